/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "assess/outcome.h"

G_BEGIN_DECLS

/* Random people for the property tests: answers to every question, those that would be
 * hidden included. */

/* How ill and how unsure, in percent of the questions. Most walks must be mild, or the
 * first questions would end them all. */
typedef struct
{
  guint ill;
  guint unsure;
} WalkPerson;

WalkPerson walk_person (GRand *rand);
LwAnswer walk_answer (GRand *rand, WalkPerson person, const LwQuestion *question);
LwAnswers *walk_answers (GRand *rand, const LwQuestionnaire *questionnaire);

/* @answers with one changed; lets go of @answers. */
LwAnswers *walk_change (LwAnswers *answers, guint question, LwAnswer answer);

/* One notch worse: the next option of an ordered choice, the next cut point of a scale, or
 * one more tick. None if there is no such answer, or the question is context. */
LwAnswer walk_worse (GRand *rand, LwAnswer answer, const LwQuestion *question);

/* "now=a,b pee=lost pain=? (since=3)": what is not asked in brackets. Owned by the caller. */
char *walk_describe (const LwQuestionnaire *questionnaire, const LwAnswers *answers);

/* As lw_outcome_evaluate, and counts: how many led to @urgency, and how many in all. */
LwOutcome *walk_evaluate (const LwQuestionnaire *questionnaire, const LwAnswers *answers);
guint walk_count (LwUrgency urgency);
guint walk_count_all (void);

G_END_DECLS
