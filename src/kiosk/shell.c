/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "kiosk/shell.h"

#include <glib/gi18n.h>

#include "kiosk/fit.h"
#include "widgets/parts.h"
#include "widgets/text.h"

/* The share of the screen's height that is left free above. */
#define DOWN 0.42
#define LEAST_EM_BELOW 18

struct _KioskShell
{
  AdwBin parent_instance;

  GtkWidget *overlay;
  GtkWidget *place;   /* an AdwBin for what is shown */
  GtkWidget *warning; /* NULL: there is none */
  GtkLabel *seconds;  /* of the warning */
};

G_DEFINE_FINAL_TYPE (KioskShell, kiosk_shell, ADW_TYPE_BIN)

void
kiosk_shell_show (KioskShell *self, GtkWidget *child)
{
  adw_bin_set_child (ADW_BIN (self->place), child);
}

GtkWidget *
kiosk_shell_child (KioskShell *self)
{
  return adw_bin_get_child (ADW_BIN (self->place));
}

static void
write_seconds (KioskShell *self, guint seconds)
{
  g_autofree char *text = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u second", "%u seconds", seconds), seconds);

  gtk_label_set_label (self->seconds, text);
}

/* Returns: the heading, which takes the focus. */
static GtkWidget *
build_warning (KioskShell *self)
{
  GtkWidget *card = widgets_column_new (18, "warning");
  GtkWidget *heading = widgets_add (card, widgets_heading_new (_("Are you still there?"), 1, "title")), *clamp;

  widgets_add (card, widgets_label_new (_("If you do nothing, we forget all you did here in:"), NULL));
  self->seconds = GTK_LABEL (widgets_add (card, widgets_label_new ("", "seconds")));
  widgets_add (card, widgets_button_new (_("I am still here"), NULL, "primary", "kiosk.go-on", NULL));
  widgets_add (card, widgets_button_new (_("I am finished"), NULL, "plain", "kiosk.finish", NULL));
  clamp = widgets_clamp_new (card, 560);
  gtk_widget_set_valign (clamp, GTK_ALIGN_END);
  self->warning = adw_bin_new ();
  gtk_widget_add_css_class (self->warning, "veil");
  adw_bin_set_child (ADW_BIN (self->warning), kiosk_fit_new (clamp));
  gtk_overlay_add_overlay (GTK_OVERLAY (self->overlay), self->warning);

  return heading;
}

void
kiosk_shell_warn (KioskShell *self, guint seconds)
{
  GtkWidget *heading = NULL;

  if (seconds == 0)
    {
      if (self->warning)
        gtk_overlay_remove_overlay (GTK_OVERLAY (self->overlay), self->warning);
      self->warning = NULL;
    }
  else if (!self->warning)
    heading = build_warning (self);
  /* Nothing beneath it can be pressed, nor read by a screen reader. */
  gtk_widget_set_can_target (self->place, seconds == 0);
  gtk_widget_set_can_focus (self->place, seconds == 0);
  if (seconds)
    write_seconds (self, seconds);
  if (heading)
    gtk_widget_grab_focus (heading);
}

gboolean
kiosk_shell_is_warning (KioskShell *self)
{
  return self->warning != NULL;
}

void
kiosk_shell_set_down (KioskShell *self, gboolean down)
{
  double height = gtk_widget_get_height (GTK_WIDGET (self));
  /* On a low screen there is less to spare. */
  double free = height - LEAST_EM_BELOW * widgets_font_size (GTK_WIDGET (self));

  gtk_widget_set_margin_top (self->place, down ? (int) CLAMP (free, 0, DOWN * height) : 0);
}

void
kiosk_shell_set_target (KioskShell *self, double em)
{
  static const struct
  {
    double em;
    const char *css_class;
  } targets[] = { { 2, "target-2" }, { 2.5, "target-2-5" }, { 3, "target-3" }, { 4, "target-4" } };
  guint i = 0;

  while (i + 1 < G_N_ELEMENTS (targets) && targets[i].em < em)
    i++;
  for (guint j = 0; j < G_N_ELEMENTS (targets); j++)
    gtk_widget_remove_css_class (GTK_WIDGET (self), targets[j].css_class);
  gtk_widget_add_css_class (GTK_WIDGET (self), targets[i].css_class);
}

void
kiosk_shell_set_text_size (KioskShell *self, int percent)
{
  static const int sizes[] = { 125, 150, 175, 200 };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autofree char *css_class = g_strdup_printf ("text-%d", sizes[i]);

      if (sizes[i] == percent)
        gtk_widget_add_css_class (GTK_WIDGET (self), css_class);
      else
        gtk_widget_remove_css_class (GTK_WIDGET (self), css_class);
    }
}

static void
kiosk_shell_class_init (KioskShellClass *klass)
{
}

static void
kiosk_shell_init (KioskShell *self)
{
  self->overlay = gtk_overlay_new ();
  self->place = adw_bin_new ();
  gtk_overlay_set_child (GTK_OVERLAY (self->overlay), self->place);
  adw_bin_set_child (ADW_BIN (self), self->overlay);
}

KioskShell *
kiosk_shell_new (void)
{
  return g_object_new (KIOSK_TYPE_SHELL, NULL);
}
