/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figure/labels.h"

#include <math.h>

#define WIDTH 680
#define HEIGHT 382
#define WALKS 20000

/* "x,y,width,height" of each label; then where they go: left or right, or nowhere. */
static const struct
{
  const char *name, *labels, *sides;
} rows[] = {
  { "none", "", "" },
  { "to-the-nearer-side", "200,190,120,30 480,190,120,30", "left right" },
  { "in-the-middle-either", "340,190,120,30", "left" },
  { "two-on-one-side", "480,60,120,30 480,300,120,30", "right right" },
  { "points-close-together", "480,190,120,30 482,192,120,30 484,194,120,30", "right right right" },
  { "point-under-its-own-label", "60,190,140,30", "no" },
  { "another-points-under-it", "60,100,40,30 60,110,40,30", "left left" },
  { "wider-than-the-figure", "340,190,700,30", "no" },
  { "higher-than-the-figure", "340,190,120,400", "no" },
  { "too-high-together", "370,60,120,150 370,190,120,150 370,300,120,150", "right left right" },
  { "both-sides-full", "340,60,120,170 340,190,120,170 340,230,120,170 340,300,120,170 340,310,120,170", "no" },
  { "line-too-long", "60,190,220,30", "no" },
};

static guint
read_labels (const char *text, FigureLabel *labels)
{
  g_auto (GStrv) words = g_strsplit (text, " ", -1);
  guint n = 0;

  for (; words[n] && *words[n]; n++)
    {
      g_auto (GStrv) parts = g_strsplit (words[n], ",", 4);

      labels[n] = (FigureLabel){ .x = g_ascii_strtod (parts[0], NULL), .y = g_ascii_strtod (parts[1], NULL),
                                 .width = g_ascii_strtod (parts[2], NULL), .height = g_ascii_strtod (parts[3], NULL) };
    }

  return n;
}

static void
test_row (gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);
  FigureLabel labels[FIGURE_MOST_LABELS];
  guint n = read_labels (rows[row].labels, labels);
  g_autoptr (GString) sides = g_string_new (NULL);

  if (!figure_labels_place (labels, n, WIDTH, HEIGHT))
    g_string_assign (sides, "no");
  else
    for (guint i = 0; i < n; i++)
      g_string_append_printf (sides, "%s%s", i ? " " : "", labels[i].at_right ? "right" : "left");
  g_assert_cmpstr (sides->str, ==, rows[row].sides);
}

static void
assert_readable (const FigureLabel *labels, guint n, double width, double height)
{
  for (guint i = 0; i < n; i++)
    {
      const FigureLabel *a = &labels[i];

      g_assert_true (a->left >= 0 && a->top >= 0 && a->left + a->width <= width && a->top + a->height <= height);
      for (guint j = 0; j < n; j++)
        {
          const FigureLabel *b = &labels[j];

          g_assert_false (b->x > a->left && b->x < a->left + a->width && b->y > a->top && b->y < a->top + a->height);
          g_assert_true (i == j || a->left + a->width <= b->left || b->left + b->width <= a->left
                         || a->top + a->height <= b->top || b->top + b->height <= a->top);
        }
    }
}

/* Whatever is drawn and written: no label leaves the figure or lies over another or a point. */
static void
test_any (void)
{
  guint placed = 0;

  for (guint walk = 0; walk < WALKS; walk++)
    {
      double width = g_test_rand_double_range (200, 1000), height = width * 9 / 16;
      guint n = g_test_rand_int_range (1, 6);
      FigureLabel labels[FIGURE_MOST_LABELS];

      for (guint i = 0; i < n; i++)
        labels[i] = (FigureLabel){ .x = g_test_rand_double_range (0, width), .y = g_test_rand_double_range (0, height),
                                   .width = g_test_rand_double_range (20, 0.3 * width), .height = g_test_rand_double_range (20, 90) };
      if (figure_labels_place (labels, n, width, height))
        {
          placed++;
          assert_readable (labels, n, width, height);
        }
    }
  g_assert_cmpuint (placed, >, WALKS / 10);
}

static void
test_too_many (void)
{
  FigureLabel labels[FIGURE_MOST_LABELS + 1] = { { 0 } };

  g_assert_false (figure_labels_place (labels, G_N_ELEMENTS (labels), WIDTH, HEIGHT));
}

static void
test_joint (void)
{
  FigureLabel label = { .left = 8, .top = 20, .width = 100, .height = 30 };
  double x, y;

  figure_label_joint (&label, &x, &y);
  g_assert_true (x == 108 && y == 35);
  label.at_right = TRUE;
  figure_label_joint (&label, &x, &y);
  g_assert_true (x == 8 && y == 35);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/labels/%s", rows[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_row);
    }
  g_test_add_func ("/labels/any", test_any);
  g_test_add_func ("/labels/too-many", test_too_many);
  g_test_add_func ("/labels/joint", test_joint);

  return g_test_run ();
}
