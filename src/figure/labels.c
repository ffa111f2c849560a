/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figure/labels.h"

#include <math.h>
#include <string.h>

#define MARGIN 8 /* to the edge of the figure */
#define GAP 8    /* between labels */
#define ROOM 12  /* around a point */
#define LONGEST 0.38 /* line, of the width: what lies further away is not seen as belonging together */

void
figure_label_joint (const FigureLabel *label, double *ret_x, double *ret_y)
{
  *ret_x = label->at_right ? label->left : label->left + label->width;
  *ret_y = label->top + label->height / 2;
}

/* The labels of one side, highest point first. */
static guint
gather_side (FigureLabel *labels, guint n, gboolean at_right, FigureLabel **side)
{
  guint count = 0;

  for (guint i = 0; i < n; i++)
    if (labels[i].at_right == at_right)
      {
        guint place = count++;

        for (; place > 0 && side[place - 1]->y > labels[i].y; place--)
          side[place] = side[place - 1];
        side[place] = &labels[i];
      }

  return count;
}

/* Beside its point where it can, pushed down by the one above, then up by the edge. */
static gboolean
stack_side (FigureLabel **side, guint n, double height)
{
  double top = MARGIN, bottom = height - MARGIN;

  for (guint i = 0; i < n; i++)
    {
      side[i]->top = MAX (top, side[i]->y - side[i]->height / 2);
      top = side[i]->top + side[i]->height + GAP;
    }
  for (guint i = n; i-- > 0;)
    {
      side[i]->top = MIN (side[i]->top, bottom - side[i]->height);
      bottom = side[i]->top - GAP;
    }

  return n == 0 || side[0]->top >= MARGIN;
}

static gboolean
holds_point (const FigureLabel *label, double x, double y, double room)
{
  return x > label->left - room && x < label->left + label->width + room && y > label->top - room
         && y < label->top + label->height + room;
}

static gboolean
overlap (const FigureLabel *a, const FigureLabel *b)
{
  return a->left < b->left + b->width && b->left < a->left + a->width && a->top < b->top + b->height
         && b->top < a->top + a->height;
}

/* Twice the area of a triangle; its sign says on which side of ab the point c lies. */
static double
turn (double ax, double ay, double bx, double by, double cx, double cy)
{
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
}

static gboolean
lines_cross (const FigureLabel *a, const FigureLabel *b)
{
  double ax, ay, bx, by;

  figure_label_joint (a, &ax, &ay);
  figure_label_joint (b, &bx, &by);

  return turn (ax, ay, a->x, a->y, bx, by) * turn (ax, ay, a->x, a->y, b->x, b->y) < 0
         && turn (bx, by, b->x, b->y, ax, ay) * turn (bx, by, b->x, b->y, a->x, a->y) < 0;
}

/* Looked at in steps that are finer than any label. */
static gboolean
line_meets (const FigureLabel *line, const FigureLabel *label)
{
  double x, y;

  figure_label_joint (line, &x, &y);
  for (int step = 0; step <= 32; step++)
    if (holds_point (label, x + (line->x - x) * step / 32, y + (line->y - y) * step / 32, 0))
      return TRUE;

  return FALSE;
}

static gboolean
is_clear (const FigureLabel *labels, guint n)
{
  for (guint i = 0; i < n; i++)
    for (guint j = 0; j < n; j++)
      {
        if (holds_point (&labels[i], labels[j].x, labels[j].y, ROOM))
          return FALSE;
        if (i != j && (overlap (&labels[i], &labels[j]) || lines_cross (&labels[i], &labels[j]) || line_meets (&labels[i], &labels[j])))
          return FALSE;
      }

  return TRUE;
}

static double
line_length (const FigureLabel *label)
{
  double x, y;

  figure_label_joint (label, &x, &y);

  return hypot (label->x - x, label->y - y);
}

/* Infinite if one of them is too long. */
static double
line_lengths (const FigureLabel *labels, guint n, double width)
{
  double sum = 0;

  for (guint i = 0; i < n; i++)
    sum += line_length (&labels[i]) > width * LONGEST ? INFINITY : line_length (&labels[i]);

  return sum;
}

/* Bit i of @sides: label i stands on the right. */
static gboolean
try_sides (FigureLabel *labels, guint n, guint sides, double width, double height)
{
  FigureLabel *side[FIGURE_MOST_LABELS];

  for (guint i = 0; i < n; i++)
    {
      labels[i].at_right = sides >> i & 1;
      labels[i].left = labels[i].at_right ? width - MARGIN - labels[i].width : MARGIN;
      if (labels[i].left < MARGIN)
        return FALSE;
    }
  for (int right = 0; right <= 1; right++)
    if (!stack_side (side, gather_side (labels, n, right, side), height))
      return FALSE;

  return is_clear (labels, n);
}

gboolean
figure_labels_place (FigureLabel *labels, guint n, double width, double height)
{
  FigureLabel best[FIGURE_MOST_LABELS];
  double least = INFINITY;

  if (n > FIGURE_MOST_LABELS)
    return FALSE;

  for (guint sides = 0; sides < 1u << n; sides++)
    if (try_sides (labels, n, sides, width, height) && line_lengths (labels, n, width) < least)
      {
        least = line_lengths (labels, n, width);
        memcpy (best, labels, n * sizeof *labels);
      }
  if (isfinite (least))
    memcpy (labels, best, n * sizeof *labels);

  return isfinite (least);
}
