/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "widgets/context.h"

G_BEGIN_DECLS

/* Labels as the whole program uses them: wrapped, from the leading edge, never cut. */

/* @css_class may be NULL. */
GtkWidget *widgets_label_new (const char *text, const char *css_class);

/* A sentence with its mark-up: a touch on a term explains it; a number is that of the
 * region, and asks for the region where none is known. */
GtkWidget *widgets_prose_new (const WidgetsContext *context, const char *source, const char *css_class);

/* The words of a sentence alone, with the region's numbers; owned by the caller. */
char *widgets_plain_text (const WidgetsContext *context, const char *source);

/* The same as Pango's mark-up for paper, where nothing can be touched; owned by the caller. */
char *widgets_print_markup (const WidgetsContext *context, const char *source);

/* A heading that can take the focus. @level 1 is the screen's own. */
GtkWidget *widgets_heading_new (const char *text, int level, const char *css_class);

/* A box from top to bottom. */
GtkWidget *widgets_column_new (int spacing, const char *css_class);

/* From the leading edge on, for a long text beside something else. Not for what has an
 * alignment of its own: a grid reckons its height with the least width, and GTK 4.18 warns. */
GtkWidget *widgets_line_new (int spacing);

/* @child as wide as there is room, half-way down. */
GtkWidget *widgets_middle_new (GtkWidget *child);

/* Appends to a column or line and returns the child. */
GtkWidget *widgets_add (GtkWidget *box, GtkWidget *child);

/* The name that a screen reader speaks. */
void widgets_set_name (GtkWidget *widget, const char *name);

/* The size of the widget's font, in pixels. */
double widgets_font_size (GtkWidget *widget);

G_END_DECLS
