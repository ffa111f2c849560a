/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "check/toggle.h"

static gboolean
is_numeric (const LwQuestion *question)
{
  return question->kind == LW_KIND_SCALE || question->kind == LW_KIND_DAYS;
}

/* On a scale an option is a step from min on; of days it is a band. */
static int
number_of_option (const LwQuestion *question, guint option)
{
  return question->kind == LW_KIND_SCALE ? question->min + (int) option : lw_question_option (question, option)->from;
}

static LwAnswer
toggle_several (LwAnswer answer, const LwQuestion *question, guint option, gboolean on)
{
  guint64 bit = G_GUINT64_CONSTANT (1) << option;
  guint64 set = answer.kind == LW_ANSWER_OPTIONS ? answer.options : 0;
  guint64 exclusive = lw_question_exclusive (question);

  if (!on)
    set &= ~bit;
  else if (exclusive & bit)
    set = bit;
  else
    set = (set & ~exclusive) | bit;

  return set ? lw_answer_options (set) : lw_answer_none ();
}

LwAnswer
check_toggle (LwAnswer answer, const LwQuestion *question, guint option, gboolean on)
{
  if (lw_question_is_set (question))
    return toggle_several (answer, question, option, on);
  if (!on)
    return answer;
  if (is_numeric (question))
    return lw_answer_number (number_of_option (question, option));

  return lw_answer_option (option);
}

gboolean
check_is_chosen (LwAnswer answer, const LwQuestion *question, guint option)
{
  if (answer.kind == LW_ANSWER_NUMBER && question->kind == LW_KIND_SCALE)
    return answer.number == number_of_option (question, option);
  if (answer.kind == LW_ANSWER_NUMBER)
    return lw_answer_terms (answer, question) == G_GUINT64_CONSTANT (1) << option;

  return answer.kind == LW_ANSWER_OPTIONS && ((answer.options >> option) & 1);
}
