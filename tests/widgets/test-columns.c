/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/columns.h"

#include "ui.h"

/* At 100 % a column of 10 em is 160 px, for the font is 12 pt at 96 dpi. */
#define LEAST_EM 10
#define SPACING 10
#define MOST 4

static GtkWidget *
columns_of (guint n_children)
{
  GtkWidget *columns = widgets_columns_new (MOST, LEAST_EM, SPACING);

  for (guint i = 0; i < n_children; i++)
    {
      GtkWidget *child = gtk_label_new ("x");

      gtk_widget_set_size_request (child, -1, 20 + 10 * (int) i);
      widgets_columns_add (WIDGETS_COLUMNS (columns), child);
    }

  return columns;
}

/* Allocates without a screen, so that any width can be had. */
static int
lay_out (GtkWidget *columns, int width)
{
  int height;

  gtk_widget_measure (columns, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
  gtk_widget_measure (columns, GTK_ORIENTATION_VERTICAL, width, &height, NULL, NULL, NULL);
  gtk_widget_size_allocate (columns, &(GtkAllocation){ 0, 0, width, height }, -1);

  return height;
}

static graphene_rect_t
bounds_of (GtkWidget *columns, guint index)
{
  GtkWidget *child = gtk_widget_get_first_child (columns);
  graphene_rect_t bounds;

  for (; index > 0; index--)
    child = gtk_widget_get_next_sibling (child);
  g_assert_true (gtk_widget_compute_bounds (child, columns, &bounds));

  return bounds;
}

static void
test_last_fills (void)
{
  static const struct
  {
    guint children;
    int width, left, wide; /* of the last child */
  } rows[] = { { 7, 670, 340, 330 }, { 6, 670, 170, 500 }, { 4, 670, 510, 160 }, { 1, 670, 0, 670 }, { 5, 160, 0, 160 } };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      GtkWidget *columns = g_object_ref_sink (columns_of (rows[i].children));
      graphene_rect_t last;

      widgets_columns_set_fills (WIDGETS_COLUMNS (columns), TRUE);
      lay_out (columns, rows[i].width);
      last = bounds_of (columns, rows[i].children - 1);
      g_assert_cmpfloat (last.origin.x, ==, rows[i].left);
      g_assert_cmpfloat (last.size.width, ==, rows[i].wide);
      g_object_unref (columns);
    }
}

/* How many children stand in the first row. */
static guint
columns_at (guint n_children, int width)
{
  GtkWidget *columns = g_object_ref_sink (columns_of (n_children));
  guint n = 0;

  lay_out (columns, width);
  while (n < n_children && bounds_of (columns, n).origin.y == 0)
    n++;
  g_assert_finalize_object (columns);

  return n;
}

static void
test_number (void)
{
  static const struct
  {
    guint children;
    int width;
    guint columns, columns_of_large_text;
  } rows[] = {
    { 5, 100, 1, 1 }, { 5, 329, 1, 1 }, { 5, 330, 2, 1 }, { 5, 499, 2, 1 }, { 5, 500, 3, 1 }, { 5, 650, 3, 2 },
    { 5, 670, 4, 2 }, { 5, 9000, 4, 4 }, { 2, 9000, 2, 2 }, { 1, 9000, 1, 1 }, { 0, 500, 0, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_assert_cmpuint (columns_at (rows[i].children, rows[i].width), ==, rows[i].columns);
      ui_set_text_size (200);
      g_assert_cmpuint (columns_at (rows[i].children, rows[i].width), ==, rows[i].columns_of_large_text);
      ui_set_text_size (100);
    }
}

static void
test_equal_and_inside (void)
{
  for (int width = 40; width < 900; width += 37)
    {
      GtkWidget *columns = g_object_ref_sink (columns_of (5));
      int height = lay_out (columns, width);
      graphene_rect_t whole = GRAPHENE_RECT_INIT (0, 0, width, height);

      for (guint i = 0; i < 5; i++)
        {
          graphene_rect_t bounds = bounds_of (columns, i);

          g_assert_cmpfloat (bounds.size.width, ==, bounds_of (columns, 0).size.width);
          g_assert_true (graphene_rect_contains_rect (&whole, &bounds));
        }
      g_assert_finalize_object (columns);
    }
}

/* A row is as tall as its tallest child, and all in it are. */
static void
test_rows (void)
{
  GtkWidget *columns = g_object_ref_sink (columns_of (5));
  int height = lay_out (columns, 330);

  for (guint i = 0; i < 5; i++)
    {
      graphene_rect_t bounds = bounds_of (columns, i), neighbour = bounds_of (columns, i ^ 1 ? MIN (i ^ 1, 4) : 0);

      g_assert_cmpfloat (bounds.origin.x, ==, i % 2 * 170);
      if (bounds.origin.y == neighbour.origin.y)
        g_assert_cmpfloat (bounds.size.height, ==, neighbour.size.height);
    }
  g_assert_cmpint (height, ==, (int) (bounds_of (columns, 4).origin.y + bounds_of (columns, 4).size.height));
  g_assert_cmpfloat (bounds_of (columns, 2).origin.y, ==, bounds_of (columns, 1).size.height + SPACING);
  g_assert_finalize_object (columns);
}

static void
test_mirrored (void)
{
  GtkWidget *left = g_object_ref_sink (columns_of (5)), *right = g_object_ref_sink (columns_of (5));

  gtk_widget_set_direction (right, GTK_TEXT_DIR_RTL);
  lay_out (left, 503);
  lay_out (right, 503);
  for (guint i = 0; i < 5; i++)
    {
      graphene_rect_t here = bounds_of (left, i), there = bounds_of (right, i);

      g_assert_cmpfloat (there.origin.x, ==, 503 - here.origin.x - here.size.width);
      g_assert_cmpfloat (there.origin.y, ==, here.origin.y);
    }
  g_assert_finalize_object (left);
  g_assert_finalize_object (right);
}

int
main (int argc, char *argv[])
{
  ui_init (&argc, &argv);
  g_test_add_func ("/columns/number", test_number);
  g_test_add_func ("/columns/equal-and-inside", test_equal_and_inside);
  g_test_add_func ("/columns/rows", test_rows);
  g_test_add_func ("/columns/mirrored", test_mirrored);
  g_test_add_func ("/columns/last-fills", test_last_fills);

  return g_test_run ();
}
