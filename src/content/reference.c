/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "content/reference.h"

#include "xml/node.h"
#include "xml/table.h"

static const XmlAttributeRule term_attributes[] = { { "id", XML_VALUE_ID, TRUE, NULL }, { NULL } };
static const XmlElementRule glossary_rules[] = {
  { "glossary", "term+", FALSE, NULL },
  { "term", "name meaning", FALSE, term_attributes },
  { "name", "", TRUE, NULL },
  { "meaning", "", TRUE, NULL },
  { NULL },
};

static const XmlAttributeRule source_attributes[] = {
  { "id", XML_VALUE_ID, TRUE, NULL },       { "year", XML_VALUE_NUMBER, FALSE, NULL },
  { "doi", XML_VALUE_TEXT, FALSE, NULL },   { "address", XML_VALUE_TEXT, FALSE, NULL },
  { "complete", XML_VALUE_CHOICE, TRUE, "yes|no" },
  { NULL },
};
static const XmlElementRule source_rules[] = {
  { "sources", "source+", FALSE, NULL },
  { "source", "", TRUE, source_attributes },
  { NULL },
};

static void
term_free (ContentTerm *term)
{
  g_free (term->id);
  g_free (term->name);
  g_free (term->meaning);
  g_free (term);
}

static void
source_free (ContentSource *source)
{
  g_free (source->id);
  g_free (source->citation);
  g_free (source->year);
  g_free (source->doi);
  g_free (source->address);
  g_free (source);
}

static gpointer
read_term (const xmlNode *node)
{
  ContentTerm *term = g_new0 (ContentTerm, 1);

  term->id = xml_node_attribute (node, "id");
  term->name = xml_node_child_text (node, "name");
  term->meaning = xml_node_child_text (node, "meaning");
  term->line = xml_node_line (node);

  return term;
}

static gpointer
read_source (const xmlNode *node)
{
  ContentSource *source = g_new0 (ContentSource, 1);
  g_autofree char *complete = xml_node_attribute (node, "complete");

  source->id = xml_node_attribute (node, "id");
  source->citation = xml_node_text (node);
  source->year = xml_node_attribute (node, "year");
  source->doi = xml_node_attribute (node, "doi");
  source->address = xml_node_attribute (node, "address");
  source->complete = g_str_equal (complete, "yes");
  source->line = xml_node_line (node);

  return source;
}

/* Both files are a list of elements with an id. */
static GHashTable *
read_by_id (const XmlElementRule *rules, gpointer (*read_entry) (const xmlNode *),
            GDestroyNotify free_entry, const xmlDoc *document, const char *name, XmlFaults *faults)
{
  g_autoptr (GHashTable) table = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, free_entry);
  guint errors = xml_faults_reported (faults);

  if (!xml_table_check (rules, document, name, faults))
    return NULL;

  for (const xmlNode *node = xml_node_first (xmlDocGetRootElement ((xmlDoc *) document)); node;
       node = xml_node_next (node))
    {
      g_autofree char *id = xml_node_attribute (node, "id");

      if (g_hash_table_contains (table, id))
        xml_faults_add (faults, XML_FAULT_ERROR, "duplicate-id", name, xml_node_line (node),
                        "the id \"%s\" is used twice; rename one", id);
      else
        g_hash_table_insert (table, g_steal_pointer (&id), read_entry (node));
    }

  return xml_faults_reported (faults) == errors ? g_steal_pointer (&table) : NULL;
}

GHashTable *
content_glossary_read (const xmlDoc *document, const char *name, XmlFaults *faults)
{
  return read_by_id (glossary_rules, read_term, (GDestroyNotify) term_free, document, name, faults);
}

GHashTable *
content_sources_read (const xmlDoc *document, const char *name, XmlFaults *faults)
{
  return read_by_id (source_rules, read_source, (GDestroyNotify) source_free, document, name, faults);
}

char *
content_source_describe (const ContentSource *source)
{
  GString *out = g_string_new (source->citation);

  if (source->year)
    g_string_append_printf (out, " (%s)", source->year);
  if (source->doi)
    g_string_append_printf (out, ". doi:%s", source->doi);
  else if (source->address)
    g_string_append_printf (out, ". %s", source->address);

  return g_string_free (out, FALSE);
}
