/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/folder.h"

#include <glib/gstdio.h>

static gboolean
copy_file (const char *from, const char *to, GError **error)
{
  g_autoptr (GFile) source = g_file_new_for_path (from);
  g_autoptr (GFile) target = g_file_new_for_path (to);

  return g_file_copy (source, target, G_FILE_COPY_OVERWRITE | G_FILE_COPY_NOFOLLOW_SYMLINKS | G_FILE_COPY_TARGET_DEFAULT_PERMS, NULL,
                      NULL, NULL, error);
}

static gboolean
copy_child (const char *from, const char *to, const char *name, gboolean (*is_wanted) (const char *name), GError **error)
{
  g_autofree char *source = g_build_filename (from, name, NULL);
  g_autofree char *target = g_build_filename (to, name, NULL);

  if (*name == '.' || g_file_test (source, G_FILE_TEST_IS_SYMLINK))
    return TRUE;
  if (g_file_test (source, G_FILE_TEST_IS_DIR))
    return cli_folder_copy (source, target, is_wanted, error);
  if (!g_file_test (source, G_FILE_TEST_IS_REGULAR) || (is_wanted && !is_wanted (name)))
    return TRUE;

  return copy_file (source, target, error);
}

gboolean
cli_folder_copy (const char *from, const char *to, gboolean (*is_wanted) (const char *name), GError **error)
{
  g_autoptr (GDir) dir = g_dir_open (from, 0, error);
  const char *name;

  if (!dir)
    return FALSE;
  if (g_mkdir_with_parents (to, 0755) != 0)
    {
      g_set_error (error, G_FILE_ERROR, G_FILE_ERROR_FAILED, "%s cannot be made; may you write there?", to);
      return FALSE;
    }
  while ((name = g_dir_read_name (dir)))
    if (!copy_child (from, to, name, is_wanted, error))
      return FALSE;

  return TRUE;
}

void
cli_folder_remove (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir && (name = g_dir_read_name (dir)))
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (g_file_test (path, G_FILE_TEST_IS_DIR) && !g_file_test (path, G_FILE_TEST_IS_SYMLINK))
        cli_folder_remove (path);
      else
        g_unlink (path);
    }
  g_rmdir (folder);
}
