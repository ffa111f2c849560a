/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "kiosk/fit.h"

#include "ui.h"

/* Twice as wide as high, at least 10 px, and a title of 40 px below. */
static GtkWidget *
card_new (void)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *frame = gtk_aspect_frame_new (0.5, 0.5, 2, FALSE);
  GtkWidget *title = gtk_label_new ("x");

  gtk_widget_set_size_request (title, 10, 40);
  gtk_widget_set_size_request (frame, 10, -1);
  gtk_box_append (GTK_BOX (box), frame);
  gtk_box_append (GTK_BOX (box), title);

  return box;
}

static void
test_asks_for_nothing (void)
{
  GtkWidget *fit = g_object_ref_sink (kiosk_fit_new (card_new ()));
  int minimum, natural;

  gtk_widget_measure (fit, GTK_ORIENTATION_VERTICAL, 1000, &minimum, &natural, NULL, NULL);
  g_assert_cmpint (minimum, ==, 0);
  g_assert_cmpint (natural, ==, 0);
  g_object_unref (fit);
}

/* A label that wraps: the narrower, the higher. In the middle, and never beyond the edge. */
static void
test_stays_inside (void)
{
  static const struct
  {
    int width, height;
  } rows[] = { { 1000, 600 }, { 600, 1000 }, { 200, 60 }, { 1000, 45 } };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      GtkWidget *fit = g_object_ref_sink (kiosk_fit_new (card_new ()));
      graphene_rect_t bounds;

      gtk_widget_measure (fit, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
      gtk_widget_measure (fit, GTK_ORIENTATION_VERTICAL, rows[i].width, NULL, NULL, NULL, NULL);
      gtk_widget_size_allocate (fit, &(GtkAllocation){ 0, 0, rows[i].width, rows[i].height }, -1);
      g_assert_true (gtk_widget_compute_bounds (gtk_widget_get_first_child (fit), fit, &bounds));
      g_assert_cmpfloat (bounds.origin.x, >=, 0);
      g_assert_cmpfloat (bounds.origin.y, >=, 0);
      g_assert_cmpfloat (bounds.origin.x + bounds.size.width, <=, (float) rows[i].width);
      g_assert_cmpfloat (bounds.origin.y + bounds.size.height, <=, (float) rows[i].height);
      g_object_unref (fit);
    }
}

int
main (int argc, char *argv[])
{
  ui_init (&argc, &argv);
  g_test_add_func ("/fit/asks-for-nothing", test_asks_for_nothing);
  g_test_add_func ("/fit/stays-inside", test_stays_inside);

  return g_test_run ();
}
