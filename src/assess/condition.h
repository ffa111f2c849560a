/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "assess/questionnaire.h"

G_BEGIN_DECLS

/* Which terms are true: one set of options for each question. */
typedef struct
{
  guint64 options[LW_LIMIT_QUESTIONS];
} LwTerms;

gboolean lw_condition_holds (const LwCondition *condition, const LwTerms *terms);

/* Calls @visit for each term of the condition. */
typedef void (*LwTermFunc) (const LwCondition *term, gpointer data);
void lw_condition_foreach_term (const LwCondition *condition, LwTermFunc visit, gpointer data);

/* As text for fingerprints and messages: "(all at-least:pee:new …)". Parts are sorted.
 * Owned by the caller. */
char *lw_condition_to_string (const LwCondition *condition, const LwQuestionnaire *questionnaire);

/* "at-least", "is" or "has": how conditions speak of this question. */
const char *lw_question_operator (const LwQuestion *question);

/* Reads the condition inside @when (<when> or <ask-when>) over the questions that
 * @questionnaire holds so far.
 * Returns: the condition, owned by the caller; NULL for a NULL @when, or with faults. */
LwCondition *lw_condition_read (const LwQuestionnaire *questionnaire, const xmlNode *when, const char *name,
                                XmlFaults *faults);

void lw_condition_free (LwCondition *condition);

G_END_DECLS
