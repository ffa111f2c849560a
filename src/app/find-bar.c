/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/find-bar.h"

#include <glib/gi18n.h>

#include "app/screen.h"
#include "widgets/mark.h"
#include "widgets/text.h"

struct _AppFindBar
{
  AdwBin parent_instance;

  GtkWidget *entry;
  GtkWidget *count;
  GtkWidget *screen; /* NULL while closed */
  GPtrArray *labels; /* those that hold the words, in order; they belong to the screen */
  guint current;
};

G_DEFINE_FINAL_TYPE (AppFindBar, app_find_bar, ADW_TYPE_BIN)

static const char *
query_of (AppFindBar *self)
{
  return gtk_editable_get_text (GTK_EDITABLE (self->entry));
}

static void
show_count (AppFindBar *self)
{
  g_autofree char *text = NULL;

  if (self->labels->len > 0)
    /* Translators: the second place of five where a word was found. */
    text = g_strdup_printf (_("%u of %u"), self->current + 1, self->labels->len);
  else
    text = g_strdup (*query_of (self) ? _("Not on this page") : "");
  gtk_label_set_label (GTK_LABEL (self->count), text);
}

/* The one looked at stands a third down the screen. Measured on what is scrolled, because
 * where it stands on the screen is known only after the next frame. */
static void
scroll_to (AppFindBar *self, GtkWidget *label)
{
  GtkScrolledWindow *scrolled = app_screen_find_scrolled (self->screen);
  GtkWidget *content = scrolled ? gtk_viewport_get_child (GTK_VIEWPORT (gtk_scrolled_window_get_child (scrolled))) : NULL;
  GtkAdjustment *adjustment = scrolled ? gtk_scrolled_window_get_vadjustment (scrolled) : NULL;
  graphene_point_t at;

  if (content && gtk_widget_compute_point (label, content, graphene_point_zero (), &at))
    gtk_adjustment_set_value (adjustment, at.y - gtk_adjustment_get_page_size (adjustment) / 3);
}

static void
show_current (AppFindBar *self)
{
  if (self->labels->len > 0)
    {
      GtkWidget *label = g_ptr_array_index (self->labels, self->current);

      widgets_mark_current (label, query_of (self));
      scroll_to (self, label);
    }
  show_count (self);
}

/* Anew each time: the self-check and the search fill their screens while the bar is open. */
static void
mark_all (AppFindBar *self)
{
  g_clear_pointer (&self->labels, g_ptr_array_unref);
  self->labels = widgets_mark (self->screen, query_of (self));
}

static void
find (AppFindBar *self)
{
  mark_all (self);
  self->current = 0;
  show_current (self);
}

static void
on_changed (GtkEditable *entry, gpointer data)
{
  AppFindBar *self = data;

  if (self->screen)
    find (self);
}

static void
step (AppFindBar *self, int by)
{
  guint n;

  if (!self->screen)
    return;

  mark_all (self);
  n = self->labels->len;
  if (n > 0)
    self->current = (MIN (self->current, n - 1) + n + by) % n;
  show_current (self);
}

static void
on_next (AppFindBar *self)
{
  step (self, 1);
}

static void
on_previous (AppFindBar *self)
{
  step (self, -1);
}

static void
on_stop (AppFindBar *self)
{
  app_find_bar_close (self);
}

static GtkWidget *
build_button (AppFindBar *self, const char *icon, const char *name, GCallback clicked)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);

  gtk_widget_set_tooltip_text (button, name);
  gtk_widget_add_css_class (button, "flat");
  widgets_set_name (button, name);
  g_signal_connect_swapped (button, "clicked", clicked, self);

  return button;
}

static GtkWidget *
build_entry (AppFindBar *self)
{
  GtkWidget *entry = gtk_search_entry_new ();

  g_object_set (entry, "placeholder-text", _("Find on this page"), "hexpand", TRUE, "width-chars", 3, NULL);
  widgets_set_name (entry, _("Find on this page"));
  g_signal_connect (entry, "changed", G_CALLBACK (on_changed), self);
  g_signal_connect_swapped (entry, "activate", G_CALLBACK (on_next), self);
  g_signal_connect_swapped (entry, "next-match", G_CALLBACK (on_next), self);
  g_signal_connect_swapped (entry, "previous-match", G_CALLBACK (on_previous), self);
  g_signal_connect_swapped (entry, "stop-search", G_CALLBACK (on_stop), self);

  return entry;
}

static void
app_find_bar_dispose (GObject *object)
{
  g_clear_pointer (&APP_FIND_BAR (object)->labels, g_ptr_array_unref);

  G_OBJECT_CLASS (app_find_bar_parent_class)->dispose (object);
}

static void
app_find_bar_class_init (AppFindBarClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = app_find_bar_dispose;
}

static void
app_find_bar_init (AppFindBar *self)
{
  GtkWidget *box = widgets_column_new (0, NULL), *line = widgets_add (box, gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 4));

  self->entry = widgets_add (line, build_entry (self));
  widgets_add (line, build_button (self, "legwise-up-symbolic", _("Place before"), G_CALLBACK (on_previous)));
  widgets_add (line, build_button (self, "legwise-down-symbolic", _("Next place"), G_CALLBACK (on_next)));
  widgets_add (line, build_button (self, "legwise-close-symbolic", _("Close"), G_CALLBACK (on_stop)));
  self->count = widgets_add (box, widgets_label_new (NULL, "soft")); /* below: a telephone has no room beside them */
  gtk_widget_add_css_class (box, "find-bar");
  adw_bin_set_child (ADW_BIN (self), box);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

GtkWidget *
app_find_bar_new (void)
{
  return g_object_new (APP_TYPE_FIND_BAR, NULL);
}

void
app_find_bar_open (AppFindBar *self, GtkWidget *screen)
{
  self->screen = screen;
  gtk_widget_set_visible (GTK_WIDGET (self), TRUE);
  gtk_widget_grab_focus (self->entry);
  find (self);
}

gboolean
app_find_bar_close (AppFindBar *self)
{
  if (!self->screen)
    return FALSE;

  g_ptr_array_unref (widgets_mark (self->screen, ""));
  g_clear_pointer (&self->labels, g_ptr_array_unref);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  self->screen = NULL;

  return TRUE;
}
