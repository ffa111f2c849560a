/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/screen.h"

#include "widgets/text.h"

GtkScrolledWindow *
app_screen_find_scrolled (GtkWidget *screen)
{
  if (GTK_IS_SCROLLED_WINDOW (screen))
    return GTK_SCROLLED_WINDOW (screen);

  for (GtkWidget *child = gtk_widget_get_first_child (screen); child; child = gtk_widget_get_next_sibling (child))
    {
      GtkScrolledWindow *found = app_screen_find_scrolled (child);

      if (found)
        return found;
    }

  return NULL;
}

/* The range is known only once the screen has its size. */
static void
on_range_changed (GtkAdjustment *adjustment, gpointer data)
{
  double *value = data;

  if (gtk_adjustment_get_upper (adjustment) - gtk_adjustment_get_page_size (adjustment) < *value)
    return;

  gtk_adjustment_set_value (adjustment, *value);
  g_signal_handlers_disconnect_by_func (adjustment, on_range_changed, data);
}

static void
free_value (gpointer value, GClosure *closure)
{
  g_free (value);
}

void
app_screen_restore_scroll (GtkScrolledWindow *scrolled, double value)
{
  if (!scrolled || value <= 0)
    return;

  g_signal_connect_data (gtk_scrolled_window_get_vadjustment (scrolled), "changed", G_CALLBACK (on_range_changed),
                         g_memdup2 (&value, sizeof value), free_value, 0);
}

double
app_screen_scrolled_share (GtkScrolledWindow *scrolled)
{
  GtkAdjustment *adjustment = scrolled ? gtk_scrolled_window_get_vadjustment (scrolled) : NULL;
  double height = adjustment ? gtk_adjustment_get_upper (adjustment) : 0;

  return height > 0 ? gtk_adjustment_get_value (adjustment) / height : 0;
}

static void
on_height_known (GtkAdjustment *adjustment, gpointer share)
{
  if (gtk_adjustment_get_page_size (adjustment) <= 0)
    return;

  gtk_adjustment_set_value (adjustment, *(double *) share * gtk_adjustment_get_upper (adjustment));
  g_signal_handlers_disconnect_by_func (adjustment, on_height_known, share);
}

void
app_screen_restore_share (GtkScrolledWindow *scrolled, double share)
{
  if (!scrolled || share <= 0)
    return;

  g_signal_connect_data (gtk_scrolled_window_get_vadjustment (scrolled), "changed", G_CALLBACK (on_height_known),
                         g_memdup2 (&share, sizeof share), free_value, 0);
}

void
app_screen_press_next (CheckWizard *wizard)
{
  gtk_widget_activate_action (GTK_WIDGET (wizard), "check.next", NULL);
}

/* What the style sheet cannot find out by itself: a telephone, or large text in a small
 * window; and large text on a telephone. */
static const struct
{
  const char *css_class;
  int em;
} widths[APP_SCREEN_NARROWEST] = { { "narrow", 30 }, { "cramped", 14 } };

guint
app_screen_narrow_at (GtkWidget *widget, int width)
{
  double em = widgets_font_size (widget);
  guint n = 0;

  while (n < G_N_ELEMENTS (widths) && width < widths[n].em * em)
    n++;

  return n;
}

void
app_screen_set_narrow (GtkWidget *widget, guint narrow)
{
  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    if (i < narrow)
      gtk_widget_add_css_class (widget, widths[i].css_class);
    else
      gtk_widget_remove_css_class (widget, widths[i].css_class);
}
