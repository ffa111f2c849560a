/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "handover/summary.h"

G_BEGIN_DECLS

/* How far somebody has come in the self-check: an immutable value. Every step gives a
 * new one. The questionnaire must outlive all of them. */
typedef enum
{
  CHECK_AT_START,
  CHECK_AT_QUESTION,
  CHECK_AT_REVIEW, /* all is answered; an emergency skips it */
  CHECK_AT_OUTCOME,
  CHECK_AT_SUMMARY, /* what is taken along */
} CheckPlace;

typedef struct _CheckRun CheckRun;

CheckRun *check_run_new (const LwQuestionnaire *questionnaire);
void check_run_free (CheckRun *run);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CheckRun, check_run_free)

const LwQuestionnaire *check_run_questionnaire (const CheckRun *run);
CheckPlace check_run_place (const CheckRun *run);
guint check_run_question (const CheckRun *run); /* at a question only */
LwAnswer check_run_answer (const CheckRun *run); /* at a question only */
const LwAnswers *check_run_answers (const CheckRun *run);
const LwOutcome *check_run_outcome (const CheckRun *run); /* of the answers so far */

/* Whether the answers are about somebody whom the reader cares for. */
gboolean check_run_is_for_carer (const CheckRun *run);
/* What is shown for a text of the questionnaire. */
const char *check_run_text (const CheckRun *run, const char *text);

/* The day on which the outcome was reached, or NULL if nobody told. */
const GDate *check_run_day (const CheckRun *run);

/* At the summary: whom it is for. */
HandoverReader check_run_reader (const CheckRun *run);

/* The questions whose answers were dropped because a change hid them, and which are still
 * without one. guint, owned by the caller. */
GArray *check_run_dropped (const CheckRun *run);

/* Each returns a new run, owned by the caller. */

/* The same place and answers with another copy of the questionnaire, in another language;
 * NULL if its questions are not the same. */
CheckRun *check_run_in (const CheckRun *run, const LwQuestionnaire *questionnaire);
/* The same place with another answer; what that hides is forgotten. */
CheckRun *check_run_with_answer (const CheckRun *run, LwAnswer answer);
CheckRun *check_run_with_carer (const CheckRun *run, gboolean carer);
/* The next question; the review when nothing is left to ask, and the outcome behind it or
 * as soon as an emergency stops it. An unanswered question stays where it is. A question
 * that was opened from the review leads back there. */
CheckRun *check_run_next (const CheckRun *run);
/* The same place, its outcome reached on @day. */
CheckRun *check_run_on_day (const CheckRun *run, const GDate *day);
/* Opens a question that was asked, from the review. */
CheckRun *check_run_change (const CheckRun *run, guint question);
/* The summary, from the outcome. */
CheckRun *check_run_with_summary (const CheckRun *run, HandoverReader reader);
/* The question before, the review or the start. At the start: NULL. */
CheckRun *check_run_back (const CheckRun *run);

G_END_DECLS
