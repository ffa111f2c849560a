/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pack/readability.h"

#include "assess/outcome.h"
#include "content/prose.h"
#include "content/words.h"

#define EMERGENCY "emergency"

static const XmlElementRule familiar_rules[] = {
  { "familiar", "word+", FALSE, NULL },
  { "word", "", TRUE, NULL },
  { NULL },
};

/* What one item is made of, and the pool of all emergency texts where it belongs to it. */
typedef struct
{
  ContentKnownWords known;
  ContentReading *reading;
  ContentReading *pool; /* or NULL */
} Gathering;

static void
gather (Gathering *gathering, const char *text)
{
  /* A telephone number is one word to whoever reads it. */
  g_autofree char *plain = content_prose_plain (text, "112");

  content_reading_add (gathering->reading, plain, &gathering->known);
  if (gathering->pool)
    content_reading_add (gathering->pool, plain, &gathering->known);
}

static void
gather_label (Gathering *gathering, const char *text)
{
  g_autofree char *plain = content_prose_plain (text, "112");

  content_reading_add_label (gathering->reading, plain, &gathering->known);
}

static void
gather_claim (const ContentClaim *claim, gpointer data)
{
  gather (data, claim->text);
}

static void
gather_page (Gathering *gathering, const ContentPage *page)
{
  gather_label (gathering, page->title);
  gather (gathering, page->summary);
  for (guint i = 0; i < page->sections->len; i++)
    gather_label (gathering, ((const ContentSection *) g_ptr_array_index (page->sections, i))->heading);
  content_page_foreach_claim (page, gather_claim, gathering);
}

/* A text, and its form for carers if it has one. */
static void
gather_form (Gathering *gathering, const LwQuestionnaire *q, const char *text)
{
  const char *carer = lw_questionnaire_text (q, text, TRUE);

  gather (gathering, text);
  if (carer != text)
    gather (gathering, carer);
}

static void
gather_forms (Gathering *gathering, const LwQuestionnaire *q, GPtrArray *texts)
{
  for (guint i = 0; i < texts->len; i++)
    gather_form (gathering, q, g_ptr_array_index (texts, i));
}

static void
gather_outcome_text (Gathering *gathering, const LwQuestionnaire *q, const LwOutcomeText *text)
{
  gather_label (gathering, text->title);
  gather_form (gathering, q, text->reception);
  gather_form (gathering, q, text->lead);
  gather_forms (gathering, q, text->steps);
  gather_form (gathering, q, text->say);
  gather_forms (gathering, q, text->waits);
  gather_forms (gathering, q, text->changes);
}

static void
gather_outcome (Gathering *gathering, const LwQuestionnaire *q, LwUrgency urgency)
{
  gather_outcome_text (gathering, q, &q->texts[urgency]);
  for (guint i = 0; i < q->special_texts[urgency]->len; i++)
    gather_outcome_text (gathering, q, g_ptr_array_index (q->special_texts[urgency], i));
  for (guint i = 0; i < q->rules->len; i++)
    {
      const LwRule *rule = g_ptr_array_index (q->rules, i);

      if (rule->urgency == urgency)
        gather_form (gathering, q, rule->reason);
    }
  if (urgency == LW_UNSURE_URGENCY)
    gather_form (gathering, q, q->unsure_reason);
}

static void
gather_questions (Gathering *gathering, const LwQuestionnaire *q)
{
  gather_form (gathering, q, q->intro);
  for (guint i = 0; i < q->questions->len; i++)
    {
      const LwQuestion *question = g_ptr_array_index (q->questions, i);

      gather_form (gathering, q, question->text);
      gather_form (gathering, q, question->note);
      gather_form (gathering, q, question->why);
      for (guint j = 0; j < question->options->len; j++)
        gather_form (gathering, q, lw_question_option (question, j)->text);
    }
  for (guint i = 0; i < q->advice->len; i++)
    gather_form (gathering, q, ((const LwAdvice *) g_ptr_array_index (q->advice, i))->text);
}

static void
item_free (PackReadingItem *item)
{
  g_free (item->id);
  g_free (item->file);
  content_reading_free (item->reading);
  g_free (item);
}

/* Starts an item, which @gathering then gathers into. */
static void
add_item (GPtrArray *items, Gathering *gathering, const char *kind, const char *id, const char *file, double limit)
{
  PackReadingItem *item = g_new0 (PackReadingItem, 1);

  item->kind = kind;
  item->id = g_strdup (id);
  item->file = g_strdup (file);
  item->limit = limit;
  item->reading = gathering->reading = content_reading_new ();
  gathering->pool = NULL;
  g_ptr_array_add (items, item);
}

static gboolean
add_word (const ContentWord *word, gpointer data)
{
  g_hash_table_add (data, g_strdup (word->text));

  return FALSE;
}

/* Words as they are written, hyphens kept ("L5–S1"), and their parts. */
static void
add_known (GHashTable *set, const char *name)
{
  g_auto (GStrv) words = g_strsplit (name, " ", -1);

  for (char **word = words; *word; word++)
    g_hash_table_add (set, g_utf8_strdown (*word, -1));
  content_words_foreach (name, add_word, set);
}

static GHashTable *
read_familiar (Pack *pack, XmlFaults *faults)
{
  GHashTable *familiar = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (xmlDoc) document = pack_parse (pack, "familiar.xml", faults);

  if (document && xml_table_check (familiar_rules, document, "familiar.xml", faults))
    {
      g_auto (GStrv) words = xml_node_texts (xmlDocGetRootElement (document));

      for (char **word = words; *word; word++)
        add_known (familiar, *word);
    }

  return familiar;
}

void
pack_readability_check_familiar (Pack *pack, XmlFaults *faults)
{
  g_hash_table_unref (read_familiar (pack, faults));
}

static void
read_known (Pack *pack, ContentKnownWords *known, XmlFaults *faults)
{
  GHashTable *glossary = pack_glossary (pack, faults);
  GHashTableIter iter;
  gpointer term;

  known->explained = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  known->familiar = read_familiar (pack, faults);
  if (glossary)
    {
      g_hash_table_iter_init (&iter, glossary);
      while (g_hash_table_iter_next (&iter, NULL, &term))
        add_known (known->explained, ((ContentTerm *) term)->name);
    }
}

static void
add_pages (Pack *pack, GPtrArray *items, Gathering *gathering, ContentReading *pool, XmlFaults *faults)
{
  const PackManifest *manifest = pack_manifest (pack);
  g_autoptr (GPtrArray) pages = pack_manifest_pages (manifest);

  for (guint i = 0; i < pages->len; i++)
    {
      const ContentPage *page = pack_page (pack, g_ptr_array_index (pages, i), faults);
      g_autofree char *file = page ? g_strdup_printf ("pages/%s.xml", page->id) : NULL;

      if (!page)
        continue;
      add_item (items, gathering, "page", page->id, file, PACK_LIMIT_GRADE);
      if (g_str_equal (page->id, manifest->strip_page))
        gathering->pool = pool;
      gather_page (gathering, page);
    }
}

static void
add_self_check (Pack *pack, GPtrArray *items, Gathering *gathering, ContentReading *pool, XmlFaults *faults)
{
  const LwQuestionnaire *q = pack_questionnaire (pack, faults);

  if (!q)
    return;

  for (LwUrgency urgency = LW_URGENCY_EMERGENCY; urgency > LW_URGENCY_NONE; urgency--)
    {
      add_item (items, gathering, "outcome", lw_urgency_to_string (urgency), "self-check.xml", PACK_LIMIT_GRADE);
      if (urgency == LW_URGENCY_EMERGENCY)
        gathering->pool = pool;
      gather_outcome (gathering, q, urgency);
    }
  add_item (items, gathering, "questions", "self-check", "self-check.xml", PACK_LIMIT_GRADE);
  gather_questions (gathering, q);
}

static void
add_glossary (Pack *pack, GPtrArray *items, Gathering *gathering, XmlFaults *faults)
{
  GHashTable *glossary = pack_glossary (pack, faults);
  GHashTableIter iter;
  gpointer term;

  if (!glossary)
    return;

  add_item (items, gathering, "glossary", "glossary", "glossary.xml", PACK_LIMIT_GLOSSARY_GRADE);
  g_hash_table_iter_init (&iter, glossary);
  while (g_hash_table_iter_next (&iter, NULL, &term))
    gather (gathering, ((ContentTerm *) term)->meaning);
}

GPtrArray *
pack_readability (Pack *pack, XmlFaults *faults)
{
  GPtrArray *items = g_ptr_array_new_with_free_func ((GDestroyNotify) item_free);
  Gathering gathering = { { NULL, NULL }, NULL, NULL };
  ContentReading *pool;

  read_known (pack, &gathering.known, faults);
  add_item (items, &gathering, EMERGENCY, EMERGENCY, "self-check.xml", PACK_LIMIT_EMERGENCY_GRADE);
  pool = gathering.reading;
  add_item (items, &gathering, EMERGENCY, "strip", "pack.xml", PACK_LIMIT_EMERGENCY_GRADE);
  gathering.pool = pool;
  gather (&gathering, pack_manifest (pack)->strip);
  add_pages (pack, items, &gathering, pool, faults);
  add_self_check (pack, items, &gathering, pool, faults);
  add_glossary (pack, items, &gathering, faults);
  g_hash_table_unref (gathering.known.explained);
  g_hash_table_unref (gathering.known.familiar);

  return items;
}

static void
check_as_a_whole (const PackReadingItem *item, XmlFaults *faults)
{
  double grade = content_reading_grade (item->reading), mean = content_reading_mean_sentence (item->reading);

  if (grade > item->limit)
    xml_faults_add (faults, XML_FAULT_ERROR, "grade", item->file, 0,
                    "the %s \"%s\" reads at grade %.1f, over %.0f; use shorter words and sentences", item->kind,
                    item->id, grade, item->limit);
  if (mean > PACK_LIMIT_MEAN_SENTENCE)
    xml_faults_add (faults, XML_FAULT_ERROR, "sentences", item->file, 0,
                    "the sentences of the %s \"%s\" have %.1f words on average, over %.0f; split some", item->kind,
                    item->id, mean, PACK_LIMIT_MEAN_SENTENCE);
}

static void
check_in_detail (const PackReadingItem *item, XmlFaults *faults)
{
  const ContentReading *reading = item->reading;
  GHashTableIter iter;
  gpointer word;

  if (reading->longest > PACK_LIMIT_SENTENCE)
    xml_faults_add (faults, XML_FAULT_ERROR, "sentence", item->file, 0,
                    "a sentence has %u words, over %d; split it: %s", reading->longest, PACK_LIMIT_SENTENCE,
                    reading->longest_text);
  if (g_str_equal (item->kind, "page") && reading->words > PACK_LIMIT_PAGE_WORDS)
    xml_faults_add (faults, XML_FAULT_ERROR, "length", item->file, 0, "the page has %u words, over %d; cut it or make two",
                    reading->words, PACK_LIMIT_PAGE_WORDS);

  g_hash_table_iter_init (&iter, reading->hard);
  while (g_hash_table_iter_next (&iter, &word, NULL))
    xml_faults_add (faults, XML_FAULT_ERROR, "hard-word", item->file, 0,
                    "\"%s\" in the %s \"%s\" is hard; use an easier word, or explain it in glossary.xml", (const char *) word,
                    item->kind, item->id);
}

/* All emergency texts together have a grade; their sentences and words are told of where
 * they stand. The strip is too short for a mean. */
static void
check_item (const PackReadingItem *item, XmlFaults *faults)
{
  gboolean emergency = g_str_equal (item->kind, EMERGENCY), pool = emergency && g_str_equal (item->id, EMERGENCY);

  if (pool || !emergency)
    check_as_a_whole (item, faults);
  if (!pool)
    check_in_detail (item, faults);
}

void
pack_readability_check (GPtrArray *items, XmlFaults *faults)
{
  for (guint i = 0; i < items->len; i++)
    check_item (g_ptr_array_index (items, i), faults);
  xml_faults_sort (faults);
}
