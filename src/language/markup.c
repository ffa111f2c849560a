/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "language/markup.h"

#include <string.h>

#include "xml/node.h"

#define BEFORE "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<text>"
#define BEHIND "</text>"

xmlDoc *
language_markup_parse (const char *translation)
{
  g_autofree char *file = g_strconcat (BEFORE, translation, BEHIND, NULL);
  g_autoptr (GBytes) bytes = g_bytes_new_static (file, strlen (file));
  g_autoptr (XmlFaults) unseen = xml_faults_new ();

  return xml_gate_parse (&xml_gate_pack, bytes, "", unseen);
}

static int
compare_tags (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* The tags in @parent with their attributes, sorted, so that they may stand in any order. */
static GPtrArray *
tags_in (const xmlNode *parent)
{
  GPtrArray *tags = g_ptr_array_new_with_free_func (g_free);

  for (const xmlNode *child = xml_node_first (parent); child; child = xml_node_next (child))
    {
      GString *tag = g_string_new ((const char *) child->name);

      for (const xmlAttr *a = child->properties; a; a = a->next)
        {
          g_autofree char *value = xml_node_attribute (child, (const char *) a->name);

          g_string_append_printf (tag, " %s=\"%s\"", a->name, value);
        }
      g_ptr_array_add (tags, g_string_free (tag, FALSE));
    }
  g_ptr_array_sort (tags, compare_tags);

  return tags;
}

static gboolean
tags_are_equal (const xmlNode *source, const xmlNode *translation)
{
  g_autoptr (GPtrArray) wanted = tags_in (source), there = tags_in (translation);

  if (wanted->len != there->len)
    return FALSE;
  for (guint i = 0; i < wanted->len; i++)
    if (!g_str_equal (wanted->pdata[i], there->pdata[i]))
      return FALSE;

  return TRUE;
}

static gboolean
is_blank (const xmlNode *node)
{
  g_autofree char *text = xml_node_text (node);

  return *text == '\0';
}

/* A number has no text; every other mark-up of a sentence has nothing but text. */
static gboolean
tags_hold_text (const xmlNode *parent)
{
  for (const xmlNode *child = xml_node_first (parent); child; child = xml_node_next (child))
    if (xml_node_first (child) || is_blank (child) != xml_node_is (child, "number"))
      return FALSE;

  return TRUE;
}

static gboolean
holds_only_keywords (const xmlNode *parent)
{
  for (const xmlNode *child = parent->children; child; child = child->next)
    if (child->type != XML_ELEMENT_NODE ? !xmlIsBlankNode (child)
                                        : !xml_node_is (child, "keyword") || child->properties)
      return FALSE;

  return xml_node_first (parent) != NULL;
}

/* What would be read as mark-up when the text is split. */
static gboolean
holds_marks (const xmlNode *parent)
{
  for (const xmlNode *child = parent->children; child; child = child->next)
    if (child->type == XML_TEXT_NODE ? strpbrk ((const char *) child->content, "&<>") != NULL : holds_marks (child))
      return TRUE;

  return FALSE;
}

const char *
language_markup_fault (const xmlNode *source, const xmlNode *translation)
{
  gboolean keywords = xml_node_is (source, "keywords");

  if (keywords && !holds_only_keywords (translation))
    return "keywords are <keyword>…</keyword> one after another and nothing else";
  if (!keywords && !tags_are_equal (source, translation))
    return "its tags differ from the English; keep each tag and its attributes as they are";
  if (holds_marks (translation))
    return "it holds &, < or > as a text; write it in words";
  if (is_blank (translation))
    return "it is blank; translate it or leave it empty";

  return tags_hold_text (translation) ? NULL : "a tag is empty, or stands in another; put the words between its ends";
}
