/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "copy.h"
#include "pack/check.h"
#include "small.h"

/* A page, and the terms that it must be told to mark: "line:id", with blanks between; the
 * blocks of its section start on line 4. */
typedef struct
{
  const char *name;
  const char *blocks;
  const char *wanted;
} Row;

#define MARKED "<term ref=\"disc\">disc</term>"

static const Row rows[] = {
  { "nothing", "<p>Go.</p>", "" },
  { "plain", "<p>A disc.</p>", "4:disc" },
  { "marked", "<p>A " MARKED ".</p>\n<p>A disc.</p>", "" },
  { "marked-plural", "<p>Your <term ref=\"disc\">discs</term>.</p>\n<p>A disc.</p>", "" },
  { "marked-in-next-block", "<p>A disc.</p>\n<p>A " MARKED ".</p>", "4:disc" },
  { "marked-in-next-item", "<list>\n<item>A disc.</item>\n<item>A " MARKED ".</item>\n</list>", "5:disc" },
  { "told-once", "<p>A disc and a disc.</p>\n<p>Discs.</p>", "4:disc" },
  { "plural", "<p>Two discs.</p>", "4:disc" },
  { "plural-in-es", "<p>Discses, disces.</p>", "4:disc" },
  { "capital", "<p>Disc.</p>", "4:disc" },
  { "capitals", "<p>DISC!</p>", "4:disc" },
  { "possessive", "<p>A disc's edge, a disc’s edge.</p>", "4:disc" },
  { "quoted", "<p>It is “disc” or 'disc'.</p>", "4:disc" },
  { "longer-word", "<p>Discover the discussion, discard it.</p>", "" },
  { "inside-a-word", "<p>A nodisc.</p>", "" },
  { "bold", "<p>A <strong>disc</strong>.</p>", "" },
  { "bold-then-plain", "<p>A <strong>disc</strong>.</p>\n<p>A disc.</p>", "5:disc" },
  { "bold-and-plain", "<p>A <strong>disc</strong>, a disc.</p>", "4:disc" },
  { "half-bold", "<p>A nerve <strong>root</strong>.</p>", "" },
  { "two-words", "<p>A nerve root.</p>", "4:nerve-root" },
  { "two-words-plural", "<p>Nerve roots.</p>", "4:nerve-root" },
  { "two-words-hyphen", "<p>The nerve-root pain.</p>", "4:nerve-root" },
  { "two-words-broken", "<p>The nerve\n  root.</p>", "4:nerve-root" },
  { "two-words-turned", "<p>The root of the nerve.</p>", "" },
  { "first-word-plural", "<p>The nerves root.</p>", "" },
  { "first-word-at-the-end", "<p>A nerve</p>", "" },
  { "first-word-twice", "<p>A nerve nerve root.</p>", "4:nerve-root" },
  { "over-two-blocks", "<p>A nerve</p>\n<p>root.</p>", "" },
  { "short-form", "<p>An MRI.</p>", "4:mri" },
  { "short-form-plural", "<p>Two MRIs.</p>", "4:mri" },
  { "short-form-in-small-letters", "<p>An mri.</p>", "" },
  { "nice", "<p>NICE says so.</p>", "4:nice" },
  { "not-nice", "<p>A nice day. Nice!</p>", "" },
  { "nice-nice", "<p>It is nice of NICE.</p>", "4:nice" },
  { "dash", "<p>At L5–S1.</p>", "4:l5-s1" },
  { "hyphenated", "<p>An x-ray, an X-Ray.</p>", "4:x-ray" },
  { "hyphenated-plural", "<p>X-rays.</p>", "4:x-ray" },
  { "folded", "<p>An oedeme.</p>", "4:oedeme" },
  { "accented", "<p>Un ŒDÈME.</p>", "4:oedeme" },
  { "marked-as-another", "<p>A <term ref=\"mri\">disc</term>.</p>\n<p>A disc, an MRI.</p>", "5:disc" },
  { "two-on-a-line", "<p>A disc on an MRI.</p>", "4:disc 4:mri" },
  { "two-on-two-lines", "<p>An MRI.</p>\n<p>A disc.</p>", "4:mri 5:disc" },
  { "arabic-beside", "<p>القرص disc الساق</p>", "4:disc" },
  { "chinese-beside", "<p>这是disc吗。</p>", "4:disc" },
  { "unknown-mark", "<p>A <term ref=\"no-term\">disc</term>.</p>", "" },
  { "step", "<steps>\n<step>Go.</step>\n<step>A disc.</step>\n</steps>", "6:disc" },
};

static char *
list_faults (const XmlFaults *faults, const char *file)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < xml_faults_count (faults); i++)
    {
      const XmlFault *fault = xml_faults_get (faults, i);
      const char *ref = strstr (fault->message, "<term ref=\"");

      if (!g_str_equal (fault->code, "term") || !g_str_equal (fault->file, file))
        continue;
      g_assert_nonnull (ref);
      g_assert_cmpint (fault->severity, ==, XML_FAULT_ERROR);
      ref += strlen ("<term ref=\"");
      g_string_append_printf (out, "%s%u:%.*s", out->len ? " " : "", fault->line, (int) strcspn (ref, "\""), ref);
    }

  return g_string_free (out, FALSE);
}

static void
must_be_told (const char *folder, const char *wanted)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autofree char *got = NULL;

  pack_check (folder, "2026-12-01", faults);
  got = list_faults (faults, "pages/b.xml");
  g_assert_cmpstr (got, ==, wanted);
}

static void
test_row (gconstpointer data)
{
  const Row *row = data;
  g_autofree char *rest = g_strdup_printf (SMALL_SECTION ("%s"), row->blocks);
  char *folder = small_pack_new ();

  small_pack_page (folder, "b", "Go.", rest);
  must_be_told (folder, row->wanted);
  pack_copy_free (folder);
}

/* In reading order over the whole page: what the key points mark is marked. */
static void
test_order (void)
{
  static const char key_points[] = "<key-points><point>A " MARKED ".</point></key-points>\n";
  static const char behind[] = "<evidence certainty=\"low\"><claim>A disc.</claim>\n<studied>An MRI.</studied></evidence>\n"
                               "<cautions><caution about=\"age\">NICE, MRI.</caution></cautions>\n";
  g_autofree char *first = g_strconcat (key_points, SMALL_SECTION ("<p>A disc.</p>"), behind, NULL);
  g_autofree char *last = g_strconcat (SMALL_SECTION ("<p>Go.</p>"), behind, NULL);
  char *folder = small_pack_new ();

  small_pack_page (folder, "b", "Go.", first);
  must_be_told (folder, "8:mri 9:nice");
  small_pack_page (folder, "b", "Go.", last);
  must_be_told (folder, "6:disc 7:mri 8:nice");
  pack_copy_free (folder);
}

/* The summary comes before all else; a mark in it counts. */
static void
test_summary (void)
{
  char *folder = small_pack_new ();

  small_pack_page (folder, "b", "A " MARKED ".", SMALL_SECTION ("<p>A disc.</p>"));
  must_be_told (folder, "");
  pack_copy_free (folder);
}

/* Titles, headings, labels and keywords cannot be marked. */
static void
test_what_cannot_be_marked (void)
{
  char *folder = small_pack_new ();

  small_pack_page (folder, "b", "Go.", "<keywords><keyword>slipped disc</keyword></keywords>"
                                       "<section><heading>Your disc</heading><p>Go.</p></section>");
  pack_copy_replace (folder, "pages/b.xml", "<title>", NULL, "<title>Disc and MRI: ");
  must_be_told (folder, "");
  pack_copy_free (folder);
}

/* Each page marks for itself: one is read without the other. */
static void
test_each_page (void)
{
  char *folder = small_pack_new ();

  small_pack_page (folder, "a", "Go.", SMALL_SECTION ("<p>A " MARKED ".</p>"));
  small_pack_page (folder, "b", "Go.", SMALL_SECTION ("<p>A disc.</p>"));
  must_be_told (folder, "4:disc");
  pack_copy_free (folder);
}

/* Without a glossary there is nothing to mark. */
static void
test_no_glossary (void)
{
  char *folder = small_pack_new ();

  small_pack_page (folder, "b", "Go.", SMALL_SECTION ("<p>A disc.</p>"));
  pack_copy_write (folder, "glossary.xml", "");
  must_be_told (folder, "");
  pack_copy_free (folder);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/pack/check-terms/%s", rows[i].name);

      g_test_add_data_func (path, &rows[i], test_row);
    }
  g_test_add_func ("/pack/check-terms/order", test_order);
  g_test_add_func ("/pack/check-terms/summary", test_summary);
  g_test_add_func ("/pack/check-terms/what-cannot-be-marked", test_what_cannot_be_marked);
  g_test_add_func ("/pack/check-terms/each-page", test_each_page);
  g_test_add_func ("/pack/check-terms/no-glossary", test_no_glossary);

  return g_test_run ();
}
