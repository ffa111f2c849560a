/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "cli/command.h"
#include "cli/folder.h"
#include "place/folders.h"

#define TEMPLATE "new-pack" /* a small pack that is sound and proved; this is also its id */

static int
refuse (const char *folder, const char *why)
{
  g_printerr ("%s: %s\n", folder, why);

  return CLI_WRONG_ARGUMENTS;
}

/* As ids are written in all files of a pack. */
static gboolean
is_id (const char *name)
{
  return *name >= 'a' && *name <= 'z' && strspn (name, "abcdefghijklmnopqrstuvwxyz0123456789-") == strlen (name);
}

static gboolean
is_taken (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);

  return dir ? g_dir_read_name (dir) != NULL : g_file_test (folder, G_FILE_TEST_EXISTS);
}

static gboolean
put_id (const char *folder, const char *file, const char *id, GError **error)
{
  g_autofree char *path = g_build_filename (folder, file, NULL);
  g_autofree char *text = NULL;
  g_autoptr (GString) changed = NULL;
  g_autofree char *written = g_strdup_printf (" id=\"%s\"", id);

  if (!g_file_get_contents (path, &text, NULL, error))
    return FALSE;
  changed = g_string_new (text);
  g_string_replace (changed, " id=\"" TEMPLATE "\"", written, 1);

  return g_file_set_contents (path, changed->str, -1, error);
}

int
cli_new (const CliArguments *arguments)
{
  const char *folder = arguments->folder;
  g_autofree char *template = g_build_filename (place_folder_data (), TEMPLATE, NULL);
  g_autofree char *id = g_path_get_basename (folder);
  g_autoptr (GError) error = NULL;

  if (!is_id (id))
    return refuse (folder, "the name of the folder becomes the id of the pack; use lower-case letters, digits and hyphens");
  if (is_taken (folder))
    return refuse (folder, "there is something already; name a folder that does not exist");
  if (!cli_folder_copy (template, folder, NULL, &error) || !put_id (folder, "pack.xml", id, &error)
      || !put_id (folder, "self-check.xml", id, &error))
    {
      g_printerr ("%s\n", error->message);
      return CLI_FALLS_SHORT;
    }
  g_print ("%s is a small pack to start from. It is sound, and its self-check is proved.\n"
           "See it while you write:  legwise --pack %s --preview\n"
           "What is wrong in it:     legwise-pack check %s\n"
           "What people can install: legwise-pack build %s --into FOLDER\n",
           folder, folder, folder, folder);

  return CLI_DONE;
}
