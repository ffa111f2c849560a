/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pack/translations.h"

#include "content/prose.h"
#include "language/compare.h"
#include "language/languages.h"
#include "language/translate.h"
#include "xml/bytes.h"

typedef struct
{
  const char *language;
  const LanguageCatalogue *catalogue;
  const char *name;
  XmlFaults *faults;
  PackCoverage *coverage; /* of the file that is walked */
  GHashTable *counted;    /* context and text of each message so far */
} Look;

static void
say (Look *look, XmlSeverity severity, const char *code, const char *context, const char *text, const char *what)
{
  g_autofree char *start = g_utf8_substring (text, 0, MIN (60, g_utf8_strlen (text, -1)));

  xml_faults_add (look->faults, severity, code, look->name, 0, "\"%s\" in \"%s\": %s", start, context, what);
}

/* The word of the glossary in the language, or NULL. */
static const char *
glossary_name (const Look *look, Pack *pack, const char *id)
{
  const ContentTerm *term = pack_term (pack, id, look->faults);

  return term ? language_catalogue_find (look->catalogue, id, term->name) : NULL;
}

typedef struct
{
  Look *look;
  Pack *pack;
} Walk;

static void
look_at_terms (Walk *walk, const char *context, const char *text, const char *translation)
{
  g_autoptr (GPtrArray) runs = content_prose_split (translation);

  for (guint i = 0; i < runs->len; i++)
    {
      const ContentRun *run = runs->pdata[i];
      const char *name = run->kind == CONTENT_RUN_TERM ? glossary_name (walk->look, walk->pack, run->ref) : NULL;

      if (name && !language_is_bent_from (run->text, name))
        {
          g_autofree char *what = g_strdup_printf ("the term \"%s\" is \"%s\" in the glossary; use one word for one thing", run->text, name);

          say (walk->look, XML_FAULT_WARNING, "translation-term", context, text, what);
        }
    }
}

static void
look_at_meaning (Walk *walk, const char *context, const char *text, const char *translation)
{
  g_autofree char *plain = content_prose_plain (text, ""), *other = content_prose_plain (translation, "");

  if (!language_same_numbers (plain, other))
    say (walk->look, XML_FAULT_WARNING, "translation-number", context, text, "its numbers differ from the English; look whether it says the same");
  if (language_lost_negation (plain, other, walk->look->language))
    say (walk->look, XML_FAULT_WARNING, "translation-negation", context, text, "the English says no, and no such word is seen in it; look whether it says the same");
}

static void
look_at_message (xmlNode *node, const char *context, const char *text, gpointer data)
{
  Walk *walk = data;
  Look *look = walk->look;
  const char *wrong = NULL;
  g_autoptr (xmlDoc) translation = NULL;

  if (!g_hash_table_add (look->counted, g_strconcat (context, "\004", text, NULL)))
    return;

  look->coverage->total++;
  translation = look->catalogue ? language_translation (look->catalogue, node, context, text, &wrong) : NULL;
  if (wrong)
    say (look, XML_FAULT_ERROR, "translation-markup", context, text, wrong);
  if (!translation)
    return;

  look->coverage->done++;
  if (!xml_node_is (node, "keywords"))
    {
      g_autofree char *words = xml_node_text (xmlDocGetRootElement (translation));

      look_at_meaning (walk, context, text, words);
      look_at_terms (walk, context, text, words);
    }
}

static void
look_at_file (Walk *walk, const char *name, PackCoverage *coverage)
{
  g_autoptr (xmlDoc) document = pack_parse (walk->pack, name, walk->look->faults);

  walk->look->coverage = coverage;
  if (document)
    language_messages_visit (document, look_at_message, walk);
}

static void
add_pages (GHashTable *pages, const LwOutcomeText *text)
{
  for (char **page = text->pages; page && *page; page++)
    g_hash_table_add (pages, *page);
}

/* Ids of the pages that count as safety. */
static GHashTable *
safety_pages (Pack *pack, XmlFaults *faults)
{
  GHashTable *pages = g_hash_table_new (g_str_hash, g_str_equal);
  const LwQuestionnaire *q = pack_questionnaire (pack, faults);

  g_hash_table_add (pages, pack_manifest (pack)->strip_page);
  for (guint urgency = 0; q && urgency < LW_N_URGENCIES; urgency++)
    {
      const GPtrArray *special = q->special_texts[urgency];

      add_pages (pages, &q->texts[urgency]);
      for (guint i = 0; special && i < special->len; i++)
        add_pages (pages, special->pdata[i]);
    }

  return pages;
}

PackTranslations
pack_translations_look (Pack *pack, const char *language, const LanguageCatalogue *catalogue, const char *name,
                        XmlFaults *faults)
{
  PackTranslations translations = { { 0, 0 }, { 0, 0 } };
  g_autoptr (GHashTable) counted = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) safety = safety_pages (pack, faults);
  g_autoptr (GPtrArray) pages = pack_manifest_pages (pack_manifest (pack));
  Look look = { language, catalogue, name, faults, NULL, counted };
  Walk walk = { &look, pack };

  look_at_file (&walk, "pack.xml", &translations.safety);
  look_at_file (&walk, "self-check.xml", &translations.safety);
  look_at_file (&walk, "floors.xml", &translations.safety);
  for (guint i = 0; i < pages->len; i++)
    {
      g_autofree char *file = g_strdup_printf ("pages/%s.xml", (const char *) pages->pdata[i]);

      look_at_file (&walk, file, g_hash_table_contains (safety, pages->pdata[i]) ? &translations.safety : &translations.pages);
    }
  look_at_file (&walk, "glossary.xml", &translations.pages);

  return translations;
}

/* A file that need not be there. */
static LanguageCatalogue *
open_quietly (const char *folder, const char *name)
{
  g_autoptr (XmlFaults) unseen = xml_faults_new ();
  g_autoptr (GBytes) bytes = xml_bytes_read (folder, name, LANGUAGE_LIMIT_BYTES, unseen);

  return bytes ? language_catalogue_new (bytes, name, unseen) : NULL;
}

PackCoverage
pack_translations_of_program (const char *data_folder, const char *catalogue_folder, const char *language)
{
  g_autofree char *folder = g_build_filename (catalogue_folder, language, "LC_MESSAGES", NULL);
  g_autoptr (LanguageCatalogue) texts = open_quietly (data_folder, "program-texts.mo");
  g_autoptr (LanguageCatalogue) catalogue = open_quietly (folder, "legwise.mo");
  PackCoverage coverage = { 0, texts ? language_catalogue_count (texts) : 0 };

  if (texts && catalogue)
    coverage.done = language_catalogue_count_in (texts, catalogue);

  return coverage;
}

static gboolean
is_complete (const PackCoverage *coverage)
{
  return coverage->total > 0 && coverage->done == coverage->total;
}

gboolean
pack_translations_fit_a_kiosk (const PackTranslations *translations, const PackCoverage *program, const char *language)
{
  return is_complete (&translations->safety) && is_complete (program) && language_find (language);
}

static gboolean
fits (Pack *pack, const char *data_folder, const char *catalogue_folder, const char *language)
{
  g_autofree char *name = g_strdup_printf ("languages/%s.mo", language);
  g_autoptr (LanguageCatalogue) catalogue = open_quietly (pack_folder (pack), name);
  g_autoptr (XmlFaults) unseen = xml_faults_new ();
  PackTranslations translations;
  PackCoverage program;

  if (!catalogue)
    return FALSE;
  translations = pack_translations_look (pack, language, catalogue, name, unseen);
  program = pack_translations_of_program (data_folder, catalogue_folder, language);

  return pack_translations_fit_a_kiosk (&translations, &program, language);
}

char **
pack_translations_for_a_kiosk (Pack *pack, const char *data_folder, const char *catalogue_folder)
{
  const GPtrArray *languages = pack_manifest (pack)->languages;
  const char *source = pack_manifest_source_language (pack_manifest (pack));
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  g_strv_builder_add (builder, source);
  for (guint i = 0; i < languages->len; i++)
    if (!g_str_equal (languages->pdata[i], source) && fits (pack, data_folder, catalogue_folder, languages->pdata[i]))
      g_strv_builder_add (builder, languages->pdata[i]);

  return g_strv_builder_end (builder);
}
