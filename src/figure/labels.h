/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Where the labels of a figure stand on it: in a column along its left edge and one along
 * its right, each joined to its point by a line. A pure function of sizes in pixels. */
typedef struct
{
  double x, y;          /* the point that it names */
  double width, height; /* of the label */
  double left, top;     /* where it is put */
  gboolean at_right;    /* in the column on the right */
} FigureLabel;

/* Beyond this many labels a legend is easier to read. */
#define FIGURE_MOST_LABELS 8

/* Fills left, top and at_right so that no label leaves the figure of @width × @height,
 * lies over another, over a point or over another one's line, and no two lines cross or
 * are longer than the eye follows; of all such ways the one with the shortest lines.
 * Returns: FALSE if there is none. */
gboolean figure_labels_place (FigureLabel *labels, guint n, double width, double height);

/* Where the line of a label ends at the label. */
void figure_label_joint (const FigureLabel *label, double *ret_x, double *ret_y);

G_END_DECLS
