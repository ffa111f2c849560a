/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "assess/fingerprint.h"

#include "assess/condition.h"

static void
add_question (GString *out, const LwQuestionnaire *questionnaire, const LwQuestion *question)
{
  g_autofree char *ask_when
      = question->ask_when ? lw_condition_to_string (question->ask_when, questionnaire) : g_strdup ("always");

  g_string_append_printf (out, "question %s %s %s %d %d..%d unsure=%d %s\n", question->id,
                          lw_kind_to_string (question->kind), lw_use_to_string (question->use),
                          question->ordered, question->min, question->max, question->unsure, ask_when);
  for (guint i = 0; i < question->options->len; i++)
    {
      const LwOption *option = lw_question_option (question, i);
      g_autofree char *rules_out = g_strjoinv (" ", option->rules_out);

      g_string_append_printf (out, "  %s %d sign=%s exclusive=%d out=%s\n", option->id, option->from,
                              option->sign ? option->sign : "", option->exclusive, rules_out);
    }
}

static int
compare_strings (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (*(const char *const *) a, *(const char *const *) b);
}

static void
add_rules (GString *out, const LwQuestionnaire *questionnaire)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < questionnaire->rules->len; i++)
    {
      const LwRule *rule = g_ptr_array_index (questionnaire->rules, i);
      g_autofree char *when = lw_condition_to_string (rule->when, questionnaire);

      g_ptr_array_add (lines, g_strdup_printf ("rule %s %s %s\n", rule->id, lw_urgency_to_string (rule->urgency), when));
    }
  g_ptr_array_sort (lines, compare_strings);
  for (guint i = 0; i < lines->len; i++)
    g_string_append (out, g_ptr_array_index (lines, i));
}

char *
lw_fingerprint (const LwQuestionnaire *questionnaire)
{
  g_autoptr (GString) logic = g_string_new (NULL);
  g_autofree char *sum = NULL;

  for (guint i = 0; i < lw_questionnaire_n_questions (questionnaire); i++)
    add_question (logic, questionnaire, lw_questionnaire_question (questionnaire, i));
  add_rules (logic, questionnaire);
  sum = g_compute_checksum_for_string (G_CHECKSUM_SHA256, logic->str, logic->len);

  return g_strndup (sum, 16);
}
