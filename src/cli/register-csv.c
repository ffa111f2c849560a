/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "assess/outcome.h"
#include "assess/plain.h"
#include "cli/print.h"
#include "cli/register.h"

/* A line of the table; what is NULL is empty. */
typedef struct
{
  const char *kind;
  const char *id;
  LwUrgency urgency;
  char *when;
  char *text;
  char *const *sources; /* ids */
  const char *reviewed, *review_by, *reviewer;
} Row;

static char *
describe_sources (const CliRegister *reg, char *const *ids)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) all = NULL;

  for (; *ids; ids++)
    {
      g_autofree char *source = cli_register_source (reg, *ids);

      g_strv_builder_add (builder, source);
    }
  all = g_strv_builder_end (builder);

  return g_strjoinv ("; ", all);
}

/* Frees what the row owns. */
static void
add_row (GString *out, const CliRegister *reg, Row *row)
{
  g_autofree char *sources = describe_sources (reg, row->sources);
  const char *const cells[] = {
    row->kind, row->id,       lw_urgency_to_string (row->urgency), row->when, row->text,
    sources,   row->reviewed, row->review_by,                      cli_register_reviewer (row->reviewer),
  };

  for (guint i = 0; i < G_N_ELEMENTS (cells); i++)
    {
      g_autofree char *cell = cli_csv_cell (cells[i] ? cells[i] : "");

      g_string_append_printf (out, "%s%s", i > 0 ? "," : "", cell);
    }
  g_string_append (out, "\r\n");
  g_clear_pointer (&row->when, g_free);
  g_clear_pointer (&row->text, g_free);
}

static void
add_rules (GString *out, const CliRegister *reg)
{
  const LwQuestionnaire *q = reg->questionnaire;
  Row unsure = { "rule", LW_UNSURE_RULE, LW_UNSURE_URGENCY, cli_register_unsure_when (),
                 cli_words (q->unsure_reason, NULL), q->unsure_sources, q->reviewed, q->review_by, q->reviewer };

  for (guint i = 0; i < q->rules->len; i++)
    {
      const LwRule *rule = g_ptr_array_index (q->rules, i);
      Row row = { "rule", rule->id, rule->urgency, lw_condition_to_plain (q, rule->when, cli_words, NULL),
                  cli_words (rule->reason, NULL), rule->sources, rule->reviewed, rule->review_by, q->reviewer };

      add_row (out, reg, &row);
    }
  add_row (out, reg, &unsure);
}

typedef struct
{
  const CliRegister *reg;
  GString *out;
} Listing;

static void
list_option (guint question, guint option, gpointer data)
{
  Listing *listing = data;
  g_autofree char *words
      = lw_option_to_plain (listing->reg->questionnaire, question, option, cli_words, NULL);

  g_string_append_printf (listing->out, "%s%s", listing->out->len > 0 ? "; " : "", words);
}

static void
add_floors (GString *out, const CliRegister *reg)
{
  const ContentReview *review = &pack_manifest (reg->pack)->review;

  for (guint i = 0; i < reg->floors->signs->len; i++)
    {
      const LwSign *sign = g_ptr_array_index (reg->floors->signs, i);
      Listing listing = { reg, g_string_new (NULL) };
      Row row = { "floor", sign->id, sign->urgency, NULL, cli_words (sign->name, NULL), sign->sources,
                  review->reviewed, review->review_by, review->reviewer };

      cli_register_foreach_option (reg, sign->id, list_option, &listing);
      row.when = g_string_free (listing.out, FALSE);
      add_row (out, reg, &row);
    }
}

/* "Fever AND Wound leaks". */
static char *
name_signs (const CliRegister *reg, char *const *ids)
{
  GString *names = g_string_new (NULL);

  for (guint i = 0; ids[i]; i++)
    {
      g_autofree char *name = cli_words (lw_floors_find (reg->floors, ids[i])->name, NULL);

      g_string_append_printf (names, "%s%s", i > 0 ? " AND " : "", name);
    }

  return g_string_free (names, FALSE);
}

static void
add_together (GString *out, const CliRegister *reg)
{
  const ContentReview *review = &pack_manifest (reg->pack)->review;

  for (guint i = 0; i < reg->floors->together->len; i++)
    {
      const LwTogether *together = g_ptr_array_index (reg->floors->together, i);
      g_autofree char *ids = g_strjoinv (" ", together->signs);
      Row row = { "together", ids, together->urgency, g_strjoinv (" AND ", together->signs),
                  name_signs (reg, together->signs), together->sources, review->reviewed, review->review_by,
                  review->reviewer };

      add_row (out, reg, &row);
    }
}

static void
add_advice (GString *out, const CliRegister *reg)
{
  const LwQuestionnaire *q = reg->questionnaire;

  for (guint i = 0; i < q->advice->len; i++)
    {
      const LwAdvice *advice = g_ptr_array_index (q->advice, i);
      Row row = { "advice", advice->id, LW_URGENCY_NONE, lw_condition_to_plain (q, advice->when, cli_words, NULL),
                  cli_words (advice->text, NULL), advice->sources, q->reviewed, q->review_by, q->reviewer };

      add_row (out, reg, &row);
    }
}

char *
cli_register_to_csv (const CliRegister *reg)
{
  GString *out = g_string_new ("kind,id,urgency,when,text,sources,reviewed,review-by,reviewer\r\n");

  add_rules (out, reg);
  add_floors (out, reg);
  add_together (out, reg);
  add_advice (out, reg);

  return g_string_free (out, FALSE);
}
