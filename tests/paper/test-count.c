/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "paper/count.h"

#define WIDTH 300
#define HEIGHT 500

/* What was drawn: how much ink in each half, and between which lines. */
typedef struct
{
  guint left, right;
  int top, bottom;
} Ink;

static Ink
count_ink (cairo_surface_t *surface)
{
  Ink ink = { 0, 0, HEIGHT, -1 };
  const unsigned char *bytes = cairo_image_surface_get_data (surface);

  for (int y = 0; y < HEIGHT; y++)
    for (int x = 0; x < WIDTH; x++)
      {
        guint alpha = bytes[y * cairo_image_surface_get_stride (surface) + x];

        if (alpha == 0)
          continue;
        *(x < WIDTH / 2 ? &ink.left : &ink.right) += alpha;
        ink.top = MIN (ink.top, y);
        ink.bottom = MAX (ink.bottom, y);
      }

  return ink;
}

static Ink
draw (PaperShape shape, int count, int of, gboolean from_right)
{
  g_autoptr (GPtrArray) items = paper_items_new ();
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A8, WIDTH, HEIGHT);
  cairo_t *cr = cairo_create (surface);
  Ink ink;

  paper_add_count (items, shape, count, of);
  paper_count_draw (g_ptr_array_index (items, 0), cr, WIDTH, 20, from_right);
  cairo_surface_flush (surface);
  ink = count_ink (surface);
  g_assert_cmpint (ink.top, >=, 20);
  g_assert_cmpint (ink.bottom, <=, 20 + (int) paper_count_height (g_ptr_array_index (items, 0), WIDTH));
  cairo_destroy (cr);
  cairo_surface_destroy (surface);

  return ink;
}

/* The more it befell, the more ink; those whom it did not befall are there as well. */
static void
test_more_is_more (gconstpointer shape)
{
  guint before = 0;

  for (int count = 0; count <= 20; count++)
    {
      Ink ink = draw (GPOINTER_TO_INT (shape), count, 20, FALSE);

      g_assert_cmpuint (ink.left + ink.right, >, before);
      before = ink.left + ink.right;
    }
}

/* It begins where reading begins, and either way says as much. */
static void
test_from_the_right (gconstpointer shape)
{
  Ink ltr = draw (GPOINTER_TO_INT (shape), 6, 20, FALSE), rtl = draw (GPOINTER_TO_INT (shape), 6, 20, TRUE);

  g_assert_cmpuint (ltr.left, >, ltr.right);
  g_assert_cmpuint (rtl.right, >, rtl.left);
  g_assert_cmpfloat_with_epsilon ((double) (rtl.left + rtl.right) / (ltr.left + ltr.right), 1, 0.02);
}

/* Rows of twenty, ten, five, and fewer where not even five have room. */
static void
test_height (void)
{
  static const struct
  {
    int of;
    double width;
    int rows;
  } sizes[] = {
    { 100, 500, 5 }, { 100, 260, 5 }, { 100, 259, 10 }, { 100, 130, 10 }, { 100, 129, 20 }, { 100, 64, 25 },
    { 7, 500, 1 },   { 10, 100, 2 },  { 3, 5, 3 },
  };
  g_autoptr (GPtrArray) items = paper_items_new ();
  double row;

  paper_add_count (items, PAPER_PEOPLE, 1, 1);
  row = paper_count_height (g_ptr_array_index (items, 0), 500);
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      paper_add_count (items, PAPER_PEOPLE, 1, sizes[i].of);
      g_assert_cmpfloat (paper_count_height (g_ptr_array_index (items, i + 1), sizes[i].width), ==, row * sizes[i].rows);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_data_func ("/count/people/more-is-more", GINT_TO_POINTER (PAPER_PEOPLE), test_more_is_more);
  g_test_add_data_func ("/count/bar/more-is-more", GINT_TO_POINTER (PAPER_BAR), test_more_is_more);
  g_test_add_data_func ("/count/people/from-the-right", GINT_TO_POINTER (PAPER_PEOPLE), test_from_the_right);
  g_test_add_data_func ("/count/bar/from-the-right", GINT_TO_POINTER (PAPER_BAR), test_from_the_right);
  g_test_add_func ("/count/height", test_height);

  return g_test_run ();
}
