/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pack/manifest.h"

#include <string.h>

#define FIRST_LINE "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
#define HEAD \
  " id='p' version='1' licence='L' reviewed='2026-01-01' review-by='2027-01-01' review-status='pending'>" \
  "<title>T</title><summary>S</summary><emergency-strip page='e'>Call <strong>now</strong></emergency-strip>" \
  "<language id='de'/><language id='en' source='yes'/>"
#define TOPICS \
  "<topic id='one' figure='a.svg'><title>One</title><summary>S</summary>" \
  "<page ref='a'/><page ref='b'/><page ref='c'/></topic>" \
  "<topic id='two' figure='b.svg'><title>Two</title><summary>S</summary><page ref='e'/></topic>"
#define PACK(rest) FIRST_LINE "<pack schema='1'" HEAD TOPICS rest "</pack>"

static PackManifest *
read (const char *text, XmlFaults *faults)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (xmlDoc) document = xml_gate_parse (&xml_gate_pack, bytes, "pack.xml", faults);

  g_assert_nonnull (document);

  return pack_manifest_read (document, "pack.xml", faults);
}

static PackManifest *
read_good (const char *text)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  PackManifest *manifest = read (text, faults);

  g_assert_nonnull (manifest);
  g_assert_cmpuint (xml_faults_count (faults), ==, 0);

  return manifest;
}

static void
test_fields (void)
{
  g_autoptr (PackManifest) manifest = read_good (PACK (""));

  g_assert_cmpstr (manifest->id, ==, "p");
  g_assert_cmpstr (manifest->version, ==, "1");
  g_assert_cmpstr (manifest->licence, ==, "L");
  g_assert_cmpstr (manifest->title, ==, "T");
  g_assert_cmpstr (manifest->strip, ==, "Call <strong>now</strong>");
  g_assert_cmpstr (manifest->strip_page, ==, "e");
  g_assert_null (manifest->figure);
  g_assert_null (manifest->review.reviewer);
  g_assert_cmpuint (manifest->topics->len, ==, 2);
}

static void
test_source_language_first (void)
{
  g_autoptr (PackManifest) manifest = read_good (PACK (""));

  g_assert_cmpuint (manifest->languages->len, ==, 2);
  g_assert_cmpstr (g_ptr_array_index (manifest->languages, 0), ==, "en");
  g_assert_cmpstr (g_ptr_array_index (manifest->languages, 1), ==, "de");
}

static void
test_topics (void)
{
  g_autoptr (PackManifest) manifest = read_good (PACK (""));
  const PackTopic *one = pack_manifest_topic (manifest, "one");

  g_assert_cmpstr (one->title, ==, "One");
  g_assert_cmpstr (one->figure, ==, "a.svg");
  g_assert_cmpuint (one->pages->len, ==, 3);
  g_assert_true (pack_manifest_topic_of (manifest, "b") == one);
  g_assert_null (pack_manifest_topic (manifest, "three"));
  g_assert_null (pack_manifest_topic_of (manifest, "one"));
}

static void
test_neighbours (void)
{
  static const struct
  {
    const char *page;
    int step;
    const char *wanted;
  } given[] = {
    { "a", 1, "b" },  { "b", 1, "c" },  { "c", 1, NULL },    { "a", -1, NULL }, { "b", -1, "a" },
    { "b", 0, "b" },  { "a", 2, "c" },  { "a", 3, NULL },    { "e", 1, NULL },  { "x", 1, NULL },
    { "a", G_MININT, NULL }, { "a", G_MAXINT, NULL },
  };
  g_autoptr (PackManifest) manifest = read_good (PACK (""));

  for (guint i = 0; i < G_N_ELEMENTS (given); i++)
    g_assert_cmpstr (pack_manifest_neighbour (manifest, given[i].page, given[i].step), ==, given[i].wanted);
}

/* A page that was withdrawn is gone from its topic, and its neighbours close up. */
static void
test_withdrawn (void)
{
  g_autoptr (PackManifest) manifest = read_good (PACK ("<withdrawn page='b' on='2026-02-01'>It was wrong.</withdrawn>"));
  const PackWithdrawn *withdrawn = pack_manifest_withdrawn (manifest, "b");

  g_assert_cmpstr (withdrawn->on, ==, "2026-02-01");
  g_assert_cmpstr (withdrawn->why, ==, "It was wrong.");
  g_assert_null (pack_manifest_withdrawn (manifest, "a"));
  g_assert_null (pack_manifest_topic_of (manifest, "b"));
  g_assert_cmpuint (pack_manifest_topic (manifest, "one")->pages->len, ==, 2);
  g_assert_cmpstr (pack_manifest_neighbour (manifest, "a", 1), ==, "c");
  g_assert_cmpstr (pack_manifest_neighbour (manifest, "c", -1), ==, "a");
  g_assert_null (pack_manifest_neighbour (manifest, "b", 1));
}

static void
must_list (const char *text, const char *wanted)
{
  PackManifest *manifest = read_good (text);
  g_autoptr (GPtrArray) pages = pack_manifest_pages (manifest);
  g_autoptr (GString) got = g_string_new (NULL);

  for (guint i = 0; i < pages->len; i++)
    g_string_append_printf (got, "%s ", (const char *) g_ptr_array_index (pages, i));
  g_assert_cmpstr (got->str, ==, wanted);
  pack_manifest_free (manifest); /* the ids are its own, the array is not */
}

#define WITHDRAWN(page) "<withdrawn page='" page "' on='2026-02-01'>x</withdrawn>"

/* In order over all topics, without those that were withdrawn. */
static void
test_pages (void)
{
  must_list (PACK (""), "a b c e ");
  must_list (PACK (WITHDRAWN ("b")), "a c e ");
  must_list (PACK (WITHDRAWN ("a") WITHDRAWN ("c")), "b e ");
  must_list (PACK (WITHDRAWN ("e")), "a b c ");
  must_list (PACK (WITHDRAWN ("x")), "a b c e ");
  must_list (PACK (WITHDRAWN ("a") WITHDRAWN ("b") WITHDRAWN ("c") WITHDRAWN ("e")), "");
}

/* As they stand in pack.xml, not by name; and each time anew. */
static void
test_pages_in_order (void)
{
  g_autoptr (PackManifest) manifest
      = read_good (FIRST_LINE "<pack schema='1'" HEAD "<topic id='z' figure='a.svg'><title>O</title><summary>S</summary>"
                              "<page ref='z'/><page ref='m'/></topic><topic id='a' figure='a.svg'><title>O</title>"
                              "<summary>S</summary><page ref='b'/><page ref='a'/></topic></pack>");
  g_autoptr (GPtrArray) first = pack_manifest_pages (manifest), second = pack_manifest_pages (manifest);

  g_assert_true (first != second);
  g_ptr_array_set_size (first, 0);
  g_assert_cmpuint (second->len, ==, 4);
  g_assert_cmpstr (g_ptr_array_index (second, 0), ==, "z");
  g_assert_cmpstr (g_ptr_array_index (second, 1), ==, "m");
  g_assert_cmpstr (g_ptr_array_index (second, 3), ==, "a");
  g_assert_cmpuint (pack_manifest_topic (manifest, "z")->pages->len, ==, 2);
}

static const char *const refused[][3] = {
  { "newer", FIRST_LINE "<pack schema='2'" HEAD TOPICS "<new/></pack>", "newer-schema" },
  { "much-newer", FIRST_LINE "<pack schema='1000000'/>", "newer-schema" },
  { "wrong-root", FIRST_LINE "<book schema='2'/>", "element" },
  { "no-topics", FIRST_LINE "<pack schema='1'" HEAD "</pack>", "missing" },
  { "duplicate-topic", FIRST_LINE "<pack schema='1'" HEAD TOPICS
                                  "<topic id='one' figure='a.svg'><title>O</title><summary>S</summary><page ref='z'/></topic></pack>",
    "duplicate-id" },
  { "duplicate-page", FIRST_LINE "<pack schema='1'" HEAD TOPICS
                                 "<topic id='six' figure='a.svg'><title>O</title><summary>S</summary><page ref='a'/></topic></pack>",
    "duplicate-id" },
  { "topic-after-withdrawn", PACK ("<withdrawn page='b' on='2026-02-01'>x</withdrawn>" TOPICS), "element" },
};

/* Read twice into one list: what is known is not said again, but the verdict stays. */
static void
test_refused (gconstpointer data)
{
  const char *const *row = data;
  g_autoptr (XmlFaults) faults = xml_faults_new ();

  g_assert_null (read (row[1], faults));
  g_assert_cmpstr (xml_faults_get (faults, 0)->code, ==, row[2]);
  g_assert_cmpstr (xml_faults_get (faults, 0)->file, ==, "pack.xml");
  g_assert_cmpuint (xml_faults_get (faults, 0)->line, ==, 2);
  g_assert_null (read (row[1], faults));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/pack/manifest/fields", test_fields);
  g_test_add_func ("/pack/manifest/source-language-first", test_source_language_first);
  g_test_add_func ("/pack/manifest/topics", test_topics);
  g_test_add_func ("/pack/manifest/neighbours", test_neighbours);
  g_test_add_func ("/pack/manifest/withdrawn", test_withdrawn);
  g_test_add_func ("/pack/manifest/pages", test_pages);
  g_test_add_func ("/pack/manifest/pages-in-order", test_pages_in_order);
  for (guint i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      g_autofree char *path = g_strdup_printf ("/pack/manifest/refused/%s", refused[i][0]);

      g_test_add_data_func (path, refused[i], test_refused);
    }

  return g_test_run ();
}
