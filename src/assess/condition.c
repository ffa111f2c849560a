/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "assess/condition.h"

static guint
count_true (const LwCondition *condition, const LwTerms *terms)
{
  guint n = 0;

  for (guint i = 0; i < condition->parts->len; i++)
    n += lw_condition_holds (g_ptr_array_index (condition->parts, i), terms);

  return n;
}

gboolean
lw_condition_holds (const LwCondition *condition, const LwTerms *terms)
{
  switch (condition->kind)
    {
    case LW_ALL:
      return count_true (condition, terms) == condition->parts->len;
    case LW_ANY:
      return count_true (condition, terms) > 0;
    case LW_AT_LEAST_OF:
      return count_true (condition, terms) >= condition->n;
    case LW_NOT:
      return count_true (condition, terms) == 0;
    case LW_TERM:
    default:
      return (terms->options[condition->question] >> condition->option) & 1;
    }
}

void
lw_condition_foreach_term (const LwCondition *condition, LwTermFunc visit, gpointer data)
{
  if (condition->kind == LW_TERM)
    visit (condition, data);

  for (guint i = 0; condition->parts && i < condition->parts->len; i++)
    lw_condition_foreach_term (g_ptr_array_index (condition->parts, i), visit, data);
}

const char *
lw_question_operator (const LwQuestion *question)
{
  if (lw_question_is_set (question))
    return "has";

  return lw_question_is_context (question) ? "is" : "at-least";
}

static char *
term_to_string (const LwCondition *term, const LwQuestionnaire *questionnaire)
{
  const LwQuestion *question = lw_questionnaire_question (questionnaire, term->question);

  return g_strdup_printf ("%s:%s:%s", lw_question_operator (question), question->id,
                          lw_question_option (question, term->option)->id);
}

static int
compare_strings (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (*(const char *const *) a, *(const char *const *) b);
}

char *
lw_condition_to_string (const LwCondition *condition, const LwQuestionnaire *questionnaire)
{
  static const char *const names[] = { "", "all", "any", "at-least-of", "not" };
  g_autoptr (GPtrArray) parts = NULL;
  g_autofree char *joined = NULL;

  if (condition->kind == LW_TERM)
    return term_to_string (condition, questionnaire);

  parts = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < condition->parts->len; i++)
    g_ptr_array_add (parts, lw_condition_to_string (g_ptr_array_index (condition->parts, i), questionnaire));
  g_ptr_array_sort (parts, compare_strings);
  g_ptr_array_add (parts, NULL);
  joined = g_strjoinv (" ", (char **) parts->pdata);

  return g_strdup_printf ("(%s%u %s)", names[condition->kind], condition->n, joined);
}

void
lw_condition_free (LwCondition *condition)
{
  g_clear_pointer (&condition->parts, g_ptr_array_unref);
  g_free (condition);
}
