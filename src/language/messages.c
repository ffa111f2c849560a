/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "language/messages.h"

static const char *const elements[] = {
  "title", "summary", "emergency-strip", "withdrawn", "keywords",             /* pack, page */
  "alt", "description", "caption", "callout",                                 /* figure */
  "point", "heading", "p", "item", "step", "caution",                         /* page */
  "claim", "studied", "what", "with", "without", "measured",                  /* evidence */
  "intro", "text", "note", "why", "option", "cut", "reason", "reception", "lead", "say", /* self-check */
  "name", "meaning",                                                          /* glossary, floors, regions */
  NULL,
};

typedef struct
{
  LanguageVisit visit;
  gpointer data;
} Walk;

static gboolean
is_message (const xmlNode *node)
{
  return g_strv_contains (elements, (const char *) node->name);
}

static char *
context_within (const char *outer, const xmlNode *node)
{
  g_autofree char *id = xml_node_attribute (node, "id");

  if (!id)
    return g_strdup (outer);

  return *outer ? g_strconcat (outer, "/", id, NULL) : g_steal_pointer (&id);
}

/* @file: the file's own id, for texts outside of everything that has one. */
static void
walk (const Walk *way, const xmlNode *parent, const char *outer, const char *file)
{
  for (const xmlNode *child = xml_node_first (parent); child; child = xml_node_next (child))
    {
      g_autofree char *context = context_within (outer, child);

      if (is_message (child))
        {
          g_autofree char *text = xml_node_text (child);

          way->visit ((xmlNode *) child, *context ? context : file, text, way->data);
        }
      else
        walk (way, child, context, file);
    }
}

void
language_messages_visit (xmlDoc *document, LanguageVisit visit, gpointer data)
{
  const xmlNode *root = xmlDocGetRootElement (document);
  g_autofree char *file = xml_node_attribute (root, "id");
  Walk way = { visit, data };

  walk (&way, root, "", file ? file : "");
}
