/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Every text of the pack and of regions.xml under the key that xgettext gave it, and none
 * that xgettext does not know: LEGWISE_SAME is a catalogue that "translates" each msgid of
 * the two into itself. */
#include "language/catalogue.h"
#include "language/messages.h"
#include "xml/bytes.h"
#include "xml/gate.h"

#include <string.h>

typedef struct
{
  const LanguageCatalogue *same;
  const char *file;
  GHashTable *seen;
  guint missing;
} Walk;

static void
look_up (xmlNode *node, const char *context, const char *text, gpointer data)
{
  Walk *walk = data;
  const char *found = language_catalogue_find (walk->same, context, text);

  g_hash_table_add (walk->seen, g_strconcat (context, "\004", text, NULL));
  if (found && g_str_equal (found, text))
    return;
  walk->missing++;
  g_test_message ("%s:%u: xgettext has no \"%s\" in the context \"%s\"", walk->file, xml_node_line (node), text, context);
}

static void
walk_file (Walk *walk, const char *folder, const char *name)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autoptr (GBytes) bytes = xml_bytes_read (folder, name, XML_LIMIT_BYTES, faults);
  g_autoptr (xmlDoc) document = bytes ? xml_gate_parse (&xml_gate_pack, bytes, name, faults) : NULL;

  g_assert_nonnull (document);
  walk->file = name;
  language_messages_visit (document, look_up, walk);
}

static guint
count_entries (GBytes *bytes)
{
  guint32 count;

  memcpy (&count, (const guint8 *) g_bytes_get_data (bytes, NULL) + 8, sizeof count);

  return count - 1; /* the header */
}

static void
test_same_as_xgettext (void)
{
  static const char *const files[] = { "pack.xml", "self-check.xml", "floors.xml", "glossary.xml" };
  const char *pack = g_getenv ("LEGWISE_PACK");
  g_autofree char *data = g_build_filename (g_getenv ("LEGWISE_SOURCE"), "data", NULL);
  g_autofree char *contents = NULL;
  gsize size;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autoptr (LanguageCatalogue) same = NULL;
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GPtrArray) pages = xml_bytes_list (pack, "pages", ".xml", faults);
  Walk walk = { NULL, NULL, seen, 0 };

  g_assert_true (g_file_get_contents (g_getenv ("LEGWISE_SAME"), &contents, &size, NULL));
  bytes = g_bytes_new_static (contents, size);
  walk.same = same = language_catalogue_new (bytes, "same.mo", faults);
  g_assert_cmpuint (xml_faults_count (faults), ==, 0);
  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    walk_file (&walk, pack, files[i]);
  for (guint i = 0; i < pages->len; i++)
    {
      g_autofree char *name = g_strconcat ("pages/", pages->pdata[i], NULL);

      walk_file (&walk, pack, name);
    }
  walk_file (&walk, data, "regions.xml");

  g_assert_cmpuint (walk.missing, ==, 0);
  g_assert_cmpuint (g_hash_table_size (seen), ==, count_entries (bytes));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/messages/same-as-xgettext", test_same_as_xgettext);

  return g_test_run ();
}
