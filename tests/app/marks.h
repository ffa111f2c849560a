/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* All labels below @root that hold a mark, whether they are shown or not, in order; the
 * array does not own them. */
GPtrArray *marks_below (GtkWidget *root);

/* The place in the list of the one that is marked in another color than all others, or -1. */
int marks_current (GPtrArray *labels);

G_END_DECLS
