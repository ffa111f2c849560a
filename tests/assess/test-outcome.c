/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "assess/outcome.h"

#include "small.h"

/* Everything that is asked of somebody without a sign, but for the last in each row. */
#define DANGER "now=none pee=normal weak=no tired=no "
#define ABOUT "scope=none since=200 operation=disc "
#define WELL DANGER ABOUT "pain=0 hope=good sleep=3"

typedef struct
{
  const char *name;
  const char *answers;
  const char *urgency; /* NULL: none */
  const char *next;    /* "complete", or the question */
  const char *stopped_by;
  const char *asked; /* of this and all that follows, NULL: not looked at */
  const char *unsure;
  const char *reasons;
  const char *advice;
  const char *pages;
} Row;

static const Row rows[] = {
  /* The flow. */
  { "nothing", "", NULL, "now", NULL, "now pee weak tired scope operation pain hope sleep", "", "", "", "" },
  { "well", WELL, "self-care", "complete", NULL, "now pee weak tired scope since operation pain hope sleep", "", "",
    "after-disc hopeful", "page-self-care every-time page-disc page-hope" },
  { "first-gap", "now=none weak=no", NULL, "pee", NULL },
  { "last-gap", DANGER ABOUT "pain=0 hope=good", NULL, "sleep", NULL, NULL, "", "", "" },
  { "gap-in-advice", DANGER ABOUT "pain=0 sleep=3", NULL, "hope", NULL },
  /* What ask-when shows and hides. */
  { "since-shown", DANGER "scope=none", NULL, "since", NULL, "now pee weak tired scope since operation pain hope sleep" },
  { "since-shown-by-other", DANGER "scope=child,neck", NULL, "since", NULL },
  { "since-hidden", DANGER "scope=neck", NULL, "operation", NULL, "now pee weak tired scope operation pain hope sleep" },
  { "since-shown-by-unsure", DANGER "scope=?", NULL, "since", NULL },
  { "metal-shown", DANGER "scope=none since=3 operation=fusion", NULL, "metal", NULL },
  { "metal-shown-by-unsure", DANGER "scope=none since=3 operation=?", NULL, "metal", NULL },
  { "metal-hidden", DANGER "scope=none since=3 operation=other", NULL, "pain", NULL },
  /* What is hidden has no effect: neither on rules nor on the count of not-sures. */
  { "stale-days", "now=none pee=normal weak=little tired=no scope=neck since=3 operation=disc pain=0 hope=good sleep=3", "soon",
    "complete", NULL, "now pee weak tired scope operation pain hope sleep", "", "little" },
  { "stale-metal", DANGER ABOUT "metal=clunk pain=0 hope=good sleep=3", "self-care", "complete", NULL, NULL, "", "" },
  { "stale-unsure", "now=none pee=normal weak=no tired=? scope=none since=? operation=disc metal=? pain=0 hope=good sleep=3",
    "self-care", "complete", NULL, NULL, "tired since", "" },
  /* An emergency stops the questions, also in front of gaps, and gives no advice. */
  { "stop-at-once", "now=a", "emergency", "complete", "now-a", "now", "", "now-a", "", "page-a page-emergency every-time" },
  { "stop-hides-the-rest", "now=a pee=lost weak=? tired=? pain=?", "emergency", "complete", "now-a", "now", "", "now-a", "" },
  { "stop-behind-a-gap", "pee=lost", "emergency", "complete", "pee", "now pee", "", "pee pee-weak", "",
    "page-pee page-emergency every-time" },
  { "stop-by-unsure", "now=none pee=?", "emergency", "complete", "pee", "now pee", "pee" },
  { "stop-by-context", "now=none pee=normal weak=little tired=no scope=none since=14", "emergency", "complete", "early",
    "now pee weak tired scope since", "", "early little", "" },
  { "no-stop-by-context", "now=none pee=normal weak=little tired=no scope=none since=15", NULL, "operation", NULL },
  /* Unfinished: nothing, unless it presses. */
  { "unfinished-today", "pee=weak", "today", "now", NULL, NULL, "", "pee-weak", "", "page-pee page-today every-time" },
  { "unfinished-soon", "weak=little", NULL, "now", NULL, NULL, "", "little", "" },
  { "unfinished-routine", "tired=very", NULL, "now", NULL, NULL, "", "tired", "" },
  { "unfinished-unsure", "tired=? since=? operation=? pain=?", NULL, "now", NULL, NULL, "tired operation pain", "many-unsure pain", "" },
  /* The most urgent reason first, then as written; the built-in one behind its equals. */
  { "reasons-order", "now=b,c pee=weak weak=little tired=very scope=none since=200 operation=disc pain=9 hope=bad sleep=1", "today",
    "complete", NULL, NULL, "", "now-b pee-weak little two pain tired", "after-disc",
    "page-today page-pee page-pain every-time page-disc" },
  { "unsure-three", DANGER "scope=none since=? operation=? metal=no pain=? hope=bad sleep=3", "soon", "complete", NULL, NULL,
    "since operation pain", "many-unsure pain", "after-disc", "page-pain page-soon every-time page-disc" },
  { "unsure-two", DANGER "scope=none since=? operation=? metal=no pain=0 hope=bad sleep=3", "self-care", "complete", NULL, NULL,
    "since operation", "", "after-disc" },
  { "unsure-among-soon", "now=none pee=normal weak=little tired=? scope=none since=200 operation=? metal=clunk pain=? hope=good sleep=2",
    "soon", "complete", NULL, NULL, "tired operation pain", "little clunk many-unsure pain" },
  { "routine", DANGER ABOUT "pain=7 hope=good sleep=3", "routine", "complete", NULL, NULL, "", "pain", "after-disc hopeful" },
};

static char *
join_questions (const LwQuestionnaire *q, const GArray *indices)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < indices->len; i++)
    g_string_append_printf (out, "%s%s", i ? " " : "", lw_questionnaire_question (q, g_array_index (indices, guint, i))->id);

  return g_string_free (out, FALSE);
}

static char *
join_reasons (const GArray *reasons)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < reasons->len; i++)
    g_string_append_printf (out, "%s%s", i ? " " : "", g_array_index (reasons, LwReason, i).rule);

  return g_string_free (out, FALSE);
}

static char *
join_advice (const GPtrArray *advice)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < advice->len; i++)
    g_string_append_printf (out, "%s%s", i ? " " : "", ((const LwAdvice *) g_ptr_array_index (advice, i))->id);

  return g_string_free (out, FALSE);
}

static char *
join_pages (const GPtrArray *pages)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < pages->len; i++)
    g_string_append_printf (out, "%s%s", i ? " " : "", (const char *) g_ptr_array_index (pages, i));

  return g_string_free (out, FALSE);
}

static void
expect (const char *got, const char *expected)
{
  if (expected)
    g_assert_cmpstr (got, ==, expected);
}

static void
test_row (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (LwQuestionnaire) q = small_new ();
  g_autoptr (LwAnswers) answers = small_answers (q, row->answers);
  g_autoptr (LwOutcome) outcome = lw_outcome_evaluate (q, answers);
  g_autofree char *asked = join_questions (q, outcome->asked);
  g_autofree char *unsure = join_questions (q, outcome->unsure);
  g_autofree char *reasons = join_reasons (outcome->reasons);
  g_autofree char *advice = join_advice (outcome->advice);
  g_autofree char *pages = join_pages (outcome->pages);

  g_assert_cmpstr (lw_urgency_to_string (outcome->urgency), ==, row->urgency);
  g_assert_cmpstr (outcome->next < 0 ? "complete" : lw_questionnaire_question (q, outcome->next)->id, ==, row->next);
  g_assert_cmpint (outcome->complete, ==, outcome->next < 0);
  g_assert_cmpstr (outcome->stopped_by, ==, row->stopped_by);
  expect (asked, row->asked);
  expect (unsure, row->unsure);
  expect (reasons, row->reasons);
  expect (advice, row->advice);
  expect (pages, row->pages);
}

/* A reason brings its own words and sources. */
static void
test_reason (void)
{
  g_autoptr (LwQuestionnaire) q = small_new ();
  g_autoptr (LwAnswers) answers = small_answers (q, "tired=? operation=? pain=?");
  g_autoptr (LwOutcome) outcome = lw_outcome_evaluate (q, answers);
  const LwReason *unsure = &g_array_index (outcome->reasons, LwReason, 0);
  const LwReason *pain = &g_array_index (outcome->reasons, LwReason, 1);

  g_assert_cmpstr (unsure->rule, ==, LW_UNSURE_RULE);
  g_assert_cmpint (unsure->urgency, ==, LW_URGENCY_SOON);
  g_assert_cmpstr (unsure->text, ==, "Reason unsure.");
  g_assert_cmpstr (unsure->sources[0], ==, "book");
  g_assert_cmpint (pain->urgency, ==, LW_URGENCY_ROUTINE);
  g_assert_cmpstr (pain->text, ==, "Reason pain.");
  g_assert_cmpstr (pain->sources[0], ==, "book");
}

/* Words of their own for a bladder that is weak, and for numbness and weakness that grow. */
#define OWN_WORDS(only) "<outcome urgency='today' only='" only "'><title>" only "</title><lead>Lead.</lead><do><step>Step.</step></do></outcome>\n"

static const struct
{
  const char *name, *answers, *title; /* NULL: nothing is said yet */
} said_rows[] = {
  { "alone", "pee=weak", "pee-weak" },
  { "beside-a-milder-one", "pee=weak weak=little", "pee-weak" },
  { "beside-an-equal", "now=b pee=weak", "Title today" },
  { "one-of-two", "weak=growing", "growing now-b" },
  { "both-of-two", "now=b weak=growing", "growing now-b" },
  { "two-texts-at-once", "pee=weak weak=growing", "Title today" },
  { "below-a-worse-one", "pee=lost", "Title emergency" },
  { "another-urgency", DANGER ABOUT "pain=7 hope=good sleep=3", "Title routine" },
  { "no-rule-at-all", WELL, "Title self-care" },
  { "nothing-yet", "", NULL },
};

static void
test_said (gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);
  g_autofree char *text = small_edited ("</self-check>", OWN_WORDS ("pee-weak") OWN_WORDS ("growing now-b") "</self-check>");
  g_autoptr (LwQuestionnaire) q = small_must_read (text);
  g_autoptr (LwAnswers) answers = small_answers (q, said_rows[row].answers);
  g_autoptr (LwOutcome) outcome = lw_outcome_evaluate (q, answers);
  const LwOutcomeText *said = lw_outcome_text (q, outcome);

  g_assert_cmpstr (said ? said->title : NULL, ==, said_rows[row].title);
}

/* What is said of the reasons that fire: (left out), ?not certain. */
static const struct
{
  const char *name, *answers, *reasons;
} beside_rows[] = {
  { "both", "pee=weak weak=growing", "pee-weak growing (little)" },
  { "milder-alone", "pee=weak weak=little", "pee-weak little" },
  { "unsure", "weak=?", "?growing ?little" },
  { "unsure-of-something-else", "now=none pee=weak weak=? tired=no", "pee-weak ?growing ?little" },
  { "certain-beside-unsure", "now=b pee=? weak=no", "?pee now-b ?pee-weak" },
};

static void
test_beside (gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);
  g_autofree char *text = small_edited ("<rule id='growing'", "<rule id='growing' instead-of='little tired'");
  g_autoptr (LwQuestionnaire) q = small_must_read (text);
  g_autoptr (LwAnswers) answers = small_answers (q, beside_rows[row].answers);
  g_autoptr (LwOutcome) outcome = lw_outcome_evaluate (q, answers);
  g_autoptr (GString) got = g_string_new (NULL);

  for (guint i = 0; i < outcome->reasons->len; i++)
    {
      const LwReason *reason = &g_array_index (outcome->reasons, LwReason, i);

      g_string_append_printf (got, reason->covered ? "%s%s(%s)" : "%s%s%s", i ? " " : "", reason->uncertain ? "?" : "", reason->rule);
    }
  g_assert_cmpstr (got->str, ==, beside_rows[row].reasons);
}

static void
test_position (void)
{
  g_autoptr (LwQuestionnaire) q = small_new ();
  g_autoptr (LwAnswers) answers = small_answers (q, "scope=neck operation=fusion");
  g_autoptr (LwOutcome) outcome = lw_outcome_evaluate (q, answers);

  g_assert_cmpuint (outcome->asked->len, ==, 10);
  g_assert_cmpuint (lw_outcome_position (outcome, small_index (q, "now")), ==, 0);
  g_assert_cmpuint (lw_outcome_position (outcome, small_index (q, "scope")), ==, 4);
  g_assert_cmpuint (lw_outcome_position (outcome, small_index (q, "operation")), ==, 5);
  g_assert_cmpuint (lw_outcome_position (outcome, small_index (q, "metal")), ==, 6);
  g_assert_cmpuint (lw_outcome_position (outcome, small_index (q, "sleep")), ==, 9);
}

static void
test_was_asked (void)
{
  g_autoptr (LwQuestionnaire) q = small_new ();
  g_autoptr (LwAnswers) answers = small_answers (q, "scope=neck");
  g_autoptr (LwOutcome) outcome = lw_outcome_evaluate (q, answers);

  g_assert_true (lw_outcome_was_asked (outcome, small_index (q, "now")));
  g_assert_false (lw_outcome_was_asked (outcome, small_index (q, "since")));
  g_assert_false (lw_outcome_was_asked (outcome, small_index (q, "metal")));
  g_assert_true (lw_outcome_was_asked (outcome, small_index (q, "sleep")));
}

static void
expect_without_stale (const LwQuestionnaire *q, const char *before, const char *after)
{
  g_autoptr (LwAnswers) answers = small_answers (q, before), wanted = small_answers (q, after);
  g_autoptr (LwOutcome) outcome = lw_outcome_evaluate (q, answers);
  g_autoptr (LwAnswers) clean = lw_answers_without_stale (answers, outcome);

  for (guint i = 0; i < lw_answers_length (clean); i++)
    {
      LwAnswer got = lw_answers_get (clean, i), want = lw_answers_get (wanted, i);

      g_test_message ("%s: %s", before, lw_questionnaire_question (q, i)->id);
      g_assert_true (got.kind == want.kind && got.options == want.options && got.number == want.number);
    }
}

static void
test_without_stale (void)
{
  g_autoptr (LwQuestionnaire) q = small_new ();
  g_autofree char *late_stop = small_edited ("<rule id='clunk' urgency='soon'", "<rule id='clunk' urgency='emergency'");
  g_autoptr (LwQuestionnaire) late = small_must_read (late_stop);

  expect_without_stale (q, "", "");
  expect_without_stale (q, WELL, WELL);
  expect_without_stale (q, "scope=neck since=3 pain=4", "scope=neck pain=4");
  expect_without_stale (q, "operation=disc metal=?", "operation=disc");
  expect_without_stale (q, "since=3 metal=clunk sleep=2", "sleep=2");
  /* Whoever goes back from an emergency finds the answers that stood behind it. */
  expect_without_stale (q, "now=a pee=lost metal=clunk", "now=a pee=lost metal=clunk");
  expect_without_stale (late, "scope=neck since=3 operation=fusion metal=clunk pain=2",
                        "scope=neck operation=fusion metal=clunk pain=2");
}

/* The value handed in stays as it was. */
static void
test_without_stale_leaves_the_old (void)
{
  g_autoptr (LwQuestionnaire) q = small_new ();
  g_autoptr (LwAnswers) answers = small_answers (q, "scope=neck since=3");
  g_autoptr (LwOutcome) outcome = lw_outcome_evaluate (q, answers);
  g_autoptr (LwAnswers) clean = lw_answers_without_stale (answers, outcome);

  g_assert_cmpint (lw_answers_get (clean, small_index (q, "since")).kind, ==, LW_ANSWER_NONE);
  g_assert_cmpint (lw_answers_get (answers, small_index (q, "since")).number, ==, 3);
}

static void
test_urgency_names (void)
{
  static const char *const names[] = { "self-care", "routine", "soon", "today", "emergency" };

  for (guint i = 0; i < LW_N_URGENCIES; i++)
    {
      g_assert_cmpstr (lw_urgency_to_string (i), ==, names[i]);
      g_assert_cmpint (lw_urgency_from_string (names[i]), ==, i);
    }
  g_assert_null (lw_urgency_to_string (LW_URGENCY_NONE));
  g_assert_cmpint (lw_urgency_from_string ("urgent"), ==, LW_URGENCY_NONE);
  g_assert_cmpint (lw_urgency_from_string (NULL), ==, LW_URGENCY_NONE);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/outcome/%s", rows[i].name);

      g_test_add_data_func (path, &rows[i], test_row);
    }
  for (guint i = 0; i < G_N_ELEMENTS (said_rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/outcome/said/%s", said_rows[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_said);
    }
  for (guint i = 0; i < G_N_ELEMENTS (beside_rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/outcome/beside/%s", beside_rows[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_beside);
    }
  g_test_add_func ("/outcome/reason", test_reason);
  g_test_add_func ("/outcome/position", test_position);
  g_test_add_func ("/outcome/was-asked", test_was_asked);
  g_test_add_func ("/outcome/without-stale", test_without_stale);
  g_test_add_func ("/outcome/without-stale-leaves-the-old", test_without_stale_leaves_the_old);
  g_test_add_func ("/outcome/urgency-names", test_urgency_names);

  return g_test_run ();
}
