/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "spoil.h"

#include <string.h>

#include "copy.h"

static void
set_up (SpoilFixture *fixture, gconstpointer data)
{
  fixture->folder = pack_copy_new ();
}

static void
tear_down (SpoilFixture *fixture, gconstpointer data)
{
  pack_copy_free (fixture->folder);
}

void
spoil_add (const char *path, const SpoilRow *rows, guint n_rows)
{
  for (guint i = 0; i < n_rows; i++)
    {
      g_autofree char *whole = g_strdup_printf ("/cli/%s/%s", path, rows[i].name);

      g_test_add (whole, SpoilFixture, rows[i].data, set_up, rows[i].test, tear_down);
    }
}

int
spoil_run_tests (void)
{
  int result = g_test_run ();

  run_clean ();

  return result;
}

Run *
spoil_run (const SpoilFixture *fixture, const char *command, gboolean json)
{
  const char *const words[] = { command, fixture->folder, json ? "--json" : NULL, NULL };

  return run_words (words, NULL);
}

void
spoil_test_refused (SpoilFixture *fixture, gconstpointer commands)
{
  for (const char *const *command = commands; *command; command++)
    {
      g_autoptr (Run) run = run_command (*command, NULL);

      run_must_be_refused (run);
    }
}

void
spoil_test_no_pack (SpoilFixture *fixture, gconstpointer commands)
{
  for (const char *const *command = commands; *command; command++)
    {
      g_autoptr (Run) run = run_command (*command, NULL);

      g_assert_cmpint (run->code, ==, 1);
      g_assert_cmpstr (run->out, ==, "");
      g_assert_cmpuint (strlen (run->err), ==, strcspn (run->err, "\n") + 1);
    }
}
