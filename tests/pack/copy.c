/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "copy.h"

#include <glib/gstdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* Where the files of the last copy come from, so that the next need not write them again. */
static char *template;

/* Files are replaced and not written in place, so two copies may share one. */
static void
copy_file (const char *from, const char *to)
{
  g_autofree char *text = NULL;
  gsize size;

  if (link (from, to) == 0)
    return;
  g_assert_true (g_file_get_contents (from, &text, &size, NULL) && g_file_set_contents (to, text, size, NULL));
}

static void
copy_folder (const char *from, const char *to)
{
  g_autoptr (GDir) dir = g_dir_open (from, 0, NULL);
  const char *name;

  g_assert_nonnull (dir);
  g_assert_cmpint (g_mkdir_with_parents (to, 0700), ==, 0);
  while ((name = g_dir_read_name (dir)))
    {
      g_autofree char *source = g_build_filename (from, name, NULL);
      g_autofree char *target = g_build_filename (to, name, NULL);

      if (g_file_test (source, G_FILE_TEST_IS_DIR))
        copy_folder (source, target);
      else
        copy_file (source, target);
    }
}

static void
remove_tree (const char *path)
{
  g_autoptr (GDir) dir = g_file_test (path, G_FILE_TEST_IS_SYMLINK) ? NULL : g_dir_open (path, 0, NULL);
  const char *name;

  while (dir && (name = g_dir_read_name (dir)))
    {
      g_autofree char *below = g_build_filename (path, name, NULL);

      remove_tree (below);
    }
  g_remove (path);
}

static void
forget_template (void)
{
  pack_copy_free (g_steal_pointer (&template));
}

/* The pack's own files are not shared: a test that goes wrong must not reach them. */
static void
make_template (void)
{
  g_autofree char *command = NULL;

  template = g_dir_make_tmp ("legwise-pack-XXXXXX", NULL);
  g_assert_nonnull (template);
  command = g_strdup_printf ("cp -rL '%s/.' '%s'", g_getenv ("LEGWISE_PACK"), template);
  g_assert_true (g_spawn_command_line_sync (command, NULL, NULL, NULL, NULL));
  atexit (forget_template);
}

char *
pack_copy_new (void)
{
  char *folder = g_dir_make_tmp ("legwise-pack-XXXXXX", NULL);

  g_assert_nonnull (folder);
  if (!template)
    make_template ();
  copy_folder (template, folder);

  return folder;
}

void
pack_copy_free (char *folder)
{
  remove_tree (folder);
  g_free (folder);
}

void
pack_copy_write (const char *folder, const char *file, const char *text)
{
  g_autofree char *path = g_build_filename (folder, file, NULL);

  g_assert_true (g_file_set_contents (path, text, -1, NULL));
}

void
pack_copy_replace (const char *folder, const char *file, const char *from, const char *until, const char *to)
{
  g_autofree char *path = g_build_filename (folder, file, NULL);
  g_autofree char *text = NULL, *changed = NULL;
  char *start, *end;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  start = strstr (text, from);
  if (!start)
    g_error ("%s has no \"%s\" any more; mend the test", file, from);
  end = until ? strstr (start + strlen (from), until) : start;
  g_assert_nonnull (end);
  end += strlen (until ? until : from);
  *start = '\0';
  changed = g_strconcat (text, to, end, NULL);
  pack_copy_write (folder, file, changed);
}
