/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "assess/floors.h"

#include "xml/node.h"
#include "xml/table.h"

static const XmlAttributeRule sign_attributes[] = {
  { "id", XML_VALUE_ID, TRUE, NULL },
  { "urgency", XML_VALUE_CHOICE, TRUE, XML_URGENCIES },
  { "source", XML_VALUE_IDS, TRUE, NULL },
  { NULL },
};
static const XmlAttributeRule together_attributes[] = {
  { "signs", XML_VALUE_IDS, TRUE, NULL },
  { "urgency", XML_VALUE_CHOICE, TRUE, XML_URGENCIES },
  { "source", XML_VALUE_IDS, TRUE, NULL },
  { NULL },
};
static const XmlElementRule rules[] = {
  { "floors", "sign+ together*", FALSE, NULL },
  { "sign", "name", FALSE, sign_attributes },
  { "name", "", TRUE, NULL },
  { "together", "", FALSE, together_attributes },
  { NULL },
};

static void
sign_free (LwSign *sign)
{
  g_free (sign->id);
  g_free (sign->name);
  g_strfreev (sign->sources);
  g_free (sign);
}

static void
together_free (LwTogether *together)
{
  g_strfreev (together->signs);
  g_strfreev (together->sources);
  g_free (together);
}

static LwUrgency
read_urgency (const xmlNode *node)
{
  g_autofree char *urgency = xml_node_attribute (node, "urgency");

  return lw_urgency_from_string (urgency);
}

static void
read_sign (LwFloors *floors, const xmlNode *node, const char *name, XmlFaults *faults)
{
  LwSign *sign = g_new0 (LwSign, 1);

  sign->id = xml_node_attribute (node, "id");
  sign->name = xml_node_child_text (node, "name");
  sign->urgency = read_urgency (node);
  sign->sources = xml_node_words (node, "source");
  sign->line = xml_node_line (node);
  if (lw_floors_find (floors, sign->id))
    xml_faults_add (faults, XML_FAULT_ERROR, "duplicate-id", name, sign->line,
                    "the sign \"%s\" stands here twice; keep one", sign->id);
  g_ptr_array_add (floors->signs, sign);
}

static void
read_together (LwFloors *floors, const xmlNode *node, const char *name, XmlFaults *faults)
{
  LwTogether *together = g_new0 (LwTogether, 1);

  together->signs = xml_node_words (node, "signs");
  together->urgency = read_urgency (node);
  together->sources = xml_node_words (node, "source");
  together->line = xml_node_line (node);
  for (guint i = 0; together->signs[i]; i++)
    if (!lw_floors_find (floors, together->signs[i]))
      xml_faults_add (faults, XML_FAULT_ERROR, "dangling-id", name, together->line,
                      "no sign \"%s\" stands above; mend the id", together->signs[i]);
  g_ptr_array_add (floors->together, together);
}

LwFloors *
lw_floors_read (const xmlDoc *document, const char *name, XmlFaults *faults)
{
  g_autoptr (LwFloors) floors = NULL;
  guint errors = xml_faults_reported (faults);

  if (!xml_table_check (rules, document, name, faults))
    return NULL;

  floors = g_new0 (LwFloors, 1);
  floors->signs = g_ptr_array_new_with_free_func ((GDestroyNotify) sign_free);
  floors->together = g_ptr_array_new_with_free_func ((GDestroyNotify) together_free);
  for (const xmlNode *node = xml_node_first (xmlDocGetRootElement ((xmlDoc *) document)); node;
       node = xml_node_next (node))
    if (xml_node_is (node, "sign"))
      read_sign (floors, node, name, faults);
    else
      read_together (floors, node, name, faults);

  return xml_faults_reported (faults) == errors ? g_steal_pointer (&floors) : NULL;
}

void
lw_floors_free (LwFloors *floors)
{
  g_ptr_array_unref (floors->signs);
  g_ptr_array_unref (floors->together);
  g_free (floors);
}

const LwSign *
lw_floors_find (const LwFloors *floors, const char *id)
{
  for (guint i = 0; i < floors->signs->len; i++)
    {
      const LwSign *sign = g_ptr_array_index (floors->signs, i);

      if (g_strcmp0 (sign->id, id) == 0)
        return sign;
    }

  return NULL;
}
