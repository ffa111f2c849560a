/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "harm.h"

#include "assess/condition.h"

static LwQuestion *
question_of (LwQuestionnaire *questionnaire, const char *id)
{
  return g_ptr_array_index (questionnaire->questions, lw_questionnaire_find (questionnaire, id));
}

static LwRule *
rule_of (LwQuestionnaire *questionnaire, const char *id)
{
  guint i = 0;

  while (!g_str_equal (((LwRule *) g_ptr_array_index (questionnaire->rules, i))->id, id))
    i++;

  return g_ptr_array_index (questionnaire->rules, i);
}

void
harm_words_of_routine (LwQuestionnaire *questionnaire)
{
  g_clear_pointer (&questionnaire->texts[LW_URGENCY_ROUTINE].title, g_free);
}

void
harm_words_of_emergency (LwQuestionnaire *questionnaire)
{
  g_clear_pointer (&questionnaire->texts[LW_URGENCY_EMERGENCY].title, g_free);
}

static void
forget_sources (LwRule *rule)
{
  g_strfreev (rule->sources);
  rule->sources = g_new0 (char *, 1);
}

void
harm_source_of_tired (LwQuestionnaire *questionnaire)
{
  forget_sources (rule_of (questionnaire, "tired"));
}

void
harm_source_of_now_a (LwQuestionnaire *questionnaire)
{
  forget_sources (rule_of (questionnaire, "now-a"));
}

/* Takes @condition. */
static LwCondition *
turned_round (LwCondition *condition)
{
  LwCondition *turned = g_new0 (LwCondition, 1);

  turned->kind = LW_NOT;
  turned->parts = g_ptr_array_new_with_free_func ((GDestroyNotify) lw_condition_free);
  g_ptr_array_add (turned->parts, condition);

  return turned;
}

void
harm_not_in_tired (LwQuestionnaire *questionnaire)
{
  LwRule *rule = rule_of (questionnaire, "tired");

  rule->when = turned_round (rule->when);
}

void
harm_deep_not_in_both (LwQuestionnaire *questionnaire)
{
  gpointer *first = rule_of (questionnaire, "both")->when->parts->pdata;

  *first = turned_round (*first);
}

void
harm_not_in_ask_metal (LwQuestionnaire *questionnaire)
{
  LwQuestion *question = question_of (questionnaire, "metal");

  question->ask_when = turned_round (question->ask_when);
}

void
harm_not_in_ask_since (LwQuestionnaire *questionnaire)
{
  LwQuestion *question = question_of (questionnaire, "since");

  question->ask_when = turned_round (question->ask_when);
}

void
harm_cuts_of_pain (LwQuestionnaire *questionnaire)
{
  const GPtrArray *cuts = question_of (questionnaire, "pain")->options;

  ((LwOption *) g_ptr_array_index (cuts, 0))->from = 9;
  ((LwOption *) g_ptr_array_index (cuts, 1))->from = 7;
}

void
harm_metal_asks_ahead (LwQuestionnaire *questionnaire)
{
  LwCondition *asks = question_of (questionnaire, "metal")->ask_when;

  asks->question = lw_questionnaire_find (questionnaire, "pain");
  asks->option = 0;
}

void
harm_unsure_of_weak (LwQuestionnaire *questionnaire)
{
  question_of (questionnaire, "weak")->unsure = 0;
}
