/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>

#include "paper/item.h"

G_BEGIN_DECLS

/* So many of so many, drawn: people one by one, full for those whom it befell and outlined
 * for the rest, or a bar. Black alone, as most printers know no other color. */

/* How high it is on paper of this width; points. */
double paper_count_height (const PaperItem *item, double width);

/* @from_right: reading begins there, and so does the count. */
void paper_count_draw (const PaperItem *item, cairo_t *cr, double width, double top, gboolean from_right);

G_END_DECLS
