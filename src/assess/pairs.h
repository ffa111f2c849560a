/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "assess/sums.h"

G_BEGIN_DECLS

/* Two interviews side by side that differ in one answer: the same answers wherever both
 * are asked, any answers where only one is. Is there a way on which the second, which
 * must never be milder, ends milder all the same? One notch is enough: a chain of single
 * notches leads to every worse answer sheet. */
typedef struct _LwPairs LwPairs;

LwPairs *lw_pairs_new (const LwGraph *graph, const LwSums *sums);
void lw_pairs_free (LwPairs *pairs);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LwPairs, lw_pairs_free)

/* Adds the pair that stands behind the edges @better and @worse of @node. */
void lw_pairs_add (LwPairs *pairs, guint node, guint better, guint worse);

/* Follows all pairs to their ends.
 * Returns: whether no worse one ends milder. If not, the two ways (guint edges from the
 * root, owned by the caller) of the shortest counter-example. */
gboolean lw_pairs_hold (LwPairs *pairs, GArray **ret_better, GArray **ret_worse);

guint lw_pairs_count (const LwPairs *pairs);

G_END_DECLS
