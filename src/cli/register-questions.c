/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is asked: nobody can judge "is at least" who does not see what is worse. */
#include "assess/answers.h"
#include "assess/plain.h"
#include "cli/register-cells.h"

static void
add_option (GString *out, const LwQuestionnaire *q, const LwQuestion *question, guint index)
{
  const LwOption *option = lw_question_option (question, index);
  g_autofree char *range = lw_option_to_plain_range (question, index);

  g_string_append (out, "<li>");
  cli_register_add_words (out, option->text);
  cli_register_add (out, " (<code>%s</code>%s%s)", option->id, *range ? ", " : "", range);
  if (option->sign)
    cli_register_add (out, " <strong>danger sign <code>%s</code></strong>", option->sign);
  if (option->harmless)
    cli_register_add (out, " <span class=\"soft leads-nowhere\">Leads nowhere by itself: <bdi>%s</bdi></span>",
                      option->harmless);
  cli_register_add_carer (out, q, option->text);
  g_string_append (out, "</li>\n");
}

/* In front of the options. */
static char *
describe_kind (const LwQuestion *question)
{
  const char *operator = lw_question_operator (question);

  if (question->kind == LW_KIND_SCALE)
    return g_strdup_printf ("A number from %d to %d, with these points:", question->min, question->max);
  if (question->kind == LW_KIND_DAYS)
    return g_strdup ("Days since then, none better or worse:");
  if (g_str_equal (operator, "has"))
    return g_strdup ("All that fit:");

  return g_strdup (g_str_equal (operator, "is") ? "One, none better or worse:" : "One, mildest first:");
}

static void
add_options (GString *out, const LwQuestionnaire *q, const LwQuestion *question)
{
  g_autofree char *kind = describe_kind (question);

  cli_register_add (out, "<td>%s\n<ul>", kind);
  for (guint i = 0; i < question->options->len; i++)
    add_option (out, q, question, i);
  g_string_append (out, "</ul></td>");
}

/* Of an ordered question the worst option says it all. */
static int
first_to_name (const LwQuestion *question, guint64 terms)
{
  int last = (int) question->options->len - 1;

  while (question->ordered && last > 0 && !((terms >> last) & 1))
    last--;

  return question->ordered ? last : 0;
}

static void
add_unsure (GString *out, const LwQuestion *question)
{
  guint64 terms = lw_answer_terms (lw_answer_unsure (), question);
  const char *joint = "";

  g_string_append (out, terms ? "<td>" : "<td>nothing");
  for (guint i = first_to_name (question, terms); i < question->options->len; i++)
    if ((terms >> i) & 1)
      {
        cli_register_add (out, "%s<code>%s</code>", joint, lw_question_option (question, i)->id);
        joint = ", ";
      }
  g_string_append (out, "</td>");
}

static void
add_question (GString *out, const CliRegister *reg, const LwQuestion *question)
{
  const LwQuestionnaire *q = reg->questionnaire;

  g_string_append (out, "<tr><th scope=\"row\">");
  cli_register_add_words (out, question->text);
  cli_register_add (out, " (<code>%s</code>)", question->id);
  cli_register_add_carer (out, q, question->text);
  g_string_append (out, "</th><td>");
  if (question->ask_when)
    cli_register_add_condition (out, q, question->ask_when);
  else
    g_string_append (out, "always");
  g_string_append (out, "</td>");
  add_options (out, q, question);
  add_unsure (out, question);
  g_string_append (out, "</tr>\n");
}

void
cli_register_add_questions (GString *out, const CliRegister *reg)
{
  static const char *const columns[] = { "Question", "Asked", "Options", "“I am not sure” counts as", NULL };
  const LwQuestionnaire *q = reg->questionnaire;

  cli_register_open_table (out, "questions", "Questions", "What is asked, in this order", columns);
  for (guint i = 0; i < lw_questionnaire_n_questions (q); i++)
    add_question (out, reg, lw_questionnaire_question (q, i));
  cli_register_close_table (out);
}
