/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "assess/prove.h"
#include "assess/sums.h"

G_BEGIN_DECLS

/* What the files of the proof share. Not for anybody else. */
typedef struct
{
  const LwQuestionnaire *questionnaire;
  const LwFloors *floors;
  const char *pinned;
  const LwGraph *graph;
  const LwSums *sums;
  LwProof *proof;
  LwProperty *property; /* the one being proved */
} LwProving;

/* The property does not hold. @way (edges from the root) shows it, @worse is a worse one
 * that gets a milder outcome; both may be NULL. */
void lw_property_fail (LwProving *p, const GArray *way, const GArray *worse, LwUrgency expected, const char *format, ...)
    G_GNUC_PRINTF (5, 6);

/* The shortest way to @node, by @edge, and on to the lowest urgency that can still come. */
GArray *lw_proving_way (LwProving *p, guint node, guint edge);

void lw_prove_nothing_dead (LwProving *p);
void lw_prove_covered (LwProving *p);
void lw_prove_floors (LwProving *p);
void lw_prove_asked (LwProving *p);
void lw_prove_order_free (LwProving *p);
void lw_prove_language_free (LwProving *p);
void lw_prove_pinned (LwProving *p);

G_END_DECLS
