/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "handover/summary.h"

#include <glib/gi18n.h>
#include <string.h>

static const char *
urgency_word (LwUrgency urgency)
{
  const char *words[] = { _("At home"), _("In the next weeks"), _("In a day or two"), _("Today"), _("Emergency") };

  return words[urgency];
}

/* A label that is a question has its mark already. */
static gboolean
ends_in_mark (const char *label)
{
  const char *end = label + strlen (label);

  return end > label && g_unichar_type (g_utf8_get_char (g_utf8_prev_char (end))) == G_UNICODE_OTHER_PUNCTUATION;
}

char *
handover_line_lead (const HandoverLine *line)
{
  if (!line->label)
    return NULL;

  /* Translators: a label in front of what it names, such as "About:" in "About: the person who answered". */
  return ends_in_mark (line->label) ? g_strdup (line->label) : g_strdup_printf (_("%s:"), line->label);
}

static void
append_line (GString *out, const HandoverLine *line)
{
  g_autofree char *lead = handover_line_lead (line);

  g_string_append (out, "- ");
  if (line->urgency != LW_URGENCY_NONE)
    g_string_append_printf (out, "[%s] ", urgency_word (line->urgency));
  g_string_append_printf (out, "%s%s%s", lead ? lead : "", lead ? " " : "", line->text);
  if (line->sources)
    g_string_append_printf (out, " (%s)", line->sources);
  g_string_append_c (out, '\n');
}

static void
append_section (GString *out, const HandoverSection *section)
{
  g_string_append_printf (out, "%s%s\n", out->len ? "\n" : "", section->title);
  for (guint i = 0; i < section->lines->len; i++)
    append_line (out, g_ptr_array_index (section->lines, i));
}

char *
handover_summary_to_text (const HandoverSummary *summary)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < summary->sections->len; i++)
    append_section (out, g_ptr_array_index (summary->sections, i));

  return g_string_free (out, FALSE);
}
