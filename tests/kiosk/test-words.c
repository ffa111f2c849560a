/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "kiosk/words.h"

static void
test_of (void)
{
  static const struct
  {
    const char *text;
    guint words;
  } rows[] = {
    { "", 0 }, { " \n", 0 }, { "Leg", 1 }, { "Call now. Do not wait!", 5 }, { "you’re 100.4 °F", 3 },
    { "اتصل الآن", 2 }, { "请马上求助", 3 }, { "服用 2 片", 3 }, { "— · •", 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_test_message ("“%s”", rows[i].text);
      g_assert_cmpuint (kiosk_words_of (rows[i].text), ==, rows[i].words);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/words/of", test_of);

  return g_test_run ();
}
