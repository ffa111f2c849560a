/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "paper/count.h"

#define PERSON_WIDTH 13.0
#define PERSON_HEIGHT 19.0
#define BAR_MOST_WIDTH 260.0
#define BAR_HEIGHT 9.0
#define LINE 0.9

/* As on the screen: rows of twenty, ten and five are counted at a glance. */
static int
columns (double width)
{
  static const int lengths[] = { 20, 10, 5 };

  for (guint i = 0; i < G_N_ELEMENTS (lengths); i++)
    if (lengths[i] * PERSON_WIDTH <= width)
      return lengths[i];

  return MAX (1, (int) (width / PERSON_WIDTH));
}

double
paper_count_height (const PaperItem *item, double width)
{
  int in_row = columns (width);

  return item->shape == PAPER_BAR ? BAR_HEIGHT : (item->of + in_row - 1) / in_row * PERSON_HEIGHT;
}

static void
finish (cairo_t *cr, gboolean full)
{
  cairo_set_line_width (cr, LINE);
  if (full)
    cairo_fill_preserve (cr);
  cairo_stroke (cr);
}

/* A head above shoulders, in a box of PERSON_WIDTH and PERSON_HEIGHT. */
static void
draw_person (cairo_t *cr, double x, double y, gboolean full)
{
  double middle = x + PERSON_WIDTH / 2;

  cairo_new_path (cr);
  cairo_arc (cr, middle, y + 4.5, 2.7, 0, 2 * G_PI);
  finish (cr, full);
  cairo_new_path (cr);
  cairo_arc (cr, middle, y + 13, 4.2, G_PI, 2 * G_PI);
  cairo_line_to (cr, middle + 4.2, y + 16.5);
  cairo_line_to (cr, middle - 4.2, y + 16.5);
  cairo_close_path (cr);
  finish (cr, full);
}

static void
draw_people (const PaperItem *item, cairo_t *cr, double width, double top, gboolean from_right)
{
  int in_row = columns (width);

  for (int i = 0; i < item->of; i++)
    {
      double x = i % in_row * PERSON_WIDTH, y = top + i / in_row * PERSON_HEIGHT;

      draw_person (cr, from_right ? width - PERSON_WIDTH - x : x, y, i < item->count);
    }
}

static void
draw_bar (const PaperItem *item, cairo_t *cr, double width, double top, gboolean from_right)
{
  double whole = MIN (width, BAR_MOST_WIDTH) - LINE, part = whole * item->count / item->of;
  double left = from_right ? width - whole - LINE / 2 : LINE / 2, height = BAR_HEIGHT - LINE;

  cairo_new_path (cr);
  cairo_rectangle (cr, left, top + LINE / 2, whole, height);
  finish (cr, FALSE);
  cairo_rectangle (cr, from_right ? left + whole - part : left, top + LINE / 2, part, height);
  finish (cr, TRUE);
}

void
paper_count_draw (const PaperItem *item, cairo_t *cr, double width, double top, gboolean from_right)
{
  if (item->shape == PAPER_BAR)
    draw_bar (item, cr, width, top, from_right);
  else
    draw_people (item, cr, width, top, from_right);
}
