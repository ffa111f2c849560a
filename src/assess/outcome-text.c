/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "assess/outcome-text.h"

#include "assess/carer.h"
#include "xml/node.h"

char **
lw_pages_read (const xmlNode *node)
{
  g_autoptr (GPtrArray) pages = g_ptr_array_new ();

  for (const xmlNode *child = xml_node_first (node); child; child = xml_node_next (child))
    if (xml_node_is (child, "page"))
      g_ptr_array_add (pages, xml_node_attribute (child, "ref"));
  g_ptr_array_add (pages, NULL);

  return (char **) g_ptr_array_free (g_steal_pointer (&pages), FALSE);
}

static GPtrArray *
read_texts (const xmlNode *parent)
{
  GPtrArray *texts = g_ptr_array_new_with_free_func (g_free);

  for (const xmlNode *child = parent ? xml_node_first (parent) : NULL; child; child = xml_node_next (child))
    if (!lw_carer_is_form (child))
      g_ptr_array_add (texts, xml_node_text (child));

  return texts;
}

void
lw_outcome_text_read (LwOutcomeText *text, const xmlNode *node)
{
  text->only = xml_node_words (node, "only");
  text->title = xml_node_child_text (node, "title");
  text->reception = xml_node_child_text (node, "reception");
  text->lead = xml_node_child_text (node, "lead");
  text->steps = read_texts (xml_node_child (node, "do"));
  text->waits = read_texts (xml_node_child (node, "wait"));
  text->say = xml_node_child_text (node, "say");
  text->changes = read_texts (xml_node_child (node, "change"));
  text->pages = lw_pages_read (node);
  text->line = xml_node_line (node);
}

void
lw_outcome_text_clear (LwOutcomeText *text)
{
  g_strfreev (text->only);
  g_free (text->title);
  g_free (text->reception);
  g_free (text->lead);
  g_clear_pointer (&text->steps, g_ptr_array_unref);
  g_clear_pointer (&text->waits, g_ptr_array_unref);
  g_free (text->say);
  g_clear_pointer (&text->changes, g_ptr_array_unref);
  g_strfreev (text->pages);
}

void
lw_outcome_text_free (LwOutcomeText *text)
{
  lw_outcome_text_clear (text);
  g_free (text);
}
