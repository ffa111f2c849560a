/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "figure/picture.h"

G_BEGIN_DECLS

/* A picture with its callouts: labels on the drawing, joined to their points by lines,
 * where there is room for them, and otherwise numbers on the points and a legend below.
 * Sides are those of the drawing: a right-to-left language does not move them. */
#define FIGURE_TYPE_LABELLED (figure_labelled_get_type ())
G_DECLARE_FINAL_TYPE (FigureLabelled, figure_labelled, FIGURE, LABELLED, GtkWidget)

/* @alt is what a screen reader says of the picture, and @description what it says when asked
 * for more. */
GtkWidget *figure_labelled_new (Drawing *drawing, const char *alt, const char *description);

/* At a size at which small things are seen: where the screen is narrower, the picture scrolls
 * sideways. Numbers and a legend always, for a label would hide what is to be seen. */
GtkWidget *figure_labelled_new_large (Drawing *drawing, const char *alt, const char *description);

/* In the order in which they are read. A point that the drawing has not is only in the legend. */
void figure_labelled_add (FigureLabelled *self, const char *anchor, const char *text);

/* Whether the labels stand on the drawing, as it is laid out now. */
gboolean figure_labelled_is_wide (FigureLabelled *self);

G_END_DECLS
