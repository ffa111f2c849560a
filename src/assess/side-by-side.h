/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "assess/graph.h"

G_BEGIN_DECLS

/* Two graphs walked together: the same answers wherever both ask the same, any answers
 * where only one asks. */
typedef struct
{
  const LwGraph *before, *after;
  guint *place_before, *place_after; /* by step: its place in the order of both */
  guint alone;                       /* steps that only one of them has */
} LwSideBySide;

#define LW_WAITS (-1)

typedef struct
{
  int before, after; /* edges, or LW_WAITS */
} LwMove;

/* Returns: both, owned by the caller, or NULL and @ret_why (a sentence, owned by the
 * caller): what they have in common stands in another order, or is of another kind. */
LwSideBySide *lw_side_by_side_new (const LwGraph *before, const LwGraph *after, char **ret_why);
void lw_side_by_side_free (LwSideBySide *both);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LwSideBySide, lw_side_by_side_free)

/* What can be answered where the one stands at @before and the other at @after, mildest
 * first. Empty: both are at their end. LwMove, owned by the caller. */
GArray *lw_side_by_side_moves (const LwSideBySide *both, guint before, guint after);

G_END_DECLS
