/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pack/readability.h"

#include <string.h>

#include "copy.h"
#include "small.h"

typedef struct
{
  char *folder;
  XmlFaults *faults; /* of reading: the small pack has no self-check */
  XmlFaults *found;  /* by the check */
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->folder = small_pack_new ();
  fixture->faults = xml_faults_new ();
  fixture->found = xml_faults_new ();
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  xml_faults_free (fixture->faults);
  xml_faults_free (fixture->found);
  pack_copy_free (fixture->folder);
}

/* The array must not need the pack. */
static GPtrArray *
read_items (Fixture *fixture)
{
  g_autoptr (Pack) pack = small_pack_open (fixture->folder);

  return pack_readability (pack, fixture->faults);
}

/* NULL if there is none. */
static const PackReadingItem *
find_item (GPtrArray *items, const char *kind, const char *id)
{
  for (guint i = 0; i < items->len; i++)
    {
      const PackReadingItem *item = g_ptr_array_index (items, i);

      if (g_str_equal (item->kind, kind) && g_str_equal (item->id, id))
        return item;
    }

  return NULL;
}

static void
check_items (Fixture *fixture)
{
  g_autoptr (GPtrArray) items = read_items (fixture);

  pack_readability_check (items, fixture->found);
  for (guint i = 0; i < xml_faults_count (fixture->found); i++)
    {
      g_autofree char *line = xml_fault_to_line (xml_faults_get (fixture->found, i));

      g_test_message ("%.300s", line);
    }
}

/* Exactly one fault, or none for a code of NULL. */
static void
must_say (Fixture *fixture, const char *code, const char *file, const char *says)
{
  const XmlFault *fault;

  g_assert_cmpuint (xml_faults_count (fixture->found), ==, code ? 1 : 0);
  if (!code)
    return;
  fault = xml_faults_get (fixture->found, 0);
  g_assert_cmpint (fault->severity, ==, XML_FAULT_ERROR);
  g_assert_cmpstr (fault->code, ==, code);
  if (file)
    g_assert_cmpstr (fault->file, ==, file);
  g_assert_nonnull (strstr (fault->message, says));
  g_assert_nonnull (strstr (fault->message, "; "));
}

/* Sentences of so many words; the first of all have two syllables, the rest have one. */
typedef struct
{
  const char *name;
  guint sentences, words, longer;
  guint last;       /* words of one more sentence */
  const char *code; /* of the one fault, or NULL */
  const char *says;
} Row;

static void
add_sentence (GString *text, guint words, guint *longer)
{
  for (guint i = 0; i < words; i++)
    {
      g_string_append_printf (text, "%s%s", *longer > 0 ? "water" : "leg", i + 1 < words ? " " : ". ");
      *longer -= *longer > 0;
    }
}

static char *
write_text (const Row *row)
{
  GString *text = g_string_new (NULL);
  guint longer = row->longer;

  for (guint i = 0; i < row->sentences; i++)
    add_sentence (text, row->words, &longer);
  add_sentence (text, row->last, &longer);

  return g_strchomp (g_string_free (text, FALSE));
}

/* The grade is 0.39 × words per sentence + 11.8 × syllables per word - 15.59. */
static const Row page_rows[] = {
  { "one-word", 1, 1, 0 },
  { "sentence-of-20", 10, 5, 0, 20 },
  { "sentence-of-21", 10, 5, 0, 21, "sentence", "21 words, over 20; split it: leg leg" },
  { "mean-12", 10, 12, 0 },
  { "mean-12-and-a-bit", 10, 12, 0, 13, "sentences", "\"b\" have 12.1 words on average, over 12" },
  { "mean-18", 1, 18, 0, 0, "sentences", "18.0 words on average" },
  { "600-words", 60, 10, 0 },
  { "601-words", 60, 10, 0, 1, "length", "601 words, over 600" },
  { "grade-5.9", 10, 10, 49 },
  { "grade-6.01", 10, 10, 50, 0, "grade", "the page \"b\" reads at grade 6.0, over 6" },
  { "grade-11.9", 10, 10, 100, 0, "grade", "grade 11.9, over 6" },
};

static void
test_page_row (Fixture *fixture, gconstpointer data)
{
  const Row *row = data;
  g_autofree char *text = write_text (row);

  small_pack_page (fixture->folder, "b", text, SMALL_SECTION ("<see page=\"a\"/>"));
  check_items (fixture);
  must_say (fixture, row->code, "pages/b.xml", row->says);
}

/* With "Call 112." of the strip. No other limit than that of all emergency texts is reached. */
static const Row emergency_rows[] = {
  { "grade-3.99", 10, 10, 36 },
  { "grade-4.1", 10, 10, 37, 0, "grade", "reads at grade 4.1, over 4" },
};

static void
test_emergency_row (Fixture *fixture, gconstpointer data)
{
  const Row *row = data;
  g_autofree char *text = write_text (row);

  small_pack_page (fixture->folder, "a", text, SMALL_SECTION ("<see page=\"b\"/>"));
  check_items (fixture);
  must_say (fixture, row->code, NULL, row->says);
}

static const Row glossary_rows[] = {
  { "grade-4.9", 10, 10, 41 },
  { "grade-5.1", 10, 10, 42, 0, "grade", "reads at grade 5.1, over 5" },
  { "sentence-of-20", 10, 5, 0, 20 },
  { "sentence-of-21", 10, 5, 0, 21, "sentence", "21 words, over 20" },
  { "601-words", 60, 10, 0, 1 }, /* only a page is read to its end at once */
};

static void
test_glossary_row (Fixture *fixture, gconstpointer data)
{
  const Row *row = data;
  g_autofree char *text = write_text (row);
  g_autofree char *glossary = g_strdup_printf ("<glossary><term id=\"x\"><name>X</name><meaning>%s</meaning></term>", text);

  pack_copy_replace (fixture->folder, "glossary.xml", "<glossary>", "</glossary>", "<glossary/>");
  pack_copy_replace (fixture->folder, "glossary.xml", "<glossary/>", NULL, glossary);
  pack_copy_replace (fixture->folder, "glossary.xml", "</term>", NULL, "</term></glossary>");
  check_items (fixture);
  must_say (fixture, row->code, "glossary.xml", row->says);
}

static const struct
{
  const char *text;
  const char *hard; /* or NULL */
} hard_words[] = {
  { "Extraordinary.", "\"extraordinary\"" },
  { "It is EXTRAORDINARY!", "\"extraordinary\"" },
  { "Is it ex<strong>traordinary</strong>?", "\"extraordinary\"" },
  { "Everybody can. Ask everybody.", NULL },
  { "It is everybody's.", NULL },
  { "Leave the stimulator on.", NULL },
  { "Stimulators can help.", NULL },
  { "One MRI, two MRIs.", NULL },
  { "At L5–S1.", NULL },
  { "The PSPS is old.", "\"psps\"" },
  { "It costs 1234567 or 12:30.", NULL },
  { "Call <number kind=\"emergency\"/>.", NULL },
};

static void
test_hard_words (Fixture *fixture, gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);
  g_autofree char *rest = g_strdup_printf (SMALL_SECTION ("<p>%s Go. Go. Go. Go. Go. Go. Go. Go. Go. Go. Go.</p>"), hard_words[row].text);

  pack_copy_replace (fixture->folder, "glossary.xml", "<name>X-ray</name>", NULL, "<name>stimulator</name>");
  small_pack_page (fixture->folder, "b", "Go.", rest);
  check_items (fixture);
  must_say (fixture, hard_words[row].hard ? "hard-word" : NULL, "pages/b.xml", hard_words[row].hard);
}

/* What is explained counts two syllables; what is familiar is only not hard. */
static void
test_syllables (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) items = NULL;
  const ContentReading *explained, *familiar;

  pack_copy_replace (fixture->folder, "glossary.xml", "<name>X-ray</name>", NULL, "<name>stimulator</name>");
  small_pack_page (fixture->folder, "a", "Stimulators.", SMALL_SECTION ("<see page=\"b\"/>"));
  small_pack_page (fixture->folder, "b", "Everybody.", SMALL_SECTION ("<see page=\"a\"/>"));
  items = read_items (fixture);
  explained = find_item (items, "page", "a")->reading;
  familiar = find_item (items, "page", "b")->reading;
  g_assert_cmpuint (explained->syllables, ==, 2);
  g_assert_cmpuint (explained->long_words, ==, 0);
  g_assert_cmpuint (familiar->syllables, >, 2);
  g_assert_cmpuint (familiar->long_words, ==, 1);
  g_assert_cmpuint (g_hash_table_size (familiar->hard), ==, 0);
}

/* All of them, and sorted by file. */
static void
test_all_at_once (Fixture *fixture, gconstpointer data)
{
  static const char *const wanted[] = { "grade", "hard-word", "length", "sentence", "sentences" };
  g_autofree char *rest = small_repeat ("<p>" "extraordinary water water water water water water water water water water "
                                        "water water water water water water water water water water.</p>", 29);
  g_autofree char *section = g_strdup_printf (SMALL_SECTION ("%s"), rest);
  guint seen = 0;

  small_pack_page (fixture->folder, "b", "Go.", section);
  pack_copy_replace (fixture->folder, "glossary.xml", "A soft ring.", NULL, "Extraordinary.");
  check_items (fixture);
  g_assert_cmpuint (xml_faults_count_errors (fixture->found), ==, 6);
  g_assert_cmpstr (xml_faults_get (fixture->found, 0)->file, ==, "glossary.xml");
  for (guint i = 1; i < 6; i++)
    for (guint j = 0; j < G_N_ELEMENTS (wanted); j++)
      seen |= g_str_equal (xml_faults_get (fixture->found, i)->code, wanted[j]) ? 1 << j : 0;
  g_assert_cmpuint (seen, ==, 0x1F);
}

static void
must_have_failed (Fixture *fixture, const char *file)
{
  for (guint i = 0; i < xml_faults_count (fixture->faults); i++)
    if (g_str_equal (xml_faults_get (fixture->faults, i)->file, file))
      return;
  g_error ("nothing is said of %s", file);
}

static const char *const unreadable[][3] = {
  { "pages/b.xml", "page", "b" },
  { "glossary.xml", "glossary", "glossary" },
  { "self-check.xml", "questions", "self-check" },
  { "familiar.xml", NULL, NULL },
};

/* One broken file takes no other with it. */
static void
test_left_out (Fixture *fixture, gconstpointer data)
{
  const char *const *row = data;
  g_autoptr (GPtrArray) items = NULL;

  pack_copy_write (fixture->folder, row[0], "");
  items = read_items (fixture);
  must_have_failed (fixture, row[0]);
  if (row[1])
    g_assert_null (find_item (items, row[1], row[2]));
  g_assert_nonnull (find_item (items, "page", "a"));
  g_assert_nonnull (find_item (items, "emergency", "emergency"));
  g_assert_cmpuint (find_item (items, "page", "a")->reading->words, ==, 2);
}

static void
test_withdrawn (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) items = NULL;

  pack_copy_replace (fixture->folder, "pack.xml", "</pack>", NULL, "<withdrawn page=\"b\" on=\"2026-12-01\">x</withdrawn></pack>");
  items = read_items (fixture);
  g_assert_null (find_item (items, "page", "b"));
  g_assert_nonnull (find_item (items, "page", "a"));
}

static const struct
{
  const char *kind, *id, *file;
  double limit;
} shipped[] = {
  { "emergency", "emergency", NULL, 4 },        { "outcome", "emergency", "self-check.xml", 6 },
  { "outcome", "today", "self-check.xml", 6 },  { "outcome", "soon", "self-check.xml", 6 },
  { "outcome", "routine", "self-check.xml", 6 }, { "outcome", "self-care", "self-check.xml", 6 },
  { "questions", "self-check", "self-check.xml", 6 }, { "glossary", "glossary", "glossary.xml", 5 },
  { "page", "emergency-signs", "pages/emergency-signs.xml", 6 },
};

/* The shipped book: every page, and all else that is read in one go. */
static void
test_shipped (void)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autoptr (Pack) pack = small_pack_open (g_getenv ("LEGWISE_PACK"));
  g_autoptr (GPtrArray) pages = pack_manifest_pages (pack_manifest (pack)), items = pack_readability (pack, faults);

  small_must_be_faultless (faults);
  for (guint i = 0; i < G_N_ELEMENTS (shipped); i++)
    {
      const PackReadingItem *item = find_item (items, shipped[i].kind, shipped[i].id);

      g_assert_nonnull (item);
      g_assert_cmpfloat (item->limit, ==, shipped[i].limit);
      if (shipped[i].file)
        g_assert_cmpstr (item->file, ==, shipped[i].file);
    }
  for (guint i = 0; i < pages->len; i++)
    g_assert_nonnull (find_item (items, "page", g_ptr_array_index (pages, i)));
  pack_readability_check (items, faults);
  small_must_be_faultless (faults);
}

/* All emergency texts: the strip, its page, and what the outcome can say. */
static void
test_emergency_texts (void)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autoptr (Pack) pack = small_pack_open (g_getenv ("LEGWISE_PACK"));
  g_autoptr (GPtrArray) items = pack_readability (pack, faults);
  const ContentReading *all = find_item (items, "emergency", "emergency")->reading;
  const ContentReading *page = find_item (items, "page", pack_manifest (pack)->strip_page)->reading;
  const ContentReading *outcome = find_item (items, "outcome", "emergency")->reading;

  g_assert_cmpuint (all->words, >, page->words + outcome->words);
  g_assert_cmpuint (all->words, <=, page->words + outcome->words + strlen (pack_manifest (pack)->strip) / 2);
  g_assert_cmpuint (all->sentences, >, page->sentences + outcome->sentences);
}

static void
add (const char *group, const char *name, gconstpointer data, void (*test) (Fixture *, gconstpointer))
{
  g_autofree char *path = g_strdup_printf ("/pack/readability/%s/%s", group, name);

  g_test_add (path, Fixture, data, set_up, test, tear_down);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (page_rows); i++)
    add ("page", page_rows[i].name, &page_rows[i], test_page_row);
  for (guint i = 0; i < G_N_ELEMENTS (emergency_rows); i++)
    add ("emergency", emergency_rows[i].name, &emergency_rows[i], test_emergency_row);
  for (guint i = 0; i < G_N_ELEMENTS (glossary_rows); i++)
    add ("glossary", glossary_rows[i].name, &glossary_rows[i], test_glossary_row);
  for (guint i = 0; i < G_N_ELEMENTS (hard_words); i++)
    {
      g_autofree char *name = g_strdup_printf ("%u", i);

      add ("hard-words", name, GUINT_TO_POINTER (i), test_hard_words);
    }
  for (guint i = 0; i < G_N_ELEMENTS (unreadable); i++)
    add ("left-out", unreadable[i][0], unreadable[i], test_left_out);
  add ("whole", "syllables", NULL, test_syllables);
  add ("whole", "all-at-once", NULL, test_all_at_once);
  add ("whole", "withdrawn", NULL, test_withdrawn);
  g_test_add_func ("/pack/readability/shipped", test_shipped);
  g_test_add_func ("/pack/readability/emergency-texts", test_emergency_texts);

  return g_test_run ();
}
