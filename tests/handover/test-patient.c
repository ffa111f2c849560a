/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sheet.h"
#include "small.h"

#define CALM "now=none pee=normal weak=no tired=no scope=none since=50 operation=disc pain=3 hope=good sleep=4"
#define STEPS "- Lead.\n- Step.\n"

/* A questionnaire whose outcomes "today" and "self-care" say more than a title. */
static LwQuestionnaire *
read_questions (void)
{
  g_autofree char *say = small_edited ("<title>Title today</title><lead>Lead.</lead><do><step>Step.</step></do>",
                                       "<title>Title today</title><reception>Tell us.</reception><lead>Lead.</lead>"
                                       "<do><step>One.</step><step for='carer'>One, for them.</step><step>Two.</step></do>"
                                       "<wait><item>Sit.</item><item>Rest.</item></wait><say>“Hello.”</say>");
  g_autofree char *change = small_edit (say, "<title>Title self-care</title><lead>Lead.</lead><do><step>Step.</step></do>",
                                        "<title>Title self-care</title><lead>Lead.</lead><do><step>Step.</step></do>"
                                        "<change><item>Call <number kind='advice'/>.</item><item>Go <strong>now</strong>.</item></change>");

  return small_must_read (change);
}

static const struct
{
  const char *name, *answers;
  HandoverSectionKind kind;
  const char *expected;
} rows[] = {
  { "to-do", CALM, HANDOVER_TO_DO, "- [At home] Title self-care\n" STEPS },
  { "to-do-emergency", "now=a", HANDOVER_TO_DO, "- [Emergency] Title emergency\n" STEPS },
  { "to-do-unfinished", "now=none pain=8", HANDOVER_TO_DO,
    "- You did not finish the questions, so there is no result yet.\n- If you are worried, call your surgical team.\n" },
  { "to-do-unfinished-and-pressing", "now=b", HANDOVER_TO_DO,
    "- [Today] Title today\n- Lead.\n- One.\n- Two.\n- You did not finish the questions. The rest may show more.\n" },
  { "waiting", "now=b", HANDOVER_WAITING, "- Sit.\n- Rest.\n" },
  { "waiting-none", CALM, HANDOVER_WAITING, "" },
  { "sooner", CALM, HANDOVER_SOONER, "- Call 112.\n- Go now.\n" },
  { "sooner-none", "now=a", HANDOVER_SOONER, "" },
  { "to-say", "now=b", HANDOVER_TO_SAY, "- “Hello.”\n" },
  { "to-say-none", CALM, HANDOVER_TO_SAY, "" },
  { "advice", CALM, HANDOVER_ADVICE, "- Advice disc.\n- Advice hope.\n" },
  { "advice-emergency", "now=a", HANDOVER_ADVICE, "" },
  { "reasons", CALM " now=b pain=8", HANDOVER_REASONS, "- [Today] Reason now-b.\n- [In the next weeks] Reason pain.\n" },
  { "reasons-none", CALM, HANDOVER_REASONS, "- You told us none of the danger signs that we ask about.\n" },
  { "reasons-unfinished", "now=none pain=8", HANDOVER_REASONS, "" },
};

static void
test_section (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr (LwQuestionnaire) questionnaire = read_questions ();
  g_autoptr (LwFloors) floors = sheet_floors ("sign-a");
  g_autoptr (Sheet) sheet = sheet_written (questionnaire, floors, rows[i].answers);
  g_autoptr (HandoverSummary) summary = sheet_summary (sheet, HANDOVER_FOR_PATIENT);
  g_autofree char *section = sheet_section (summary, rows[i].kind);

  g_assert_cmpstr (section, ==, rows[i].expected);
}

static char *
to_do (gboolean carer, gboolean reception, const char *answers)
{
  g_autoptr (LwQuestionnaire) questionnaire = read_questions ();
  g_autoptr (LwFloors) floors = sheet_floors ("sign-a");
  g_autoptr (Sheet) sheet = sheet_written (questionnaire, floors, answers);
  g_autoptr (HandoverSummary) summary = NULL;

  sheet->result.carer = carer;
  sheet->result.reception = reception;
  summary = sheet_summary (sheet, HANDOVER_FOR_PATIENT);

  return sheet_section (summary, HANDOVER_TO_DO);
}

#define TODAY CALM " now=b"

/* Texts have a form for carers; what the reception is told comes first, where there is one. */
static void
test_to_whom (void)
{
  g_autofree char *carer = to_do (TRUE, FALSE, TODAY);
  g_autofree char *reception = to_do (FALSE, TRUE, TODAY);
  g_autofree char *silent = to_do (FALSE, TRUE, CALM);

  g_assert_cmpstr (carer, ==, "- [Today] Title today\n- Lead.\n- One, for them.\n- Two.\n");
  g_assert_cmpstr (reception, ==, "- [Today] Title today\n- Tell us.\n- Lead.\n- One.\n- Two.\n");
  g_assert_cmpstr (silent, ==, "- [At home] Title self-care\n" STEPS);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/handover/patient/%s", rows[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_section);
    }
  g_test_add_func ("/handover/patient/to-whom", test_to_whom);

  return g_test_run ();
}
