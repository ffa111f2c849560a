/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "run.h"

#include <glib/gstdio.h>
#include <string.h>

static const char *program;
static char *folder;

void
run_init (int *argc, char ***argv)
{
  g_autoptr (GError) error = NULL;

  g_test_init (argc, argv, NULL);
  g_assert_cmpint (*argc, ==, 2);
  program = (*argv)[1];
  folder = g_dir_make_tmp ("legwise-cli-XXXXXX", &error);
  g_assert_no_error (error);
}

const char *
run_folder (void)
{
  return folder;
}

void
run_write (const char *name, const char *data, gsize length)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, data, length, &error);
  g_assert_no_error (error);
}

void
run_clean (void)
{
  g_autoptr (GDir) files = g_dir_open (folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (files)))
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      g_unlink (path);
    }
  g_rmdir (folder);
  g_clear_pointer (&folder, g_free);
}

static char *
fill_in (const char *word)
{
  GString *out = g_string_new (word);

  g_string_replace (out, "PACK", g_getenv ("LEGWISE_PACK"), 0);
  g_string_replace (out, "DIR", folder, 0);

  return g_string_free (out, FALSE);
}

static char **
command_words (const char *arguments)
{
  g_auto (GStrv) words = g_strsplit (arguments, " ", -1);
  g_autoptr (GStrvBuilder) line = g_strv_builder_new ();

  for (guint i = 0; words[i]; i++)
    if (*words[i] != '\0')
      {
        g_autofree char *word = fill_in (words[i]);

        g_strv_builder_add (line, word);
      }

  return g_strv_builder_end (line);
}

static char *
to_string (GBytes *bytes)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  return g_strndup (data ? data : "", size);
}

Run *
run_command (const char *arguments, const char *input)
{
  g_auto (GStrv) words = command_words (arguments);

  return run_words ((const char *const *) words, input);
}

/* From a file: a command that refuses does not read its input to the end, and would break a pipe. */
static char *
input_file (const char *input)
{
  g_autoptr (GError) error = NULL;
  char *path = g_build_filename (folder, "standard-input", NULL);

  g_assert_true (g_file_set_contents (path, input ? input : "", -1, &error));
  g_assert_no_error (error);

  return path;
}

static GSubprocess *
start (const char *const *words, const char *input)
{
  g_autoptr (GSubprocessLauncher) launcher
      = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE | G_SUBPROCESS_FLAGS_STDERR_PIPE);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autofree char *path = input_file (input);
  g_auto (GStrv) line = NULL;
  g_autoptr (GError) error = NULL;
  GSubprocess *child;

  g_strv_builder_add (builder, program);
  g_strv_builder_addv (builder, (const char **) words);
  line = g_strv_builder_end (builder);
  g_subprocess_launcher_set_stdin_file_path (launcher, path);
  child = g_subprocess_launcher_spawnv (launcher, (const char *const *) line, &error);
  g_assert_no_error (error);
  g_unlink (path); /* the child has it open */

  return child;
}

Run *
run_words (const char *const *words, const char *input)
{
  g_autoptr (GSubprocess) child = start (words, input);
  g_autofree char *joined = g_strjoinv (" ", (char **) words), *line = g_strescape (joined, NULL);
  g_autoptr (GBytes) out = NULL, err = NULL;
  g_autoptr (GError) error = NULL;
  Run *run = g_new0 (Run, 1);

  g_subprocess_communicate (child, NULL, NULL, &out, &err, &error);
  g_assert_no_error (error);
  run->code = g_subprocess_get_if_exited (child) ? g_subprocess_get_exit_status (child) : -1;
  run->out = to_string (out);
  run->err = to_string (err);
  g_test_message ("%.300s -> %d, standard error: %.300s", line, run->code, run->err);

  return run;
}

void
run_free (Run *run)
{
  g_free (run->out);
  g_free (run->err);
  g_free (run);
}

void
run_must_be_refused (const Run *run)
{
  g_assert_cmpint (run->code, ==, 2);
  g_assert_cmpstr (run->out, ==, "");
  g_assert_true (g_str_has_prefix (run->err, "legwise-pack: "));
  g_assert_cmpuint (strlen (run->err), ==, strcspn (run->err, "\n") + 1);
}
