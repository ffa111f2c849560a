/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "assess/answers.h"

G_BEGIN_DECLS

/* What follows from the answers: a pure function of the two arguments, with no error
 * path, no clock, no locale and no I/O. */

/* Three answers of "not sure" call for at least this (NHS Pathways hands over to a
 * clinician then). */
#define LW_UNSURE_LIMIT 3
#define LW_UNSURE_URGENCY LW_URGENCY_SOON
#define LW_UNSURE_RULE "many-unsure"

typedef struct
{
  const char *rule; /* id */
  LwUrgency urgency;
  const char *text;
  char *const *sources;
  gboolean uncertain; /* it rests on what a "not sure" counts as: nobody has said so */
  gboolean covered;   /* another of the reasons says it too, and more: see instead_of */
} LwReason;

typedef struct
{
  LwUrgency urgency;     /* none: unfinished, and nothing pressing so far */
  gboolean complete;     /* all that is asked was answered, or an emergency stopped it */
  int next;              /* the first question asked and not answered, or -1 */
  const char *stopped_by; /* the emergency rule that ended the questions, or NULL */
  GArray *asked;         /* guint, question indices */
  GArray *unsure;        /* guint, those answered "not sure" */
  GArray *reasons;       /* LwReason of all rules that fire, most urgent first, then as written */
  GPtrArray *advice;     /* const LwAdvice *; only when complete and no emergency */
  GPtrArray *pages;      /* const char *, ids to read, each once */
} LwOutcome;

/* Everything in the result points into @questionnaire, which must outlive it. Answers
 * to questions that are not asked have no effect. */
LwOutcome *lw_outcome_evaluate (const LwQuestionnaire *questionnaire, const LwAnswers *answers);
void lw_outcome_free (LwOutcome *outcome);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LwOutcome, lw_outcome_free)

/* What is said to @outcome: the text for its rules alone, if there is one, otherwise that
 * of its urgency. NULL if there is no urgency yet. Belongs to the questionnaire. */
const LwOutcomeText *lw_outcome_text (const LwQuestionnaire *questionnaire, const LwOutcome *outcome);

/* @answers without those to questions that an earlier answer hides; what stands behind an
 * emergency stop stays, for whoever goes back. The caller owns the result. */
LwAnswers *lw_answers_without_stale (const LwAnswers *answers, const LwOutcome *outcome);

gboolean lw_outcome_was_asked (const LwOutcome *outcome, guint question);

/* How many of the questions in front of @question are asked, and how many will be asked
 * in all as far as the answers tell now. */
guint lw_outcome_position (const LwOutcome *outcome, guint question);

G_END_DECLS
