/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "assess/carer.h"

#include "xml/node.h"

typedef struct
{
  LwQuestionnaire *questionnaire;
  const char *name;
  XmlFaults *faults;
} Reading;

gboolean
lw_carer_is_form (const xmlNode *node)
{
  return xml_node_has_attribute (node, "for");
}

/* An option is told from its neighbours by its id. */
static gboolean
replaces (const xmlNode *form, const xmlNode *before)
{
  g_autofree char *form_id = xml_node_attribute (form, "id");
  g_autofree char *id = before ? xml_node_attribute (before, "id") : NULL;

  return before && !lw_carer_is_form (before) && xml_node_is (before, (const char *) form->name)
         && g_strcmp0 (form_id, id) == 0;
}

static void
read_form (Reading *r, const xmlNode *form, const xmlNode *before)
{
  g_autofree char *carer = xml_node_text (form), *own = xml_node_text (before);
  const char *known;

  if (!replaces (form, before))
    {
      xml_faults_add (r->faults, XML_FAULT_ERROR, "carer", r->name, xml_node_line (form),
                      "for=\"carer\" stands directly behind the <%s> that it replaces, with the same id; move it there",
                      form->name);
      return;
    }
  known = g_hash_table_lookup (r->questionnaire->carer_texts, own);
  if (known && !g_str_equal (known, carer))
    xml_faults_add (r->faults, XML_FAULT_ERROR, "carer", r->name, xml_node_line (form),
                    "the same text has another form for carers further up; write both alike");
  else
    g_hash_table_replace (r->questionnaire->carer_texts, g_steal_pointer (&own), g_steal_pointer (&carer));
}

static void
read_below (Reading *r, const xmlNode *parent)
{
  const xmlNode *before = NULL;

  for (const xmlNode *node = xml_node_first (parent); node; before = node, node = xml_node_next (node))
    {
      if (lw_carer_is_form (node))
        read_form (r, node, before);
      read_below (r, node);
    }
}

void
lw_carer_read (LwQuestionnaire *questionnaire, const xmlNode *root, const char *name, XmlFaults *faults)
{
  Reading reading = { questionnaire, name, faults };

  read_below (&reading, root);
}
