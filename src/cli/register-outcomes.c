/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is said at each urgency, word for word. */
#include "cli/register-cells.h"

static void
add_item (GString *out, const CliRegister *reg, const char *text)
{
  g_string_append (out, "<li dir=\"auto\">");
  cli_register_add_words (out, text);
  cli_register_add_carer (out, reg->questionnaire, text);
  g_string_append (out, "</li>");
}

static void
add_list (GString *out, const CliRegister *reg, const GPtrArray *texts)
{
  if (texts->len == 0)
    {
      g_string_append (out, "<td>none</td>");
      return;
    }
  g_string_append (out, "<td><ul class=\"plain\">");
  for (guint i = 0; i < texts->len; i++)
    add_item (out, reg, g_ptr_array_index (texts, i));
  g_string_append (out, "</ul></td>");
}

/* Each of them may be empty. */
static void
add_head_texts (GString *out, const CliRegister *reg, const LwOutcomeText *text)
{
  const char *const texts[] = { text->title, text->reception, text->lead, text->say };
  static const char *const names[] = { "Title", "At reception", "Lead", "What to say" };

  g_string_append (out, "<td><ul class=\"plain\">");
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    if (*texts[i] != '\0')
      {
        cli_register_add (out, "<li><span class=\"soft\">%s</span></li>", names[i]);
        add_item (out, reg, texts[i]);
      }
  g_string_append (out, "</ul></td>");
}

static void
add_outcome (GString *out, const CliRegister *reg, LwUrgency urgency, const LwOutcomeText *text)
{
  g_autofree char *only = text->only[0] ? g_strjoinv (", ", text->only) : NULL;

  g_string_append (out, "<tr><th scope=\"row\">");
  cli_register_add_urgency (out, urgency);
  if (only)
    cli_register_add (out, " where only <code>%s</code> calls for it", only);
  g_string_append (out, "</th>");
  add_head_texts (out, reg, text);
  add_list (out, reg, text->steps);
  add_list (out, reg, text->waits);
  add_list (out, reg, text->changes);
  cli_register_add_pages (out, reg, text->pages);
  g_string_append (out, "</tr>\n");
}

void
cli_register_add_outcomes (GString *out, const CliRegister *reg)
{
  static const char *const columns[]
      = { "Urgency", "What is said", "What to do", "While you wait", "When to get help sooner", "Pages to read", NULL };
  const LwQuestionnaire *q = reg->questionnaire;

  cli_register_open_table (out, "outcomes", "Outcomes", "What is said at each urgency, worst first", columns);
  for (int i = LW_N_URGENCIES - 1; i >= 0; i--)
    {
      add_outcome (out, reg, i, &q->texts[i]);
      for (guint j = 0; j < q->special_texts[i]->len; j++)
        add_outcome (out, reg, i, g_ptr_array_index (q->special_texts[i], j));
    }
  cli_register_close_table (out);
}
