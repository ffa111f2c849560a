/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/page.h"
#include "widgets/context.h"

G_BEGIN_DECLS

/* What was measured how long after an operation, from top to bottom: each moment a point on
 * a line, each finding a sentence and, where there is a number, a bar that says the same.
 * Whoever likes says how long ago their own was, and sees where on the line they are; it is
 * kept nowhere.
 *
 * @moments: ContentMoment, in order of time. */
GtkWidget *figure_time_line_new (const WidgetsContext *context, GPtrArray *moments);

/* What the bars mean. */
const char *figure_time_line_caption (void);

G_END_DECLS
