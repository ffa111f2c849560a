/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "kiosk/counters.h"

#include <glib/gstdio.h>
#include <string.h>

typedef struct
{
  char *folder, *file;
  GDate day;
} Fixture;

static void
set_up (Fixture *f, gconstpointer data)
{
  f->folder = g_dir_make_tmp (NULL, NULL);
  f->file = g_build_filename (f->folder, "counters.json", NULL);
  g_date_clear (&f->day, 1);
  g_date_set_dmy (&f->day, 1, G_DATE_DECEMBER, 2026);
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  g_remove (f->file);
  g_assert_cmpint (g_rmdir (f->folder), ==, 0); /* nothing else was written */
  g_free (f->file);
  g_free (f->folder);
}

static void
test_kept (Fixture *f, gconstpointer data)
{
  g_autoptr (KioskCounters) counters = kiosk_counters_open (f->file), again = NULL;

  kiosk_counters_add (counters, &f->day, "page", "sleep");
  kiosk_counters_add (counters, &f->day, "page", "sleep");
  kiosk_counters_add (counters, &f->day, "self-check-begun", "");
  kiosk_counters_add_in_week (counters, &f->day, "outcome", "today");
  g_assert_true (kiosk_counters_save (counters, NULL));
  again = kiosk_counters_open (f->file);
  g_assert_cmpuint (kiosk_counters_get (again, "2026-12-01", "page", "sleep"), ==, 2);
  g_assert_cmpuint (kiosk_counters_get (again, "2026-12-01", "self-check-begun", ""), ==, 1);
  g_assert_cmpuint (kiosk_counters_get (again, "2026-W49", "outcome", "today"), ==, 1);
  g_assert_cmpuint (kiosk_counters_get (again, "2026-12-02", "page", "sleep"), ==, 0);
}

/* The same whatever came first. */
static void
test_no_order (Fixture *f, gconstpointer data)
{
  static const char *const pages[] = { "sleep", "mood", "walking-and-pacing" };
  g_autoptr (KioskCounters) one = kiosk_counters_open (f->file), other = kiosk_counters_open (f->file);
  g_autofree char *first = NULL, *second = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      kiosk_counters_add (one, &f->day, "page", pages[i]);
      kiosk_counters_add (other, &f->day, "page", pages[G_N_ELEMENTS (pages) - 1 - i]);
    }
  first = kiosk_counters_to_json (one, 0);
  second = kiosk_counters_to_json (other, 0);
  g_assert_cmpstr (first, ==, second);
}

static void
test_small_cells (Fixture *f, gconstpointer data)
{
  g_autoptr (KioskCounters) counters = kiosk_counters_open (f->file);
  g_autofree char *text = NULL;

  for (guint i = 0; i < KIOSK_SMALLEST_CELL; i++)
    {
      kiosk_counters_add (counters, &f->day, "page", "sleep");
      if (i)
        kiosk_counters_add_in_week (counters, &f->day, "outcome", "emergency");
    }
  text = kiosk_counters_to_json (counters, KIOSK_SMALLEST_CELL);
  g_assert_nonnull (strstr (text, "sleep"));
  g_assert_null (strstr (text, "emergency"));
  g_assert_null (strstr (text, "outcome"));
  g_assert_null (strstr (text, "W49"));
}

static void
test_old_go (Fixture *f, gconstpointer data)
{
  g_autoptr (KioskCounters) counters = kiosk_counters_open (f->file);
  GDate old = f->day;

  kiosk_counters_add (counters, &f->day, "page", "sleep");
  g_date_subtract_years (&old, 1);
  kiosk_counters_add (counters, &old, "page", "sleep");
  g_date_subtract_years (&old, 1);
  kiosk_counters_add (counters, &old, "page", "sleep");
  kiosk_counters_add_in_week (counters, &old, "outcome", "today");
  kiosk_counters_drop_old (counters, &f->day);
  g_assert_cmpuint (kiosk_counters_get (counters, "2026-12-01", "page", "sleep"), ==, 1);
  g_assert_cmpuint (kiosk_counters_get (counters, "2025-12-01", "page", "sleep"), ==, 1);
  g_assert_cmpuint (kiosk_counters_get (counters, "2024-12-01", "page", "sleep"), ==, 0);
  g_assert_cmpuint (kiosk_counters_get (counters, "2024-W48", "outcome", "today"), ==, 0);
}

/* Whatever stands in the file, counting goes on. */
static void
test_bad_file (Fixture *f, gconstpointer data)
{
  static const char *const texts[] = {
    "", "{", "[]", "7", "null", "{\"2026-12-01\": 3}", "{\"2026-12-01\": {\"page\": 3}}", "{\"2026-12-01\": {\"page\": {\"sleep\": \"many\"}}}",
    "{\"2026-12-01\": {\"page\": {\"sleep\": -4}}}", "{\"2026-12-01\": {\"page\": {\"sleep\": 99999999999}}}", "\xff\xfe",
    "{\"2026-12-01\": {\"page\": {\"sleep\": [1]}}}",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (KioskCounters) counters = NULL;

      g_test_message ("row %u", i);
      g_assert_true (g_file_set_contents (f->file, texts[i], -1, NULL));
      counters = kiosk_counters_open (f->file);
      kiosk_counters_add (counters, &f->day, "page", "sleep");
      g_assert_cmpuint (kiosk_counters_get (counters, "2026-12-01", "page", "sleep"), ==, 1);
      g_assert_true (kiosk_counters_save (counters, NULL));
    }
}

static void
test_no_folder (Fixture *f, gconstpointer data)
{
  g_autofree char *file = g_build_filename (f->folder, "missing", "counters.json", NULL);
  g_autoptr (KioskCounters) counters = kiosk_counters_open (file);
  g_autoptr (GError) error = NULL;

  kiosk_counters_add (counters, &f->day, "page", "sleep");
  g_assert_false (kiosk_counters_save (counters, &error));
  g_assert_nonnull (error);
  g_assert_cmpuint (kiosk_counters_get (counters, "2026-12-01", "page", "sleep"), ==, 1);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/counters/kept", Fixture, NULL, set_up, test_kept, tear_down);
  g_test_add ("/counters/no-order", Fixture, NULL, set_up, test_no_order, tear_down);
  g_test_add ("/counters/small-cells", Fixture, NULL, set_up, test_small_cells, tear_down);
  g_test_add ("/counters/old-go", Fixture, NULL, set_up, test_old_go, tear_down);
  g_test_add ("/counters/bad-file", Fixture, NULL, set_up, test_bad_file, tear_down);
  g_test_add ("/counters/no-folder", Fixture, NULL, set_up, test_no_folder, tear_down);

  return g_test_run ();
}
