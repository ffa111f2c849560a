/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "drawing/drawing.h"

G_BEGIN_DECLS

/* A body seen from one side, with its regions. It is never mirrored: above it stands which
 * side is the person's left. Whoever cannot point uses the buttons beside it, which say the
 * same; so it cannot take the focus itself.
 *
 * Signal "touched" (const char *region): somebody points at one of the regions offered. */
#define FIGURE_TYPE_BODY (figure_body_get_type ())
G_DECLARE_FINAL_TYPE (FigureBody, figure_body, FIGURE, BODY, GtkWidget)

/* @offered: the regions that can be touched, ends with NULL; NULL: it only shows.
 * @alt, @description: what is said for it. */
GtkWidget *figure_body_new (Drawing *drawing, const char *const *offered, const char *alt, const char *description);

/* Ends with NULL; those of other drawings are passed over. */
void figure_body_set_marked (FigureBody *self, const char *const *regions);

/* Outlines a region, for instance the one whose button has the focus; NULL: none. */
void figure_body_set_outlined (FigureBody *self, const char *region);

/* Where a region lies in the widget. Returns: FALSE if it is not in this drawing. */
gboolean figure_body_find (FigureBody *self, const char *region, double *ret_x, double *ret_y);

G_END_DECLS
