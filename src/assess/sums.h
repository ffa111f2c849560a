/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "assess/count.h"
#include "assess/graph.h"

G_BEGIN_DECLS

/* What follows from each node of a graph, added up from the ends. */
typedef struct
{
  LwCount ways[LW_N_URGENCIES]; /* how many interviews from here end with each urgency */
  LwUrgency lowest, highest;    /* that can still come */
  int sickest[LW_N_URGENCIES];  /* how severe the answers can be that still end so; -1: none */
  guint asked;                  /* the most questions that can still be asked */
  char hash[41];                /* of all that can still come, whatever order the rules have */
} LwSum;

typedef struct
{
  LwSum *nodes; /* by node */
} LwSums;

LwSums *lw_sums_new (const LwGraph *graph);
void lw_sums_free (LwSums *sums);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LwSums, lw_sums_free)

/* The way from @node on: by which edge at each node, until the end.
 * lowest: to its lowest urgency; sickest: the worst answers that still end with @urgency. */
GArray *lw_sums_way_to_lowest (const LwGraph *graph, const LwSums *sums, guint node);
GArray *lw_sums_way_to_sickest (const LwGraph *graph, const LwSums *sums, LwUrgency urgency);

G_END_DECLS
