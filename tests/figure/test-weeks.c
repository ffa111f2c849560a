/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figure/weeks.h"

static void
test_words (void)
{
  static const struct
  {
    int weeks;
    const char *words;
  } rows[] = {
    { 0, "Less than 1 week" }, { 1, "1 week" },    { 2, "2 weeks" },   { 6, "6 weeks" },    { 12, "12 weeks" },
    { 13, "3 months" },        { 26, "6 months" }, { 51, "12 months" }, { 52, "1 year" },   { 65, "15 months" },
    { 103, "24 months" },      { 104, "2 years" }, { 155, "2 years" }, { 312, "6 years" }, { 1040, "20 years" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *words = figure_weeks_words (rows[i].weeks);

      g_assert_cmpstr (words, ==, rows[i].words);
    }
}

/* From step to step it is longer ago, and is called something else. */
static void
test_steps (void)
{
  g_assert_cmpint (figure_weeks_step (0), ==, 0);
  for (guint i = 1; i < figure_weeks_n_steps (); i++)
    {
      g_autofree char *before = figure_weeks_words (figure_weeks_step (i - 1));
      g_autofree char *words = figure_weeks_words (figure_weeks_step (i));

      g_assert_cmpint (figure_weeks_step (i), >, figure_weeks_step (i - 1));
      g_assert_cmpstr (words, !=, before);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/weeks/words", test_words);
  g_test_add_func ("/weeks/steps", test_steps);

  return g_test_run ();
}
