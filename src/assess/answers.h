/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "assess/condition.h"

G_BEGIN_DECLS

/* What was chosen, question by question: an immutable value. */
typedef enum
{
  LW_ANSWER_NONE,
  LW_ANSWER_UNSURE,
  LW_ANSWER_OPTIONS, /* choice, several */
  LW_ANSWER_NUMBER,  /* scale, days */
} LwAnswerKind;

typedef struct
{
  LwAnswerKind kind;
  guint64 options; /* a set: bit i is option i */
  int number;
} LwAnswer;

typedef struct _LwAnswers LwAnswers;

LwAnswers *lw_answers_new (const LwQuestionnaire *questionnaire);
LwAnswers *lw_answers_ref (LwAnswers *answers);
void lw_answers_unref (LwAnswers *answers);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LwAnswers, lw_answers_unref)

/* As many as there are questions. */
guint lw_answers_length (const LwAnswers *answers);

/* The same answers with one changed; the caller owns the result. */
LwAnswers *lw_answers_with (const LwAnswers *answers, guint question, LwAnswer answer);

LwAnswer lw_answers_get (const LwAnswers *answers, guint question);

LwAnswer lw_answer_none (void);
LwAnswer lw_answer_unsure (void);
LwAnswer lw_answer_option (guint option);
LwAnswer lw_answer_options (guint64 options);
LwAnswer lw_answer_number (int number);
/* The mildest that can be said: first option, "none of these", least number. */
LwAnswer lw_answer_mildest (const LwQuestion *question);

/* The answer in which @option is chosen: as well in a question of several, otherwise
 * instead; of a number its cut point. None if there is no such option. */
LwAnswer lw_answer_saying (LwAnswer answer, const LwQuestion *question, guint option);

/* Whether the answer is one that the question offers. */
gboolean lw_answer_fits (LwAnswer answer, const LwQuestion *question);

/* The set of terms of @question that the answer makes true (design: an answer is the set
 * of its terms). Not sure makes true: on context all; on an ordered question those of the
 * option that unsure= names, without it those of the worst danger option; on a question
 * of several all danger options, or all but "none of these" if it has none; on a body map
 * the region that unsure= names, if it does. */
guint64 lw_answer_terms (LwAnswer answer, const LwQuestion *question);

G_END_DECLS
