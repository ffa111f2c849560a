/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pack/cases.h"

#include "cli/command.h"
#include "cli/print.h"
#include "pack/pace.h"

typedef struct
{
  guint total;
  guint exact;
  guint safe; /* at least as urgent as expected */
  guint over;     /* more urgent than expected */
  guint far_over; /* by more than one */
  GArray *seconds, *emergency_seconds; /* double, of all and of emergencies */
  guint most_answers;                  /* to an emergency */
} Tally;

static void
count (Tally *tally, const PackCase *patient, const LwOutcome *outcome, double seconds)
{
  g_array_append_val (tally->seconds, seconds);
  if (outcome->urgency == LW_URGENCY_EMERGENCY)
    {
      g_array_append_val (tally->emergency_seconds, seconds);
      tally->most_answers = MAX (tally->most_answers, outcome->asked->len);
    }
  tally->total++;
  tally->exact += outcome->urgency == patient->expected;
  tally->safe += outcome->urgency >= patient->expected;
  tally->over += outcome->urgency > patient->expected;
  tally->far_over += outcome->urgency > patient->expected + 1;
}

static void
add_case (JsonBuilder *b, const LwQuestionnaire *q, const PackCase *patient, const LwOutcome *outcome, double seconds)
{
  json_builder_begin_object (b);
  cli_add_string (b, "id", patient->id);
  cli_add_string (b, "expected", lw_urgency_to_string (patient->expected));
  cli_add_string (b, "got", lw_urgency_to_string (outcome->urgency));
  cli_add_double (b, "seconds", seconds);
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

static int
compare_seconds (gconstpointer a, gconstpointer b)
{
  double one = *(const double *) a, other = *(const double *) b;

  return (one > other) - (one < other);
}

static double
median (GArray *seconds)
{
  guint n = seconds->len;

  g_array_sort (seconds, compare_seconds);

  return n == 0 ? 0 : (g_array_index (seconds, double, (n - 1) / 2) + g_array_index (seconds, double, n / 2)) / 2;
}

static void
add_tally (JsonBuilder *b, const Tally *tally)
{
  cli_add_int (b, "total", tally->total);
  cli_add_int (b, "exact", tally->exact);
  cli_add_int (b, "safe", tally->safe);
  cli_add_int (b, "over", tally->over);
  cli_add_int (b, "far_over", tally->far_over);
  cli_add_double (b, "median_seconds", median (tally->seconds));
  cli_add_double (b, "emergency_median_seconds", median (tally->emergency_seconds));
  cli_add_int (b, "emergency_most_answers", tally->most_answers);
}

static Tally
run_all (const char *folder, const LwQuestionnaire *q, GPtrArray *cases, JsonBuilder *b)
{
  Tally tally = { .seconds = g_array_new (FALSE, FALSE, sizeof (double)),
                  .emergency_seconds = g_array_new (FALSE, FALSE, sizeof (double)) };

  json_builder_set_member_name (b, "cases");
  json_builder_begin_array (b);
  for (guint i = 0; i < cases->len; i++)
    {
      const PackCase *patient = g_ptr_array_index (cases, i);
      g_autoptr (LwAnswers) answers = pack_case_answers (patient, q);
      g_autoptr (LwOutcome) outcome = lw_outcome_evaluate (q, answers);

      count (&tally, patient, outcome, pack_pace_seconds (q, outcome));
      add_case (b, q, patient, outcome, pack_pace_seconds (q, outcome));
      print_miss (folder, patient, outcome);
    }
  json_builder_end_array (b);

  return tally;
}

static void
print_plain (const Tally *tally)
{
  g_print ("%u cases: %u exact, %u safe, %u more urgent than expected, %u of them by more than one\n", tally->total,
           tally->exact, tally->safe, tally->over, tally->far_over);
  g_print ("reckoned time to the outcome: median %.0f s; to an emergency: median %.0f s, at most %u answers\n",
           median (tally->seconds), median (tally->emergency_seconds), tally->most_answers);
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
    print_plain (&tally);
  g_array_unref (tally.seconds);
  g_array_unref (tally.emergency_seconds);

  return tally.exact == tally.total && xml_faults_count_errors (faults) == 0 ? CLI_DONE : CLI_FALLS_SHORT;
}
