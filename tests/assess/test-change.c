/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "assess/change.h"

#include "small.h"
#include "walk.h"

/* "now=a:emergency pee=lost:emergency". */
static char *
describe (const LwQuestionnaire *q, const GArray *changes)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < changes->len; i++)
    {
      const LwChange *change = &g_array_index (changes, LwChange, i);
      const LwQuestion *question = lw_questionnaire_question (q, change->question);

      g_string_append_printf (out, "%s%s=%s:%s", i ? " " : "", question->id,
                              lw_question_option (question, change->option)->id, lw_urgency_to_string (change->urgency));
    }

  return g_string_free (out, FALSE);
}

#define MILD "now=none pee=normal weak=no tired=no scope=none since=200 operation=disc pain=0 hope=good sleep=1"

/* Written over the mildest answers. */
static const struct
{
  const char *name, *said, *up, *down;
} rows[] = {
  { "self-care", "",
    "now=a:emergency pee=lost:emergency weak=sudden:emergency now=b:today pee=weak:today weak=growing:today "
    "weak=little:soon",
    "" },
  { "routine", "tired=very",
    "now=a:emergency pee=lost:emergency weak=sudden:emergency now=b:today pee=weak:today weak=growing:today "
    "now=c:soon weak=little:soon pain=worst:soon",
    "tired=very:self-care" },
  { "today", "pee=weak", "now=a:emergency pee=lost:emergency weak=sudden:emergency", "" },
  { "soon", "weak=little",
    "now=a:emergency pee=lost:emergency weak=sudden:emergency now=b:today pee=weak:today weak=growing:today", "" },
  { "two-reasons", "tired=very pain=8",
    "now=a:emergency pee=lost:emergency weak=sudden:emergency now=b:today pee=weak:today weak=growing:today "
    "now=c:soon weak=little:soon pain=worst:soon",
    "" },
  { "emergency", "pee=lost", "", "" },
  { "soon-after-surgery", "since=3",
    "now=a:emergency pee=lost:emergency weak=little:emergency now=b:today pee=weak:today",
    "" },
  { "unsure-is-left-alone", "weak=?", "now=a:emergency pee=lost:emergency", "" },
  { "open", "pee=", "", "" },
};

static LwAnswers *
answers_for (const LwQuestionnaire *q, const char *said)
{
  LwAnswers *answers = small_answers (q, MILD);
  g_auto (GStrv) entries = g_strsplit (said, " ", -1);

  for (guint i = 0; entries[i] && *entries[i]; i++)
    {
      g_auto (GStrv) sides = g_strsplit (entries[i], "=", 2);

      answers = walk_change (answers, small_index (q, sides[0]), small_answer (small_question (q, sides[0]), sides[1]));
    }

  return answers;
}

static void
test_row (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr (LwQuestionnaire) q = small_new ();
  g_autoptr (LwAnswers) answers = answers_for (q, rows[i].said);
  g_autoptr (LwOutcome) outcome = lw_outcome_evaluate (q, answers);
  g_autoptr (GArray) up = lw_changes_up (q, answers, outcome), down = lw_changes_down (q, answers, outcome);
  g_autofree char *said_up = describe (q, up), *said_down = describe (q, down);

  g_assert_cmpstr (said_up, ==, rows[i].up);
  g_assert_cmpstr (said_down, ==, rows[i].down);
}

/* Nobody is told that being a child may get better. */
static void
test_no_way_down_from_what_one_is (void)
{
  g_autofree char *text = small_edited ("<many-unsure", "<rule id='child' urgency='routine' source='book' reviewed='2026-01-01' "
                                        "review-by='2027-01-01'><when><has question='scope' option='child'/></when>"
                                        "<reason>Child.</reason></rule><many-unsure");
  g_autoptr (LwQuestionnaire) q = small_must_read (text);
  g_autoptr (LwAnswers) answers = answers_for (q, "scope=child");
  g_autoptr (LwOutcome) outcome = lw_outcome_evaluate (q, answers);
  g_autoptr (GArray) down = lw_changes_down (q, answers, outcome);

  g_assert_cmpint (outcome->urgency, ==, LW_URGENCY_ROUTINE);
  g_assert_cmpuint (down->len, ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/change/%s", rows[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_row);
    }
  g_test_add_func ("/change/no-way-down-from-what-one-is", test_no_way_down_from_what_one_is);

  return g_test_run ();
}
