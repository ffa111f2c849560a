/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The time since an operation, in weeks, as people say it. */

/* "Less than 1 week", "6 weeks", "3 months", "1 year"; owned by the caller. */
char *figure_weeks_words (int weeks);

/* The steps in which somebody can say it: weeks at first, then months, then years, up to
 * "10 years or more". */
guint figure_weeks_n_steps (void);
int figure_weeks_step (guint step);

G_END_DECLS
