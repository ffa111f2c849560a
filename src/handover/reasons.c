/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n.h>

#include "handover/asked.h"
#include "handover/draft.h"

static LwTerms
definite_terms (const HandoverResult *result)
{
  LwTerms terms = { { 0 } };

  for (guint i = 0; i < handover_n_asked (result); i++)
    {
      HandoverAsked asked = handover_asked (result, i);

      if (asked.definite)
        terms.options[asked.index] = asked.terms;
    }

  return terms;
}

/* "Not sure" fires the rules of what it counts as, and their reasons then say as a fact
 * what nobody has said. */
static gboolean
rests_on_unsure (const HandoverResult *result, const LwTerms *definite, const LwReason *reason)
{
  const GPtrArray *rules = result->questionnaire->rules;

  for (guint i = 0; i < rules->len; i++)
    {
      const LwRule *rule = g_ptr_array_index (rules, i);

      if (g_str_equal (rule->id, reason->rule))
        return !lw_condition_holds (rule->when, definite);
    }

  return FALSE;
}

static char *
describe_sources (const HandoverDraft *draft, char *const *ids)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);

  for (; *ids; ids++)
    g_ptr_array_add (parts, draft->words.describe_source (*ids, draft->words.data));

  return parts->len > 0 ? handover_list (parts) : NULL;
}

static void
add_for_clinician (HandoverDraft *draft, const LwReason *reason, const LwTerms *definite)
{
  gboolean certain = !rests_on_unsure (draft->result, definite, reason);
  g_autofree char *words = handover_words (draft, reason->text);
  HandoverLine *line
      = handover_add (draft, NULL,
                      certain ? g_strdup (words)
                              /* Translators: %s is a reason, one or two sentences, such as “You have a fever.” */
                              : g_strdup_printf (_("Not certain, because an answer was “not sure”: %s"), words));

  line->urgency = reason->urgency;
  line->sources = describe_sources (draft, reason->sources);
}

void
handover_add_reasons (HandoverDraft *draft, HandoverReader reader)
{
  const GArray *reasons = draft->result->outcome->reasons;
  LwTerms definite = definite_terms (draft->result);

  for (guint i = 0; i < reasons->len; i++)
    {
      const LwReason *reason = &g_array_index (reasons, LwReason, i);

      if (reader == HANDOVER_FOR_CLINICIAN)
        add_for_clinician (draft, reason, &definite);
      else
        handover_add (draft, NULL, handover_words (draft, reason->text))->urgency = reason->urgency;
    }
}
