/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "sheet.h"
#include "small.h"

#define SIGNS "sign-a sign-b pee-weak pee-lost weak-growing weak-sudden"
#define CALM "now=none pee=normal weak=no tired=no scope=none since=50 operation=disc pain=3 hope=good sleep=4"

/* What stands under one heading; "" if the heading is left out. */
static const struct
{
  const char *name, *answers;
  HandoverSectionKind kind;
  const char *expected;
} rows[] = {
  { "situation", CALM, HANDOVER_SITUATION,
    "- [At home] Result of the self-check: Title self-care\n- Context: “Later”; “Disc”\n"
    "- The answers are about the person who gave them.\n" },
  { "situation-unfinished", "now=none weak=little", HANDOVER_SITUATION,
    "- The questions were not finished, so there is no result.\n- The answers are about the person who gave them.\n" },
  { "situation-unfinished-and-pressing", "now=b", HANDOVER_SITUATION,
    "- [Today] Result of the self-check: Title today\n"
    "- The questions were not finished. Further answers can only make this more urgent.\n"
    "- The answers are about the person who gave them.\n" },
  { "situation-context-not-sure", "now=none operation=? since=?", HANDOVER_SITUATION,
    "- The questions were not finished, so there is no result.\n- The answers are about the person who gave them.\n" },
  { "background", CALM, HANDOVER_BACKGROUND,
    "- Scope? “None” (asked: Child; Neck)\n- Since? “Later”\n- Operation? “Disc”\n- Hope? “Good”\n" },
  { "background-several", "now=none scope=child,neck since=400 operation=fusion metal=clunk", HANDOVER_BACKGROUND,
    "- Scope? “Child”; “Neck”\n- Since? “Late”\n- Operation? “Fusion”\n- Metal? “Clunk”\n" },
  { "background-behind-the-stop", "now=a operation=disc", HANDOVER_BACKGROUND, "" },
  { "present-none", CALM, HANDOVER_SIGNS_PRESENT, "- None was reported.\n" },
  { "present-ticks", "now=b,c", HANDOVER_SIGNS_PRESENT, "- [Today] Name sign-b: “B”\n" },
  { "present-worse", "now=none weak=sudden", HANDOVER_SIGNS_PRESENT,
    "- [Today] Name weak-growing: “Sudden”\n- [Today] Name weak-sudden: “Sudden”\n" },
  { "denied", "now=b pee=weak weak=?", HANDOVER_SIGNS_DENIED, "- Name sign-a; Name pee-lost\n" },
  { "denied-nothing", "now=?", HANDOVER_SIGNS_DENIED, "" },
  { "open-nothing", CALM, HANDOVER_OPEN, "" },
  { "open-stopped", "now=none pee=lost", HANDOVER_OPEN,
    "- Danger signs still to be asked about: Name weak-growing; Name weak-sudden\n"
    "- Not asked: 9 questions, because an emergency stopped the questions at “Pee?”\n" },
  { "open-stopped-by-not-sure", "now=?", HANDOVER_OPEN,
    "- Now? Not sure; counted as “A”; “B”\n"
    "- Danger signs still to be asked about: Name sign-a; Name sign-b; Name pee-weak; Name pee-lost; Name weak-growing; "
    "Name weak-sudden\n"
    "- Not asked: 10 questions, because an emergency stopped the questions at “Now?”\n" },
  { "open-not-sure", "now=none pee=normal weak=? tired=? scope=? since=? operation=? metal=? pain=? hope=? sleep=?",
    HANDOVER_OPEN,
    "- Weak? Not sure; counted as “Growing”\n- Tired? Not sure; counted as “Some”\n"
    "- Scope? Not sure; counted as “Child”; “Neck”\n"
    "- Since? Not sure; each of the answers was taken to be possible.\n"
    "- Danger signs still to be asked about: Name weak-growing; Name weak-sudden\n"
    "- Not asked: 5 questions, because an emergency stopped the questions at “Since?”\n" },
  { "open-scales", CALM " pain=? hope=? sleep=?", HANDOVER_OPEN,
    "- Pain? Not sure; counted as “Strong” (7 or more)\n- Hope? Not sure.\n- Sleep? Not sure.\n" },
  { "open-not-answered", CALM " hope=", HANDOVER_OPEN, "- 1 question was not answered.\n" },
  { "open-none-answered", "", HANDOVER_OPEN,
    "- Danger signs still to be asked about: Name sign-a; Name sign-b; Name pee-weak; Name pee-lost; Name weak-growing; "
    "Name weak-sudden\n- 9 questions were not answered.\n" },
  { "other", CALM " pee=old weak=little tired=some", HANDOVER_OTHER_ANSWERS,
    "- Pee? “Old”\n- Weak? “Little”\n- Tired? “Some”\n" },
  { "other-ticks", "now=b,c", HANDOVER_OTHER_ANSWERS, "- Now? “C”\n" },
  { "other-mildest", CALM, HANDOVER_OTHER_ANSWERS, "- Tired? “No”\n" },
  { "scales", CALM, HANDOVER_SCALES, "- Pain? 3 on a scale from 0 to 10.\n- Sleep? 4 on a scale from 1 to 5.\n" },
  { "scales-not-asked", "now=a pain=3", HANDOVER_SCALES, "" },
  { "reasons", CALM " pain=8 now=b", HANDOVER_REASONS,
    "- [Today] Reason now-b. (work book)\n- [In the next weeks] Reason pain. (work book)\n" },
  { "reasons-none", CALM, HANDOVER_REASONS, "- No rule of the self-check called for help sooner.\n" },
  { "reasons-unfinished", "now=none", HANDOVER_REASONS, "" },
  { "reasons-not-sure", CALM " weak=?", HANDOVER_REASONS,
    "- [Today] Not certain, because an answer was “not sure”: Reason growing. (work book)\n"
    "- [In a day or two] Not certain, because an answer was “not sure”: Reason little. (work book)\n" },
  { "reasons-many-not-sure", CALM " operation=? metal=no hope=? sleep=?", HANDOVER_REASONS,
    "- [In a day or two] Reason unsure. (work book)\n" },
};

static void
test_section (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr (LwQuestionnaire) questionnaire = small_new ();
  g_autoptr (LwFloors) floors = sheet_floors (SIGNS);
  g_autoptr (Sheet) sheet = sheet_written (questionnaire, floors, rows[i].answers);
  g_autoptr (HandoverSummary) summary = sheet_summary (sheet, HANDOVER_FOR_CLINICIAN);
  g_autofree char *section = sheet_section (summary, rows[i].kind);

  g_assert_cmpstr (section, ==, rows[i].expected);
}

static char *
section_of (const char *text, const char *answers, HandoverSectionKind kind)
{
  g_autoptr (LwQuestionnaire) questionnaire = small_must_read (text);
  g_autoptr (LwFloors) floors = sheet_floors (SIGNS);
  g_autoptr (Sheet) sheet = sheet_written (questionnaire, floors, answers);
  g_autoptr (HandoverSummary) summary = sheet_summary (sheet, HANDOVER_FOR_CLINICIAN);

  return sheet_section (summary, kind);
}

/* Context is background wherever it is asked. */
static void
test_context_among_danger (void)
{
  g_autofree char *text = small_edited ("</stage>\n<stage id='you'>",
                                        "<question id='side' kind='choice' use='advice' ordered='no'><text>Side?</text><why>Because.</why>"
                                        "<option id='left'>Left</option><option id='right'>Right</option></question>"
                                        "</stage>\n<stage id='you'>");
  g_autofree char *background = section_of (text, CALM " side=left", HANDOVER_BACKGROUND);
  g_autofree char *other = section_of (text, CALM " side=left", HANDOVER_OTHER_ANSWERS);

  g_assert_true (g_str_has_prefix (background, "- Side? “Left”\n- Scope?"));
  g_assert_null (strstr (other, "Side"));
}

/* A question that an earlier answer hides at the end was not lost to an emergency. */
static void
test_hidden_at_the_end (void)
{
  g_autofree char *text = small_edited ("<text>Sleep?</text>",
                                        "<ask-when><is question='operation' option='fusion'/></ask-when><text>Sleep?</text>");
  g_autofree char *open = section_of (text, CALM " sleep=", HANDOVER_OPEN);

  g_assert_cmpstr (open, ==, "");
}

/* An emergency at the last question leaves nothing unasked. */
static void
test_stopped_at_the_end (void)
{
  g_autofree char *sleep = small_edited ("<question id='sleep' kind='scale' use='summary' min='1' max='5'>",
                                         "<question id='sleep' kind='scale' use='urgency' min='1' max='5' unsure='fair'>");
  g_autofree char *rule = small_edit (sleep, "<rule id='clunk' urgency='soon'", "<rule id='clunk' urgency='emergency'");
  g_autofree char *text = small_edit (rule, "<at-least question='metal' option='clunk'/>",
                                      "<at-least question='sleep' option='fair'/>");
  g_autofree char *open = section_of (text, CALM, HANDOVER_OPEN);
  g_autofree char *situation = section_of (text, CALM, HANDOVER_SITUATION);

  g_assert_cmpstr (open, ==, "");
  g_assert_true (g_str_has_prefix (situation, "- [Emergency] "));
}

/* What a carer was asked is what is quoted. */
static void
test_carer (void)
{
  g_autofree char *asked = small_edited ("<text>Tired?</text>", "<text>Tired?</text><text for='carer'>Are they tired?</text>");
  g_autofree char *text = small_edit (asked, "<option id='very'>Very</option>",
                                      "<option id='very'>Very</option><option id='very' for='carer'>They are</option>");
  g_autoptr (LwQuestionnaire) questionnaire = small_must_read (text);
  g_autoptr (LwFloors) floors = sheet_floors (SIGNS);
  g_autoptr (Sheet) sheet = sheet_written (questionnaire, floors, CALM " tired=very");
  g_autoptr (HandoverSummary) summary = NULL;
  g_autofree char *section = NULL;

  sheet->result.carer = TRUE;
  summary = sheet_summary (sheet, HANDOVER_FOR_CLINICIAN);
  section = sheet_section (summary, HANDOVER_OTHER_ANSWERS);
  g_assert_cmpstr (section, ==, "- Are they tired? “They are”\n");
}

/* The ends of a scale are told where the pack names them, and so is its note. */
static void
test_scale_ends (void)
{
  g_autofree char *named = small_edited ("<cut id='fair' from='2'>Fair</cut>",
                                         "<cut id='bad' from='1'>Bad</cut><cut id='fair' from='2'>Fair</cut>"
                                         "<cut id='best' from='5'>Best</cut>");
  g_autofree char *noted = small_edit (named, "<text>Pain?</text>", "<text>Pain?</text><note>0 means none.</note>");
  g_autofree char *section = section_of (noted, CALM, HANDOVER_SCALES);

  g_assert_cmpstr (section, ==, "- Pain? 3 on a scale from 0 to 10. 0 means none.\n"
                                "- Sleep? 4 on a scale from 1 to 5. 1 means “Bad”. 5 means “Best”.\n");
}

/* A sign that no floor names has no line of its own, but is not lost. */
static void
test_sign_without_floor (void)
{
  g_autoptr (LwQuestionnaire) questionnaire = small_new ();
  g_autoptr (LwFloors) floors = sheet_floors ("sign-a");
  g_autoptr (Sheet) sheet = sheet_written (questionnaire, floors, "now=b");
  g_autoptr (HandoverSummary) summary = sheet_summary (sheet, HANDOVER_FOR_CLINICIAN);
  g_autofree char *section = sheet_section (summary, HANDOVER_OTHER_ANSWERS);

  g_assert_cmpstr (section, ==, "- Now? “B”\n");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/handover/clinician/%s", rows[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_section);
    }
  g_test_add_func ("/handover/clinician/context-among-danger", test_context_among_danger);
  g_test_add_func ("/handover/clinician/hidden-at-the-end", test_hidden_at_the_end);
  g_test_add_func ("/handover/clinician/stopped-at-the-end", test_stopped_at_the_end);
  g_test_add_func ("/handover/clinician/carer", test_carer);
  g_test_add_func ("/handover/clinician/scale-ends", test_scale_ends);
  g_test_add_func ("/handover/clinician/sign-without-floor", test_sign_without_floor);

  return g_test_run ();
}
