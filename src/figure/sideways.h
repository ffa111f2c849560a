/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Shows its child at a least width: where the screen is narrower it scrolls sideways, from
 * its middle, and is as high as the child is at that width. (A scrolled window alone would
 * not know how high that is.) */
#define FIGURE_TYPE_SIDEWAYS (figure_sideways_get_type ())
G_DECLARE_FINAL_TYPE (FigureSideways, figure_sideways, FIGURE, SIDEWAYS, GtkWidget)

/* @least_em: the least width, in sizes of the font. */
GtkWidget *figure_sideways_new (GtkWidget *child, double least_em);

G_END_DECLS
