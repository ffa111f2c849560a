/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/history.h"

static void
assert_at (AppHistory *history, AppPlace place, const char *id)
{
  g_assert_cmpint (app_history_current (history)->place, ==, place);
  g_assert_cmpstr (app_history_current (history)->id, ==, id);
}

static void
test_start (void)
{
  g_autoptr (AppHistory) history = app_history_new (APP_AT_HOME);

  assert_at (history, APP_AT_HOME, NULL);
  g_assert_false (app_history_can_go_back (history));
  g_assert_false (app_history_back (history));
  assert_at (history, APP_AT_HOME, NULL);
}

static void
test_there_and_back (void)
{
  static const struct
  {
    AppPlace place;
    const char *id;
  } way[] = {
    { APP_AT_HOME, NULL }, { APP_AT_TOPIC, "a" }, { APP_AT_PAGE, "a" }, { APP_AT_PAGE, "b" }, { APP_AT_SELF_CHECK, NULL },
    { APP_AT_PAGE, "a" },  { APP_AT_PLACE, NULL },
  };
  g_autoptr (AppHistory) history = app_history_new (APP_AT_HOME);

  for (guint i = 1; i < G_N_ELEMENTS (way); i++)
    g_assert_true (app_history_go (history, way[i].place, way[i].id));
  for (guint i = G_N_ELEMENTS (way); i > 0; i--)
    {
      assert_at (history, way[i - 1].place, way[i - 1].id);
      g_assert_cmpint (app_history_back (history), ==, i > 1);
    }
}

static void
test_where_one_is (void)
{
  g_autoptr (AppHistory) history = app_history_new (APP_AT_HOME);

  g_assert_false (app_history_go (history, APP_AT_HOME, NULL));
  g_assert_true (app_history_go (history, APP_AT_PAGE, "a"));
  g_assert_false (app_history_go (history, APP_AT_PAGE, "a"));
  g_assert_true (app_history_go (history, APP_AT_PAGE, "b"));
  g_assert_true (app_history_go (history, APP_AT_TOPIC, "b"));
}

static void
test_home_forgets (void)
{
  g_autoptr (AppHistory) history = app_history_new (APP_AT_HOME);

  app_history_go (history, APP_AT_PAGE, "a");
  app_history_current (history)->scroll = 50;
  g_assert_true (app_history_go (history, APP_AT_HOME, NULL));
  g_assert_false (app_history_can_go_back (history));
  g_assert_cmpfloat (app_history_current (history)->scroll, ==, 0);
}

static void
test_scroll (void)
{
  g_autoptr (AppHistory) history = app_history_new (APP_AT_HOME);

  app_history_go (history, APP_AT_PAGE, "a");
  app_history_current (history)->scroll = 120;
  app_history_go (history, APP_AT_PAGE, "b");
  g_assert_cmpfloat (app_history_current (history)->scroll, ==, 0);
  app_history_back (history);
  g_assert_cmpfloat (app_history_current (history)->scroll, ==, 120);
}

/* Somebody may wander about all day: the way back is bounded, and still ends at home. */
static void
test_long_way (void)
{
  g_autoptr (AppHistory) history = app_history_new (APP_AT_HOME);
  guint steps = 0;

  for (guint i = 0; i < 5000; i++)
    app_history_go (history, APP_AT_PAGE, i % 2 ? "a" : "b");
  assert_at (history, APP_AT_PAGE, "a");
  while (app_history_back (history))
    steps++;
  g_assert_cmpuint (steps, ==, 199);
  assert_at (history, APP_AT_HOME, NULL);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/history/start", test_start);
  g_test_add_func ("/history/there-and-back", test_there_and_back);
  g_test_add_func ("/history/where-one-is", test_where_one_is);
  g_test_add_func ("/history/home-forgets", test_home_forgets);
  g_test_add_func ("/history/scroll", test_scroll);
  g_test_add_func ("/history/long-way", test_long_way);

  return g_test_run ();
}
