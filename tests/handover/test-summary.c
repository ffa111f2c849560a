/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "sheet.h"
#include "subject.h"

/* What known people take along from the shipped self-check. */

static void
set_up (Subject *subject, gconstpointer data)
{
  *subject = subject_shipped (NULL);
}

static void
tear_down (Subject *subject, gconstpointer data)
{
  lw_questionnaire_free (subject->questionnaire);
  lw_floors_free (subject->floors);
}

static Sheet *
new_sheet (const Subject *subject, const char *written)
{
  return sheet_rest_mildest (subject->questionnaire, subject->floors, written);
}

typedef struct
{
  const char *name, *answers;
  gboolean carer;
  HandoverSectionKind kind;
  const char *expected;
} Row;

#define ALONE "- The answers are about the person who gave them.\n"
#define FOR_ANOTHER "- The answers are about somebody whom the person who gave them cares for.\n"
#define STOPPED "toilet=pee-weak,pee-lost"
#define CALM "since=400 operation=laminectomy course=slowly leg-pain=2"
#define UNSURE "mood=? since=? operation=? metal=no course=? leg-pain=?"

static const Row rows[] = {
  { "stopped-early/situation", STOPPED, FALSE, HANDOVER_SITUATION,
    "- [Emergency] Result of the self-check: Get emergency help now\n" ALONE },
  { "stopped-early/background", STOPPED, FALSE, HANDOVER_BACKGROUND, "" },
  { "stopped-early/present", STOPPED, FALSE, HANDOVER_SIGNS_PRESENT,
    "- [Emergency] Bladder newly changed: “Peeing: hard to start, weak, or not felt”\n"
    "- [Emergency] Cannot pee, or leaks: “Can't pee, or leaking”\n" },
  { "stopped-early/denied", STOPPED, FALSE, HANDOVER_SIGNS_DENIED,
    "- Short of breath or chest pain; Coughing up blood; Fainted; Very sleepy or slow breathing; "
    "Bleeding from stomach or bowel; Bowel newly changed; Numb between the legs; Sexual feeling newly changed\n" },
  { "stopped-early/scales", STOPPED, FALSE, HANDOVER_SCALES, "" },
  { "stopped-early/reasons", STOPPED, FALSE, HANDOVER_REASONS,
    "- [Emergency] Your peeing has changed. The nerves to your bladder may be squeezed. Hours matter. "
    "(work girft-cauda-equina; work girft-news)\n" },
  { "calm/situation", CALM, FALSE, HANDOVER_SITUATION,
    "- [At home] Result of the self-check: Care for yourself at home\n"
    "- Context: “Longer, or never”; “More room made (laminectomy)”\n" ALONE },
  { "calm/background", CALM, FALSE, HANDOVER_BACKGROUND,
    "- When was the last back operation? “Longer, or never”\n"
    "- Do any of these fit? “None of these” (asked: Under 18; Pregnant, or gave birth lately; Neck or upper back "
    "operation; No back operation)\n"
    "- What was done? “More room made (laminectomy)”\n"
    "- How has your leg pain been since the operation? “Slowly better”\n" },
  { "calm/present", CALM, FALSE, HANDOVER_SIGNS_PRESENT, "- None was reported.\n" },
  { "calm/open", CALM, FALSE, HANDOVER_OPEN, "" },
  { "calm/other", CALM " toilet=hard nerve=old-numb", FALSE, HANDOVER_OTHER_ANSWERS,
    "- New or worse lately, or since the operation? “Only hard stools, felt as always”\n"
    "- Leg or foot weak or numb? “Numb, the same or fading”\n" },
  { "calm/scales", CALM, FALSE, HANDOVER_SCALES,
    "- How strong was your leg pain this past week? 2 on a scale from 0 to 10. 0 is none, 10 the worst.\n" },
  { "calm/reasons", CALM, FALSE, HANDOVER_REASONS, "- No rule of the self-check called for help sooner.\n" },
  { "unsure/situation", UNSURE, FALSE, HANDOVER_SITUATION,
    "- [Today] Result of the self-check: Talk to someone today\n" ALONE },
  { "unsure/open", UNSURE, FALSE, HANDOVER_OPEN,
    "- Pain can wear you down. How is your mood? Not sure; counted as “I think of ending my life”\n"
    "- When was the last back operation? Not sure; each of the answers was taken to be possible.\n"
    "- What was done? Not sure; each of the answers was taken to be possible.\n"
    "- How has your leg pain been since the operation? Not sure; counted as “About the same”\n"
    "- How strong was your leg pain this past week? Not sure; counted as “Strong” (7 or more)\n"
    "- Danger signs still to be asked about: Thoughts of ending life\n" },
  { "unsure/denied", UNSURE, FALSE, HANDOVER_SIGNS_DENIED, "Plan to end life" },
  { "unsure-group/open", "skin=?", FALSE, HANDOVER_OPEN,
    "- Look at the wound, legs and feet. Not sure; counted as “Wound red, hot or with pus”; “Clear fluid from the wound”; "
    "“Wound coming apart”; “One calf newly swollen, warm or sore”; “A toe turning black”; “Foot sore that is numb or won't heal”; “Burn on "
    "numb skin”; “Foot pain in bed, better hanging down”\n"
    "- Danger signs still to be asked about: Swollen calf; Black toe; Sore on a numb foot; Burn on numb skin; Foot pain "
    "at rest; Wound looks infected; Clear fluid from the wound; Wound coming apart\n" },
  { "carer/situation", CALM, TRUE, HANDOVER_SITUATION,
    "- [At home] Result of the self-check: Care for yourself at home\n"
    "- Context: “Longer, or never”; “More room made (laminectomy)”\n" FOR_ANOTHER },
};

/* The wording and the order of the shipped questions may grow; what these people said must
 * stand there, line by line. "" wants no such section. */
static void
expect_lines (const char *section, const char *expected)
{
  g_auto (GStrv) lines = g_strsplit (expected, "\n", -1);

  if (*expected == '\0')
    g_assert_cmpstr (section, ==, "");
  for (guint i = 0; lines[i]; i++)
    if (!strstr (section, lines[i]))
      g_test_fail_printf ("\"%s\" is not in \"%s\"", lines[i], section);
}

static void
test_person (Subject *subject, gconstpointer data)
{
  const Row *row = data;
  g_autoptr (Sheet) sheet = new_sheet (subject, row->answers);
  g_autoptr (HandoverSummary) summary = NULL;
  g_autofree char *section = NULL;

  sheet->result.carer = row->carer;
  summary = sheet_summary (sheet, HANDOVER_FOR_CLINICIAN);
  section = sheet_section (summary, row->kind);
  expect_lines (section, row->expected);
}

/* Where the questions stopped, what was not asked is counted, and its signs are named. */
static void
test_stopped (Subject *subject, gconstpointer data)
{
  g_autoptr (Sheet) sheet = new_sheet (subject, STOPPED);
  g_autoptr (HandoverSummary) summary = sheet_summary (sheet, HANDOVER_FOR_CLINICIAN);
  g_autofree char *open = sheet_section (summary, HANDOVER_OPEN);
  g_autofree char *expected
      = g_strdup_printf ("- Not asked: %u questions, because an emergency stopped the questions at "
                         "“New or worse lately, or since the operation?”\n",
                         lw_questionnaire_n_questions (subject->questionnaire) - 2);

  g_assert_true (g_str_has_prefix (open, "- Danger signs still to be asked about: Both legs, newly; "));
  g_assert_true (g_str_has_suffix (open, expected));
}

static const struct
{
  const char *name;
  HandoverReader reader;
  gboolean carer, reviewed;
  const char *date, *expected;
} versions[] = {
  { "clinician", HANDOVER_FOR_CLINICIAN, FALSE, FALSE, NULL,
    "- The patient gave these answers alone, without an examination. No diagnosis is made.\n"
    "- The self-check was not yet reviewed by a clinician.\n- Version of the content: Back surgery 1.0\n"
    "- Fingerprint of the self-check: %s\n" },
  { "clinician-carer-reviewed", HANDOVER_FOR_CLINICIAN, TRUE, TRUE, "Monday",
    "- A carer gave these answers alone, without an examination. No diagnosis is made.\n"
    "- The self-check was reviewed by a clinician.\n- Version of the content: Back surgery 1.0\n"
    "- Fingerprint of the self-check: %s\n" },
  { "patient", HANDOVER_FOR_PATIENT, FALSE, FALSE, NULL,
    "- Back surgery 1.0, self-check %s. Not yet reviewed by a clinician. Not a diagnosis.\n" },
  { "patient-carer-reviewed", HANDOVER_FOR_PATIENT, TRUE, TRUE, "Monday",
    "- The answers are about somebody you care for.\n- Answered: Monday\n"
    "- Back surgery 1.0, self-check %s. Reviewed by a clinician. Not a diagnosis.\n" },
};

static void
test_versions (Subject *subject, gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr (Sheet) sheet = new_sheet (subject, "");
  g_autoptr (HandoverSummary) summary = NULL;
  g_autoptr (GString) expected = g_string_new (versions[i].expected);
  g_autofree char *section = NULL;

  if (versions[i].reviewed)
    subject->questionnaire->reviewer = g_strdup ("Somebody");
  sheet->result.carer = versions[i].carer;
  sheet->result.date = versions[i].date;
  summary = sheet_summary (sheet, versions[i].reader);
  section = sheet_section (summary, HANDOVER_VERSIONS);
  g_string_replace (expected, "%s", subject->questionnaire->fingerprint, 1);
  g_assert_cmpstr (section, ==, expected->str);
}

/* A date stands there only if the caller gives one. */
static void
test_date (Subject *subject, gconstpointer data)
{
  g_autoptr (Sheet) sheet = new_sheet (subject, "");
  g_autofree char *without = sheet_text (sheet, HANDOVER_FOR_CLINICIAN);
  g_autofree char *with = NULL;

  sheet->result.date = "23 November";
  with = sheet_text (sheet, HANDOVER_FOR_CLINICIAN);
  g_assert_null (strstr (without, "Answered"));
  g_assert_nonnull (strstr (with, "\n- Answered: 23 November\n"));
}

static void
add (const char *group, const char *name, gconstpointer data, void (*test) (Subject *, gconstpointer))
{
  g_autofree char *path = g_strdup_printf ("/handover/summary/%s/%s", group, name);

  g_test_add (path, Subject, data, set_up, test, tear_down);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    add ("person", rows[i].name, &rows[i], test_person);
  for (guint i = 0; i < G_N_ELEMENTS (versions); i++)
    add ("versions", versions[i].name, GUINT_TO_POINTER (i), test_versions);
  add ("whole", "stopped", NULL, test_stopped);
  add ("whole", "date", NULL, test_date);

  return g_test_run ();
}
