/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "copy.h"
#include "run.h"
#include "spoil.h"

/* What somebody looks for who has to say whether this version may be used. */
static void
test_shipped (SpoilFixture *fixture, gconstpointer data)
{
  static const char *const says[] = {
    "# Verification report", "| Reviewed by a clinician | no |", "## Properties", "| floors-kept |", "## Outcomes",
    "## Test patients", "| emergency |", "## Changes, and what they meant for people", "It has not been tried with people.",
  };
  g_autoptr (Run) run = spoil_run (fixture, "report", FALSE), prove = spoil_run (fixture, "prove", FALSE);
  g_autofree char *fingerprint = g_strndup (strstr (prove->out, "fingerprint ") + strlen ("fingerprint "), 16);

  g_assert_cmpint (run->code, ==, 0);
  g_assert_cmpstr (run->err, ==, "");
  for (guint i = 0; i < G_N_ELEMENTS (says); i++)
    g_assert_nonnull (strstr (run->out, says[i]));
  g_assert_nonnull (strstr (run->out, fingerprint));
  g_assert_null (strstr (run->out, "**no**"));
  /* Each property has its meaning beside it. */
  g_assert_null (strstr (run->out, " |  | "));
}

/* A rule that is gone is told of by the proof and by the patients who needed it. */
static void
test_falls_short (SpoilFixture *fixture, gconstpointer data)
{
  g_autoptr (Run) run = NULL;

  pack_copy_replace (fixture->folder, "self-check.xml", "<rule id=\"bowel\" urgency=\"emergency\"", NULL, "<rule id=\"bowel\" urgency=\"soon\"");
  run = spoil_run (fixture, "report", FALSE);
  g_assert_cmpint (run->code, ==, 1);
  g_assert_nonnull (strstr (run->out, "| **no** |"));
  g_assert_true (g_regex_match_simple ("\\| emergency \\| [0-9]+ \\| [0-9]+ \\| [1-9][0-9]* \\| 0 \\|", run->out, 0, 0));
}

static const char *const no_pack[] = { "report DIR", NULL };

static const SpoilRow rows[] = {
  { "shipped", test_shipped, NULL },
  { "falls-short", test_falls_short, NULL },
  { "no-pack", spoil_test_no_pack, no_pack },
};

int
main (int argc, char *argv[])
{
  run_init (&argc, &argv);
  spoil_add ("report", rows, G_N_ELEMENTS (rows));

  return spoil_run_tests ();
}
