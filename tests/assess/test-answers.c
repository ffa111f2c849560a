/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "small.h"

static const struct
{
  const char *question;
  const char *answer;
  const char *terms;
} terms_rows[] = {
  /* An ordered choice has passed all that is milder; not sure, all danger options. */
  { "pee", "normal", "normal" },
  { "pee", "old", "normal old" },
  { "pee", "lost", "normal old weak lost" },
  { "pee", "?", "normal old weak lost" },
  { "pee", "", "" },
  /* unsure= names what it counts as instead. */
  { "weak", "?", "no little growing" },
  { "weak", "sudden", "no little growing sudden" },
  { "tired", "?", "no some" },
  { "metal", "?", "no clunk" },
  /* Without danger options and without unsure=, as in advice, it says nothing. */
  { "hope", "?", "" },
  { "hope", "bad", "good bad" },
  /* Several: what was ticked; not sure, the danger options, or all but "none of these". */
  { "now", "a", "a" },
  { "now", "a,c", "a c" },
  { "now", "none", "none" },
  { "now", "?", "a b" },
  { "now", "", "" },
  { "scope", "?", "child neck" },
  /* Context: the one that was chosen; not sure, all of them. */
  { "operation", "fusion", "fusion" },
  { "operation", "other", "other" },
  { "operation", "?", "disc fusion other" },
  { "since", "?", "early later late" },
  { "since", "", "" },
  /* Days: the band that the day lies in, and no other. */
  { "since", "0", "early" },
  { "since", "14", "early" },
  { "since", "15", "later" },
  { "since", "99", "later" },
  { "since", "100", "late" },
  { "since", "400", "late" },
  /* A scale: every cut point that was reached. */
  { "pain", "0", "" },
  { "pain", "6", "" },
  { "pain", "7", "strong" },
  { "pain", "8", "strong" },
  { "pain", "9", "strong worst" },
  { "pain", "10", "strong worst" },
  { "pain", "?", "strong" },
  { "sleep", "1", "" },
  { "sleep", "2", "fair" },
  { "sleep", "?", "" },
};

static void
test_terms (void)
{
  g_autoptr (LwQuestionnaire) q = small_new ();

  for (guint i = 0; i < G_N_ELEMENTS (terms_rows); i++)
    {
      const LwQuestion *question = small_question (q, terms_rows[i].question);
      LwAnswer answer = small_answer (question, terms_rows[i].answer);
      g_autofree char *terms = small_options (question, lw_answer_terms (answer, question));

      g_test_message ("%s=%s", question->id, terms_rows[i].answer);
      g_assert_cmpstr (terms, ==, terms_rows[i].terms);
    }
}

static const struct
{
  const char *question;
  LwAnswer answer;
  gboolean fits;
} fits_rows[] = {
  { "pee", { LW_ANSWER_NONE }, TRUE },
  { "pee", { LW_ANSWER_UNSURE }, TRUE },
  { "since", { LW_ANSWER_UNSURE }, TRUE },
  { "now", { LW_ANSWER_NONE }, TRUE },
  /* One option of a choice. */
  { "pee", { LW_ANSWER_OPTIONS, 0x1, 0 }, TRUE },
  { "pee", { LW_ANSWER_OPTIONS, 0x8, 0 }, TRUE },
  { "pee", { LW_ANSWER_OPTIONS, 0x0, 0 }, FALSE },
  { "pee", { LW_ANSWER_OPTIONS, 0x3, 0 }, FALSE },
  { "pee", { LW_ANSWER_OPTIONS, 0x10, 0 }, FALSE },
  { "pee", { LW_ANSWER_OPTIONS, G_GUINT64_CONSTANT (1) << 63, 0 }, FALSE },
  { "pee", { LW_ANSWER_NUMBER, 0, 1 }, FALSE },
  { "operation", { LW_ANSWER_OPTIONS, 0x4, 0 }, TRUE },
  { "operation", { LW_ANSWER_OPTIONS, 0x6, 0 }, FALSE },
  /* Some of several, "none of these" alone. */
  { "now", { LW_ANSWER_OPTIONS, 0x7, 0 }, TRUE },
  { "now", { LW_ANSWER_OPTIONS, 0x8, 0 }, TRUE },
  { "now", { LW_ANSWER_OPTIONS, 0x9, 0 }, FALSE },
  { "now", { LW_ANSWER_OPTIONS, 0xf, 0 }, FALSE },
  { "now", { LW_ANSWER_OPTIONS, 0x0, 0 }, FALSE },
  { "now", { LW_ANSWER_OPTIONS, 0x10, 0 }, FALSE },
  { "now", { LW_ANSWER_NUMBER, 0x1, 1 }, FALSE },
  /* A number in its range. */
  { "pain", { LW_ANSWER_NUMBER, 0, 0 }, TRUE },
  { "pain", { LW_ANSWER_NUMBER, 0, 10 }, TRUE },
  { "pain", { LW_ANSWER_NUMBER, 0, -1 }, FALSE },
  { "pain", { LW_ANSWER_NUMBER, 0, 11 }, FALSE },
  { "pain", { LW_ANSWER_OPTIONS, 0x1, 0 }, FALSE },
  { "sleep", { LW_ANSWER_NUMBER, 0, 0 }, FALSE },
  { "since", { LW_ANSWER_NUMBER, 0, 400 }, TRUE },
  { "since", { LW_ANSWER_NUMBER, 0, 401 }, FALSE },
  { "since", { LW_ANSWER_OPTIONS, 0x1, 0 }, FALSE },
};

static void
test_fits (void)
{
  g_autoptr (LwQuestionnaire) q = small_new ();

  for (guint i = 0; i < G_N_ELEMENTS (fits_rows); i++)
    {
      g_test_message ("row %u: %s", i, fits_rows[i].question);
      g_assert_cmpint (lw_answer_fits (fits_rows[i].answer, small_question (q, fits_rows[i].question)), ==,
                       fits_rows[i].fits);
    }
}

static void
test_mildest (void)
{
  static const char *const rows[][2] = {
    { "now", "none" }, { "pee", "normal" }, { "scope", "none" }, { "since", "0" },
    { "operation", "disc" }, { "pain", "0" }, { "sleep", "1" },
  };
  g_autoptr (LwQuestionnaire) q = small_new ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      const LwQuestion *question = small_question (q, rows[i][0]);
      LwAnswer mildest = lw_answer_mildest (question), wanted = small_answer (question, rows[i][1]);

      g_test_message ("%s", question->id);
      g_assert_true (lw_answer_fits (mildest, question));
      g_assert_cmpint (mildest.kind, ==, wanted.kind);
      g_assert_cmpuint (mildest.options, ==, wanted.options);
      g_assert_cmpint (mildest.number, ==, wanted.number);
    }
}

/* Not sure must weigh as much as the mildest danger option at least, wherever it is. */
static void
test_unsure_is_never_mildest (void)
{
  g_autoptr (LwQuestionnaire) q = small_new ();

  for (guint i = 0; i < lw_questionnaire_n_questions (q); i++)
    {
      const LwQuestion *question = lw_questionnaire_question (q, i);
      guint64 unsure = lw_answer_terms (lw_answer_unsure (), question);

      if (question->use == LW_USE_URGENCY)
        g_assert_cmpuint (unsure & ~lw_answer_terms (lw_answer_mildest (question), question), !=, 0);
    }
}

static void
test_new_is_empty (void)
{
  g_autoptr (LwQuestionnaire) q = small_new ();
  g_autoptr (LwAnswers) answers = lw_answers_new (q);

  g_assert_cmpuint (lw_answers_length (answers), ==, lw_questionnaire_n_questions (q));
  for (guint i = 0; i < lw_answers_length (answers); i++)
    g_assert_cmpint (lw_answers_get (answers, i).kind, ==, LW_ANSWER_NONE);
}

static void
test_with_leaves_the_old (void)
{
  g_autoptr (LwQuestionnaire) q = small_new ();
  guint pee = small_index (q, "pee"), pain = small_index (q, "pain");
  g_autoptr (LwAnswers) first = small_answers (q, "pee=old pain=3");
  g_autoptr (LwAnswers) second = lw_answers_with (first, pee, lw_answer_option (3));
  g_autoptr (LwAnswers) third = lw_answers_with (second, pain, lw_answer_none ());

  g_assert_true (first != second);
  g_assert_cmpuint (lw_answers_get (first, pee).options, ==, 0x2);
  g_assert_cmpuint (lw_answers_get (second, pee).options, ==, 0x8);
  g_assert_cmpint (lw_answers_get (second, pain).number, ==, 3);
  g_assert_cmpint (lw_answers_get (third, pain).kind, ==, LW_ANSWER_NONE);
  g_assert_cmpuint (lw_answers_get (third, pee).options, ==, 0x8);
}

/* The old value may go first. */
static void
test_with_outlives_the_old (void)
{
  g_autoptr (LwQuestionnaire) q = small_new ();
  guint pee = small_index (q, "pee");
  LwAnswers *first = small_answers (q, "pee=old");
  g_autoptr (LwAnswers) held = lw_answers_ref (first);
  g_autoptr (LwAnswers) second = lw_answers_with (first, small_index (q, "pain"), lw_answer_number (4));

  lw_answers_unref (first);
  g_assert_cmpuint (lw_answers_get (held, pee).options, ==, 0x2);
  g_clear_pointer (&held, lw_answers_unref);
  g_assert_cmpuint (lw_answers_get (second, pee).options, ==, 0x2);
}

/* As many options as are allowed: the sets must not lose the last ones. */
static void
test_forty_options (void)
{
  static const char three[]
      = "<option id='no'>No</option><option id='some'>Some</option><option id='very'>Very</option>";
  g_autoptr (GString) options = g_string_new (three);
  g_autofree char *edited = NULL;
  g_autoptr (LwQuestionnaire) q = NULL;
  const LwQuestion *question;

  for (guint i = 3; i < LW_LIMIT_OPTIONS; i++)
    g_string_append_printf (options, "<option id='o%u'>O</option>", i);
  edited = small_edited (three, options->str);
  q = small_must_read (edited);
  question = small_question (q, "tired");

  g_assert_cmpuint (question->options->len, ==, LW_LIMIT_OPTIONS);
  g_assert_true (lw_answer_fits (lw_answer_option (39), question));
  g_assert_false (lw_answer_fits (lw_answer_option (40), question));
  g_assert_cmpuint (lw_answer_terms (lw_answer_option (39), question), ==, G_GUINT64_CONSTANT (0xffffffffff));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/answers/terms", test_terms);
  g_test_add_func ("/answers/fits", test_fits);
  g_test_add_func ("/answers/mildest", test_mildest);
  g_test_add_func ("/answers/unsure-is-never-mildest", test_unsure_is_never_mildest);
  g_test_add_func ("/answers/new-is-empty", test_new_is_empty);
  g_test_add_func ("/answers/with-leaves-the-old", test_with_leaves_the_old);
  g_test_add_func ("/answers/with-outlives-the-old", test_with_outlives_the_old);
  g_test_add_func ("/answers/forty-options", test_forty_options);

  return g_test_run ();
}
