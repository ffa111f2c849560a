/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Marks the words of @query in every text that is shown below @root, as with a marker
 * pen; "" takes the marks away.
 * Returns: the labels that hold one, in reading order; the array belongs to the caller,
 * the labels to the screen. */
GPtrArray *widgets_mark (GtkWidget *root, const char *query);

/* Marks those of one label more strongly than the others: it is the one looked at. */
void widgets_mark_current (GtkWidget *label, const char *query);

G_END_DECLS
