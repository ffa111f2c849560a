/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "check/run.h"

struct _CheckRun
{
  const LwQuestionnaire *questionnaire;
  LwAnswers *answers;
  LwOutcome *outcome;
  CheckPlace place;
  guint question;
};

static CheckRun *
run_at (const LwQuestionnaire *questionnaire, const LwAnswers *answers, CheckPlace place, guint question)
{
  CheckRun *run = g_new0 (CheckRun, 1);

  run->questionnaire = questionnaire;
  run->answers = lw_answers_ref ((LwAnswers *) answers);
  run->outcome = lw_outcome_evaluate (questionnaire, answers);
  run->place = place;
  run->question = question;

  return run;
}

CheckRun *
check_run_new (const LwQuestionnaire *questionnaire)
{
  g_autoptr (LwAnswers) answers = lw_answers_new (questionnaire);

  return run_at (questionnaire, answers, CHECK_AT_START, 0);
}

void
check_run_free (CheckRun *run)
{
  lw_answers_unref (run->answers);
  lw_outcome_free (run->outcome);
  g_free (run);
}

const LwQuestionnaire *
check_run_questionnaire (const CheckRun *run)
{
  return run->questionnaire;
}

CheckPlace
check_run_place (const CheckRun *run)
{
  return run->place;
}

guint
check_run_question (const CheckRun *run)
{
  return run->question;
}

LwAnswer
check_run_answer (const CheckRun *run)
{
  return lw_answers_get (run->answers, run->question);
}

const LwAnswers *
check_run_answers (const CheckRun *run)
{
  return run->answers;
}

const LwOutcome *
check_run_outcome (const CheckRun *run)
{
  return run->outcome;
}

CheckRun *
check_run_with_answer (const CheckRun *run, LwAnswer answer)
{
  g_autoptr (LwAnswers) changed = lw_answers_with (run->answers, run->question, answer);
  g_autoptr (LwOutcome) outcome = lw_outcome_evaluate (run->questionnaire, changed);
  g_autoptr (LwAnswers) clean = lw_answers_without_stale (changed, outcome);

  return run_at (run->questionnaire, clean, run->place, run->question);
}

/* The first question asked at or behind @from, or -1. */
static int
asked_from (const CheckRun *run, guint from)
{
  for (guint i = 0; i < run->outcome->asked->len; i++)
    if (g_array_index (run->outcome->asked, guint, i) >= from)
      return g_array_index (run->outcome->asked, guint, i);

  return -1;
}

CheckRun *
check_run_next (const CheckRun *run)
{
  int next = asked_from (run, run->place == CHECK_AT_START ? 0 : run->question + 1);

  if (run->place == CHECK_AT_OUTCOME)
    return run_at (run->questionnaire, run->answers, CHECK_AT_OUTCOME, run->question);
  if (run->place == CHECK_AT_QUESTION && check_run_answer (run).kind == LW_ANSWER_NONE)
    return run_at (run->questionnaire, run->answers, CHECK_AT_QUESTION, run->question);
  if (next < 0)
    next = run->outcome->next;

  return run_at (run->questionnaire, run->answers, next < 0 ? CHECK_AT_OUTCOME : CHECK_AT_QUESTION, MAX (next, 0));
}

CheckRun *
check_run_back (const CheckRun *run)
{
  const GArray *asked = run->outcome->asked;
  guint end = run->place == CHECK_AT_OUTCOME ? asked->len : lw_outcome_position (run->outcome, run->question);

  if (run->place == CHECK_AT_START)
    return NULL;
  if (end == 0)
    return run_at (run->questionnaire, run->answers, CHECK_AT_START, 0);

  return run_at (run->questionnaire, run->answers, CHECK_AT_QUESTION, g_array_index (asked, guint, end - 1));
}

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
  if (question->kind == LW_KIND_SEVERAL)
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
