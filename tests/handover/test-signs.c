/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "handover/signs.h"

#include <string.h>

#include "sheet.h"
#include "small.h"

/* The small self-check, in which "pee-weak" is asked about twice, "elsewhere" is ruled
 * out and never asked about, and only the mildest answer rules out "mildest". */
static LwQuestionnaire *
read_questions (void)
{
  g_autofree char *twice = small_edited ("<option id='c'>", "<option id='c' sign='pee-weak'>");
  g_autofree char *elsewhere = small_edit (twice, "rules-out='sign-a sign-b'", "rules-out='sign-a sign-b elsewhere'");
  g_autofree char *mildest = small_edit (elsewhere, "<option id='normal'>", "<option id='normal' rules-out='mildest'>");

  return small_must_read (mildest);
}

static const struct
{
  const char *name, *answers, *sign;
  HandoverSignState state;
} rows[] = {
  { "ticked", "now=a,b", "sign-a", HANDOVER_SIGN_PRESENT },
  { "other-ticked", "now=b", "sign-a", HANDOVER_SIGN_DENIED },
  { "none-of-these", "now=none", "sign-a", HANDOVER_SIGN_DENIED },
  { "not-sure", "now=?", "sign-a", HANDOVER_SIGN_UNKNOWN },
  { "not-answered", "", "sign-a", HANDOVER_SIGN_UNKNOWN },
  { "chosen", "now=none weak=growing", "weak-growing", HANDOVER_SIGN_PRESENT },
  { "worse-chosen", "now=none weak=sudden", "weak-growing", HANDOVER_SIGN_PRESENT },
  { "milder-chosen", "now=none weak=growing", "weak-sudden", HANDOVER_SIGN_DENIED },
  { "mildest-chosen", "now=none weak=no", "weak-growing", HANDOVER_SIGN_DENIED },
  { "behind-the-stop", "now=a weak=sudden", "weak-sudden", HANDOVER_SIGN_UNKNOWN },
  { "no-behind-the-stop", "now=a weak=no", "weak-sudden", HANDOVER_SIGN_UNKNOWN },
  { "first-of-two-says-yes", "now=c pee=normal", "pee-weak", HANDOVER_SIGN_PRESENT },
  { "second-of-two-says-yes", "now=none pee=lost", "pee-weak", HANDOVER_SIGN_PRESENT },
  { "both-say-no", "now=none pee=old", "pee-weak", HANDOVER_SIGN_DENIED },
  { "no-and-not-sure", "now=none pee=?", "pee-weak", HANDOVER_SIGN_UNKNOWN },
  { "yes-and-not-sure", "now=c pee=?", "pee-weak", HANDOVER_SIGN_PRESENT },
  { "no-and-not-answered", "now=none", "pee-weak", HANDOVER_SIGN_UNKNOWN },
  { "ruled-out", "now=none", "elsewhere", HANDOVER_SIGN_DENIED },
  { "not-ruled-out", "now=b", "elsewhere", HANDOVER_SIGN_UNKNOWN },
  { "not-sure-rules-nothing-out", "now=?", "elsewhere", HANDOVER_SIGN_UNKNOWN },
  { "mildest-rules-out", "pee=normal", "mildest", HANDOVER_SIGN_DENIED },
  { "worse-than-what-rules-out", "pee=old", "mildest", HANDOVER_SIGN_UNKNOWN },
};

static void
test_state (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr (LwQuestionnaire) questionnaire = read_questions ();
  g_autoptr (LwFloors) floors = sheet_floors (rows[i].sign);
  g_autoptr (Sheet) sheet = sheet_written (questionnaire, floors, rows[i].answers);

  g_assert_cmpint (handover_sign_state (&sheet->result, rows[i].sign), ==, rows[i].state);
}

/* Floors that cannot be read take nothing away but the names of signs. */
static void
test_no_floors (void)
{
  g_autoptr (LwQuestionnaire) q = small_new ();
  g_autoptr (Sheet) sheet = sheet_rest_mildest (q, NULL, "pee=weak");
  g_autoptr (HandoverSummary) summary = sheet_summary (sheet, HANDOVER_FOR_CLINICIAN);
  g_autofree char *others = sheet_section (summary, HANDOVER_OTHER_ANSWERS);

  g_assert_null (handover_summary_find (summary, HANDOVER_SIGNS_PRESENT));
  g_assert_nonnull (strstr (others, "Weak"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/handover/signs/%s", rows[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_state);
    }

  g_test_add_func ("/handover/signs/no-floors", test_no_floors);

  return g_test_run ();
}
