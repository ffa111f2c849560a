/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "copy.h"
#include "run.h"
#include "spoil.h"

/* From nothing to what people can install, and what is refused on the way. */

static void
must_be_there (const char *name, gboolean there)
{
  g_autofree char *path = g_build_filename (run_folder (), name, NULL);

  g_test_message ("%s", name);
  g_assert_cmpint (g_file_test (path, G_FILE_TEST_EXISTS), ==, there);
}

static void
must_exit (const char *command, int code)
{
  g_autoptr (Run) run = run_command (command, NULL);

  g_test_message ("%s\n%s%s", command, run->out, run->err);
  g_assert_cmpint (run->code, ==, code);
}

/* A new pack passes everything at once, and carries the name of its folder. */
static void
test_new (SpoilFixture *f, gconstpointer none)
{
  static const char *const commands[] = { "check DIR/clinic-7", "prove DIR/clinic-7", "cases DIR/clinic-7", "readability DIR/clinic-7",
                                          "search DIR/clinic-7", "report DIR/clinic-7" };
  g_autofree char *file = NULL, *text = NULL;

  must_exit ("new DIR/clinic-7", 0);
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    must_exit (commands[i], 0);
  file = g_build_filename (run_folder (), "clinic-7", "pack.xml", NULL);
  g_assert_true (g_file_get_contents (file, &text, NULL, NULL));
  g_assert_nonnull (strstr (text, "<pack id=\"clinic-7\""));
  must_exit ("new DIR/clinic-7", 2); /* nothing is written over */
}

static void
test_no_id (SpoilFixture *f, gconstpointer none)
{
  static const char *const commands[] = { "new DIR/Clinic", "new DIR/my_clinic", "new DIR/7", "new DIR/-x", "new DIR/é", "new /" };

  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    must_exit (commands[i], 2);
}

/* Translations are compiled, and what only their authors need stays behind. */
static void
test_build (SpoilFixture *f, gconstpointer none)
{
  must_exit ("build PACK --into DIR/out", 0);
  must_be_there ("out/back-surgery/pack.xml", TRUE);
  must_be_there ("out/back-surgery/languages/ar.mo", TRUE);
  must_be_there ("out/back-surgery/languages/ar.po", FALSE);
  must_be_there ("out/back-surgery/languages/meson.build", FALSE);
  must_exit ("check DIR/out/back-surgery", 0);
}

/* The folder that is to be written may be the source itself. */
static void
test_nothing_is_written_over (SpoilFixture *f, gconstpointer none)
{
  must_exit ("new DIR/mine", 0);
  must_exit ("build DIR/mine --into DIR/twice", 0);
  must_exit ("build DIR/mine --into DIR/twice", 0); /* over what was built */
  must_exit ("build DIR/mine --into DIR", 2);
  must_be_there ("mine/pack.xml", TRUE);
  must_exit ("check DIR/mine", 0);
}

typedef struct
{
  const char *file, *from, *to;
} Fault;

/* Neither a fault nor an unproved self-check leaves the house. */
static void
test_unsound (SpoilFixture *f, gconstpointer fault)
{
  const Fault *row = fault;
  g_autofree char *out = g_build_filename (run_folder (), "never", NULL);
  const char *words[] = { "build", f->folder, "--into", out, NULL };
  g_autoptr (Run) run = NULL;

  pack_copy_replace (f->folder, row->file, row->from, NULL, row->to);
  run = run_words (words, NULL);
  g_assert_cmpint (run->code, ==, 1);
  g_assert_cmpstr (run->err, !=, "");
  must_be_there ("never", FALSE);
}

static void
test_arguments (SpoilFixture *f, gconstpointer none)
{
  must_exit ("build PACK", 2);
  must_exit ("check PACK --into DIR", 2);
  must_exit ("build DIR/nothing --into DIR", 1);
}

int
main (int argc, char *argv[])
{
  static const Fault missing = { "pages/sleep.xml", "<title>", "<titel>" };
  static const Fault unpinned = { "proof.xml", "</proof>", "<pin fingerprint=\"0000000000000000\" on=\"2026-12-01\">Nobody looked.</pin></proof>" };
  static const Fault milder = { "self-check.xml", "urgency=\"emergency\" source", "urgency=\"routine\" source" };
  static const SpoilRow rows[] = {
    { "new", test_new, NULL },
    { "no-id", test_no_id, NULL },
    { "build", test_build, NULL },
    { "nothing-is-written-over", test_nothing_is_written_over, NULL },
    { "a-fault", test_unsound, &missing },
    { "not-pinned", test_unsound, &unpinned },
    { "milder-than-its-floor", test_unsound, &milder },
    { "arguments", test_arguments, NULL },
  };

  run_init (&argc, &argv);
  spoil_add ("build", rows, G_N_ELEMENTS (rows));

  return spoil_run_tests ();
}
