/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdio.h>

#include "assess/condition.h"
#include "assess/outcome.h"
#include "assess/plain.h"
#include "cli/command.h"
#include "cli/dot.h"
#include "cli/print.h"

/* As on the screen: the tint, and the colour that is read on it. */
static const struct
{
  const char *word;
  const char *tint;
  const char *ink;
} urgencies[] = {
  { "Self-care", "#E0EFE0", "#2B6339" }, { "Routine", "#DFECF6", "#1E5C8A" },   { "Soon", "#F7EFCB", "#6B5200" },
  { "Today", "#FCE9D4", "#8F4300" },     { "Emergency", "#FBE3E1", "#A61B1B" },
};

/* Which options a condition speaks of. */
static void
mark_term (const LwCondition *term, gpointer data)
{
  LwTerms *terms = data;

  terms->options[term->question] |= G_GUINT64_CONSTANT (1) << term->option;
}

static void
open_edge (GString *out, const LwQuestion *from, const char *kind, const char *to)
{
  g_string_append_printf (out, "  \"question %s\" -> \"%s %s\" [", from->id, kind, to);
}

static void
add_question (GString *out, const LwQuestion *question)
{
  g_autofree char *words = cli_words (question->text, NULL);
  g_autofree char *label = g_strdup_printf ("%s\n(%s)", words, question->id);

  g_string_append_printf (out, "    \"question %s\" [", question->id);
  cli_dot_add_label (out, label);
  g_string_append (out, " ];\n");
}

static void
add_stage (GString *out, const LwQuestionnaire *q, guint stage)
{
  g_autofree char *title = cli_words (g_ptr_array_index (q->stages, stage), NULL);

  g_string_append_printf (out, "  subgraph \"cluster_%u\" {\n    graph [", stage);
  cli_dot_add_label (out, title);
  g_string_append (out, " ];\n");
  for (guint i = 0; i < lw_questionnaire_n_questions (q); i++)
    if (lw_questionnaire_question (q, i)->stage == stage)
      add_question (out, lw_questionnaire_question (q, i));
  g_string_append (out, "  }\n");
}

static void
add_ask_when (GString *out, const LwQuestionnaire *q, const LwQuestion *question)
{
  g_autofree char *label = lw_condition_to_plain_lines (q, question->ask_when, cli_words, NULL);
  LwTerms terms = { { 0 } };

  lw_condition_foreach_term (question->ask_when, mark_term, &terms);
  for (guint i = 0; i < lw_questionnaire_n_questions (q); i++)
    if (terms.options[i])
      {
        open_edge (out, lw_questionnaire_question (q, i), "question", question->id);
        g_string_append (out, " style=dashed");
        cli_dot_add_label (out, label);
        g_string_append (out, " ];\n");
      }
}

/* What a rule says of one question: an option a line. */
static char *
describe_options (const LwQuestion *question, guint64 options)
{
  const char *least = g_str_equal (lw_question_operator (question), "at-least") ? "at least " : "";
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) lines = NULL;

  for (guint i = 0; i < question->options->len; i++)
    if ((options >> i) & 1)
      {
        g_autofree char *words = cli_words (lw_question_option (question, i)->text, NULL);
        g_autofree char *line = g_strdup_printf ("%s\"%s\"", least, words);

        g_strv_builder_add (builder, line);
      }
  lines = g_strv_builder_end (builder);

  return g_strjoinv ("\n", lines);
}

static void
add_rule_edges (GString *out, const LwQuestionnaire *q, const LwRule *rule, const LwTerms *terms)
{
  for (guint i = 0; i < lw_questionnaire_n_questions (q); i++)
    if (terms->options[i])
      {
        const LwQuestion *question = lw_questionnaire_question (q, i);
        g_autofree char *label = describe_options (question, terms->options[i]);

        open_edge (out, question, "rule", rule->id);
        cli_dot_add_label (out, label);
        g_string_append_printf (out, " color=\"%s\" ];\n", urgencies[rule->urgency].ink);
      }
}

static guint
count_questions (const LwTerms *terms)
{
  guint n = 0;

  for (guint i = 0; i < LW_LIMIT_QUESTIONS; i++)
    n += terms->options[i] != 0;

  return n;
}

/* @when may be NULL. */
static void
add_box (GString *out, const char *id, LwUrgency urgency, const char *reason, const char *when)
{
  g_autofree char *words = cli_words (reason, NULL);
  g_autofree char *label
      = g_strdup_printf ("%s: %s\n%s%s%s", urgencies[urgency].word, id, words, when ? "\n\n" : "", when ? when : "");

  g_string_append_printf (out, "  \"rule %s\" [ shape=box style=filled fillcolor=\"%s\" color=\"%s\"", id,
                          urgencies[urgency].tint, urgencies[urgency].ink);
  cli_dot_add_label (out, label);
  g_string_append (out, " ];\n");
}

/* Edges cannot tell "and" from "or", so a rule that speaks of several questions says itself
 * when it holds. */
static void
add_rule (GString *out, const LwQuestionnaire *q, const LwRule *rule)
{
  g_autofree char *when = lw_condition_to_plain_lines (q, rule->when, cli_words, NULL);
  LwTerms terms = { { 0 } };

  lw_condition_foreach_term (rule->when, mark_term, &terms);
  add_box (out, rule->id, rule->urgency, rule->reason, count_questions (&terms) > 1 ? when : NULL);
  add_rule_edges (out, q, rule, &terms);
}

static void
add_rules (GString *out, const LwQuestionnaire *q)
{
  g_autofree char *unsure = g_strdup_printf ("\"I am not sure\" to %d questions or more", LW_UNSURE_LIMIT);

  for (guint i = 0; i < q->rules->len; i++)
    add_rule (out, q, g_ptr_array_index (q->rules, i));
  add_box (out, LW_UNSURE_RULE, LW_UNSURE_URGENCY, q->unsure_reason, unsure);
}

static char *
to_dot (const LwQuestionnaire *q)
{
  g_autofree char *words = cli_words (q->title, NULL);
  g_autofree char *title = g_strdup_printf ("%s (%s), fingerprint %s", words, q->id, q->fingerprint);
  GString *out = g_string_new (NULL);

  g_string_append_printf (out, "digraph \"%s\" {\n  graph [ rankdir=LR ranksep=2.5 fontname=\"sans-serif\" labelloc=t",
                          q->id);
  cli_dot_add_attribute (out, "label", title);
  g_string_append (out, " ];\n  node [ fontname=\"sans-serif\" fontsize=11 shape=box style=rounded ];\n"
                        "  edge [ fontname=\"sans-serif\" fontsize=9 ];\n");
  for (guint i = 0; i < q->stages->len; i++)
    add_stage (out, q, i);
  for (guint i = 0; i < lw_questionnaire_n_questions (q); i++)
    if (lw_questionnaire_question (q, i)->ask_when)
      add_ask_when (out, q, lw_questionnaire_question (q, i));
  add_rules (out, q);
  g_string_append (out, "}\n");

  return g_string_free (out, FALSE);
}

int
cli_graph (const CliArguments *arguments)
{
  const LwQuestionnaire *q;
  g_autoptr (Pack) pack = cli_open_self_check (arguments->folder, &q);
  g_autofree char *dot = pack ? to_dot (q) : NULL;

  if (!pack)
    return CLI_FALLS_SHORT;
  fputs (dot, stdout); /* UTF-8 whatever the locale */

  return CLI_DONE;
}
