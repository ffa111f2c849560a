/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "brute.h"

typedef struct
{
  const LwQuestionnaire *questionnaire;
  GPtrArray *choices; /* by question: GArray of LwAnswer */
  BruteFunc visit;
  gpointer data;
} Walk;

/* Of all numbers, the first with each set of terms. */
static void
add_numbers (GArray *choices, const LwQuestion *question)
{
  guint64 before = G_MAXUINT64;

  for (int number = question->min; number <= question->max; number++)
    {
      LwAnswer answer = lw_answer_number (number);
      guint64 terms = lw_answer_terms (answer, question);

      if (terms != before)
        g_array_append_val (choices, answer);
      before = terms;
    }
}

/* Every set that can be ticked; of a choice those are the single options. */
static void
add_sets (GArray *choices, const LwQuestion *question)
{
  for (guint64 set = 1; set >> question->options->len == 0; set++)
    {
      LwAnswer answer = lw_answer_options (set);

      if (lw_answer_fits (answer, question))
        g_array_append_val (choices, answer);
    }
}

static GArray *
list_choices (const LwQuestion *question)
{
  GArray *choices = g_array_new (FALSE, FALSE, sizeof (LwAnswer));
  LwAnswer unsure = lw_answer_unsure ();

  if (question->kind == LW_KIND_SCALE || question->kind == LW_KIND_DAYS)
    add_numbers (choices, question);
  else
    add_sets (choices, question);
  g_array_append_val (choices, unsure);

  return choices;
}

static void
walk_from (Walk *walk, const LwAnswers *answers)
{
  g_autoptr (LwOutcome) outcome = lw_outcome_evaluate (walk->questionnaire, answers);
  const GArray *choices;

  if (outcome->complete)
    {
      walk->visit (answers, outcome, walk->data);
      return;
    }
  choices = g_ptr_array_index (walk->choices, outcome->next);
  for (guint i = 0; i < choices->len; i++)
    {
      g_autoptr (LwAnswers) next = lw_answers_with (answers, outcome->next, g_array_index (choices, LwAnswer, i));

      walk_from (walk, next);
    }
}

void
brute_walk (const LwQuestionnaire *questionnaire, BruteFunc visit, gpointer data)
{
  g_autoptr (GPtrArray) choices = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  g_autoptr (LwAnswers) none = lw_answers_new (questionnaire);
  Walk walk = { questionnaire, choices, visit, data };

  for (guint i = 0; i < lw_questionnaire_n_questions (questionnaire); i++)
    g_ptr_array_add (choices, list_choices (lw_questionnaire_question (questionnaire, i)));
  walk_from (&walk, none);
}

static void
count_way (const LwAnswers *answers, const LwOutcome *outcome, gpointer data)
{
  BruteCounts *counts = data;

  counts->ways[outcome->urgency]++;
}

BruteCounts
brute_count (const LwQuestionnaire *questionnaire)
{
  BruteCounts counts = { { 0 } };

  brute_walk (questionnaire, count_way, &counts);

  return counts;
}

typedef struct
{
  const LwQuestionnaire *questionnaire;
  GArray *sheets;
} Keeping;

static void
keep_way (const LwAnswers *answers, const LwOutcome *outcome, gpointer data)
{
  Keeping *keeping = data;
  BruteSheet sheet = { lw_answers_ref ((LwAnswers *) answers), outcome->urgency, 0, 0, { 0 } };

  for (guint i = 0; i < outcome->asked->len; i++)
    {
      guint question = g_array_index (outcome->asked, guint, i);
      LwAnswer answer = lw_answers_get (answers, question);

      sheet.asked |= G_GUINT64_CONSTANT (1) << question;
      if (answer.kind == LW_ANSWER_UNSURE)
        sheet.unsure |= G_GUINT64_CONSTANT (1) << question;
      sheet.terms[question] = lw_answer_terms (answer, lw_questionnaire_question (keeping->questionnaire, question));
    }
  g_array_append_val (keeping->sheets, sheet);
}

static void
let_go (gpointer data)
{
  lw_answers_unref (((BruteSheet *) data)->answers);
}

static Keeping
begin_keeping (const LwQuestionnaire *questionnaire)
{
  Keeping keeping = { questionnaire, g_array_new (FALSE, FALSE, sizeof (BruteSheet)) };

  g_assert_cmpuint (lw_questionnaire_n_questions (questionnaire), <=, BRUTE_QUESTIONS);
  g_array_set_clear_func (keeping.sheets, let_go);

  return keeping;
}

GArray *
brute_sheet_of (const LwQuestionnaire *questionnaire, const LwAnswers *answers)
{
  g_autoptr (LwOutcome) outcome = lw_outcome_evaluate (questionnaire, answers);
  Keeping keeping = begin_keeping (questionnaire);

  keep_way (answers, outcome, &keeping);

  return keeping.sheets;
}

GArray *
brute_sheets (const LwQuestionnaire *questionnaire)
{
  Keeping keeping = begin_keeping (questionnaire);

  brute_walk (questionnaire, keep_way, &keeping);

  return keeping.sheets;
}
