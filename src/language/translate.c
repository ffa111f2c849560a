/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "language/translate.h"

#include "language/markup.h"

gboolean
language_is_marked (const char *text)
{
  return g_str_has_prefix (text, LANGUAGE_MARK_BEGIN);
}

xmlDoc *
language_translation (const LanguageCatalogue *catalogue, const xmlNode *node, const char *context,
                      const char *text, const char **wrong)
{
  const char *translation = language_catalogue_find (catalogue, context, text), *fault = NULL;
  g_autoptr (xmlDoc) document = NULL;

  if (!translation)
    return NULL;

  document = language_markup_parse (translation);
  fault = document ? language_markup_fault (node, xmlDocGetRootElement (document))
                   : "its mark-up is malformed; write no & and no < but in the tags of the English";
  if (wrong)
    *wrong = fault;

  return fault ? NULL : g_steal_pointer (&document);
}

static void
put_into (xmlNode *node, const xmlNode *translation)
{
  xmlNode *child;

  while ((child = node->children))
    {
      xmlUnlinkNode (child);
      xmlFreeNode (child);
    }
  for (child = translation->children; child; child = child->next)
    xmlAddChild (node, xmlDocCopyNode (child, node->doc, 1));
}

/* Keywords are never shown, and hold nothing but elements. */
static void
mark (xmlNode *node)
{
  if (xml_node_is (node, "keywords"))
    return;

  if (node->children)
    xmlAddPrevSibling (node->children, xmlNewDocText (node->doc, (const xmlChar *) LANGUAGE_MARK_BEGIN));
  xmlAddChild (node, xmlNewDocText (node->doc, (const xmlChar *) LANGUAGE_MARK_END));
}

static void
translate_message (xmlNode *node, const char *context, const char *text, gpointer data)
{
  const LanguageCatalogue *catalogue = data;
  g_autoptr (xmlDoc) translation
      = catalogue ? language_translation (catalogue, node, context, text, NULL) : NULL;

  if (translation)
    put_into (node, xmlDocGetRootElement (translation));
  else
    mark (node);
}

void
language_translate (xmlDoc *document, const LanguageCatalogue *catalogue)
{
  language_messages_visit (document, translate_message, (gpointer) catalogue);
}
