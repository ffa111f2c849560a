/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pack/search.h"

#include <string.h>

#include "copy.h"
#include "fixture.h"
#include "small.h"

/* The search must not need the pack. */
static ContentSearch *
read_search (Fixture *fixture)
{
  g_autoptr (Pack) pack = small_pack_open (fixture->folder);

  return pack_search_new (pack, NULL, NULL, fixture->faults);
}

/* @page: the first page found, or NULL for none; @sentence: what is shown of it, or NULL for any. */
static void
must_find (ContentSearch *search, const char *query, const char *page, const char *sentence)
{
  g_autoptr (GArray) hits = content_search_find (search, query, 10);

  g_test_message ("%s: %u", query, hits->len);
  if (!page)
    {
      g_assert_cmpuint (hits->len, ==, 0);
      return;
    }
  g_assert_cmpuint (hits->len, >, 0);
  g_assert_cmpstr (g_array_index (hits, ContentHit, 0).page, ==, page);
  if (sentence)
    g_assert_cmpstr (g_array_index (hits, ContentHit, 0).sentence, ==, sentence);
}

#define WHOLE_PAGE \
  "<keywords><keyword>kermes</keyword><keyword>vogel tanne</keyword></keywords>" \
  "<key-points><point>Alpha is bold.</point></key-points>" \
  "<section><heading>Bravo</heading><p>First one. Charlie <strong>del</strong>ta <term ref=\"disc\">echo</term>.</p>" \
  "<list><item>Foxtrot “golf”.</item></list><steps><step source=\"s\">Hotel.</step></steps></section>" \
  "<evidence certainty=\"low\"><claim>India.</claim><studied>Juliett.</studied></evidence>" \
  "<cautions><caution about=\"age\">Kilo.</caution></cautions>"

static const struct
{
  const char *query;
  const char *sentence;
} everywhere[] = {
  { "lima", "Lima mike." }, /* summary */
  { "alpha", "Alpha is bold." },
  { "bravo", "Bravo" },
  { "charlie", "Charlie delta echo." },
  { "delta", "Charlie delta echo." },
  { "echo", "Charlie delta echo." },
  { "golf", "Foxtrot “golf”." },
  { "hotel", "Hotel." },
  { "india", "India." },
  { "juliett", "Juliett." },
  { "kilo", "Kilo." },
  { "title-word", NULL },
};

/* Wherever it stands on the page, it is found, and shown as plain words. */
static void
test_everywhere (Fixture *fixture, gconstpointer data)
{
  g_autoptr (ContentSearch) search = NULL;

  small_pack_page (fixture->folder, "b", "Lima mike.", WHOLE_PAGE);
  pack_copy_replace (fixture->folder, "pages/b.xml", "<title>", "</title>", "<title>Title-word</title>");
  search = read_search (fixture);
  small_must_be_faultless (fixture->faults);
  for (guint i = 0; i < G_N_ELEMENTS (everywhere); i++)
    must_find (search, everywhere[i].query, "b", everywhere[i].sentence);
}

/* Found, and never shown. */
static void
test_keywords (Fixture *fixture, gconstpointer data)
{
  static const char *const queries[] = { "kermes", "KERMES", "vogel tanne", "tanne", "kerm" };
  g_autoptr (ContentSearch) search = NULL;

  small_pack_page (fixture->folder, "b", "Lima mike.", WHOLE_PAGE);
  search = read_search (fixture);
  for (guint i = 0; i < G_N_ELEMENTS (queries); i++)
    {
      g_autoptr (GArray) hits = content_search_find (search, queries[i], 10);

      g_assert_cmpuint (hits->len, ==, 1);
      g_assert_cmpstr (g_array_index (hits, ContentHit, 0).page, ==, "b");
      g_assert_null (strstr (g_array_index (hits, ContentHit, 0).sentence, "kermes"));
      g_assert_null (strstr (g_array_index (hits, ContentHit, 0).sentence, "tanne"));
    }
}

/* A keyword leads there before a page that only holds the word. */
static void
test_keyword_first (Fixture *fixture, gconstpointer data)
{
  g_autoptr (ContentSearch) search = NULL;

  small_pack_page (fixture->folder, "a", "Go.", SMALL_SECTION ("<p>It may tingle. Tingle is a word.</p>"));
  small_pack_page (fixture->folder, "b", "Go.", "<keywords><keyword>tingle</keyword></keywords>" SMALL_SECTION ("<p>Pins.</p>"));
  search = read_search (fixture);
  must_find (search, "tingle", "b", NULL);
}

static void
test_withdrawn (Fixture *fixture, gconstpointer data)
{
  g_autoptr (ContentSearch) search = NULL;

  small_pack_page (fixture->folder, "b", "Lima mike.", WHOLE_PAGE);
  pack_copy_replace (fixture->folder, "pack.xml", "</pack>", NULL, "<withdrawn page=\"b\" on=\"2026-12-01\">x</withdrawn></pack>");
  search = read_search (fixture);
  small_must_be_faultless (fixture->faults);
  must_find (search, "lima", NULL, NULL);
  must_find (search, "kermes", NULL, NULL);
}

/* In no topic: nobody could open it. */
static void
test_in_no_topic (Fixture *fixture, gconstpointer data)
{
  g_autoptr (ContentSearch) search = NULL;

  small_pack_page (fixture->folder, "c", "Lima mike.", WHOLE_PAGE);
  search = read_search (fixture);
  must_find (search, "lima", NULL, NULL);
}

/* One broken page takes no other with it. */
static void
test_broken (Fixture *fixture, gconstpointer data)
{
  g_autoptr (ContentSearch) search = NULL;

  small_pack_page (fixture->folder, "a", "Lima mike.", "<nothing/>");
  small_pack_page (fixture->folder, "b", "November.", WHOLE_PAGE);
  search = read_search (fixture);
  g_assert_cmpuint (xml_faults_count_errors (fixture->faults), >, 0);
  g_assert_cmpstr (xml_faults_get (fixture->faults, 0)->file, ==, "pages/a.xml");
  must_find (search, "lima", NULL, NULL);
  must_find (search, "november", "b", "November.");
}

static void
test_no_page_at_all (Fixture *fixture, gconstpointer data)
{
  g_autoptr (ContentSearch) search = NULL;

  pack_copy_write (fixture->folder, "pages/a.xml", "");
  pack_copy_write (fixture->folder, "pages/b.xml", "");
  search = read_search (fixture);
  g_assert_cmpuint (xml_faults_count_errors (fixture->faults), ==, 2);
  must_find (search, "leg", NULL, NULL);
  must_find (search, "", NULL, NULL);
}

static const struct
{
  const char *text;
  const char *query;
} scripts[] = {
  { "ألم الساق بعد الجراحة", "الساق" },
  { "腿痛手术后", "手术" },
  { "Fußheberschwäche links", "fussheber" },
  { "Der Œdème", "oedeme" },
  { "Нога болит", "НОГА" },
  { "पैर में दर्द", "दर्द" },
  { "ขาอ่อนแรง", "อ่อน" },
};

static void
test_other_scripts (Fixture *fixture, gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (scripts); i++)
    {
      g_autofree char *rest = g_strdup_printf (SMALL_SECTION ("<p>%s</p>"), scripts[i].text);
      g_autoptr (ContentSearch) search = NULL;

      small_pack_page (fixture->folder, "b", "Go.", rest);
      search = read_search (fixture);
      must_find (search, scripts[i].query, "b", scripts[i].text);
    }
}

/* The shipped book: every page is found by its own title. */
static void
test_shipped (void)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autoptr (Pack) pack = small_pack_open (g_getenv ("LEGWISE_PACK"));
  g_autoptr (ContentSearch) search = pack_search_new (pack, NULL, NULL, faults);
  g_autoptr (GPtrArray) pages = pack_manifest_pages (pack_manifest (pack));

  for (guint i = 0; i < pages->len; i++)
    {
      const char *id = g_ptr_array_index (pages, i);

      must_find (search, pack_page (pack, id, faults)->title, id, NULL);
    }
  small_must_be_faultless (faults);
}

/* "Call now" without a number is no advice. */
static void
test_number (Fixture *fixture, gconstpointer data)
{
  g_autoptr (ContentSearch) search = NULL;
  g_autoptr (GArray) hits = NULL;

  small_pack_page (fixture->folder, "b", "Go.", SMALL_SECTION ("<p>Faint? Call <number kind=\"emergency\"/> now, papa.</p>"));
  search = read_search (fixture);
  hits = content_search_find (search, "papa", 10);
  g_assert_null (strstr (g_array_index (hits, ContentHit, 0).sentence, "Call  now"));
}

static void
add (const char *name, void (*test) (Fixture *, gconstpointer))
{
  g_autofree char *path = g_strdup_printf ("/pack/search/%s", name);

  g_test_add (path, Fixture, NULL, fixture_of_small, test, fixture_end);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  add ("everywhere", test_everywhere);
  add ("keywords", test_keywords);
  add ("keyword-first", test_keyword_first);
  add ("withdrawn", test_withdrawn);
  add ("in-no-topic", test_in_no_topic);
  add ("broken", test_broken);
  add ("no-page-at-all", test_no_page_at_all);
  add ("other-scripts", test_other_scripts);
  add ("number", test_number);
  g_test_add_func ("/pack/search/shipped", test_shipped);

  return g_test_run ();
}
