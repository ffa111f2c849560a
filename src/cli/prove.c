/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "assess/prove.h"

#include "cli/command.h"
#include "cli/print.h"
#include "cli/way.h"
#include "pack/pins.h"

/* What a proof is told in: both forms want the same. */
typedef struct
{
  const LwQuestionnaire *questionnaire;
  const LwProof *proof;
  const char *pinned;
  GPtrArray *past; /* const LwRule *, past their review */
} Telling;

static char *
describe_failure (const Telling *t, const LwProperty *property)
{
  g_autofree char *way = property->answers ? cli_way_to_plain (t->questionnaire, property->answers) : NULL;
  g_autofree char *worse = property->worse ? cli_way_to_plain (t->questionnaire, property->worse) : NULL;
  const char *got = lw_urgency_to_string (property->got), *expected = lw_urgency_to_string (property->expected);

  if (worse)
    return g_strdup_printf ("%s, the result is “%s”. %s, which is worse, the result is only “%s”: %s", way, expected,
                            worse, got, property->text);
  if (way && expected)
    return g_strdup_printf ("%s, the result is “%s”, but it must be at least “%s”: %s", way, got, expected,
                            property->text);
  if (way)
    return g_strdup_printf ("%s: %s", way, property->text);

  return g_strdup (property->text);
}

static void
add_boolean (JsonBuilder *b, const char *name, gboolean value)
{
  json_builder_set_member_name (b, name);
  json_builder_add_boolean_value (b, value);
}

static void
add_counterexample (JsonBuilder *b, const Telling *t, const LwProperty *property)
{
  g_autofree char *text = property->holds ? NULL : describe_failure (t, property);

  json_builder_set_member_name (b, "counterexample");
  if (property->holds)
    {
      json_builder_add_null_value (b);
      return;
    }
  json_builder_begin_object (b);
  cli_add_string (b, "text", text);
  cli_add_answers (b, "answers", t->questionnaire, property->answers);
  cli_add_answers (b, "worse", t->questionnaire, property->worse);
  cli_add_string (b, "got", lw_urgency_to_string (property->got));
  cli_add_string (b, "expected", lw_urgency_to_string (property->expected));
  json_builder_end_object (b);
}

static void
add_property (JsonBuilder *b, const Telling *t, const LwProperty *property)
{
  json_builder_begin_object (b);
  cli_add_string (b, "id", property->id);
  add_boolean (b, "holds", property->holds);
  cli_add_string (b, "ways", property->ways);
  cli_add_double (b, "milliseconds", property->milliseconds);
  add_counterexample (b, t, property);
  json_builder_end_object (b);
}

static void
add_by_urgency (JsonBuilder *b, const Telling *t)
{
  json_builder_set_member_name (b, "counts");
  json_builder_begin_object (b);
  for (int u = LW_N_URGENCIES; u-- > 0;)
    cli_add_string (b, lw_urgency_to_string (u), t->proof->counts[u]);
  json_builder_end_object (b);

  json_builder_set_member_name (b, "sickest");
  json_builder_begin_object (b);
  for (int u = LW_N_URGENCIES; u-- > 0;)
    cli_add_answers (b, lw_urgency_to_string (u), t->questionnaire, t->proof->sickest[u]);
  json_builder_end_object (b);
}

static void
add_past (JsonBuilder *b, const Telling *t)
{
  json_builder_set_member_name (b, "past_review");
  json_builder_begin_array (b);
  for (guint i = 0; i < t->past->len; i++)
    json_builder_add_string_value (b, ((const LwRule *) g_ptr_array_index (t->past, i))->id);
  json_builder_end_array (b);
}

static void
print_json (const Telling *t)
{
  g_autoptr (JsonBuilder) b = json_builder_new ();

  json_builder_begin_object (b);
  add_boolean (b, "holds", t->proof->holds);
  cli_add_string (b, "fingerprint", t->proof->fingerprint);
  cli_add_string (b, "pinned", t->pinned);
  cli_add_string (b, "ways", t->proof->ways);
  cli_add_int (b, "nodes", t->proof->nodes);
  cli_add_double (b, "milliseconds", t->proof->milliseconds);
  add_by_urgency (b, t);
  json_builder_set_member_name (b, "properties");
  json_builder_begin_array (b);
  for (guint i = 0; i < t->proof->properties->len; i++)
    add_property (b, t, g_ptr_array_index (t->proof->properties, i));
  json_builder_end_array (b);
  add_past (b, t);
  json_builder_end_object (b);
  cli_print_json (b);
}

static void
print_sickest (const Telling *t)
{
  g_print ("\nThe sickest answers that still get each outcome:\n");
  for (int u = LW_N_URGENCIES; u-- > 0;)
    if (t->proof->sickest[u])
      {
        g_autofree char *way = cli_way_to_lines (t->questionnaire, t->proof->sickest[u], "    ");

        g_print ("  %s\n%s\n", lw_urgency_to_string (u), way);
      }
}

static void
print_plain (const Telling *t)
{
  g_print ("%s ways through, %u nodes, %.0f ms; fingerprint %s\n", t->proof->ways, t->proof->nodes,
           t->proof->milliseconds, t->proof->fingerprint);
  for (int u = LW_N_URGENCIES; u-- > 0;)
    g_print ("  %-10s %s\n", lw_urgency_to_string (u), t->proof->counts[u]);
  for (guint i = 0; i < t->proof->properties->len; i++)
    {
      const LwProperty *property = g_ptr_array_index (t->proof->properties, i);
      g_autofree char *text = property->holds ? NULL : describe_failure (t, property);

      g_print ("%-6s %-14s %s ways, %.1f ms\n", property->holds ? "holds" : "FAILS", property->id, property->ways,
               property->milliseconds);
      if (text)
        g_print ("       %s\n", text);
    }
  print_sickest (t);
}

static GPtrArray *
find_past_review (const LwQuestionnaire *q, const char *today)
{
  GPtrArray *past = g_ptr_array_new ();

  for (guint i = 0; today && i < q->rules->len; i++)
    if (g_strcmp0 (((LwRule *) g_ptr_array_index (q->rules, i))->review_by, today) <= 0)
      g_ptr_array_add (past, g_ptr_array_index (q->rules, i));

  return past;
}

static void
warn_of_past_review (const Telling *t, const char *folder)
{
  for (guint i = 0; i < t->past->len; i++)
    {
      const LwRule *rule = g_ptr_array_index (t->past, i);

      g_printerr ("%s/self-check.xml:%u: warning: the rule \"%s\" was to be looked at again by %s; review it\n", folder,
                  rule->line, rule->id, rule->review_by);
    }
}

int
cli_prove (const CliArguments *arguments)
{
  const LwQuestionnaire *q;
  g_autoptr (Pack) pack = cli_open_self_check (arguments->folder, &q);
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  const LwFloors *floors = pack ? pack_floors (pack, faults) : NULL;
  g_autoptr (GPtrArray) pins = pack ? pack_pins_read (pack, faults) : NULL, past = NULL;
  g_autoptr (LwProof) proof = NULL;
  Telling t = { q };

  cli_print_faults (arguments->folder, faults);
  if (!floors || !pins)
    return CLI_FALLS_SHORT;
  if (arguments->against)
    return cli_prove_against (q, arguments);

  t.pinned = pack_pins_pinned (pins);
  proof = lw_prove (q, floors, t.pinned);
  past = find_past_review (q, arguments->today);
  t.proof = proof;
  t.past = past;
  if (arguments->json)
    print_json (&t);
  else
    print_plain (&t);
  warn_of_past_review (&t, arguments->folder);

  return proof->holds ? CLI_DONE : CLI_FALLS_SHORT;
}
