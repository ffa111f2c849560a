/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "check/run.h"

struct _CheckRun
{
  const LwQuestionnaire *questionnaire;
  LwAnswers *answers;
  LwOutcome *outcome;
  CheckPlace place;
  guint question;
  gboolean carer;
  HandoverReader reader;
  gboolean reviewing; /* the question was opened from the review, and leads back there */
  GDate day;          /* of the outcome; not valid before there is one */
  GArray *dropped;    /* guint, questions whose answers a change has hidden */
};

/* Takes @answers. */
static CheckRun *
run_moved (const CheckRun *run, LwAnswers *answers, CheckPlace place, guint question)
{
  CheckRun *moved = g_memdup2 (run, sizeof *run);

  moved->answers = answers;
  moved->outcome = lw_outcome_evaluate (run->questionnaire, answers);
  moved->place = place;
  moved->question = question;
  moved->dropped = g_array_copy (run->dropped);

  return moved;
}

static CheckRun *
run_at (const CheckRun *run, CheckPlace place, guint question)
{
  return run_moved (run, lw_answers_ref (run->answers), place, question);
}

CheckRun *
check_run_new (const LwQuestionnaire *questionnaire)
{
  CheckRun *run = g_new0 (CheckRun, 1);

  run->questionnaire = questionnaire;
  run->answers = lw_answers_new (questionnaire);
  run->outcome = lw_outcome_evaluate (questionnaire, run->answers);
  run->place = CHECK_AT_START;
  run->dropped = g_array_new (FALSE, FALSE, sizeof (guint));

  return run;
}

void
check_run_free (CheckRun *run)
{
  lw_answers_unref (run->answers);
  lw_outcome_free (run->outcome);
  g_array_unref (run->dropped);
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

gboolean
check_run_is_for_carer (const CheckRun *run)
{
  return run->carer;
}

HandoverReader
check_run_reader (const CheckRun *run)
{
  return run->reader;
}

const char *
check_run_text (const CheckRun *run, const char *text)
{
  return lw_questionnaire_text (run->questionnaire, text, run->carer);
}

const GDate *
check_run_day (const CheckRun *run)
{
  return g_date_valid (&run->day) ? &run->day : NULL;
}

GArray *
check_run_dropped (const CheckRun *run)
{
  GArray *dropped = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < run->dropped->len; i++)
    {
      guint question = g_array_index (run->dropped, guint, i);

      if (lw_answers_get (run->answers, question).kind == LW_ANSWER_NONE)
        g_array_append_val (dropped, question);
    }

  return dropped;
}

static gboolean
asks_the_same (const LwQuestionnaire *a, const LwQuestionnaire *b)
{
  if (lw_questionnaire_n_questions (a) != lw_questionnaire_n_questions (b))
    return FALSE;
  for (guint i = 0; i < lw_questionnaire_n_questions (a); i++)
    {
      const LwQuestion *one = lw_questionnaire_question (a, i), *other = lw_questionnaire_question (b, i);

      if (!g_str_equal (one->id, other->id) || one->options->len != other->options->len)
        return FALSE;
    }

  return TRUE;
}

CheckRun *
check_run_in (const CheckRun *run, const LwQuestionnaire *questionnaire)
{
  CheckRun other = *run;

  if (!asks_the_same (run->questionnaire, questionnaire))
    return NULL;
  other.questionnaire = questionnaire;

  return run_at (&other, run->place, run->question);
}

CheckRun *
check_run_with_carer (const CheckRun *run, gboolean carer)
{
  CheckRun *next = run_at (run, run->place, run->question);

  next->carer = carer;

  return next;
}

static void
note_dropped (CheckRun *run, const LwAnswers *before)
{
  for (guint i = 0; i < lw_answers_length (before); i++)
    if (i != run->question && lw_answers_get (before, i).kind != LW_ANSWER_NONE
        && lw_answers_get (run->answers, i).kind == LW_ANSWER_NONE)
      g_array_append_val (run->dropped, i);
}

CheckRun *
check_run_with_answer (const CheckRun *run, LwAnswer answer)
{
  g_autoptr (LwAnswers) changed = lw_answers_with (run->answers, run->question, answer);
  g_autoptr (LwOutcome) outcome = lw_outcome_evaluate (run->questionnaire, changed);
  CheckRun *next = run_moved (run, lw_answers_without_stale (changed, outcome), run->place, run->question);

  note_dropped (next, run->answers);

  return next;
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

/* An emergency wants no review: help comes first. */
static CheckRun *
after_last_question (const CheckRun *run)
{
  if (run->outcome->next >= 0)
    return run_at (run, CHECK_AT_QUESTION, run->outcome->next);

  return run_at (run, run->outcome->stopped_by ? CHECK_AT_OUTCOME : CHECK_AT_REVIEW, 0);
}

CheckRun *
check_run_next (const CheckRun *run)
{
  int next;

  if (run->place == CHECK_AT_OUTCOME || run->place == CHECK_AT_SUMMARY)
    return run_at (run, run->place, run->question);
  if (run->place == CHECK_AT_REVIEW)
    return run_at (run, CHECK_AT_OUTCOME, run->question);
  if (run->place == CHECK_AT_QUESTION && check_run_answer (run).kind == LW_ANSWER_NONE)
    return run_at (run, CHECK_AT_QUESTION, run->question);
  if (run->reviewing)
    return after_last_question (run);
  next = asked_from (run, run->place == CHECK_AT_START ? 0 : run->question + 1);

  return next >= 0 ? run_at (run, CHECK_AT_QUESTION, next) : after_last_question (run);
}

CheckRun *
check_run_on_day (const CheckRun *run, const GDate *day)
{
  CheckRun *next = run_at (run, run->place, run->question);

  next->day = *day;

  return next;
}

CheckRun *
check_run_change (const CheckRun *run, guint question)
{
  CheckRun *next = run_at (run, CHECK_AT_QUESTION, question);

  next->reviewing = TRUE;

  return next;
}

CheckRun *
check_run_with_summary (const CheckRun *run, HandoverReader reader)
{
  CheckRun *next = run_at (run, CHECK_AT_SUMMARY, run->question);

  next->reader = reader;

  return next;
}

static CheckRun *
last_question (const CheckRun *run)
{
  const GArray *asked = run->outcome->asked;
  CheckRun *back = run_at (run, CHECK_AT_QUESTION, g_array_index (asked, guint, asked->len - 1));

  back->reviewing &= run->place == CHECK_AT_OUTCOME;

  return back;
}

CheckRun *
check_run_back (const CheckRun *run)
{
  guint position = run->place == CHECK_AT_QUESTION ? lw_outcome_position (run->outcome, run->question) : 0;

  if (run->place == CHECK_AT_START)
    return NULL;
  if (run->place == CHECK_AT_SUMMARY)
    return run_at (run, CHECK_AT_OUTCOME, run->question);
  if (run->place == CHECK_AT_REVIEW || (run->place == CHECK_AT_OUTCOME && run->outcome->stopped_by))
    return last_question (run);
  if (run->place == CHECK_AT_OUTCOME || (run->reviewing && run->outcome->complete))
    return run_at (run, CHECK_AT_REVIEW, 0);
  if (position == 0)
    return run_at (run, CHECK_AT_START, 0);

  return run_at (run, CHECK_AT_QUESTION, g_array_index (run->outcome->asked, guint, position - 1));
}
