/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "check/run.h"

#include "small.h"
#include "steps.h"

typedef struct
{
  LwQuestionnaire *small;
  CheckRun *run;
} Fixture;

static void
set_up (Fixture *f, gconstpointer data)
{
  f->small = small_new ();
  f->run = check_run_new (f->small);
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  check_run_free (f->run);
  lw_questionnaire_free (f->small);
}

static void
take (Fixture *f, CheckRun *run)
{
  g_assert_nonnull (run);
  check_run_free (f->run);
  f->run = run;
}

static void
next (Fixture *f)
{
  take (f, check_run_next (f->run));
}

static void
back (Fixture *f)
{
  take (f, check_run_back (f->run));
}

static void
choose (Fixture *f, const char *written)
{
  take (f, check_run_with_answer (f->run, small_answer (steps_question (f->run), written)));
}

static void
go_to (Fixture *f, const char *answers, const char *until)
{
  take (f, steps_to (f->small, answers, until));
}

static void
back_to (Fixture *f, const char *question)
{
  do
    back (f);
  while (check_run_place (f->run) != CHECK_AT_QUESTION || !g_str_equal (steps_question (f->run)->id, question));
}

static LwAnswerKind
kept (Fixture *f, const char *question)
{
  return lw_answers_get (check_run_answers (f->run), small_index (f->small, question)).kind;
}

static void
test_start (Fixture *f, gconstpointer data)
{
  g_assert_cmpint (check_run_place (f->run), ==, CHECK_AT_START);
  g_assert_true (check_run_questionnaire (f->run) == f->small);
  g_assert_null (check_run_back (f->run));
  next (f);
  g_assert_cmpstr (steps_question (f->run)->id, ==, "now");
  back (f);
  g_assert_cmpint (check_run_place (f->run), ==, CHECK_AT_START);
}

static void
test_open_question_stays (Fixture *f, gconstpointer data)
{
  next (f);
  next (f);
  g_assert_cmpstr (steps_question (f->run)->id, ==, "now");
  choose (f, "c");
  next (f);
  g_assert_cmpstr (steps_question (f->run)->id, ==, "pee");
}

/* Whoever goes back to the start and on again loses nothing. */
static void
test_start_keeps_answers (Fixture *f, gconstpointer data)
{
  next (f);
  choose (f, "none");
  back (f);
  next (f);
  g_assert_cmpint (check_run_answer (f->run).kind, ==, LW_ANSWER_OPTIONS);
}

static void
test_is_a_value (Fixture *f, gconstpointer data)
{
  g_autoptr (CheckRun) answered = NULL;

  next (f);
  answered = check_run_with_answer (f->run, lw_answer_unsure ());
  g_assert_cmpint (check_run_answer (f->run).kind, ==, LW_ANSWER_NONE);
  g_assert_cmpint (check_run_answer (answered).kind, ==, LW_ANSWER_UNSURE);
  g_assert_cmpint (check_run_place (answered), ==, CHECK_AT_QUESTION);
  g_assert_cmpuint (check_run_question (answered), ==, check_run_question (f->run));
}

static void
test_outcome (Fixture *f, gconstpointer data)
{
  go_to (f, "", NULL);
  g_assert_cmpint (check_run_place (f->run), ==, CHECK_AT_OUTCOME);
  g_assert_true (check_run_outcome (f->run)->complete);
  g_assert_cmpint (check_run_outcome (f->run)->urgency, ==, LW_URGENCY_SELF_CARE);
  next (f);
  g_assert_cmpint (check_run_place (f->run), ==, CHECK_AT_OUTCOME);
  back (f);
  g_assert_cmpint (check_run_place (f->run), ==, CHECK_AT_REVIEW);
  back (f);
  g_assert_cmpint (check_run_place (f->run), ==, CHECK_AT_QUESTION);
  g_assert_cmpstr (steps_question (f->run)->id, ==, "sleep");
}

static guint
index_of (Fixture *f, const char *question)
{
  return small_index (f->small, question);
}

/* From the review to a question and straight back. */
static void
test_review_and_change (Fixture *f, gconstpointer data)
{
  go_to (f, "", NULL);
  back (f);
  take (f, check_run_change (f->run, index_of (f, "tired")));
  g_assert_cmpstr (steps_question (f->run)->id, ==, "tired");
  choose (f, "very");
  next (f);
  g_assert_cmpint (check_run_place (f->run), ==, CHECK_AT_REVIEW);
  next (f);
  g_assert_cmpint (check_run_outcome (f->run)->urgency, ==, LW_URGENCY_ROUTINE);
  back (f);
  take (f, check_run_change (f->run, index_of (f, "tired")));
  back (f);
  g_assert_cmpint (check_run_place (f->run), ==, CHECK_AT_REVIEW);
  back (f);
  g_assert_cmpstr (steps_question (f->run)->id, ==, "sleep");
  back (f);
  g_assert_cmpstr (steps_question (f->run)->id, ==, "hope");
}

/* What a change opens is asked before the review comes again; what it hides is said. */
static void
test_review_opens_and_drops (Fixture *f, gconstpointer data)
{
  g_autoptr (GArray) none = NULL, dropped = NULL, again = NULL;

  go_to (f, "", NULL);
  back (f);
  take (f, check_run_change (f->run, index_of (f, "operation")));
  choose (f, "fusion");
  next (f);
  g_assert_cmpstr (steps_question (f->run)->id, ==, "metal");
  next (f);
  g_assert_cmpstr (steps_question (f->run)->id, ==, "metal");
  choose (f, "clunk");
  next (f);
  g_assert_cmpint (check_run_place (f->run), ==, CHECK_AT_REVIEW);
  none = check_run_dropped (f->run);
  g_assert_cmpuint (none->len, ==, 0);

  take (f, check_run_change (f->run, index_of (f, "operation")));
  choose (f, "disc");
  next (f);
  g_assert_cmpint (check_run_place (f->run), ==, CHECK_AT_REVIEW);
  dropped = check_run_dropped (f->run);
  g_assert_cmpuint (dropped->len, ==, 1);
  g_assert_cmpuint (g_array_index (dropped, guint, 0), ==, index_of (f, "metal"));

  take (f, check_run_change (f->run, index_of (f, "operation")));
  choose (f, "fusion");
  next (f);
  choose (f, "no");
  again = check_run_dropped (f->run);
  g_assert_cmpuint (again->len, ==, 0);
}

/* An emergency found in the review needs no more looking through. */
static void
test_review_finds_emergency (Fixture *f, gconstpointer data)
{
  go_to (f, "", NULL);
  back (f);
  take (f, check_run_change (f->run, index_of (f, "pee")));
  choose (f, "lost");
  next (f);
  g_assert_cmpint (check_run_place (f->run), ==, CHECK_AT_OUTCOME);
  g_assert_cmpint (check_run_outcome (f->run)->urgency, ==, LW_URGENCY_EMERGENCY);
  back (f);
  g_assert_cmpstr (steps_question (f->run)->id, ==, "pee");
  choose (f, "normal");
  next (f);
  g_assert_cmpint (check_run_place (f->run), ==, CHECK_AT_REVIEW);
}

static void
test_carer_stays (Fixture *f, gconstpointer data)
{
  g_assert_false (check_run_is_for_carer (f->run));
  take (f, check_run_with_carer (f->run, TRUE));
  next (f);
  choose (f, "none");
  next (f);
  back (f);
  g_assert_true (check_run_is_for_carer (f->run));
  take (f, check_run_with_carer (f->run, FALSE));
  g_assert_false (check_run_is_for_carer (f->run));
}

/* All the way back, and all the way on again with the answers as they were. */
static void
test_there_and_back (Fixture *f, gconstpointer data)
{
  guint n, steps = 0;

  go_to (f, "operation=fusion", NULL);
  n = check_run_outcome (f->run)->asked->len;
  g_assert_cmpuint (n, ==, lw_questionnaire_n_questions (f->small));
  for (; check_run_place (f->run) != CHECK_AT_START; steps++)
    back (f);
  g_assert_cmpuint (steps, ==, n + 2); /* the review, and the start */
  for (; check_run_place (f->run) != CHECK_AT_OUTCOME; steps--)
    next (f);
  g_assert_cmpuint (steps, ==, 0);
}

static void
test_emergency_stops (Fixture *f, gconstpointer data)
{
  static const struct
  {
    const char *answers, *last;
  } rows[] = { { "now=a", "now" }, { "pee=lost", "pee" }, { "weak=sudden", "weak" }, { "weak=little", "since" } };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      go_to (f, rows[i].answers, NULL);
      g_assert_cmpint (check_run_outcome (f->run)->urgency, ==, LW_URGENCY_EMERGENCY);
      back (f);
      g_assert_cmpstr (steps_question (f->run)->id, ==, rows[i].last);
      next (f);
      g_assert_cmpint (check_run_place (f->run), ==, CHECK_AT_OUTCOME);
    }
}

/* An emergency by mistake must not cost the answers that were given behind it. */
static void
test_back_from_emergency (Fixture *f, gconstpointer data)
{
  go_to (f, "tired=very", "scope");
  back_to (f, "pee");
  choose (f, "lost");
  next (f);
  g_assert_cmpint (check_run_place (f->run), ==, CHECK_AT_OUTCOME);
  back (f);
  g_assert_cmpstr (steps_question (f->run)->id, ==, "pee");
  choose (f, "normal");
  next (f);
  next (f);
  g_assert_cmpstr (steps_question (f->run)->id, ==, "tired");
  g_assert_cmpuint (check_run_answer (f->run).options, ==, 1 << 2);
  next (f);
  g_assert_cmpstr (steps_question (f->run)->id, ==, "scope");
}

static void
test_hidden_is_forgotten (Fixture *f, gconstpointer data)
{
  go_to (f, "operation=fusion metal=clunk", "pain");
  g_assert_cmpint (kept (f, "metal"), ==, LW_ANSWER_OPTIONS);
  back_to (f, "operation");
  choose (f, "disc");
  g_assert_cmpint (kept (f, "metal"), ==, LW_ANSWER_NONE);
  next (f);
  g_assert_cmpstr (steps_question (f->run)->id, ==, "pain");
  back (f);
  choose (f, "fusion");
  next (f);
  g_assert_cmpstr (steps_question (f->run)->id, ==, "metal");
  g_assert_cmpint (check_run_answer (f->run).kind, ==, LW_ANSWER_NONE);
}

/* An answer that opens a question earlier leads there before the outcome. */
static void
test_opened_is_asked (Fixture *f, gconstpointer data)
{
  go_to (f, "scope=neck", NULL);
  g_assert_cmpint (kept (f, "since"), ==, LW_ANSWER_NONE);
  back_to (f, "scope");
  choose (f, "none");
  next (f);
  g_assert_cmpstr (steps_question (f->run)->id, ==, "since");
  next (f);
  g_assert_cmpstr (steps_question (f->run)->id, ==, "since");
}

/* Nobody's clock but the caller's; the day stays on the way to the summary. */
static void
test_day (Fixture *f, gconstpointer data)
{
  GDate day;
  g_autoptr (CheckRun) outcome = steps_to (f->small, "", NULL);
  g_autoptr (CheckRun) dated = NULL, summary = NULL;

  g_date_set_dmy (&day, 23, 11, 2026);
  g_assert_null (check_run_day (outcome));
  dated = check_run_on_day (outcome, &day);
  summary = check_run_with_summary (dated, HANDOVER_FOR_PATIENT);
  g_assert_cmpint (check_run_place (dated), ==, CHECK_AT_OUTCOME);
  g_assert_cmpint (g_date_compare (check_run_day (summary), &day), ==, 0);
}

#define ADD(path, function) g_test_add ("/run/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("start", test_start);
  ADD ("open-question-stays", test_open_question_stays);
  ADD ("start-keeps-answers", test_start_keeps_answers);
  ADD ("is-a-value", test_is_a_value);
  ADD ("outcome", test_outcome);
  ADD ("review-and-change", test_review_and_change);
  ADD ("review-opens-and-drops", test_review_opens_and_drops);
  ADD ("review-finds-emergency", test_review_finds_emergency);
  ADD ("carer-stays", test_carer_stays);
  ADD ("there-and-back", test_there_and_back);
  ADD ("emergency-stops", test_emergency_stops);
  ADD ("back-from-emergency", test_back_from_emergency);
  ADD ("hidden-is-forgotten", test_hidden_is_forgotten);
  ADD ("opened-is-asked", test_opened_is_asked);
  ADD ("day", test_day);

  return g_test_run ();
}
