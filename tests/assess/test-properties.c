/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What must hold for every person, tried on many random ones: on the self-check that is
 * shipped, and on a small one whose questions hide each other more often. A failure
 * prints the answers. LEGWISE_SEED=n walks other ways. */
#include "small.h"
#include "subject.h"

#define EVALUATIONS 50000 /* at least so many on the shipped self-check */

/* Changes the answer and says whether the outcome stayed the same in every part. */
static void
expect_no_effect (Subject *s, const char *what, const LwAnswers *answers, const LwOutcome *outcome,
                  guint question, LwAnswer answer)
{
  g_autoptr (LwAnswers) changed = lw_answers_with (answers, question, answer);
  g_autoptr (LwOutcome) after = walk_evaluate (s->questionnaire, changed);

  if (!subject_same_outcome (outcome, after))
    subject_counterexample (s, what, answers, changed);
}

static LwAnswer
any_answer (Subject *s, guint question)
{
  WalkPerson anybody = { 100, 20 };

  if (g_rand_int_range (s->rand, 0, 5) == 0)
    return lw_answer_none ();

  return walk_answer (s->rand, anybody, lw_questionnaire_question (s->questionnaire, question));
}

/* Hidden questions and those behind an emergency stop alike. */
static void
test_unasked_have_no_effect (gconstpointer data)
{
  Subject *s = (Subject *) data;

  for (guint n = 0; n < 1500 && !g_test_failed (); n++)
    {
      g_autoptr (LwAnswers) answers = walk_answers (s->rand, s->questionnaire);
      g_autoptr (LwOutcome) outcome = walk_evaluate (s->questionnaire, answers);
      g_autoptr (LwAnswers) clean = lw_answers_without_stale (answers, outcome);
      g_autoptr (LwOutcome) again = walk_evaluate (s->questionnaire, clean);

      if (!subject_same_outcome (outcome, again))
        subject_counterexample (s, "dropping stale answers changed the outcome", answers, clean);
      for (guint i = 0; i < lw_answers_length (answers); i++)
        if (!lw_outcome_was_asked (outcome, i))
          expect_no_effect (s, outcome->stopped_by ? "an answer after the stop had an effect" : "a hidden answer had an effect",
                            answers, outcome, i, any_answer (s, i));
    }
}

static void
test_worse_never_lowers (gconstpointer data)
{
  Subject *s = (Subject *) data;

  for (guint n = 0; n < 400 && !g_test_failed (); n++)
    {
      g_autoptr (LwAnswers) answers = walk_answers (s->rand, s->questionnaire);

      for (guint i = 0; i < lw_answers_length (answers); i++)
        {
          LwAnswer worse = walk_worse (s->rand, lw_answers_get (answers, i), lw_questionnaire_question (s->questionnaire, i));
          g_autoptr (LwAnswers) changed = lw_answers_with (answers, i, worse);

          if (worse.kind != LW_ANSWER_NONE)
            subject_expect_no_milder (s, "a worse answer lowered the urgency", answers, changed);
        }
    }
}

static guint64
sign_options (const LwQuestion *question)
{
  guint64 set = 0;

  for (guint i = 0; i < question->options->len; i++)
    if (lw_question_option (question, i)->sign)
      set |= G_GUINT64_CONSTANT (1) << i;

  return set;
}

/* From "none of these" to danger signs is no notch in the grammar, and must not help
 * anybody all the same. */
static void
test_signs_never_lower (gconstpointer data)
{
  Subject *s = (Subject *) data;

  for (guint n = 0; n < 500 && !g_test_failed (); n++)
    {
      g_autoptr (LwAnswers) answers = walk_answers (s->rand, s->questionnaire);

      for (guint i = 0; i < lw_answers_length (answers); i++)
        {
          const LwQuestion *question = lw_questionnaire_question (s->questionnaire, i);
          g_autoptr (LwAnswers) none = lw_answers_with (answers, i, lw_answer_mildest (question));
          g_autoptr (LwAnswers) signs = lw_answers_with (answers, i, lw_answer_options (sign_options (question)));

          if (question->kind == LW_KIND_SEVERAL && sign_options (question) != 0)
            subject_expect_no_milder (s, "a danger sign lowered the urgency", none, signs);
        }
    }
}

static gboolean
counts_as (LwAnswer answer, const LwQuestion *question)
{
  return (lw_answer_terms (answer, question) & ~lw_answer_terms (lw_answer_unsure (), question)) == 0;
}

static void
test_unsure_is_safe (gconstpointer data)
{
  Subject *s = (Subject *) data;
  const WalkPerson anybody = { 90, 0 };

  for (guint n = 0; n < 400 && !g_test_failed (); n++)
    {
      g_autoptr (LwAnswers) answers = walk_answers (s->rand, s->questionnaire);

      for (guint i = 0; i < lw_answers_length (answers); i++)
        {
          const LwQuestion *question = lw_questionnaire_question (s->questionnaire, i);
          LwAnswer definite = walk_answer (s->rand, anybody, question);
          g_autoptr (LwAnswers) sure = lw_answers_with (answers, i, definite);
          g_autoptr (LwAnswers) unsure = lw_answers_with (answers, i, lw_answer_unsure ());

          if (counts_as (definite, question))
            subject_expect_no_milder (s, "not sure was milder than what it counts as", sure, unsure);
        }
    }
}

/* What one step of an interview may and may not say. */
static void
check_step (Subject *s, const LwAnswers *answers, const LwOutcome *outcome, LwUrgency before)
{
  if (outcome->complete != (outcome->next < 0))
    subject_counterexample (s, "complete, and a question to come, or neither", answers, NULL);
  if (outcome->complete && (outcome->urgency < 0 || outcome->urgency >= LW_N_URGENCIES))
    subject_counterexample (s, "complete without an urgency", answers, NULL);
  if (!outcome->complete && outcome->urgency != LW_URGENCY_NONE && outcome->urgency != LW_URGENCY_TODAY)
    subject_counterexample (s, "unfinished, and calm or past the stop", answers, NULL);
  if ((outcome->stopped_by != NULL) != (outcome->urgency == LW_URGENCY_EMERGENCY))
    subject_counterexample (s, "an emergency that does not stop, or a stop without one", answers, NULL);
  if (outcome->urgency < before)
    subject_counterexample (s, "an urgency that was said is taken back", answers, NULL);
}

/* One person, asked question by question as the flow has it. */
static void
interview (Subject *s)
{
  g_autoptr (LwAnswers) answers = lw_answers_new (s->questionnaire);
  g_autoptr (LwOutcome) outcome = walk_evaluate (s->questionnaire, answers);
  WalkPerson person = walk_person (s->rand);
  guint steps = 0;

  while (!outcome->complete && !g_test_failed ())
    {
      const LwQuestion *question = lw_questionnaire_question (s->questionnaire, outcome->next);
      LwUrgency before = outcome->urgency;

      answers = walk_change (g_steal_pointer (&answers), outcome->next, walk_answer (s->rand, person, question));
      g_clear_pointer (&outcome, lw_outcome_free);
      outcome = walk_evaluate (s->questionnaire, answers);
      check_step (s, answers, outcome, before);
      g_assert_cmpuint (++steps, <=, lw_answers_length (answers));
    }
}

static void
test_every_way_ends (gconstpointer data)
{
  for (guint n = 0; n < 500 && !g_test_failed (); n++)
    interview ((Subject *) data);
}

/* Answers that give each of these signs, and anything else besides. */
static LwAnswers *
answers_with_signs (Subject *s, char *const *signs)
{
  LwAnswers *answers = walk_answers (s->rand, s->questionnaire);

  for (guint i = 0; i < lw_answers_length (answers); i++)
    {
      const LwQuestion *question = lw_questionnaire_question (s->questionnaire, i);
      guint64 ticked = question->kind == LW_KIND_SEVERAL ? lw_answers_get (answers, i).options & sign_options (question) : 0;

      for (guint j = 0; j < question->options->len; j++)
        if (lw_question_option (question, j)->sign && g_strv_contains ((const char *const *) signs, lw_question_option (question, j)->sign))
          {
            ticked = question->kind == LW_KIND_SEVERAL ? ticked | G_GUINT64_CONSTANT (1) << j : G_GUINT64_CONSTANT (1) << j;
            answers = walk_change (answers, i, lw_answer_options (ticked));
          }
    }

  return answers;
}

/* Whether somebody was asked about the sign, and whether a definite answer ruled it out. */
static void
find_sign (Subject *s, const LwAnswers *answers, const LwOutcome *outcome, const char *sign, gboolean *ret_asked,
           gboolean *ret_ruled_out)
{
  *ret_asked = *ret_ruled_out = FALSE;
  for (guint i = 0; i < outcome->asked->len; i++)
    {
      guint index = g_array_index (outcome->asked, guint, i);
      const LwQuestion *question = lw_questionnaire_question (s->questionnaire, index);
      LwAnswer answer = lw_answers_get (answers, index);
      guint64 chosen = answer.kind == LW_ANSWER_OPTIONS ? answer.options : 0;

      for (guint j = 0; j < question->options->len; j++)
        {
          const LwOption *option = lw_question_option (question, j);

          *ret_asked |= g_strcmp0 (option->sign, sign) == 0;
          *ret_ruled_out |= ((chosen >> j) & 1) && g_strv_contains ((const char *const *) option->rules_out, sign);
        }
    }
}

/* Somebody who said before that there is no such thing was not asked whether there is. */
static gboolean
could_say_all (Subject *s, const LwAnswers *answers, const LwOutcome *outcome, char *const *signs)
{
  for (guint i = 0; signs[i] && !outcome->stopped_by; i++)
    {
      gboolean asked, ruled_out;

      find_sign (s, answers, outcome, signs[i], &asked, &ruled_out);
      if (!asked && ruled_out)
        return FALSE;
    }

  return TRUE;
}

/* @times people who could say that they have the signs. */
static void
check_floor (Subject *s, char *const *signs, LwUrgency floor, guint times)
{
  g_autofree char *names = g_strjoinv (" + ", (char **) signs);
  g_autofree char *what = g_strdup_printf ("%s must lead to %s at least", names, lw_urgency_to_string (floor));

  for (guint n = 0, said = 0; said < times && !g_test_failed (); n++)
    {
      g_autoptr (LwAnswers) answers = answers_with_signs (s, signs);
      g_autoptr (LwOutcome) outcome = walk_evaluate (s->questionnaire, answers);
      gboolean counts = could_say_all (s, answers, outcome, signs);

      if (counts && outcome->urgency < floor)
        subject_counterexample (s, what, answers, NULL);
      said += counts;
      g_assert_cmpuint (n, <, 50 * times);
    }
}

static void
test_floors (gconstpointer data)
{
  Subject *s = (Subject *) data;

  for (guint i = 0; i < s->floors->signs->len; i++)
    {
      const LwSign *sign = g_ptr_array_index (s->floors->signs, i);
      char *signs[] = { sign->id, NULL };

      check_floor (s, signs, sign->urgency, 150);
    }
  for (guint i = 0; i < s->floors->together->len; i++)
    {
      const LwTogether *together = g_ptr_array_index (s->floors->together, i);

      check_floor (s, together->signs, together->urgency, 500);
    }
}

static void
expect_asked (Subject *s, const LwAnswers *answers, const LwOutcome *outcome, const LwQuestion *question)
{
  for (guint i = 0; i < question->options->len; i++)
    {
      const char *sign = lw_question_option (question, i)->sign;
      gboolean asked = FALSE, ruled_out = FALSE;

      if (sign)
        find_sign (s, answers, outcome, sign, &asked, &ruled_out);
      if (sign && !asked && !ruled_out)
        subject_counterexample (s, "a danger sign was not asked about", answers, NULL);
    }
}

/* A sign that nobody was asked about keeps no floor, unless an earlier answer rules it out. */
static void
test_signs_are_asked (gconstpointer data)
{
  Subject *s = (Subject *) data;

  for (guint n = 0; n < 1000 && !g_test_failed (); n++)
    {
      g_autoptr (LwAnswers) answers = walk_answers (s->rand, s->questionnaire);
      g_autoptr (LwOutcome) outcome = walk_evaluate (s->questionnaire, answers);

      for (guint i = 0; i < lw_answers_length (answers) && !outcome->stopped_by; i++)
        expect_asked (s, answers, outcome, lw_questionnaire_question (s->questionnaire, i));
    }
}

/* So many, and people of every kind among them. Runs last. */
static void
test_evaluations (void)
{
  g_test_message ("%u evaluations", walk_count_all ());
  g_assert_cmpuint (walk_count_all (), >=, EVALUATIONS);
  for (LwUrgency u = LW_URGENCY_NONE; u < LW_N_URGENCIES; u++)
    {
      g_test_message ("%u %s", walk_count (u), u == LW_URGENCY_NONE ? "nothing yet" : lw_urgency_to_string (u));
      g_assert_cmpuint (walk_count (u), >=, 100);
    }
}

static void
add_tests (Subject *s)
{
  static const struct
  {
    const char *name;
    GTestDataFunc test;
  } tests[] = {
    { "worse-never-lowers", test_worse_never_lowers },
    { "signs-never-lower", test_signs_never_lower },
    { "unsure-is-safe", test_unsure_is_safe },
    { "unasked-have-no-effect", test_unasked_have_no_effect },
    { "every-way-ends", test_every_way_ends },
    { "signs-are-asked", test_signs_are_asked },
    { "floors", test_floors },
  };

  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    {
      g_autofree char *path = g_strdup_printf ("/properties/%s/%s", s->name, tests[i].name);

      if (tests[i].test != test_floors || s->floors)
        g_test_add_data_func (path, s, tests[i].test);
    }
}

int
main (int argc, char *argv[])
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (subject_seed ());
  Subject shipped, small = { "small", NULL, NULL, rand };
  int result;

  g_test_init (&argc, &argv, NULL);
  g_test_message ("seed %u", subject_seed ());
  shipped = subject_shipped (rand);
  small.questionnaire = small_new ();
  add_tests (&shipped);
  g_test_add_func ("/properties/shipped/evaluations", test_evaluations);
  add_tests (&small);
  result = g_test_run ();

  lw_floors_free (shipped.floors);
  lw_questionnaire_free (shipped.questionnaire);
  lw_questionnaire_free (small.questionnaire);

  return result;
}
