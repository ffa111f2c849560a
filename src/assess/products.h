/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "assess/condition.h"

G_BEGIN_DECLS

/* A condition as a sum of products: it holds where all needs of one product are met. */
#define LW_LIMIT_CLAUSES 512

#define LW_NEED_ALONE (-1)

/* One of these options of this question: a single term, or an "any" over several. */
typedef struct
{
  guint question;
  guint64 options;
  int shared; /* LW_NEED_ALONE; in clauses, if several options meet it: its bit in what is met so far */
} LwNeed;

static inline const LwNeed *
lw_need_at (const GArray *needs, guint index)
{
  return &g_array_index (needs, LwNeed, index);
}

/* @condition: without "not".
 * Returns: GArray of LwNeed (by question and options, each once), owned by the caller, or
 * NULL: more than LW_LIMIT_CLAUSES. */
GPtrArray *lw_products_of (const LwQuestionnaire *questionnaire, const LwCondition *condition);

G_END_DECLS
