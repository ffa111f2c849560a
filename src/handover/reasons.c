/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n.h>

#include "handover/draft.h"

static char *
describe_sources (const HandoverDraft *draft, char *const *ids)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);

  for (; *ids; ids++)
    g_ptr_array_add (parts, draft->words.describe_source (*ids, draft->words.data));

  return parts->len > 0 ? handover_list (parts) : NULL;
}

/* "Not sure" fires the rules of what it counts as, and their reasons then say as a fact
 * what nobody has said. */
static void
add_for_clinician (HandoverDraft *draft, const LwReason *reason)
{
  g_autofree char *words = handover_words (draft, reason->text);
  HandoverLine *line
      = handover_add (draft, NULL,
                      /* Translators: %s is a reason, one or two sentences, such as “You have a fever.” */
                      reason->uncertain ? g_strdup_printf (_("Not certain, because an answer was “not sure”: %s"), words)
                                        : g_strdup (words));

  line->urgency = reason->urgency;
  line->sources = describe_sources (draft, reason->sources);
}

static void
add_for_patient (HandoverDraft *draft, const LwReason *reason)
{
  g_autofree char *words = handover_words (draft, reason->text);

  handover_add (draft, NULL,
                /* Translators: %s is a reason, one or two sentences, such as “You have a fever.” */
                reason->uncertain ? g_strdup_printf (_("You were not sure, so we take it as a yes: %s"), words)
                                  : g_strdup (words))->urgency = reason->urgency;
}

void
handover_add_reasons (HandoverDraft *draft, HandoverReader reader)
{
  const GArray *reasons = draft->result->outcome->reasons;

  for (guint i = 0; i < reasons->len; i++)
    {
      const LwReason *reason = &g_array_index (reasons, LwReason, i);

      if (reader == HANDOVER_FOR_CLINICIAN)
        add_for_clinician (draft, reason);
      else if (!reason->covered)
        add_for_patient (draft, reason);
    }
}
