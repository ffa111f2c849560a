/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "steps.h"

#include <stdlib.h>

#include "check/toggle.h"

const LwQuestion *
steps_question (const CheckRun *run)
{
  g_assert_cmpint (check_run_place (run), ==, CHECK_AT_QUESTION);

  return lw_questionnaire_question (check_run_questionnaire (run), check_run_question (run));
}

static LwAnswer
answer_to (const LwQuestion *question, const char *answers)
{
  g_auto (GStrv) entries = g_strsplit (answers, " ", -1);
  LwAnswer answer = lw_answer_none ();

  for (guint i = 0; entries[i]; i++)
    {
      g_auto (GStrv) sides = g_strsplit (entries[i], "=", 2);
      int option = g_str_equal (sides[0], question->id) ? lw_question_find_option (question, sides[1]) : -1;

      if (option >= 0)
        answer = check_toggle (answer, question, option, TRUE);
      else if (g_str_equal (sides[0], question->id) && g_ascii_isdigit (sides[1][0]))
        answer = lw_answer_number (atoi (sides[1]));
    }

  return answer.kind == LW_ANSWER_NONE ? lw_answer_mildest (question) : answer;
}

static CheckRun *
answer_and_go_on (CheckRun *run, const char *answers)
{
  g_autoptr (CheckRun) here = run;
  g_autoptr (CheckRun) answered = check_run_with_answer (here, answer_to (steps_question (here), answers));

  return check_run_next (answered);
}

CheckRun *
steps_to (const LwQuestionnaire *questionnaire, const char *answers, const char *until)
{
  g_autoptr (CheckRun) start = check_run_new (questionnaire);
  CheckRun *run = check_run_next (start);

  while (check_run_place (run) == CHECK_AT_QUESTION && g_strcmp0 (steps_question (run)->id, until) != 0)
    run = answer_and_go_on (run, answers);
  if (!until && check_run_place (run) == CHECK_AT_REVIEW)
    {
      g_autoptr (CheckRun) review = run;

      run = check_run_next (review);
    }

  return run;
}

const char *
steps_answers_for (LwUrgency urgency)
{
  static const char *const answers[LW_N_URGENCIES] = {
    "", "nerve=old-weak", "operation=fusion metal=clunk", "ill=fever", "toilet=saddle",
  };

  return answers[urgency];
}
