/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "assess/condition.h"

#include "small.h"

#define WEAK "<at-least question='weak' option='little'/>"
#define TIRED "<at-least question='tired' option='some'/>"
#define NOW_B "<has question='now' option='b'/>"
#define DISC "<is question='operation' option='disc'/>"

/* Advice takes every kind of condition, so it lends its place. */
static LwQuestionnaire *
read_with (const char *condition)
{
  g_autofree char *text = small_edited (DISC, condition);

  return small_must_read (text);
}

static const LwCondition *
first_advice (const LwQuestionnaire *q)
{
  return ((const LwAdvice *) g_ptr_array_index (q->advice, 0))->when;
}

static LwTerms
terms_of (const LwQuestionnaire *q, const char *written)
{
  g_autoptr (LwAnswers) answers = small_answers (q, written);
  LwTerms terms = { { 0 } };

  for (guint i = 0; i < lw_answers_length (answers); i++)
    terms.options[i] = lw_answer_terms (lw_answers_get (answers, i), lw_questionnaire_question (q, i));

  return terms;
}

static const struct
{
  const char *condition;
  const char *answers;
  gboolean holds;
} rows[] = {
  { WEAK, "", FALSE },
  { WEAK, "weak=no", FALSE },
  { WEAK, "weak=little", TRUE },
  { WEAK, "weak=sudden", TRUE },
  { WEAK, "weak=?", TRUE },
  { DISC, "operation=disc", TRUE },
  { DISC, "operation=other", FALSE },
  { DISC, "operation=?", TRUE },
  { NOW_B, "now=a,c", FALSE },
  { NOW_B, "now=a,b", TRUE },
  { "<is question='since' option='later'/>", "since=14", FALSE },
  { "<is question='since' option='later'/>", "since=15", TRUE },
  { "<is question='since' option='later'/>", "since=100", FALSE },
  { "<at-least question='pain' option='strong'/>", "pain=6", FALSE },
  { "<at-least question='pain' option='strong'/>", "pain=10", TRUE },
  { "<all>" WEAK TIRED "</all>", "weak=little", FALSE },
  { "<all>" WEAK TIRED "</all>", "weak=little tired=very", TRUE },
  { "<all>" WEAK "</all>", "weak=little", TRUE },
  { "<any>" WEAK TIRED "</any>", "weak=no tired=no", FALSE },
  { "<any>" WEAK TIRED "</any>", "tired=some", TRUE },
  { "<at-least-of n='2'>" WEAK TIRED NOW_B "</at-least-of>", "weak=little", FALSE },
  { "<at-least-of n='2'>" WEAK TIRED NOW_B "</at-least-of>", "weak=little now=b", TRUE },
  { "<at-least-of n='2'>" WEAK TIRED NOW_B "</at-least-of>", "weak=little now=b tired=some", TRUE },
  { "<at-least-of n='3'>" WEAK TIRED NOW_B "</at-least-of>", "weak=little now=b", FALSE },
  { "<at-least-of n='1'>" WEAK TIRED NOW_B "</at-least-of>", "tired=some", TRUE },
  { "<not>" WEAK "</not>", "", TRUE },
  { "<not>" WEAK "</not>", "weak=little", FALSE },
  { "<not><any>" WEAK TIRED "</any></not>", "tired=some", FALSE },
  { "<not><not>" WEAK "</not></not>", "weak=little", TRUE },
  { "<all>" WEAK "<not>" TIRED "</not></all>", "weak=little tired=no", TRUE },
  { "<all>" WEAK "<not>" TIRED "</not></all>", "weak=little tired=some", FALSE },
  { "<all>" WEAK "<any>" TIRED NOW_B "</any></all>", "weak=little now=b", TRUE },
  { "<all>" WEAK "<any>" TIRED NOW_B "</any></all>", "tired=some now=b", FALSE },
};

static void
test_holds (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (LwQuestionnaire) q = read_with (rows[i].condition);
      LwTerms terms = terms_of (q, rows[i].answers);

      g_test_message ("%s with %s", rows[i].condition, rows[i].answers);
      g_assert_cmpint (lw_condition_holds (first_advice (q), &terms), ==, rows[i].holds);
    }
}

static void
expect_string (const char *condition, const char *expected)
{
  g_autoptr (LwQuestionnaire) q = read_with (condition);
  g_autofree char *string = lw_condition_to_string (first_advice (q), q);

  g_assert_cmpstr (string, ==, expected);
}

/* The order in which parts were written must not show: the fingerprint rests on it. */
static void
test_to_string (void)
{
  expect_string (WEAK, "at-least:weak:little");
  expect_string (NOW_B, "has:now:b");
  expect_string (DISC, "is:operation:disc");
  expect_string ("<is question='since' option='late'/>", "is:since:late");
  expect_string ("<all>" WEAK NOW_B "</all>", "(all0 at-least:weak:little has:now:b)");
  expect_string ("<all>" NOW_B WEAK "</all>", "(all0 at-least:weak:little has:now:b)");
  expect_string ("<at-least-of n='2'>" TIRED WEAK NOW_B "</at-least-of>",
                 "(at-least-of2 at-least:tired:some at-least:weak:little has:now:b)");
  expect_string ("<any><not>" WEAK "</not><all>" TIRED NOW_B "</all></any>",
                 "(any0 (all0 at-least:tired:some has:now:b) (not0 at-least:weak:little))");
}

static void
add_term (const LwCondition *term, gpointer data)
{
  g_string_append_printf (data, "%u.%u ", term->question, term->option);
}

static void
test_foreach_term (void)
{
  g_autoptr (LwQuestionnaire) q = read_with ("<all>" WEAK "<not><any>" NOW_B TIRED "</any></not>" WEAK "</all>");
  g_autoptr (GString) seen = g_string_new (NULL);

  lw_condition_foreach_term (first_advice (q), add_term, seen);

  g_assert_cmpstr (seen->str, ==, "2.1 0.1 3.1 2.1 ");
}

static void
test_operator (void)
{
  static const char *const operators[][2] = {
    { "now", "has" },      { "pee", "at-least" },  { "since", "is" },
    { "operation", "is" }, { "pain", "at-least" }, { "hope", "at-least" },
  };
  g_autoptr (LwQuestionnaire) q = small_new ();

  for (guint i = 0; i < G_N_ELEMENTS (operators); i++)
    g_assert_cmpstr (lw_question_operator (small_question (q, operators[i][0])), ==, operators[i][1]);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/condition/holds", test_holds);
  g_test_add_func ("/condition/to-string", test_to_string);
  g_test_add_func ("/condition/foreach-term", test_foreach_term);
  g_test_add_func ("/condition/operator", test_operator);

  return g_test_run ();
}
