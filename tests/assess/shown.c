/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "shown.h"

#include "assess/outcome.h"
#include "brute.h"
#include "walk.h"

static const char *
name (LwUrgency urgency)
{
  return urgency == LW_URGENCY_NONE ? "nothing" : lw_urgency_to_string (urgency);
}

static gboolean
all_fit (const LwQuestionnaire *questionnaire, const LwAnswers *answers)
{
  for (guint i = 0; i < lw_answers_length (answers); i++)
    if (!lw_answer_fits (lw_answers_get (answers, i), lw_questionnaire_question (questionnaire, i)))
      return FALSE;

  return TRUE;
}

static char *
untruth_of_answers (const LwQuestionnaire *questionnaire, const char *what, const LwAnswers *answers, LwUrgency said)
{
  g_autofree char *words = walk_describe (questionnaire, answers);
  g_autoptr (LwOutcome) outcome = lw_outcome_evaluate (questionnaire, answers);

  if (!all_fit (questionnaire, answers))
    return g_strdup_printf ("%s: nobody can answer so: %s", what, words);
  /* That a way does not end may be the very thing that is shown. */
  if (!outcome->complete && !g_str_equal (what, "order-free"))
    return g_strdup_printf ("%s: the answers are not complete: %s", what, words);
  if (outcome->urgency != said)
    return g_strdup_printf ("%s: %s, and not %s as the proof says", what, words, name (said));

  return NULL;
}

static char *
untruth_of_pair (const LwQuestionnaire *questionnaire, const LwProperty *property)
{
  g_autofree char *better = untruth_of_answers (questionnaire, property->id, property->answers, property->expected);

  if (better)
    return g_steal_pointer (&better);
  if (property->got >= property->expected)
    return g_strdup_printf ("%s: the worse answers are not milder", property->id);

  return untruth_of_answers (questionnaire, property->id, property->worse, property->got);
}

/* Whether the answers show what the property says is wrong. */
static gboolean
shows_it (const LwQuestionnaire *questionnaire, const LwFloors *floors, const LwProperty *property)
{
  gboolean floor = g_str_equal (property->id, "floors-kept"), asked = g_str_equal (property->id, "signs-asked");
  g_autoptr (GArray) sheet = property->answers ? brute_sheet_of (questionnaire, property->answers) : NULL;

  if (floor)
    return sheet && brute_below_floor (questionnaire, floors, sheet) && property->got < property->expected;

  return !asked || (sheet && brute_sign_unasked (questionnaire, floors, sheet));
}

char *
shown_untruth (const LwQuestionnaire *questionnaire, const LwFloors *floors, const LwProperty *property)
{
  if (property->holds)
    return property->text || property->answers || property->worse
               ? g_strdup_printf ("%s: holds, and has a counter-example", property->id)
               : NULL;
  if (!property->text || *property->text == '\0')
    return g_strdup_printf ("%s: does not say what is wrong", property->id);
  if (!shows_it (questionnaire, floors, property))
    return g_strdup_printf ("%s: the answers show nothing of the kind", property->id);
  if (property->worse)
    return untruth_of_pair (questionnaire, property);

  return property->answers ? untruth_of_answers (questionnaire, property->id, property->answers, property->got) : NULL;
}

char *
shown_untruth_of_sickest (const LwQuestionnaire *questionnaire, const LwProof *proof)
{
  for (int u = 0; u < LW_N_URGENCIES; u++)
    {
      char *untruth = proof->sickest[u] ? untruth_of_answers (questionnaire, "sickest", proof->sickest[u], u) : NULL;

      if (untruth)
        return untruth;
      if (g_str_equal (proof->counts[u], "0") != (proof->sickest[u] == NULL))
        return g_strdup_printf ("sickest: %s ways lead to %s, and it shows otherwise", proof->counts[u], name (u));
    }

  return NULL;
}

const LwProperty *
shown_find (const LwProof *proof, const char *id)
{
  for (guint i = 0; i < proof->properties->len; i++)
    if (g_str_equal (((const LwProperty *) g_ptr_array_index (proof->properties, i))->id, id))
      return g_ptr_array_index (proof->properties, i);

  return NULL;
}

char *
shown_failing (const LwProof *proof)
{
  GString *ids = g_string_new (NULL);

  for (guint i = 0; i < proof->properties->len; i++)
    {
      const LwProperty *property = g_ptr_array_index (proof->properties, i);

      if (!property->holds)
        g_string_append_printf (ids, "%s%s", ids->len ? " " : "", property->id);
    }

  return g_string_free (ids, FALSE);
}
