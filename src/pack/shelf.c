/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pack/shelf.h"

#include <string.h>

char *
pack_shelf_name (const char *folder)
{
  return g_path_get_basename (folder);
}

const char *
pack_shelf_find (const GPtrArray *shelf, const char *name)
{
  for (guint i = 0; i < shelf->len; i++)
    {
      g_autofree char *one = pack_shelf_name (shelf->pdata[i]);

      if (g_str_equal (one, name))
        return shelf->pdata[i];
    }

  return NULL;
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static GPtrArray *
list_names (const char *folder)
{
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir && (name = g_dir_read_name (dir)))
    g_ptr_array_add (names, g_strdup (name));
  g_ptr_array_sort (names, compare_names);

  return names;
}

static void
add_folder (GPtrArray *shelf, const char *folder)
{
  g_autoptr (GPtrArray) names = list_names (folder);

  for (guint i = 0; i < names->len; i++)
    {
      g_autofree char *pack = g_build_filename (folder, names->pdata[i], NULL);
      g_autofree char *manifest = g_build_filename (pack, "pack.xml", NULL);

      if (g_file_test (manifest, G_FILE_TEST_EXISTS) && !pack_shelf_find (shelf, names->pdata[i]))
        g_ptr_array_add (shelf, g_steal_pointer (&pack));
    }
}

GPtrArray *
pack_shelf (const char *data)
{
  GPtrArray *shelf = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *packs = g_build_filename (data, "packs", NULL);
  g_autofree char *more = g_build_filename (packs, "more", NULL);

  add_folder (shelf, packs);
  add_folder (shelf, more);

  return shelf;
}
