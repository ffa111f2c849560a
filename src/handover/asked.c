/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "handover/asked.h"

guint
handover_n_asked (const HandoverResult *result)
{
  return result->outcome->asked->len;
}

HandoverAsked
handover_asked (const HandoverResult *result, guint place)
{
  guint index = g_array_index (result->outcome->asked, guint, place);
  const LwQuestion *question = lw_questionnaire_question (result->questionnaire, index);
  LwAnswer answer = lw_answers_get (result->answers, index);
  gboolean definite = answer.kind == LW_ANSWER_OPTIONS || answer.kind == LW_ANSWER_NUMBER;

  return (HandoverAsked){ index, question, answer, lw_answer_terms (answer, question), definite };
}
