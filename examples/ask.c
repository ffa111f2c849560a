/* SPDX-License-Identifier: GPL-3.0-or-later */
/* usage: ask PACK    Asks in a terminal: the number of an option, or ? for not sure. */
#include <assess/load.h>
#include <assess/outcome.h>
#include <stdio.h>
#include <stdlib.h>

static LwAnswer
ask (const LwQuestion *question)
{
  char line[20] = "?";
  LwAnswer answer = lw_answer_unsure ();

  printf ("%s\n", question->text);
  for (guint i = 0; i < question->options->len; i++)
    printf ("  %u %s\n", i + 1, lw_question_option (question, i)->text);
  if (fgets (line, sizeof line, stdin) && line[0] != '?')
    answer = lw_answer_saying (lw_answer_none (), question, (guint) atoi (line) - 1);

  return lw_answer_fits (answer, question) ? answer : lw_answer_unsure ();
}

int
main (int argc, char *argv[])
{
  g_autoptr (GError) error = NULL;
  g_autoptr (LwQuestionnaire) q = lw_questionnaire_load (argc > 1 ? argv[1] : ".", &error);
  g_autoptr (LwAnswers) answers = q ? lw_answers_new (q) : NULL;
  g_autoptr (LwOutcome) outcome = q ? lw_outcome_evaluate (q, answers) : NULL;

  if (!q)
    return fprintf (stderr, "%s\n", error->message), 1;
  while (!outcome->complete)
    {
      LwAnswers *next = lw_answers_with (answers, outcome->next, ask (lw_questionnaire_question (q, outcome->next)));

      lw_answers_unref (answers), answers = next;
      lw_outcome_free (outcome), outcome = lw_outcome_evaluate (q, answers);
    }
  printf ("%s: %s\n", lw_urgency_to_string (outcome->urgency), q->texts[outcome->urgency].title);

  return 0;
}
