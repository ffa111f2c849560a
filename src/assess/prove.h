/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "assess/floors.h"
#include "assess/answers.h"

G_BEGIN_DECLS

/* Proves that a self-check is safe, for every complete way through it, and finds the
 * shortest counter-example where it is not. The properties and what they mean stand in
 * prove.c, one function for each. */
typedef struct
{
  const char *id;
  gboolean holds;
  char *ways;         /* how many ways through it covers, decimal */
  double milliseconds;
  char *text;         /* NULL, or what is wrong, in plain words */
  LwAnswers *answers; /* NULL, or the answers that show it */
  LwAnswers *worse;   /* NULL, or worse answers that get a milder outcome */
  LwUrgency got, expected; /* none where they say nothing */
} LwProperty;

typedef struct
{
  gboolean holds;            /* all properties do */
  char *fingerprint;         /* lw_fingerprint */
  char *ways;                /* all complete ways through, decimal */
  guint nodes;
  double milliseconds;
  char *counts[LW_N_URGENCIES];         /* ways by outcome, decimal */
  LwAnswers *sickest[LW_N_URGENCIES];   /* the worst answers that still get it, or NULL */
  GPtrArray *properties;     /* LwProperty */
} LwProof;

/* @pinned: the fingerprint that somebody has looked at, or NULL.
 * Returns: the proof, owned by the caller, or NULL: too entangled to be proved; move
 * questions that rules join nearer together. */
LwProof *lw_prove (const LwQuestionnaire *questionnaire, const LwFloors *floors, const char *pinned);
void lw_proof_free (LwProof *proof);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LwProof, lw_proof_free)

G_END_DECLS
