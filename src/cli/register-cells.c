/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/register-cells.h"

#include "assess/plain.h"
#include "cli/print.h"

static const char *const urgency_words[] = { "Self-care", "Routine", "Soon", "Today", "Emergency" };

void
cli_register_add (GString *out, const char *format, ...)
{
  g_autofree char *text = NULL;
  va_list args;

  va_start (args, format);
  text = g_markup_vprintf_escaped (format, args);
  va_end (args);
  g_string_append (out, text);
}

void
cli_register_add_urgency (GString *out, LwUrgency urgency)
{
  cli_register_add (out, "<span class=\"badge %s\">%s</span>", lw_urgency_to_string (urgency), urgency_words[urgency]);
}

char *
cli_register_isolate (const char *source, gpointer unused)
{
  g_autofree char *words = cli_words (source, NULL);

  return g_markup_printf_escaped ("<bdi>%s</bdi>", words);
}

void
cli_register_add_words (GString *out, const char *source)
{
  g_autofree char *words = cli_register_isolate (source, NULL);

  g_string_append (out, words);
}

void
cli_register_open_table (GString *out, const char *id, const char *heading, const char *caption,
                         const char *const *columns)
{
  cli_register_add (out,
                    "<h2 id=\"%s\">%s</h2>\n<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-labelledby=\"%s\">\n"
                    "<table class=\"broad %s\">\n<caption>%s</caption>\n<thead><tr>",
                    id, heading, id, id, caption);
  for (; *columns; columns++)
    cli_register_add (out, "<th scope=\"col\">%s</th>", *columns);
  g_string_append (out, "</tr></thead>\n<tbody>\n");
}

void
cli_register_close_table (GString *out)
{
  g_string_append (out, "</tbody>\n</table>\n</div>\n");
}

void
cli_register_add_condition (GString *out, const LwQuestionnaire *q, const LwCondition *condition)
{
  g_autofree char *head = lw_condition_to_plain_head (condition);

  if (condition->kind == LW_TERM)
    {
      g_autofree char *term = lw_condition_to_plain (q, condition, cli_register_isolate, NULL);

      g_string_append (out, term);
      return;
    }
  cli_register_add (out, "<span class=\"joint\">%s:</span>\n<ul>", head);
  for (guint i = 0; i < condition->parts->len; i++)
    {
      g_string_append (out, "<li>");
      cli_register_add_condition (out, q, g_ptr_array_index (condition->parts, i));
      g_string_append (out, "</li>\n");
    }
  g_string_append (out, "</ul>");
}

void
cli_register_add_carer (GString *out, const LwQuestionnaire *q, const char *source)
{
  const char *carer = lw_questionnaire_text (q, source, TRUE);

  if (g_str_equal (carer, source))
    return;
  g_string_append (out, " <span class=\"soft\">To a carer: ");
  cli_register_add_words (out, carer);
  g_string_append (out, "</span>");
}

void
cli_register_add_text (GString *out, const LwQuestionnaire *q, const char *source)
{
  g_autofree char *words = cli_words (source, NULL);

  cli_register_add (out, "<td dir=\"auto\">%s", words);
  cli_register_add_carer (out, q, source);
  g_string_append (out, "</td>");
}

static void
open_list (GString *out, char *const *ids)
{
  g_string_append (out, *ids ? "<td><ul class=\"plain\">" : "<td><ul class=\"plain\"><li>none</li>");
}

void
cli_register_add_sources (GString *out, const CliRegister *reg, char *const *ids)
{
  open_list (out, ids);
  for (; *ids; ids++)
    {
      g_autofree char *source = cli_register_source (reg, *ids);

      cli_register_add (out, "<li dir=\"auto\">%s</li>", source);
    }
  g_string_append (out, "</ul></td>");
}

void
cli_register_add_pages (GString *out, const CliRegister *reg, char *const *ids)
{
  g_autoptr (XmlFaults) unseen = xml_faults_new ();

  open_list (out, ids);
  for (; *ids; ids++)
    {
      const ContentPage *page = pack_page (reg->pack, *ids, unseen);

      g_string_append (out, "<li>");
      if (page)
        cli_register_add_words (out, page->title);
      cli_register_add (out, " <code>%s</code></li>", *ids);
    }
  g_string_append (out, "</ul></td>");
}
