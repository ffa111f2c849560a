/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "widgets/context.h"

G_BEGIN_DECLS

/* The languages that the pack and the program both speak, by their own names, which is all
 * that somebody who reads no other can find. */

/* Adds a row for each, the one that is spoken marked: page.language('id'). */
void widgets_languages_add_rows (GtkWidget *column, const WidgetsContext *context);

/* A row that leads to all of them, with the names of the others; NULL if there are none. */
GtkWidget *widgets_languages_row_new (const WidgetsContext *context);

/* The ids of all that both speak, ended by NULL, which belong to the pack; the caller frees the
 * array alone. */
const char **widgets_languages_offered (const Pack *pack);

G_END_DECLS
