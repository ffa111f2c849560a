/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pack/phrases.h"

#include "xml/bytes.h"

static const XmlAttributeRule phrase_attributes[] = { { "page", XML_VALUE_ID, TRUE, NULL }, { NULL } };
static const XmlElementRule rules[] = {
  { "phrases", "phrase+", FALSE, NULL },
  { "phrase", "", TRUE, phrase_attributes },
  { NULL },
};

static void
phrase_free (PackPhrase *phrase)
{
  g_free (phrase->text);
  g_free (phrase->page);
  g_free (phrase->file);
  g_free (phrase);
}

static void
read_file (const Pack *pack, const char *file, GPtrArray *phrases, XmlFaults *faults)
{
  g_autoptr (xmlDoc) document = pack_parse (pack, file, faults);
  const xmlNode *root = document ? xmlDocGetRootElement (document) : NULL;

  if (!root || !xml_table_check (rules, document, file, faults))
    return;

  for (const xmlNode *node = xml_node_first (root); node; node = xml_node_next (node))
    {
      g_autofree char *page = xml_node_attribute (node, "page");
      PackPhrase *phrase;

      if (pack_manifest_withdrawn (pack_manifest (pack), page))
        continue;
      phrase = g_new0 (PackPhrase, 1);
      phrase->text = xml_node_text (node);
      phrase->page = g_steal_pointer (&page);
      phrase->file = g_strdup (file);
      phrase->line = xml_node_line (node);
      g_ptr_array_add (phrases, phrase);
    }
}

GPtrArray *
pack_phrases_read (const Pack *pack, XmlFaults *faults)
{
  GPtrArray *phrases = g_ptr_array_new_with_free_func ((GDestroyNotify) phrase_free);
  g_autoptr (GPtrArray) files = xml_bytes_list (pack_folder (pack), "phrases", ".xml", faults);

  for (guint i = 0; i < files->len; i++)
    {
      g_autofree char *file = g_strdup_printf ("phrases/%s", (const char *) g_ptr_array_index (files, i));

      read_file (pack, file, phrases, faults);
    }

  return phrases;
}
