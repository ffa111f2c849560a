/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pack/shelf.h"

#include <glib/gstdio.h>
#include <string.h>

#include "copy.h"

static char *
make_data (const char *const *files)
{
  char *data = g_dir_make_tmp ("legwise-shelf-XXXXXX", NULL);

  for (guint i = 0; files[i]; i++)
    {
      g_autofree char *path = g_build_filename (data, files[i], NULL);
      g_autofree char *folder = g_path_get_dirname (path);

      g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
      g_assert_true (g_file_set_contents (path, "", 0, NULL));
    }

  return data;
}

typedef struct
{
  const char *path;
  const char *files[8];
  const char *expected; /* the folders below packs/, in order */
} Row;

static void
test_row (gconstpointer data)
{
  const Row *row = data;
  char *folder = make_data (row->files);
  g_autoptr (GPtrArray) shelf = pack_shelf (folder);
  g_autofree char *packs = g_build_filename (folder, "packs/", NULL);
  GString *found = g_string_new (NULL);

  for (guint i = 0; i < shelf->len; i++)
    {
      g_assert_true (g_str_has_prefix (shelf->pdata[i], packs));
      g_string_append_printf (found, "%s%s", i > 0 ? " " : "", (char *) shelf->pdata[i] + strlen (packs));
    }
  g_assert_cmpstr (found->str, ==, row->expected);
  g_string_free (found, TRUE);
  pack_copy_free (folder);
}

static void
test_find (void)
{
  static const char *const files[] = { "packs/knee/pack.xml", "packs/more/hip/pack.xml", NULL };
  char *folder = make_data (files);
  g_autoptr (GPtrArray) shelf = pack_shelf (folder);

  g_assert_true (g_str_has_suffix (pack_shelf_find (shelf, "hip"), "packs/more/hip"));
  g_assert_true (g_str_has_suffix (pack_shelf_find (shelf, "knee"), "packs/knee"));
  g_assert_null (pack_shelf_find (shelf, "more"));
  g_assert_null (pack_shelf_find (shelf, ""));
  pack_copy_free (folder);
}

int
main (int argc, char *argv[])
{
  static const Row rows[] = {
    { "/shelf/nothing", { NULL }, "" },
    { "/shelf/empty", { "packs/readme", NULL }, "" },
    { "/shelf/one", { "packs/back/pack.xml", NULL }, "back" },
    { "/shelf/by-name", { "packs/knee/pack.xml", "packs/back/pack.xml", NULL }, "back knee" },
    /* Flatpak leaves a file of its own in each. */
    { "/shelf/more", { "packs/knee/pack.xml", "packs/more/back/pack.xml", "packs/more/back/.ref", NULL }, "knee more/back" },
    { "/shelf/no-pack-in-it", { "packs/back/pack.xml", "packs/other/page.xml", "packs/more/.ref", NULL }, "back" },
    { "/shelf/one-name-twice", { "packs/back/pack.xml", "packs/more/back/pack.xml", NULL }, "back" },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_test_add_data_func (rows[i].path, &rows[i], test_row);
  g_test_add_func ("/shelf/find", test_find);

  return g_test_run ();
}
