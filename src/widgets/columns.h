/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Lays its children out in as many equal columns as there is room for: cards side by
 * side on a desktop and below each other on a telephone. A column is never narrower than
 * so many times the font's size, so that large text gets fewer columns. */
#define WIDGETS_TYPE_COLUMNS (widgets_columns_get_type ())
G_DECLARE_FINAL_TYPE (WidgetsColumns, widgets_columns, WIDGETS, COLUMNS, GtkWidget)

GtkWidget *widgets_columns_new (guint most, double least_em, int spacing);
/* The last child takes what is left of its row. */
void widgets_columns_set_fills (WidgetsColumns *self, gboolean fills);
/* The width with which to reckon the height where nobody says how wide it will be. Without one it
 * is the least, and then many rows high. */
void widgets_columns_set_usual_width (WidgetsColumns *self, int width);
void widgets_columns_add (WidgetsColumns *self, GtkWidget *child);

G_END_DECLS
