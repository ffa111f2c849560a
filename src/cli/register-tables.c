/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "assess/outcome.h"
#include "assess/plain.h"
#include "cli/register-cells.h"

static void
add_review (GString *out, const CliRegister *reg, const char *reviewed, const char *review_by)
{
  const ContentReview review = { .review_by = (char *) review_by };

  cli_register_add (out, "<td><ul class=\"plain\"><li>Reviewed %s</li><li>Review by %s", reviewed, review_by);
  if (reg->today && content_review_is_past (&review, reg->today))
    g_string_append (out, "<strong class=\"past\">Past its review date</strong>");
  cli_register_add (out, "</li><li>Reviewer: %s</li></ul></td>", cli_register_reviewer (reg->questionnaire->reviewer));
}

static void
open_rule (GString *out, guint number, const char *id, LwUrgency urgency)
{
  cli_register_add (out, "<tr id=\"rule-%s\"><td>%u</td><th scope=\"row\"><code>%s</code></th><td>", id, number, id);
  cli_register_add_urgency (out, urgency);
  g_string_append (out, "</td><td>");
}

static void
close_rule (GString *out, const CliRegister *reg, const char *reason, char *const *sources, const char *reviewed,
            const char *review_by, char *const *pages)
{
  g_string_append (out, "</td>");
  cli_register_add_text (out, reg->questionnaire, reason);
  cli_register_add_sources (out, reg, sources);
  add_review (out, reg, reviewed, review_by);
  cli_register_add_pages (out, reg, pages);
  g_string_append (out, "</tr>\n");
}

void
cli_register_add_rules (GString *out, const CliRegister *reg)
{
  static const char *const columns[]
      = { "No.", "Rule", "Urgency", "When", "Reason that the patient reads", "Sources", "Review", "Pages to read", NULL };
  const LwQuestionnaire *q = reg->questionnaire;
  g_autofree char *unsure = cli_register_unsure_when ();
  char *const no_pages[] = { NULL };

  cli_register_open_table (out, "rules", "Rules", "Rules, in the order of the self-check’s file", columns);
  for (guint i = 0; i < q->rules->len; i++)
    {
      const LwRule *rule = g_ptr_array_index (q->rules, i);

      open_rule (out, i + 1, rule->id, rule->urgency);
      cli_register_add_condition (out, q, rule->when);
      close_rule (out, reg, rule->reason, rule->sources, rule->reviewed, rule->review_by, rule->pages);
    }
  open_rule (out, q->rules->len + 1, LW_UNSURE_RULE, LW_UNSURE_URGENCY);
  cli_register_add (out, "%s", unsure);
  close_rule (out, reg, q->unsure_reason, q->unsure_sources, q->reviewed, q->review_by, no_pages);
  cli_register_close_table (out);
}

typedef struct
{
  const CliRegister *reg;
  GString *out;
  guint n;
} Listing;

static void
list_option (guint question, guint option, gpointer data)
{
  Listing *listing = data;
  g_autofree char *words = lw_option_to_plain (listing->reg->questionnaire, question, option, cli_register_isolate, NULL);

  g_string_append_printf (listing->out, "<li>%s</li>", words);
  listing->n++;
}

static void
add_options_of (GString *out, const CliRegister *reg, const char *sign)
{
  Listing listing = { reg, out, 0 };

  g_string_append (out, "<td><ul class=\"plain\">");
  cli_register_foreach_option (reg, sign, list_option, &listing);
  g_string_append (out, listing.n > 0 ? "</ul></td>" : "<li>No option points at it.</li></ul></td>");
}

static void
add_together (GString *out, const CliRegister *reg, const LwTogether *together)
{
  g_string_append (out, "<tr><th scope=\"row\"><ul class=\"plain\">");
  for (guint i = 0; together->signs[i]; i++)
    {
      g_string_append (out, i > 0 ? "<li>and " : "<li>");
      cli_register_add_words (out, lw_floors_find (reg->floors, together->signs[i])->name);
      cli_register_add (out, " <code>%s</code></li>", together->signs[i]);
    }
  g_string_append (out, "</ul></th><td>");
  cli_register_add_urgency (out, together->urgency);
  g_string_append (out, "</td>");
  cli_register_add_sources (out, reg, together->sources);
  g_string_append (out, "</tr>\n");
}

static void
add_all_together (GString *out, const CliRegister *reg)
{
  static const char *const columns[] = { "Signs, all of them", "Floor", "Sources", NULL };

  if (reg->floors->together->len == 0)
    return;
  cli_register_open_table (out, "together", "Floors of signs together",
                           "What several danger signs together must at least lead to", columns);
  for (guint i = 0; i < reg->floors->together->len; i++)
    add_together (out, reg, g_ptr_array_index (reg->floors->together, i));
  cli_register_close_table (out);
}

void
cli_register_add_floors (GString *out, const CliRegister *reg)
{
  static const char *const columns[] = { "Sign", "Name", "Floor", "Options that point at it", "Sources", NULL };

  cli_register_open_table (out, "floors", "Floors", "What each danger sign must at least lead to", columns);
  for (guint i = 0; i < reg->floors->signs->len; i++)
    {
      const LwSign *sign = g_ptr_array_index (reg->floors->signs, i);

      cli_register_add (out, "<tr><th scope=\"row\"><code>%s</code></th><td dir=\"auto\">", sign->id);
      cli_register_add_words (out, sign->name);
      g_string_append (out, "</td><td>");
      cli_register_add_urgency (out, sign->urgency);
      g_string_append (out, "</td>");
      add_options_of (out, reg, sign->id);
      cli_register_add_sources (out, reg, sign->sources);
      g_string_append (out, "</tr>\n");
    }
  cli_register_close_table (out);
  add_all_together (out, reg);
}

void
cli_register_add_advice (GString *out, const CliRegister *reg)
{
  static const char *const columns[] = { "Advice", "When", "Text", "Sources", "Pages to read", NULL };
  const LwQuestionnaire *q = reg->questionnaire;

  if (q->advice->len == 0)
    {
      g_string_append (out, "<h2 id=\"advice\">Advice</h2>\n<p>The self-check gives none.</p>\n");
      return;
    }
  cli_register_open_table (out, "advice", "Advice", "What is said besides, at any urgency but emergency", columns);
  for (guint i = 0; i < q->advice->len; i++)
    {
      const LwAdvice *advice = g_ptr_array_index (q->advice, i);

      cli_register_add (out, "<tr><th scope=\"row\"><code>%s</code></th><td>", advice->id);
      cli_register_add_condition (out, q, advice->when);
      g_string_append (out, "</td>");
      cli_register_add_text (out, q, advice->text);
      cli_register_add_sources (out, reg, advice->sources);
      cli_register_add_pages (out, reg, advice->pages);
      g_string_append (out, "</tr>\n");
    }
  cli_register_close_table (out);
}
