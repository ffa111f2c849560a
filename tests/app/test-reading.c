/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/reading.h"

typedef struct
{
  GSettings *settings;
  AppReading *reading;
} Fixture;

static void
set_up (Fixture *f, gconstpointer data)
{
  f->settings = g_settings_new ("io.github.legwise.Legwise");
  g_settings_reset (f->settings, "keep-reading-list");
  g_settings_reset (f->settings, "reading-list");
  f->reading = app_reading_new (f->settings);
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  app_reading_free (f->reading);
  /* Nobody listens any more. */
  g_settings_set_boolean (f->settings, "keep-reading-list", TRUE);
  g_settings_set_boolean (f->settings, "keep-reading-list", FALSE);
  g_object_unref (f->settings);
}

/* The same settings, and all else forgotten. */
static void
start_again (Fixture *f)
{
  app_reading_free (f->reading);
  f->reading = app_reading_new (f->settings);
}

static void
keep (Fixture *f, gboolean on)
{
  g_settings_set_boolean (f->settings, "keep-reading-list", on);
}

static char *
join (GPtrArray *ids)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < ids->len; i++)
    g_string_append_printf (out, "%s%s", i > 0 ? " " : "", (const char *) g_ptr_array_index (ids, i));

  return g_string_free (out, FALSE);
}

static void
assert_ids (GPtrArray *ids, const char *expected)
{
  g_autofree char *found = join (ids);

  g_assert_cmpstr (found, ==, expected);
}

static void
assert_written (Fixture *f, const char *expected)
{
  g_auto (GStrv) ids = g_settings_get_strv (f->settings, "reading-list");
  g_autofree char *found = g_strjoinv (" ", ids);

  g_assert_cmpstr (found, ==, expected);
}

/* Not even the name of the key stays. */
static void
assert_nothing_left (Fixture *f)
{
  g_autoptr (GVariant) value = g_settings_get_user_value (f->settings, "reading-list");

  g_assert_null (value);
}

static void
test_recent (Fixture *f, gconstpointer data)
{
  static const struct
  {
    const char *page, *recent;
  } rows[] = { { "a", "a" }, { "b", "b a" }, { "b", "b a" }, { "a", "a b" }, { "c", "c a b" }, { "b", "b c a" } };

  assert_ids (app_reading_recent (f->reading), "");
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      app_reading_opened (f->reading, rows[i].page);
      assert_ids (app_reading_recent (f->reading), rows[i].recent);
    }
  assert_ids (app_reading_list (f->reading), "");
}

/* A help and not a record: no more than a handful, the newest, and never written down. */
static void
test_recent_bounded (Fixture *f, gconstpointer data)
{
  GPtrArray *recent = app_reading_recent (f->reading);

  keep (f, TRUE);
  for (guint i = 0; i < 1000; i++)
    {
      g_autofree char *page = g_strdup_printf ("page-%u", i);

      app_reading_opened (f->reading, page);
      g_assert_cmpstr (g_ptr_array_index (recent, 0), ==, page);
    }
  g_assert_cmpuint (recent->len, >, 1);
  g_assert_cmpuint (recent->len, <=, 5);
  for (guint i = 0; i < recent->len; i++)
    {
      g_autofree char *page = g_strdup_printf ("page-%u", 999 - i);

      g_assert_cmpstr (g_ptr_array_index (recent, i), ==, page);
    }
  assert_written (f, "");
  start_again (f);
  assert_ids (app_reading_recent (f->reading), "");
}

static void
test_list (Fixture *f, gconstpointer data)
{
  static const struct
  {
    const char *page;
    gboolean on;
    const char *list;
  } rows[] = {
    { "b", TRUE, "b" },      { "a", TRUE, "b a" },  { "c", TRUE, "b a c" },  { "c", TRUE, "b a c" }, { "x", FALSE, "b a c" },
    { "a", FALSE, "b c" },   { "a", FALSE, "b c" }, { "a", TRUE, "b c a" },  { "b", FALSE, "c a" },  { "c", FALSE, "a" },
    { "a", FALSE, "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      app_reading_set (f->reading, rows[i].page, rows[i].on);
      g_assert_cmpint (app_reading_holds (f->reading, rows[i].page), ==, rows[i].on);
      assert_ids (app_reading_list (f->reading), rows[i].list);
      g_assert_false (app_reading_holds (f->reading, "never-added"));
    }
}

/* Whoever walks the arrays hands in what belongs to them. */
static void
test_own_strings (Fixture *f, gconstpointer data)
{
  GPtrArray *recent = app_reading_recent (f->reading), *list = app_reading_list (f->reading);

  app_reading_opened (f->reading, "a");
  app_reading_opened (f->reading, "b");
  app_reading_opened (f->reading, g_ptr_array_index (recent, 1));
  assert_ids (recent, "a b");
  for (guint i = 0; i < recent->len; i++)
    app_reading_set (f->reading, g_ptr_array_index (recent, i), TRUE);
  app_reading_set (f->reading, g_ptr_array_index (list, 1), TRUE);
  assert_ids (list, "a b");
  app_reading_set (f->reading, g_ptr_array_index (list, 0), FALSE);
  assert_ids (list, "b");
}

/* The list lives as long as the program, and nobody else learns of it. */
static void
test_not_written (Fixture *f, gconstpointer data)
{
  app_reading_set (f->reading, "a", TRUE);
  app_reading_set (f->reading, "b", TRUE);
  app_reading_set (f->reading, "a", FALSE);
  assert_ids (app_reading_list (f->reading), "b");
  assert_nothing_left (f);
  start_again (f);
  assert_ids (app_reading_list (f->reading), "");
}

static void
test_written (Fixture *f, gconstpointer data)
{
  keep (f, TRUE);
  app_reading_set (f->reading, "b", TRUE);
  assert_written (f, "b");
  app_reading_set (f->reading, "a", TRUE);
  assert_written (f, "b a");
  start_again (f);
  assert_ids (app_reading_list (f->reading), "b a");
  app_reading_set (f->reading, "b", FALSE);
  assert_written (f, "a");
  start_again (f);
  assert_ids (app_reading_list (f->reading), "a");
  g_assert_true (app_reading_holds (f->reading, "a"));
  g_assert_false (app_reading_holds (f->reading, "b"));
}

/* Switched on, it takes what is there already; switched off, it leaves nothing behind,
 * and the list stays until the program ends. */
static void
test_switched (Fixture *f, gconstpointer data)
{
  app_reading_set (f->reading, "a", TRUE);
  keep (f, TRUE);
  assert_written (f, "a");
  keep (f, FALSE);
  assert_nothing_left (f);
  assert_ids (app_reading_list (f->reading), "a");
  app_reading_set (f->reading, "b", TRUE);
  assert_nothing_left (f);
  keep (f, TRUE);
  assert_written (f, "a b");
  keep (f, FALSE);
  start_again (f);
  assert_ids (app_reading_list (f->reading), "");
  keep (f, TRUE);
  assert_written (f, "");
}

static void
test_forget (Fixture *f, gconstpointer kept)
{
  GPtrArray *recent = app_reading_recent (f->reading), *list = app_reading_list (f->reading);

  keep (f, GPOINTER_TO_INT (kept));
  app_reading_opened (f->reading, "a");
  app_reading_set (f->reading, "a", TRUE);
  app_reading_set (f->reading, "b", TRUE);
  app_reading_forget (f->reading);
  /* Screens hold on to the arrays. */
  g_assert_true (app_reading_recent (f->reading) == recent && app_reading_list (f->reading) == list);
  assert_ids (recent, "");
  assert_ids (list, "");
  assert_written (f, "");
  g_assert_false (app_reading_holds (f->reading, "a"));
  start_again (f);
  assert_ids (app_reading_list (f->reading), "");
  app_reading_set (f->reading, "c", TRUE);
  assert_written (f, kept ? "c" : "");
}

/* Ids are ids of packs that somebody else may have written. */
static void
test_odd_ids (Fixture *f, gconstpointer data)
{
  g_autofree char *endless = g_strnfill (100000, 'x');
  const char *const ids[] = { "", "الألم", "脚麻木", "'quoted'", "a,b", "[]", "\xF0\x9F\xA6\xB5", endless };

  keep (f, TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      app_reading_opened (f->reading, ids[i]);
      app_reading_set (f->reading, ids[i], TRUE);
      g_assert_cmpstr (g_ptr_array_index (app_reading_recent (f->reading), 0), ==, ids[i]);
    }
  start_again (f);
  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      g_assert_true (app_reading_holds (f->reading, ids[i]));
      app_reading_set (f->reading, ids[i], FALSE);
      g_assert_false (app_reading_holds (f->reading, ids[i]));
    }
  assert_ids (app_reading_list (f->reading), "");
}

/* The key may have been switched off while the program did not run. */
static void
test_left_over (Fixture *f, gconstpointer data)
{
  static const char *const ids[] = { "a", NULL };

  g_settings_set_strv (f->settings, "reading-list", ids);
  start_again (f);
  assert_ids (app_reading_list (f->reading), "");
  assert_nothing_left (f);
}

/* Somebody may have written in the file by hand. */
static void
test_twice (Fixture *f, gconstpointer data)
{
  static const char *const ids[] = { "a", "b", "a", NULL };

  keep (f, TRUE);
  g_settings_set_strv (f->settings, "reading-list", ids);
  start_again (f);
  app_reading_set (f->reading, "a", FALSE);
  g_assert_false (app_reading_holds (f->reading, "a"));
  assert_written (f, "b");
}

/* Each pack has a list of its own, and none is lost. */
static void
test_packs (Fixture *f, gconstpointer data)
{
  keep (f, TRUE);
  app_reading_turn_to (f->reading, "back");
  app_reading_set (f->reading, "sleep", TRUE);
  app_reading_opened (f->reading, "sleep");
  app_reading_turn_to (f->reading, "hip");
  assert_ids (app_reading_list (f->reading), "");
  assert_ids (app_reading_recent (f->reading), "");
  app_reading_set (f->reading, "sleep", TRUE);
  app_reading_set (f->reading, "swelling", TRUE);
  start_again (f);
  app_reading_turn_to (f->reading, "back");
  assert_ids (app_reading_list (f->reading), "sleep");
  app_reading_set (f->reading, "sleep", FALSE);
  app_reading_turn_to (f->reading, "hip");
  assert_ids (app_reading_list (f->reading), "sleep swelling");
  /* A name that begins as another does is another. */
  app_reading_turn_to (f->reading, "hi");
  assert_ids (app_reading_list (f->reading), "");
}

/* As they were written before there were several packs. */
static void
test_pages_alone (Fixture *f, gconstpointer data)
{
  static const char *const ids[] = { "sleep", "hip/swelling", "mood", NULL };

  keep (f, TRUE);
  g_settings_set_strv (f->settings, "reading-list", ids);
  start_again (f);
  app_reading_turn_to (f->reading, "back");
  assert_ids (app_reading_list (f->reading), "sleep mood");
  app_reading_turn_to (f->reading, "hip");
  assert_ids (app_reading_list (f->reading), "swelling");
}

static void
test_forgets_all_packs (Fixture *f, gconstpointer data)
{
  g_auto (GStrv) kept = NULL;

  keep (f, TRUE);
  app_reading_turn_to (f->reading, "back");
  app_reading_set (f->reading, "sleep", TRUE);
  app_reading_turn_to (f->reading, "hip");
  app_reading_forget (f->reading);
  kept = g_settings_get_strv (f->settings, "reading-list");
  g_assert_cmpuint (g_strv_length (kept), ==, 0);
  app_reading_turn_to (f->reading, "back");
  assert_ids (app_reading_list (f->reading), "");
}

#define ADD(path, function, data) g_test_add ("/reading/" path, Fixture, data, set_up, function, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("recent", test_recent, NULL);
  ADD ("recent-bounded", test_recent_bounded, NULL);
  ADD ("list", test_list, NULL);
  ADD ("own-strings", test_own_strings, NULL);
  ADD ("not-written", test_not_written, NULL);
  ADD ("written", test_written, NULL);
  ADD ("switched", test_switched, NULL);
  ADD ("forget", test_forget, NULL);
  ADD ("forget-kept", test_forget, GINT_TO_POINTER (TRUE));
  ADD ("odd-ids", test_odd_ids, NULL);
  ADD ("left-over", test_left_over, NULL);
  ADD ("twice", test_twice, NULL);
  ADD ("packs", test_packs, NULL);
  ADD ("pages-alone", test_pages_alone, NULL);
  ADD ("forgets-all-packs", test_forgets_all_packs, NULL);

  return g_test_run ();
}
