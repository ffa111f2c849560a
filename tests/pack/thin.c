/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "thin.h"

#include <glib/gstdio.h>

#include "copy.h"
#include "pack/check.h"

/* The first page of each topic stays, for a topic cannot be empty. */
static void
withdraw_most (const char *folder, const char *const *kept)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autoptr (Pack) pack = pack_open (folder, faults);
  g_autoptr (GString) out = g_string_new (NULL);

  for (guint i = 0; i < pack_manifest (pack)->topics->len; i++)
    {
      const PackTopic *topic = g_ptr_array_index (pack_manifest (pack)->topics, i);

      for (guint j = 1; j < topic->pages->len; j++)
        if (!g_strv_contains (kept, g_ptr_array_index (topic->pages, j)))
          g_string_append_printf (out, "<withdrawn page=\"%s\" on=\"2026-12-01\">x</withdrawn>\n",
                                  (const char *) g_ptr_array_index (topic->pages, j));
    }
  g_string_append (out, "</pack>");
  pack_copy_replace (folder, "pack.xml", "</pack>", NULL, out->str);
}

static void
tell_all_on (const char *folder, const char *page)
{
  g_autofree char *path = g_build_filename (folder, "quality", "content.xml", NULL);
  g_autofree char *pages = g_strdup_printf ("pages=\"%s\"", page);
  g_autoptr (GRegex) regex = g_regex_new ("pages=\"[^\"]*\"", 0, 0, NULL);
  g_autofree char *text = NULL, *changed = NULL;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  changed = g_regex_replace_literal (regex, text, -1, 0, pages, 0, NULL);
  pack_copy_write (folder, "quality/content.xml", changed);
}

static void
remove_unused_drawings (const char *folder)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();

  pack_check (folder, "2026-12-01", faults);
  for (guint i = 0; i < xml_faults_count (faults); i++)
    {
      const XmlFault *fault = xml_faults_get (faults, i);
      g_autofree char *path = g_build_filename (folder, fault->file, NULL);

      if (g_str_equal (fault->code, "unused") && g_str_has_suffix (path, ".svg"))
        g_assert_cmpint (g_remove (path), ==, 0);
    }
}

char *
thin_pack_new (const char *const *kept)
{
  char *folder = pack_copy_new ();

  withdraw_most (folder, kept);
  tell_all_on (folder, kept[g_strv_length ((char **) kept) - 1]);
  remove_unused_drawings (folder);

  return folder;
}
