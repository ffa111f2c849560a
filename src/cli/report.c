/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The verification report of a self-check, as Markdown: what was proved and tried, of which
 * version, with which result, and each change with what it meant for people. */
#include "assess/prove.h"
#include "cli/command.h"
#include "cli/print.h"
#include "cli/way.h"
#include "pack/cases.h"
#include "pack/pins.h"

/* In the order of lw_prove. */
static const struct
{
  const char *property, *meaning;
} meanings[] = {
  { "total", "Every way through ends, with one urgency, after a bounded number of questions." },
  { "nothing-dead", "Each question, option, cut, rule and urgency is reached, and decides somewhere." },
  { "covered", "Every option but the mildest stands in a rule, or says why it is harmless." },
  { "monotone", "A worse answer never lowers the urgency, also where it shows or hides questions." },
  { "floors-kept", "Every danger sign, and signs together, lead at least to their floor, whatever else is answered." },
  { "signs-asked", "Every danger sign is asked about on every way, or ruled out by a definite answer." },
  { "not-sure", "“I am not sure” is never milder than what it counts as; three of them call for help soon." },
  { "stop-final", "Once an emergency has ended the questions, no later answer could have changed the result." },
  { "order-free", "Hidden or stale answers, going back and order have no effect (random walks)." },
  { "language-free", "The form of the texts (for patients, for carers) changes no outcome." },
  { "sourced", "Every rule names a source." },
  { "pinned", "What the self-check decides is what was looked at last (see the changes below)." },
};

static const char *
find_meaning (const char *property)
{
  for (guint i = 0; i < G_N_ELEMENTS (meanings); i++)
    if (g_str_equal (meanings[i].property, property))
      return meanings[i].meaning;

  return "";
}

static void
print_head (const Pack *pack, const LwQuestionnaire *q, const LwProof *proof)
{
  const PackManifest *manifest = pack_manifest (pack);

  g_print ("# Verification report\n\n");
  g_print ("| | |\n|---|---|\n");
  g_print ("| Pack | %s, version %s |\n", manifest->id, manifest->version);
  g_print ("| Self-check | %s, %u questions, %u rules |\n", q->id, q->questions->len, q->rules->len);
  g_print ("| Fingerprint | `%s` |\n", proof->fingerprint);
  g_print ("| Ways through | %s |\n", proof->ways);
  g_print ("| Reviewed by a clinician | %s |\n\n", q->reviewer ? q->reviewer : "no");
  g_print ("Made by `legwise-pack report`, which proves and tries everything anew. It shows that the self-check does "
           "what its rules and floors say. It does not show that they are right: that is for clinicians to judge, "
           "with `legwise-pack register`. It has not been tried with people.\n\n");
}

static void
print_properties (const LwProof *proof)
{
  g_print ("## Properties\n\n| property | meaning | ways | holds |\n|---|---|---:|---|\n");
  for (guint i = 0; i < proof->properties->len; i++)
    {
      const LwProperty *property = g_ptr_array_index (proof->properties, i);

      g_print ("| %s | %s | %s | %s |\n", property->id, find_meaning (property->id), property->ways,
               property->holds ? "yes" : "**no**");
    }
}

static void
print_outcomes (const LwQuestionnaire *q, const LwProof *proof)
{
  g_print ("\n## Outcomes\n\n| urgency | ways that end there |\n|---|---:|\n");
  for (int u = LW_N_URGENCIES; u-- > 0;)
    g_print ("| %s | %s |\n", lw_urgency_to_string (u), proof->counts[u]);

  g_print ("\nThe sickest answers that still get each of them, to be read first:\n");
  for (int u = LW_N_URGENCIES; u-- > 0;)
    if (proof->sickest[u])
      {
        g_autofree char *way = cli_way_to_lines (q, proof->sickest[u], "  - ");

        g_print ("\n- **%s**\n%s\n", lw_urgency_to_string (u), way);
      }
}

/* Returns: how many did not get what they must. */
static guint
print_cases (const LwQuestionnaire *q, const GPtrArray *cases)
{
  guint total[LW_N_URGENCIES] = { 0 }, exact[LW_N_URGENCIES] = { 0 }, below[LW_N_URGENCIES] = { 0 }, missed = 0;

  for (guint i = 0; i < cases->len; i++)
    {
      const PackCase *patient = g_ptr_array_index (cases, i);
      g_autoptr (LwAnswers) answers = pack_case_answers (patient, q);
      g_autoptr (LwOutcome) outcome = lw_outcome_evaluate (q, answers);

      total[patient->expected]++;
      exact[patient->expected] += outcome->urgency == patient->expected;
      below[patient->expected] += outcome->urgency < patient->expected;
    }

  g_print ("\n## Test patients\n\n| must get | of them | exact | less urgent | more urgent |\n|---|---:|---:|---:|---:|\n");
  for (int u = LW_N_URGENCIES; u-- > 0;)
    {
      missed += total[u] - exact[u];
      g_print ("| %s | %u | %u | %u | %u |\n", lw_urgency_to_string (u), total[u], exact[u], below[u], total[u] - exact[u] - below[u]);
    }

  return missed;
}

static void
print_changes (const GPtrArray *pins)
{
  g_print ("\n## Changes, and what they meant for people\n");
  for (guint i = pins->len; i-- > 0;)
    {
      const PackPin *pin = g_ptr_array_index (pins, i);

      g_print ("\n- %s, `%s`: %s\n", pin->on, pin->fingerprint, pin->impact);
    }
}

int
cli_report (const CliArguments *arguments)
{
  const LwQuestionnaire *q;
  g_autoptr (Pack) pack = cli_open_self_check (arguments->folder, &q);
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  const LwFloors *floors = pack ? pack_floors (pack, faults) : NULL;
  g_autoptr (GPtrArray) pins = pack ? pack_pins_read (pack, faults) : NULL;
  g_autoptr (GPtrArray) cases = pack ? pack_cases_read (pack, q, faults) : NULL;
  g_autoptr (LwProof) proof = NULL;
  guint missed;

  cli_print_faults (arguments->folder, faults);
  if (!floors || !pins || !cases || xml_faults_count_errors (faults) > 0)
    return CLI_FALLS_SHORT;

  proof = lw_prove (q, floors, pack_pins_pinned (pins));
  print_head (pack, q, proof);
  print_properties (proof);
  print_outcomes (q, proof);
  missed = print_cases (q, cases);
  print_changes (pins);

  return proof->holds && missed == 0 ? CLI_DONE : CLI_FALLS_SHORT;
}
