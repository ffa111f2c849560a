/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "assess/condition.h"
#include "brute.h"

static gboolean
is_in (guint64 set, guint i)
{
  return (set >> i) & 1;
}

static gboolean
has_sign (const LwQuestionnaire *q, const BruteSheet *sheet, const char *sign)
{
  for (guint i = 0; i < lw_questionnaire_n_questions (q); i++)
    for (guint j = 0; j < lw_questionnaire_question (q, i)->options->len; j++)
      if (is_in (sheet->terms[i], j)
          && g_strcmp0 (lw_question_option (lw_questionnaire_question (q, i), j)->sign, sign) == 0)
        return TRUE;

  return FALSE;
}

static gboolean
has_all_signs (const LwQuestionnaire *q, const BruteSheet *sheet, char *const *signs)
{
  for (guint i = 0; signs[i]; i++)
    if (!has_sign (q, sheet, signs[i]))
      return FALSE;

  return TRUE;
}

static gboolean
is_below_floor (const LwQuestionnaire *q, const LwFloors *floors, const BruteSheet *sheet)
{
  for (guint i = 0; i < floors->signs->len; i++)
    {
      const LwSign *sign = g_ptr_array_index (floors->signs, i);

      if (sheet->urgency < sign->urgency && has_sign (q, sheet, sign->id))
        return TRUE;
    }
  for (guint i = 0; i < floors->together->len; i++)
    {
      const LwTogether *together = g_ptr_array_index (floors->together, i);

      if (sheet->urgency < together->urgency && has_all_signs (q, sheet, together->signs))
        return TRUE;
    }

  return FALSE;
}

const BruteSheet *
brute_below_floor (const LwQuestionnaire *q, const LwFloors *floors, const GArray *sheets)
{
  for (guint i = 0; i < sheets->len; i++)
    if (is_below_floor (q, floors, &g_array_index (sheets, BruteSheet, i)))
      return &g_array_index (sheets, BruteSheet, i);

  return NULL;
}

/* Asking settles it, whatever the answer. "None of these" speaks of the signs of its own
 * question, which was asked; a choice can rule out others. */
static gboolean
settles (const LwQuestion *question, LwAnswer answer, const char *sign)
{
  for (guint i = 0; i < question->options->len; i++)
    {
      const LwOption *option = lw_question_option (question, i);

      if (g_strcmp0 (option->sign, sign) == 0)
        return TRUE;
      if (question->kind == LW_KIND_CHOICE && is_in (answer.options, i)
          && g_strv_contains ((const char *const *) option->rules_out, sign))
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_settled (const LwQuestionnaire *q, const BruteSheet *sheet, const char *sign)
{
  for (guint i = 0; i < lw_questionnaire_n_questions (q); i++)
    if (is_in (sheet->asked, i) && settles (lw_questionnaire_question (q, i), lw_answers_get (sheet->answers, i), sign))
      return TRUE;

  return FALSE;
}

const BruteSheet *
brute_sign_unasked (const LwQuestionnaire *q, const LwFloors *floors, const GArray *sheets)
{
  for (guint i = 0; i < sheets->len; i++)
    for (guint j = 0; j < floors->signs->len; j++)
      {
        const BruteSheet *sheet = &g_array_index (sheets, BruteSheet, i);
        const LwSign *sign = g_ptr_array_index (floors->signs, j);

        if (sheet->urgency < LW_URGENCY_EMERGENCY && !is_settled (q, sheet, sign->id))
          return sheet;
      }

  return NULL;
}

/* The terms that decide nothing because nobody speaks of them: "none of these". */
typedef struct
{
  const LwQuestionnaire *questionnaire;
  guint64 terms[BRUTE_QUESTIONS];
} Unspoken;

static void
speak (const LwCondition *term, gpointer data)
{
  ((Unspoken *) data)->terms[term->question] &= ~(G_GUINT64_CONSTANT (1) << term->option);
}

static Unspoken
find_unspoken (const LwQuestionnaire *q)
{
  Unspoken unspoken = { q, { 0 } };

  for (guint i = 0; i < lw_questionnaire_n_questions (q); i++)
    unspoken.terms[i] = lw_question_exclusive (lw_questionnaire_question (q, i));
  for (guint i = 0; i < lw_questionnaire_n_questions (q); i++)
    if (lw_questionnaire_question (q, i)->ask_when)
      lw_condition_foreach_term (lw_questionnaire_question (q, i)->ask_when, speak, &unspoken);
  for (guint i = 0; i < q->rules->len; i++)
    lw_condition_foreach_term (((const LwRule *) g_ptr_array_index (q->rules, i))->when, speak, &unspoken);

  return unspoken;
}

static gboolean
is_superset (const Unspoken *unspoken, guint question, guint64 less, guint64 more)
{
  return (less & ~more & ~unspoken->terms[question]) == 0;
}

/* As bad in every answer that both gave, or worse; context and what is not known alike. */
static gboolean
is_worse (const Unspoken *unspoken, const BruteSheet *better, const BruteSheet *worse)
{
  guint64 both = better->asked & worse->asked;

  if ((better->unsure ^ worse->unsure) & both)
    return FALSE;
  for (guint i = 0; i < lw_questionnaire_n_questions (unspoken->questionnaire); i++)
    {
      const LwQuestion *question = lw_questionnaire_question (unspoken->questionnaire, i);

      if (is_in (both, i)
          && (!is_superset (unspoken, i, better->terms[i], worse->terms[i])
              || (lw_question_is_context (question) && better->terms[i] != worse->terms[i])))
        return FALSE;
    }

  return TRUE;
}

/* The same in every answer that both gave but one, and there not sure, which counts as
 * what the other says, or as more. */
static gboolean
is_unsure_of_one (const Unspoken *unspoken, const BruteSheet *definite, const BruteSheet *unsure)
{
  guint64 both = definite->asked & unsure->asked;
  guint64 one = (definite->unsure ^ unsure->unsure) & both;

  if (one == 0 || (one & (one - 1)) != 0 || (one & unsure->unsure) == 0)
    return FALSE;
  for (guint i = 0; i < lw_questionnaire_n_questions (unspoken->questionnaire); i++)
    if (is_in (one, i) ? !is_superset (unspoken, i, definite->terms[i], unsure->terms[i])
                       : is_in (both, i) && definite->terms[i] != unsure->terms[i])
      return FALSE;

  return TRUE;
}

typedef gboolean (*Compare) (const Unspoken *unspoken, const BruteSheet *better, const BruteSheet *worse);

static const BruteSheet *
find_milder (const LwQuestionnaire *q, const GArray *sheets, Compare compare, const BruteSheet **ret_better)
{
  Unspoken unspoken = find_unspoken (q);

  for (guint i = 0; i < sheets->len; i++)
    for (guint j = 0; j < sheets->len; j++)
      {
        const BruteSheet *better = &g_array_index (sheets, BruteSheet, i), *worse = &g_array_index (sheets, BruteSheet, j);

        if (worse->urgency < better->urgency && compare (&unspoken, better, worse))
          {
            *ret_better = better;
            return worse;
          }
      }

  return NULL;
}

const BruteSheet *
brute_worse_is_milder (const LwQuestionnaire *q, const GArray *sheets, const BruteSheet **ret_better)
{
  return find_milder (q, sheets, is_worse, ret_better);
}

const BruteSheet *
brute_unsure_is_milder (const LwQuestionnaire *q, const GArray *sheets, const BruteSheet **ret_better)
{
  return find_milder (q, sheets, is_unsure_of_one, ret_better);
}
