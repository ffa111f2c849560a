/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "handover/draft.h"

#include <glib/gi18n.h>

static void
line_free (HandoverLine *line)
{
  g_free (line->label);
  g_free (line->text);
  g_free (line->sources);
  g_free (line);
}

static void
section_free (HandoverSection *section)
{
  g_free (section->title);
  g_ptr_array_unref (section->lines);
  g_free (section);
}

GPtrArray *
handover_sections_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) section_free);
}

void
handover_begin (HandoverDraft *draft, HandoverSectionKind kind, const char *title)
{
  HandoverSection *section = g_new0 (HandoverSection, 1);

  section->kind = kind;
  section->title = g_strdup (title);
  section->lines = g_ptr_array_new_with_free_func ((GDestroyNotify) line_free);
  g_ptr_array_add (draft->sections, section);
}

HandoverLine *
handover_add (HandoverDraft *draft, char *label, char *text)
{
  HandoverSection *section = g_ptr_array_index (draft->sections, draft->sections->len - 1);
  HandoverLine *line = g_new0 (HandoverLine, 1);

  line->label = label;
  line->text = text;
  line->urgency = LW_URGENCY_NONE;
  g_ptr_array_add (section->lines, line);

  return line;
}

GPtrArray *
handover_draft_finish (HandoverDraft *draft)
{
  for (guint i = draft->sections->len; i > 0; i--)
    if (((HandoverSection *) g_ptr_array_index (draft->sections, i - 1))->lines->len == 0)
      g_ptr_array_remove_index (draft->sections, i - 1);

  return g_steal_pointer (&draft->sections);
}

char *
handover_words (const HandoverDraft *draft, const char *source)
{
  const char *shown = lw_questionnaire_text (draft->result->questionnaire, source, draft->result->carer);

  return draft->words.plain_text (shown, draft->words.data);
}

char *
handover_list (const GPtrArray *parts)
{
  /* Translators: stands between the parts of a list, such as "Fever; Coughing up blood". */
  const char *between = _("; ");
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < parts->len; i++)
    g_string_append_printf (out, "%s%s", i ? between : "", (const char *) g_ptr_array_index (parts, i));

  return g_string_free (out, FALSE);
}
