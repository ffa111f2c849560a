/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pack/cases.h"

#include "cli/command.h"
#include "cli/print.h"

typedef struct
{
  guint total;
  guint exact;
  guint safe; /* at least as urgent as expected */
  guint over; /* more urgent than expected */
} Tally;

static void
count (Tally *tally, const PackCase *patient, const LwOutcome *outcome)
{
  tally->total++;
  tally->exact += outcome->urgency == patient->expected;
  tally->safe += outcome->urgency >= patient->expected;
  tally->over += outcome->urgency > patient->expected;
}

static void
add_case (JsonBuilder *b, const LwQuestionnaire *q, const PackCase *patient, const LwOutcome *outcome)
{
  json_builder_begin_object (b);
  cli_add_string (b, "id", patient->id);
  cli_add_string (b, "expected", lw_urgency_to_string (patient->expected));
  cli_add_string (b, "got", lw_urgency_to_string (outcome->urgency));
  json_builder_set_member_name (b, "asked");
  json_builder_begin_array (b);
  for (guint i = 0; i < outcome->asked->len; i++)
    json_builder_add_string_value (b, lw_questionnaire_question (q, g_array_index (outcome->asked, guint, i))->id);
  json_builder_end_array (b);
  json_builder_end_object (b);
}

static void
print_miss (const char *folder, const PackCase *patient, const LwOutcome *outcome)
{
  const char *got = lw_urgency_to_string (outcome->urgency);

  if (outcome->urgency != patient->expected)
    g_printerr ("%s/%s:%u: the case \"%s\" gets \"%s\", expected is \"%s\"; mend the rules or the case\n", folder,
                patient->file, patient->line, patient->id, got ? got : "unfinished",
                lw_urgency_to_string (patient->expected));
}

static void
add_tally (JsonBuilder *b, const Tally *tally)
{
  cli_add_int (b, "total", tally->total);
  cli_add_int (b, "exact", tally->exact);
  cli_add_int (b, "safe", tally->safe);
  cli_add_int (b, "over", tally->over);
}

static Tally
run_all (const char *folder, const LwQuestionnaire *q, GPtrArray *cases, JsonBuilder *b)
{
  Tally tally = { 0 };

  json_builder_set_member_name (b, "cases");
  json_builder_begin_array (b);
  for (guint i = 0; i < cases->len; i++)
    {
      const PackCase *patient = g_ptr_array_index (cases, i);
      g_autoptr (LwAnswers) answers = pack_case_answers (patient, q);
      g_autoptr (LwOutcome) outcome = lw_outcome_evaluate (q, answers);

      count (&tally, patient, outcome);
      add_case (b, q, patient, outcome);
      print_miss (folder, patient, outcome);
    }
  json_builder_end_array (b);

  return tally;
}

int
cli_cases (const CliArguments *arguments)
{
  const LwQuestionnaire *q;
  g_autoptr (Pack) pack = cli_open_self_check (arguments->folder, &q);
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autoptr (GPtrArray) cases = pack ? pack_cases_read (pack, q, faults) : NULL;
  g_autoptr (JsonBuilder) b = json_builder_new ();
  Tally tally;

  if (!pack)
    return CLI_FALLS_SHORT;
  cli_print_faults (arguments->folder, faults);

  json_builder_begin_object (b);
  tally = run_all (arguments->folder, q, cases, b);
  add_tally (b, &tally);
  json_builder_end_object (b);
  if (arguments->json)
    cli_print_json (b);
  else
    g_print ("%u cases: %u exact, %u safe, %u more urgent than expected\n", tally.total, tally.exact, tally.safe,
             tally.over);

  return tally.exact == tally.total && xml_faults_count_errors (faults) == 0 ? CLI_DONE : CLI_FALLS_SHORT;
}
