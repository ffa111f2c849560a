/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "xml/node.h"

#include <stdlib.h>

static const xmlNode *
skip_to_element (const xmlNode *node)
{
  while (node && node->type != XML_ELEMENT_NODE)
    node = node->next;

  return node;
}

const xmlNode *
xml_node_first (const xmlNode *parent)
{
  return skip_to_element (parent->children);
}

const xmlNode *
xml_node_next (const xmlNode *node)
{
  return skip_to_element (node->next);
}

gboolean
xml_node_is (const xmlNode *node, const char *name)
{
  return xmlStrEqual (node->name, (const xmlChar *) name);
}

const xmlNode *
xml_node_child (const xmlNode *parent, const char *name)
{
  for (const xmlNode *child = xml_node_first (parent); child; child = xml_node_next (child))
    if (xml_node_is (child, name))
      return child;

  return NULL;
}

guint
xml_node_line (const xmlNode *node)
{
  long line = xmlGetLineNo (node);

  return line > 0 ? (guint) line : 0;
}

static const xmlAttr *
find_attribute (const xmlNode *node, const char *name)
{
  for (const xmlAttr *a = node->properties; a; a = a->next)
    if (xmlStrEqual (a->name, (const xmlChar *) name))
      return a;

  return NULL;
}

gboolean
xml_node_has_attribute (const xmlNode *node, const char *name)
{
  return find_attribute (node, name) != NULL;
}

char *
xml_node_attribute (const xmlNode *node, const char *name)
{
  const xmlAttr *a = find_attribute (node, name);

  if (!a)
    return NULL;

  return g_strdup (a->children && a->children->content ? (const char *) a->children->content : "");
}

int
xml_node_number (const xmlNode *node, const char *name, int otherwise)
{
  g_autofree char *value = xml_node_attribute (node, name);

  return value ? atoi (value) : otherwise;
}

char **
xml_node_words (const xmlNode *node, const char *name)
{
  g_autofree char *value = xml_node_attribute (node, name);

  return value && *value ? g_strsplit (value, " ", -1) : g_new0 (char *, 1);
}

static void
append_collapsed (GString *out, const char *text)
{
  for (const char *c = text; *c; c++)
    {
      if (!g_ascii_isspace (*c))
        g_string_append_c (out, *c);
      else if (out->len > 0 && out->str[out->len - 1] != ' ')
        g_string_append_c (out, ' ');
    }
}

/* Whether blanks between its elements are only there for whoever reads the file. */
static gboolean
holds_elements_only (const xmlNode *node)
{
  for (const xmlNode *child = node->children; child; child = child->next)
    if (child->type == XML_TEXT_NODE && !xmlIsBlankNode (child))
      return FALSE;

  return TRUE;
}

static void
append_markup (GString *out, const xmlNode *node)
{
  gboolean bare = holds_elements_only (node);

  for (const xmlNode *child = node->children; child; child = child->next)
    {
      if (child->type == XML_TEXT_NODE && !bare)
        append_collapsed (out, (const char *) child->content);
      if (child->type != XML_ELEMENT_NODE)
        continue;

      g_string_append_printf (out, "<%s", child->name);
      for (const xmlAttr *a = child->properties; a; a = a->next)
        g_string_append_printf (out, " %s=\"%s\"", a->name, a->children ? (const char *) a->children->content : "");
      if (child->children)
        {
          g_string_append_c (out, '>');
          append_markup (out, child);
          g_string_append_printf (out, "</%s>", child->name);
        }
      else
        g_string_append (out, "/>");
    }
}

char *
xml_node_text (const xmlNode *node)
{
  GString *out = g_string_new (NULL);

  if (node)
    append_markup (out, node);

  return g_strchomp (g_string_free (out, FALSE));
}

char *
xml_node_child_text (const xmlNode *parent, const char *name)
{
  return xml_node_text (xml_node_child (parent, name));
}

char **
xml_node_texts (const xmlNode *parent)
{
  g_autoptr (GStrvBuilder) texts = g_strv_builder_new ();

  for (const xmlNode *child = parent ? xml_node_first (parent) : NULL; child; child = xml_node_next (child))
    {
      g_autofree char *text = xml_node_text (child);

      g_strv_builder_add (texts, text);
    }

  return g_strv_builder_end (texts);
}
