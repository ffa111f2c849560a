/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pack/pack.h"

#include "language/translate.h"
#include "xml/bytes.h"

struct _Pack
{
  char *folder;
  PackManifest *manifest;
  GHashTable *pages;    /* id to ContentPage */
  GHashTable *drawings; /* file to Drawing */
  GHashTable *glossary;
  GHashTable *sources;
  LwQuestionnaire *questionnaire;
  LwFloors *floors;
  char *language;               /* NULL: as it was written */
  LanguageCatalogue *catalogue; /* may be NULL with a language: then nothing is translated */
};

xmlDoc *
pack_parse (const Pack *pack, const char *name, XmlFaults *faults)
{
  g_autoptr (GBytes) bytes = xml_bytes_read (pack->folder, name, XML_LIMIT_BYTES, faults);

  return bytes ? xml_gate_parse (&xml_gate_pack, bytes, name, faults) : NULL;
}

/* The same in the language of the pack. */
static xmlDoc *
parse_translated (const Pack *pack, const char *name, XmlFaults *faults)
{
  xmlDoc *document = pack_parse (pack, name, faults);

  if (document && pack->language)
    language_translate (document, pack->catalogue);

  return document;
}

static PackManifest *
read_manifest (const Pack *pack, XmlFaults *faults)
{
  g_autoptr (xmlDoc) document = parse_translated (pack, "pack.xml", faults);

  return document ? pack_manifest_read (document, "pack.xml", faults) : NULL;
}

static LanguageCatalogue *
open_catalogue (const char *folder, const char *language, XmlFaults *faults)
{
  g_autofree char *name = g_strdup_printf ("languages/%s.mo", language);
  g_autoptr (GBytes) bytes = xml_bytes_read (folder, name, LANGUAGE_LIMIT_BYTES, faults);

  return bytes ? language_catalogue_new (bytes, name, faults) : NULL;
}

/* Takes @drawings. */
static Pack *
open_folder (const char *folder, const char *language, GHashTable *drawings, XmlFaults *faults)
{
  g_autoptr (Pack) pack = g_new0 (Pack, 1);

  pack->folder = g_strdup (folder);
  pack->pages = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) content_page_unref);
  pack->drawings = drawings;
  pack->language = g_strdup (language);
  pack->catalogue = language ? open_catalogue (folder, language, faults) : NULL;
  pack->manifest = read_manifest (pack, faults);

  return pack->manifest ? g_steal_pointer (&pack) : NULL;
}

Pack *
pack_open (const char *folder, XmlFaults *faults)
{
  return open_folder (folder, NULL,
                      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) drawing_unref), faults);
}

Pack *
pack_in_language (const Pack *pack, const char *language, XmlFaults *faults)
{
  return open_folder (pack->folder, g_str_equal (language, pack_manifest_source_language (pack->manifest)) ? NULL : language,
                      g_hash_table_ref (pack->drawings), faults);
}

const char *
pack_language (const Pack *pack)
{
  return pack->language ? pack->language : pack_manifest_source_language (pack->manifest);
}

Pack *
pack_open_in (const char *folder, const char *language, XmlFaults *faults)
{
  g_autoptr (Pack) source = pack_open (folder, faults);

  return source ? pack_in_language (source, language, faults) : NULL;
}

void
pack_free (Pack *pack)
{
  g_free (pack->folder);
  g_clear_pointer (&pack->manifest, pack_manifest_free);
  g_hash_table_unref (pack->pages);
  g_hash_table_unref (pack->drawings);
  g_clear_pointer (&pack->glossary, g_hash_table_unref);
  g_clear_pointer (&pack->sources, g_hash_table_unref);
  g_clear_pointer (&pack->questionnaire, lw_questionnaire_free);
  g_clear_pointer (&pack->floors, lw_floors_free);
  g_clear_pointer (&pack->catalogue, language_catalogue_free);
  g_free (pack->language);
  g_free (pack);
}

const char *
pack_folder (const Pack *pack)
{
  return pack->folder;
}

const PackManifest *
pack_manifest (const Pack *pack)
{
  return pack->manifest;
}

static ContentPage *
read_page (const Pack *pack, const char *id, XmlFaults *faults)
{
  g_autofree char *name = g_strdup_printf ("pages/%s.xml", id);
  g_autoptr (xmlDoc) document = parse_translated (pack, name, faults);
  g_autoptr (ContentPage) page = document ? content_page_read (document, name, faults) : NULL;

  if (page && !g_str_equal (page->id, id))
    {
      xml_faults_add (faults, XML_FAULT_ERROR, "page-id", name, xml_node_line (xmlDocGetRootElement (document)),
                      "the page calls itself \"%s\"; its id must be its file's name", page->id);
      return NULL;
    }

  return g_steal_pointer (&page);
}

const ContentPage *
pack_page (Pack *pack, const char *id, XmlFaults *faults)
{
  ContentPage *page = g_hash_table_lookup (pack->pages, id);

  if (page || pack_manifest_withdrawn (pack->manifest, id))
    return page;

  page = read_page (pack, id, faults);
  if (page)
    g_hash_table_insert (pack->pages, g_strdup (id), page);

  return page;
}

const LwQuestionnaire *
pack_questionnaire (Pack *pack, XmlFaults *faults)
{
  if (!pack->questionnaire)
    {
      g_autoptr (xmlDoc) document = parse_translated (pack, "self-check.xml", faults);

      pack->questionnaire = document ? lw_questionnaire_read (document, "self-check.xml", faults) : NULL;
    }

  return pack->questionnaire;
}

const LwFloors *
pack_floors (Pack *pack, XmlFaults *faults)
{
  if (!pack->floors)
    {
      g_autoptr (xmlDoc) document = parse_translated (pack, "floors.xml", faults);

      pack->floors = document ? lw_floors_read (document, "floors.xml", faults) : NULL;
    }

  return pack->floors;
}

Drawing *
pack_drawing (Pack *pack, const char *file, XmlFaults *faults)
{
  g_autofree char *name = g_strdup_printf ("figures/%s", file);
  Drawing *drawing = g_hash_table_lookup (pack->drawings, file);
  g_autoptr (GBytes) bytes = NULL;

  if (drawing)
    return drawing;

  bytes = xml_bytes_read (pack->folder, name, XML_LIMIT_SVG_BYTES, faults);
  drawing = bytes ? drawing_read (bytes, name, faults) : NULL;
  if (drawing)
    g_hash_table_insert (pack->drawings, g_strdup (file), drawing);

  return drawing;
}

typedef GHashTable *(*TableReader) (const xmlDoc *document, const char *name, XmlFaults *faults);

static GHashTable *
read_table_once (Pack *pack, GHashTable **table, const char *name, TableReader read, XmlFaults *faults)
{
  if (!*table)
    {
      g_autoptr (xmlDoc) document = parse_translated (pack, name, faults);

      *table = document ? read (document, name, faults) : NULL;
    }

  return *table;
}

GHashTable *
pack_glossary (Pack *pack, XmlFaults *faults)
{
  return read_table_once (pack, &pack->glossary, "glossary.xml", content_glossary_read, faults);
}

GHashTable *
pack_sources (Pack *pack, XmlFaults *faults)
{
  return read_table_once (pack, &pack->sources, "sources.xml", content_sources_read, faults);
}

const ContentTerm *
pack_term (Pack *pack, const char *id, XmlFaults *faults)
{
  GHashTable *glossary = pack_glossary (pack, faults);

  return glossary ? g_hash_table_lookup (glossary, id) : NULL;
}

const ContentSource *
pack_source (Pack *pack, const char *id, XmlFaults *faults)
{
  GHashTable *sources = pack_sources (pack, faults);

  return sources ? g_hash_table_lookup (sources, id) : NULL;
}
