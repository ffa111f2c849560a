/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A number of interviews: they pass 128 bits. A plain value; zeroed memory is 0. It holds
 * 200 questions of 40 options, 40^200 < 2^1088, and never runs over. */
#define LW_COUNT_WORDS 34

typedef struct
{
  guint32 words[LW_COUNT_WORDS]; /* the lowest first */
} LwCount;

LwCount lw_count_new (guint32 value);
void lw_count_add (LwCount *count, const LwCount *other);
gboolean lw_count_is_zero (const LwCount *count);
/* Decimal digits, owned by the caller. */
char *lw_count_to_string (const LwCount *count);

G_END_DECLS
