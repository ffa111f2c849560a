/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "drawing/drawing.h"

G_BEGIN_DECLS

/* Shows a drawing in its own proportions, as wide as it is given room. Its ground follows
 * light, dark and high contrast; the drawing itself never changes and is never mirrored. */
#define FIGURE_TYPE_PICTURE (figure_picture_get_type ())
G_DECLARE_FINAL_TYPE (FigurePicture, figure_picture, FIGURE, PICTURE, GtkWidget)

/* @alt is what a screen reader says; NULL for a picture that only decorates. */
GtkWidget *figure_picture_new (Drawing *drawing, const char *alt);

/* Where the drawing lies in the widget as it is now, which has the whole for the drawing. */
graphene_rect_t figure_picture_area (FigurePicture *self);

/* A small numbered disc at a point of the drawing, in the drawing's units. */
void figure_picture_add_mark (FigurePicture *self, double x, double y, guint number);
/* Whether the discs are seen; they are at first. */
void figure_picture_show_marks (FigurePicture *self, gboolean shown);

G_END_DECLS
