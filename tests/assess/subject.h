/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "assess/floors.h"
#include "walk.h"

G_BEGIN_DECLS

/* The self-check that a property is tried on. */
typedef struct
{
  const char *name;
  LwQuestionnaire *questionnaire;
  LwFloors *floors; /* NULL: none */
  GRand *rand;
} Subject;

/* The one that is shipped, with its floors; both are the caller's to free. */
Subject subject_shipped (GRand *rand);

/* The same in every run unless LEGWISE_SEED says otherwise. */
guint32 subject_seed (void);

/* Fails with both sets of answers in words; @second may be NULL. */
void subject_counterexample (const Subject *s, const char *what, const LwAnswers *first, const LwAnswers *second);

/* Fails unless @second leads to as much as @first, at least. */
void subject_expect_no_milder (Subject *s, const char *what, const LwAnswers *first, const LwAnswers *second);

/* In every part: urgency, flow, reasons, advice, pages. */
gboolean subject_same_outcome (const LwOutcome *a, const LwOutcome *b);

G_END_DECLS
