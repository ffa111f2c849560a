/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figure/people.h"

#include "ui.h"

static int
measure (GtkWidget *widget, GtkOrientation orientation, int for_size)
{
  int natural;

  gtk_widget_measure (widget, orientation, for_size, NULL, &natural, NULL, NULL);

  return natural;
}

/* Rows of twenty where there is room, of ten or five elsewhere, never more than there are people. */
static void
test_columns (void)
{
  static const struct
  {
    int of, cells, columns, rows;
  } sizes[] = {
    { 100, 40, 20, 5 }, { 100, 20, 20, 5 }, { 100, 19, 10, 10 }, { 100, 10, 10, 10 }, { 100, 9, 5, 20 }, { 38, 20, 20, 2 },
    { 38, 12, 10, 4 },  { 10, 40, 10, 1 },  { 5, 40, 5, 1 },     { 1, 3, 1, 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      GtkWidget *people = g_object_ref_sink (figure_people_new (1, sizes[i].of));
      GtkWidget *one = g_object_ref_sink (figure_people_new (1, 1));
      int cell = measure (one, GTK_ORIENTATION_HORIZONTAL, -1), width = sizes[i].cells * cell;

      g_assert_cmpint (figure_people_columns (FIGURE_PEOPLE (people), width), ==, sizes[i].columns);
      g_assert_cmpint (measure (people, GTK_ORIENTATION_VERTICAL, width), ==, sizes[i].rows * cell);
      g_assert_finalize_object (people);
      g_assert_finalize_object (one);
    }
}

/* The sentence says it; a hundred little people are not read out. */
static void
test_silent (void)
{
  GtkWidget *people = g_object_ref_sink (figure_people_new (40, 100));

  gtk_test_accessible_assert_role (people, GTK_ACCESSIBLE_ROLE_PRESENTATION);
  for (GtkWidget *child = gtk_widget_get_first_child (people); child; child = gtk_widget_get_next_sibling (child))
    gtk_test_accessible_assert_role (child, GTK_ACCESSIBLE_ROLE_PRESENTATION);
  g_assert_finalize_object (people);
}

int
main (int argc, char *argv[])
{
  ui_init (&argc, &argv);
  g_test_add_func ("/people/columns", test_columns);
  g_test_add_func ("/people/silent", test_silent);

  return g_test_run ();
}
