/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/frame.h"

#include "ui.h"

static void
find_emergency (GtkWidget *widget, gpointer data)
{
  if (gtk_widget_has_css_class (widget, "emergency-button") && gtk_widget_get_mapped (widget))
    *(GtkWidget **) data = widget;
}

static void
find_any_emergency (GtkWidget *widget, gpointer data)
{
  if (gtk_widget_has_css_class (widget, "emergency-button"))
    *(GtkWidget **) data = widget;
}

static void
find_words (GtkWidget *widget, gpointer data)
{
  if (GTK_IS_LABEL (widget) && gtk_widget_get_mapped (widget))
    *(gboolean *) data = TRUE;
}

/* Whether the title has the room that the words of the button (which shows its sign) would fit in. */
static gboolean
title_takes_their_room (GtkWidget *button)
{
  int words;

  gtk_widget_measure (button, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &words, NULL, NULL);

  return gtk_widget_get_width (gtk_widget_get_parent (button)) >= words;
}

/* A window in which the emergency button leads somewhere. */
static GtkWidget *
window_new (AppFrame *frame, GSimpleAction **emergency)
{
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();
  GtkWidget *window = gtk_window_new ();

  *emergency = g_simple_action_new ("emergency", NULL);
  g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (*emergency));
  gtk_widget_insert_action_group (window, "page", G_ACTION_GROUP (group));
  gtk_window_set_titlebar (GTK_WINDOW (window), gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0));
  gtk_window_set_child (GTK_WINDOW (window), GTK_WIDGET (frame));
  gtk_window_present (GTK_WINDOW (window));

  return window;
}

/* The words of the button come before the title. In whatever width, with whatever title and size of text, the button has its words or only the
 * width of its sign. */
static void
test_emergency_button (void)
{
  static const char *const titles[] = { "", "Legwise", "Leg pain after back surgery, and what can be done" };
  AppFrame *frame = app_frame_new ();
  g_autoptr (GSimpleAction) emergency = NULL;
  GtkWidget *window = window_new (frame, &emergency), *button = NULL;
  guint n_words = 0;

  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    {
      int least;

      app_frame_show (frame, &(WidgetsView){ .title = (char *) titles[i], .widget = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0) }, TRUE);
      gtk_widget_measure (GTK_WIDGET (frame), GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
      for (int width = MAX (least, 360); width <= 1920; width += 20)
        {
          gboolean has_words = FALSE;

          gtk_widget_size_allocate (GTK_WIDGET (frame), &(GtkAllocation){ 0, 0, width, 600 }, -1);
          ui_walk (GTK_WIDGET (frame), find_emergency, &button);
          g_assert_nonnull (button);
          ui_walk (button, find_words, &has_words);
          n_words += has_words;
          if (!has_words && title_takes_their_room (button))
            g_test_fail_printf ("\"%s\" at %d px: the words would fit", titles[i], width);
          if (!has_words && gtk_widget_get_width (button) > 2 * gtk_widget_get_height (button))
            g_test_fail_printf ("\"%s\" at %d px: %d px of the button without words", titles[i], width, gtk_widget_get_width (button));
        }
    }
  g_assert_cmpuint (n_words, >, 0);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_at_usual_size (void)
{
  ui_set_text_size (100);
  test_emergency_button ();
}

static void
test_at_twice_the_size (void)
{
  ui_set_text_size (200);
  test_emergency_button ();
}

/* One that leads nowhere is not there. */
static void
test_without_emergency (void)
{
  g_autoptr (GSimpleAction) emergency = NULL;
  AppFrame *frame = app_frame_new ();
  GtkWidget *window = window_new (frame, &emergency), *button = NULL;

  ui_walk (GTK_WIDGET (frame), find_any_emergency, &button);
  g_assert_true (gtk_widget_get_visible (button));
  g_simple_action_set_enabled (emergency, FALSE);
  g_assert_false (gtk_widget_get_visible (button));
  g_simple_action_set_enabled (emergency, TRUE);
  g_assert_true (gtk_widget_get_visible (button));
  ui_window_close (window);
}

/* One is made for each language and each visitor of a kiosk. */
static void
test_goes (void)
{
  AppFrame *frame = g_object_ref_sink (app_frame_new ());
  GtkWidget *button = NULL;

  ui_walk (GTK_WIDGET (frame), find_any_emergency, &button);
  g_assert_nonnull (button);
  g_object_add_weak_pointer (G_OBJECT (button), (gpointer *) &button);
  g_assert_finalize_object (frame);
  g_assert_null (button);
}

int
main (int argc, char *argv[])
{
  ui_init (&argc, &argv);
  g_test_add_func ("/frame/goes", test_goes);
  g_test_add_func ("/frame/without-emergency", test_without_emergency);
  g_test_add_func ("/frame/emergency-button", test_at_usual_size);
  g_test_add_func ("/frame/emergency-button-large-text", test_at_twice_the_size);

  return g_test_run ();
}
