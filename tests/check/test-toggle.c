/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "check/toggle.h"

#include "small.h"

static void
test_toggle_several (void)
{
  g_autoptr (LwQuestionnaire) small = small_new ();
  static const struct
  {
    const char *before, *touched;
    gboolean on;
    const char *after;
  } rows[] = {
    { "", "a", TRUE, "a" },       { "a", "b", TRUE, "a,b" },   { "a,b", "a", FALSE, "b" },  { "a", "a", FALSE, "" },
    { "a,b", "none", TRUE, "none" }, { "none", "c", TRUE, "c" }, { "none", "none", FALSE, "" }, { "?", "a", TRUE, "a" },
    { "?", "none", TRUE, "none" }, { "?", "a", FALSE, "" },
  };
  const LwQuestion *now = small_question (small, "now");

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      LwAnswer expected = small_answer (now, rows[i].after);
      LwAnswer after = check_toggle (small_answer (now, rows[i].before), now, lw_question_find_option (now, rows[i].touched), rows[i].on);

      g_assert_cmpint (after.kind, ==, expected.kind);
      g_assert_cmpuint (after.options, ==, expected.options);
    }
}

static void
test_toggle_one (void)
{
  g_autoptr (LwQuestionnaire) small = small_new ();
  static const struct
  {
    const char *question, *before;
    guint option;
    const char *after;
  } rows[] = {
    { "pee", "", 0, "normal" }, { "pee", "lost", 1, "old" }, { "pee", "?", 2, "weak" }, { "operation", "disc", 1, "fusion" },
    { "pain", "", 0, "0" },     { "pain", "3", 10, "10" },    { "sleep", "", 0, "1" },    { "sleep", "1", 4, "5" },
    { "since", "", 0, "0" },    { "since", "0", 1, "15" },    { "since", "?", 2, "100" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      const LwQuestion *question = small_question (small, rows[i].question);
      LwAnswer before = small_answer (question, rows[i].before), expected = small_answer (question, rows[i].after);
      LwAnswer after = check_toggle (before, question, rows[i].option, TRUE);
      LwAnswer same = check_toggle (before, question, rows[i].option, FALSE);

      g_assert_cmpint (after.kind, ==, expected.kind);
      g_assert_cmpuint (after.options, ==, expected.options);
      g_assert_cmpint (after.number, ==, expected.number);
      g_assert_true (lw_answer_fits (after, question));
      g_assert_true (check_is_chosen (after, question, rows[i].option));
      g_assert_cmpint (same.kind, ==, before.kind); /* a choice cannot be taken back, only changed */
    }
}

static void
test_chosen (void)
{
  g_autoptr (LwQuestionnaire) small = small_new ();
  static const struct
  {
    const char *question, *answer;
    guint n_options;
    guint64 chosen;
  } rows[] = {
    { "now", "a,c", 4, 0x5 }, { "now", "?", 4, 0 },      { "now", "", 4, 0 },         { "pee", "weak", 4, 0x4 },
    { "pain", "0", 11, 0x1 }, { "pain", "10", 11, 0x400 }, { "sleep", "2", 5, 0x2 },   { "pain", "?", 11, 0 },
    { "since", "0", 3, 0x1 }, { "since", "99", 3, 0x2 },  { "since", "400", 3, 0x4 },  { "since", "?", 3, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      const LwQuestion *question = small_question (small, rows[i].question);
      LwAnswer answer = small_answer (question, rows[i].answer);

      for (guint j = 0; j < rows[i].n_options; j++)
        g_assert_cmpint (check_is_chosen (answer, question, j), ==, (rows[i].chosen >> j) & 1);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/toggle/several", test_toggle_several);
  g_test_add_func ("/toggle/one", test_toggle_one);
  g_test_add_func ("/toggle/chosen", test_chosen);

  return g_test_run ();
}
