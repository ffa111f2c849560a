/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/either.h"

#include "ui.h"

static GtkWidget *
box_of (int width, int height)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_set_size_request (box, width, height);

  return box;
}

static void
test_measure (void)
{
  GtkWidget *either = g_object_ref_sink (widgets_either_new (box_of (300, 20), box_of (50, 30)));
  int minimum, natural;

  gtk_widget_measure (either, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  g_assert_cmpint (minimum, ==, 50);
  g_assert_cmpint (natural, ==, 300);
  gtk_widget_measure (either, GTK_ORIENTATION_VERTICAL, -1, &minimum, &natural, NULL, NULL);
  g_assert_cmpint (minimum, ==, 30);
  g_assert_finalize_object (either);
}

static void
test_shown (void)
{
  static const struct
  {
    int width;
    gboolean wide;
  } rows[] = { { 50, FALSE }, { 299, FALSE }, { 300, TRUE }, { 900, TRUE }, { 120, FALSE } };
  GtkWidget *wide = box_of (300, 20), *narrow = box_of (50, 30);
  GtkWidget *either = g_object_ref_sink (widgets_either_new (wide, narrow));

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      gtk_widget_measure (either, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
      gtk_widget_size_allocate (either, &(GtkAllocation){ 0, 0, rows[i].width, 40 }, -1);
      g_assert_cmpint (gtk_widget_get_child_visible (wide), ==, rows[i].wide);
      g_assert_cmpint (gtk_widget_get_child_visible (narrow), ==, !rows[i].wide);
      g_assert_cmpint (gtk_widget_get_width (rows[i].wide ? wide : narrow), ==, rows[i].width);
    }
  g_assert_finalize_object (either);
}

int
main (int argc, char *argv[])
{
  ui_init (&argc, &argv);
  g_test_add_func ("/either/measure", test_measure);
  g_test_add_func ("/either/shown", test_shown);

  return g_test_run ();
}
