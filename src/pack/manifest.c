/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pack/manifest.h"

static const XmlAttributeRule pack_attributes[] = {
  { "id", XML_VALUE_ID, TRUE, NULL },        { "version", XML_VALUE_TEXT, TRUE, NULL },
  { "schema", XML_VALUE_NUMBER, TRUE, NULL }, { "licence", XML_VALUE_TEXT, TRUE, NULL },
  CONTENT_REVIEW_ATTRIBUTES,                 { NULL },
};
static const XmlAttributeRule strip_attributes[] = { { "page", XML_VALUE_ID, TRUE, NULL }, { NULL } };
static const XmlAttributeRule language_attributes[]
    = { { "id", XML_VALUE_LANGUAGE, TRUE, NULL }, { "source", XML_VALUE_CHOICE, FALSE, "yes" }, { NULL } };
static const XmlAttributeRule topic_attributes[]
    = { { "id", XML_VALUE_ID, TRUE, NULL }, { "figure", XML_VALUE_SVG, TRUE, NULL }, { NULL } };
static const XmlAttributeRule page_attributes[] = { { "ref", XML_VALUE_ID, TRUE, NULL }, { NULL } };
static const XmlAttributeRule withdrawn_attributes[]
    = { { "page", XML_VALUE_ID, TRUE, NULL }, { "on", XML_VALUE_DATE, TRUE, NULL }, { NULL } };

static const XmlElementRule rules[] = {
  { "pack", "title summary figure? emergency-strip language+ topic+ withdrawn*", FALSE, pack_attributes },
  { "title", "", TRUE, NULL },
  { "summary", XML_PROSE, TRUE, NULL },
  { "emergency-strip", XML_PROSE, TRUE, strip_attributes },
  { "language", "", FALSE, language_attributes },
  { "topic", "title summary page+", FALSE, topic_attributes },
  { "page", "", FALSE, page_attributes },
  { "withdrawn", "", TRUE, withdrawn_attributes },
  CONTENT_FIGURE_RULES,
  XML_PROSE_RULES,
  { NULL },
};

typedef struct
{
  PackManifest *manifest;
  const char *name;
  XmlFaults *faults;
} Reading;

static void
topic_free (PackTopic *topic)
{
  g_free (topic->id);
  g_free (topic->title);
  g_free (topic->summary);
  g_free (topic->figure);
  g_ptr_array_unref (topic->pages);
  g_free (topic);
}

static void
withdrawn_free (PackWithdrawn *withdrawn)
{
  g_free (withdrawn->page);
  g_free (withdrawn->on);
  g_free (withdrawn->why);
  g_free (withdrawn);
}

static PackWithdrawn *
find_withdrawn (const PackManifest *manifest, const char *page)
{
  for (guint i = 0; i < manifest->withdrawn->len; i++)
    {
      PackWithdrawn *withdrawn = g_ptr_array_index (manifest->withdrawn, i);

      if (g_strcmp0 (withdrawn->page, page) == 0)
        return withdrawn;
    }

  return NULL;
}

static void
read_page (Reading *reading, PackTopic *topic, const xmlNode *node)
{
  g_autofree char *page = xml_node_attribute (node, "ref");
  PackWithdrawn *withdrawn = find_withdrawn (reading->manifest, page);

  if (withdrawn)
    {
      withdrawn->in_topic = TRUE;
      return;
    }
  if (g_hash_table_contains (reading->manifest->topic_of, page))
    {
      xml_faults_add (reading->faults, XML_FAULT_ERROR, "duplicate-id", reading->name, xml_node_line (node),
                      "the page \"%s\" stands in a topic already; remove one", page);
      return;
    }
  g_hash_table_insert (reading->manifest->topic_of, g_strdup (page), topic);
  g_ptr_array_add (topic->pages, g_steal_pointer (&page));
}

static void
read_topic (Reading *reading, const xmlNode *node)
{
  PackTopic *topic = g_new0 (PackTopic, 1);

  topic->id = xml_node_attribute (node, "id");
  topic->figure = xml_node_attribute (node, "figure");
  topic->title = xml_node_child_text (node, "title");
  topic->summary = xml_node_child_text (node, "summary");
  topic->pages = g_ptr_array_new_with_free_func (g_free);
  topic->line = xml_node_line (node);
  if (pack_manifest_topic (reading->manifest, topic->id))
    xml_faults_add (reading->faults, XML_FAULT_ERROR, "duplicate-id", reading->name, topic->line,
                    "the topic id \"%s\" is used twice; rename one", topic->id);
  g_ptr_array_add (reading->manifest->topics, topic);
  for (const xmlNode *child = xml_node_first (node); child; child = xml_node_next (child))
    if (xml_node_is (child, "page"))
      read_page (reading, topic, child);
}

static void
read_withdrawn (Reading *reading, const xmlNode *node)
{
  PackWithdrawn *withdrawn = g_new0 (PackWithdrawn, 1);

  withdrawn->page = xml_node_attribute (node, "page");
  withdrawn->on = xml_node_attribute (node, "on");
  withdrawn->why = xml_node_text (node);
  withdrawn->line = xml_node_line (node);
  g_ptr_array_add (reading->manifest->withdrawn, withdrawn);
}

static void
read_language (Reading *reading, const xmlNode *node)
{
  g_autofree char *id = xml_node_attribute (node, "id");

  if (g_ptr_array_find_with_equal_func (reading->manifest->languages, id, g_str_equal, NULL))
    xml_faults_add (reading->faults, XML_FAULT_ERROR, "language", reading->name, xml_node_line (node),
                    "the language %s is named twice; delete one", id);
  g_ptr_array_insert (reading->manifest->languages, xml_node_has_attribute (node, "source") ? 0 : -1,
                      xml_node_attribute (node, "id"));
}

static void
read_each (Reading *reading, const xmlNode *root, const char *name,
           void (*read) (Reading *reading, const xmlNode *node))
{
  for (const xmlNode *child = xml_node_first (root); child; child = xml_node_next (child))
    if (xml_node_is (child, name))
      read (reading, child);
}

/* The one in which the pack was written, and which stands in for all others. */
static void
check_source_language (const Reading *reading, const xmlNode *root)
{
  guint sources = 0;

  for (const xmlNode *child = xml_node_first (root); child; child = xml_node_next (child))
    sources += xml_node_is (child, "language") && xml_node_has_attribute (child, "source");
  if (sources != 1)
    xml_faults_add (reading->faults, XML_FAULT_ERROR, "language", reading->name, xml_node_line (root),
                    "%u languages have source=\"yes\"; mark the one in which the pack was written", sources);
}

static PackManifest *
manifest_new (const xmlNode *root, const char *name, XmlFaults *faults)
{
  PackManifest *manifest = g_new0 (PackManifest, 1);
  const xmlNode *strip = xml_node_child (root, "emergency-strip");

  manifest->id = xml_node_attribute (root, "id");
  manifest->version = xml_node_attribute (root, "version");
  manifest->licence = xml_node_attribute (root, "licence");
  content_review_read (&manifest->review, root, name, faults);
  manifest->title = xml_node_child_text (root, "title");
  manifest->summary = xml_node_child_text (root, "summary");
  manifest->figure = content_figure_read (xml_node_child (root, "figure"));
  manifest->strip = xml_node_text (strip);
  manifest->strip_page = xml_node_attribute (strip, "page");
  manifest->languages = g_ptr_array_new_with_free_func (g_free);
  manifest->topics = g_ptr_array_new_with_free_func ((GDestroyNotify) topic_free);
  manifest->withdrawn = g_ptr_array_new_with_free_func ((GDestroyNotify) withdrawn_free);
  manifest->topic_of = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  return manifest;
}

/* Asked before anything else, so that a pack of tomorrow gets one clear sentence and
 * not a list of unknown elements. */
static gboolean
schema_is_known (const xmlNode *root, const char *name, XmlFaults *faults)
{
  int schema = xml_node_is (root, "pack") ? xml_node_number (root, "schema", PACK_SCHEMA) : PACK_SCHEMA;

  if (schema <= PACK_SCHEMA)
    return TRUE;

  xml_faults_add (faults, XML_FAULT_ERROR, "newer-schema", name, xml_node_line (root),
                  "the pack is made for a newer Legwise (format %d, this one reads %d); update Legwise",
                  schema, PACK_SCHEMA);

  return FALSE;
}

PackManifest *
pack_manifest_read (const xmlDoc *document, const char *name, XmlFaults *faults)
{
  const xmlNode *root = xmlDocGetRootElement ((xmlDoc *) document);
  guint errors = xml_faults_reported (faults);
  g_autoptr (PackManifest) manifest = NULL;
  Reading reading;

  if (!schema_is_known (root, name, faults) || !xml_table_check (rules, document, name, faults))
    return NULL;

  manifest = manifest_new (root, name, faults);
  reading = (Reading){ manifest, name, faults };
  read_each (&reading, root, "withdrawn", read_withdrawn);
  read_each (&reading, root, "language", read_language);
  check_source_language (&reading, root);
  read_each (&reading, root, "topic", read_topic);

  return xml_faults_reported (faults) == errors ? g_steal_pointer (&manifest) : NULL;
}

void
pack_manifest_free (PackManifest *manifest)
{
  g_free (manifest->id);
  g_free (manifest->version);
  g_free (manifest->licence);
  content_review_clear (&manifest->review);
  g_free (manifest->title);
  g_free (manifest->summary);
  g_clear_pointer (&manifest->figure, content_figure_free);
  g_free (manifest->strip);
  g_free (manifest->strip_page);
  g_ptr_array_unref (manifest->languages);
  g_hash_table_unref (manifest->topic_of);
  g_ptr_array_unref (manifest->topics);
  g_ptr_array_unref (manifest->withdrawn);
  g_free (manifest);
}

const char *
pack_manifest_source_language (const PackManifest *manifest)
{
  return g_ptr_array_index (manifest->languages, 0);
}

const PackTopic *
pack_manifest_topic (const PackManifest *manifest, const char *id)
{
  for (guint i = 0; i < manifest->topics->len; i++)
    {
      const PackTopic *topic = g_ptr_array_index (manifest->topics, i);

      if (g_strcmp0 (topic->id, id) == 0)
        return topic;
    }

  return NULL;
}

const PackTopic *
pack_manifest_topic_of (const PackManifest *manifest, const char *page)
{
  return g_hash_table_lookup (manifest->topic_of, page);
}

const PackWithdrawn *
pack_manifest_withdrawn (const PackManifest *manifest, const char *page)
{
  return find_withdrawn (manifest, page);
}

const char *
pack_manifest_neighbour (const PackManifest *manifest, const char *page, int step)
{
  const PackTopic *topic = pack_manifest_topic_of (manifest, page);

  for (guint i = 0; topic && i < topic->pages->len; i++)
    if (g_str_equal (g_ptr_array_index (topic->pages, i), page))
      {
        int place = (int) i + step;

        return place >= 0 && place < (int) topic->pages->len ? g_ptr_array_index (topic->pages, place) : NULL;
      }

  return NULL;
}

GPtrArray *
pack_manifest_pages (const PackManifest *manifest)
{
  GPtrArray *pages = g_ptr_array_new ();

  for (guint i = 0; i < manifest->topics->len; i++)
    g_ptr_array_extend (pages, ((const PackTopic *) g_ptr_array_index (manifest->topics, i))->pages, NULL, NULL);

  return pages;
}
