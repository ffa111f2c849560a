/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "handover/draft.h"

HandoverSummary *
handover_summary_new (HandoverReader reader, const HandoverResult *result, HandoverWords words)
{
  HandoverSummary *summary = g_new0 (HandoverSummary, 1);
  HandoverDraft draft = { result, words, handover_sections_new () };

  summary->reader = reader;
  if (reader == HANDOVER_FOR_CLINICIAN)
    handover_write_for_clinician (&draft);
  else
    handover_write_for_patient (&draft);
  summary->sections = handover_draft_finish (&draft);

  return summary;
}

void
handover_summary_free (HandoverSummary *summary)
{
  g_ptr_array_unref (summary->sections);
  g_free (summary);
}

const HandoverSection *
handover_summary_find (const HandoverSummary *summary, HandoverSectionKind kind)
{
  for (guint i = 0; i < summary->sections->len; i++)
    {
      const HandoverSection *section = g_ptr_array_index (summary->sections, i);

      if (section->kind == kind)
        return section;
    }

  return NULL;
}
