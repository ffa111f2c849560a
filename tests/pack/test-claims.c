/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pack/claims.h"

#include <string.h>

#include "copy.h"
#include "fixture.h"
#include "small.h"

#define FIRST_LINE "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
#define TABLE(rows) FIRST_LINE "<claims page=\"b\" checked=\"2026-11-23\">\n" rows "</claims>\n"
#define ROW(sources, says, finding) \
  "<claim source=\"" sources "\"><says>" says "</says><finding>" finding "</finding></claim>\n"

static const ContentPage *
page_b (Fixture *fixture)
{
  const ContentPage *page = pack_page (fixture->pack, "b", fixture->faults);

  small_must_be_faultless (fixture->faults);
  g_assert_nonnull (page);

  return page;
}

static GPtrArray *
read_page (Fixture *fixture, const char *rest, const char *table)
{
  small_pack_page (fixture->folder, "b", "Go.", rest);
  if (table)
    pack_copy_write (fixture->folder, "claims/b.xml", table);

  return pack_claims_read (fixture->pack, page_b (fixture), fixture->faults);
}

static const PackClaim *
claim_at (GPtrArray *claims, guint i)
{
  g_assert_cmpuint (i, <, claims->len);

  return g_ptr_array_index (claims, i);
}

static const PackClaim *
find_claim (GPtrArray *claims, const char *text)
{
  for (guint i = 0; i < claims->len; i++)
    if (g_str_equal (claim_at (claims, i)->text, text))
      return claim_at (claims, i);

  return NULL;
}

static void
must_be (GPtrArray *claims, guint i, const char *sources, const char *text, const char *finding)
{
  const PackClaim *claim = claim_at (claims, i);

  g_assert_cmpstr (claim->sources, ==, sources);
  g_assert_cmpstr (claim->text, ==, text);
  g_assert_cmpstr (claim->finding, ==, finding);
}

static void
test_joined (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) claims = read_page (
      fixture,
      SMALL_SECTION ("<p source=\"s\">One <strong>two</strong>.</p>\n<list>\n<item>Free.</item>\n<item source=\"s t\">Three.</item>\n</list>"),
      TABLE (ROW ("s t", "Three.", "F3") ROW ("s", "One two.", "F1")));

  small_must_be_faultless (fixture->faults);
  g_assert_cmpuint (claims->len, ==, 2);
  must_be (claims, 0, "s", "One two.", "F1");
  must_be (claims, 1, "s t", "Three.", "F3");
  g_assert_cmpuint (claim_at (claims, 0)->line, ==, SMALL_SECTION_LINE);
  g_assert_cmpuint (claim_at (claims, 1)->line, ==, SMALL_SECTION_LINE + 3);
}

/* Once with the same sources, twice with others. */
static void
test_each_once (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) claims = read_page (
      fixture,
      SMALL_SECTION ("<p source=\"s\">One.</p>\n<p source=\"s\">One.</p>\n<p source=\"t\">One.</p>\n<p source=\"s\">one.</p>"),
      TABLE (ROW ("s", "One.", "F")));

  g_assert_cmpuint (claims->len, ==, 3);
  must_be (claims, 0, "s", "One.", "F");
  must_be (claims, 1, "t", "One.", NULL);
  must_be (claims, 2, "s", "one.", NULL);
  g_assert_cmpuint (claim_at (claims, 0)->line, ==, SMALL_SECTION_LINE);
}

static void
test_numbers (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) claims = read_page (
      fixture,
      SMALL_SECTION ("<p source=\"s\">Call <number kind=\"emergency\"/> or <number kind=\"crisis\"/>, <term ref=\"disc\">disc</term>.</p>"),
      TABLE (ROW ("s", "Call # or #, disc.", "F")));

  must_be (claims, 0, "s", "Call # or #, disc.", "F");
}

static void
test_other_scripts (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) claims = read_page (
      fixture,
      SMALL_SECTION ("<p source=\"s\">ألم الساق، بعد الجراحة؟</p>\n<p source=\"s\">腿痛。手术后，</p>\n<p source=\"s\">Fußheber „schwach“ 🦵</p>"),
      TABLE (ROW ("s", "腿痛。手术后，", "二") ROW ("s", "ألم الساق، بعد الجراحة؟", "١") ROW ("s", "Fußheber „schwach“ 🦵", "Drei")));

  must_be (claims, 0, "s", "ألم الساق، بعد الجراحة؟", "١");
  must_be (claims, 1, "s", "腿痛。手术后，", "二");
  must_be (claims, 2, "s", "Fußheber „schwach“ 🦵", "Drei");
}

/* Nearly as long as the gate lets a text be. */
static void
test_long (Fixture *fixture, gconstpointer data)
{
  g_autofree char *text = small_repeat ("word ", 799);
  g_autofree char *section = g_strdup_printf (SMALL_SECTION ("<p source=\"s\">%slast</p>"), text);
  g_autofree char *table = g_strdup_printf (TABLE (ROW ("s", "%slast", "%slast")), text, text);
  g_autoptr (GPtrArray) claims = read_page (fixture, section, table);

  small_must_be_faultless (fixture->faults);
  g_assert_true (g_str_has_suffix (claim_at (claims, 0)->finding, " word last"));
}

#define EVIDENCE \
  "<evidence certainty=\"low\"><claim source=\"s\">Two.</claim>\n" \
  "<effect of=\"100\" with=\"0\" source=\"s\"><what>fell</what><with>with it</with></effect>\n" \
  "<effect of=\"50\" with=\"7\" without=\"0\" source=\"s t\"><what>ran</what><with>so</with><without>or so</without></effect>\n" \
  "<studied source=\"s\">Three.</studied></evidence>\n"

/* Nothing that names a source is left out; "without" may be nobody, or not known. */
static void
test_evidence_and_cautions (Fixture *fixture, gconstpointer data)
{
  static const char *const wanted[] = { "Nought.", "One.", "Two.", "Three.", "Four.", "0 of 100: fell, with it",
                                        "7 of 50: ran, so; 0 of 50: or so" };
  g_autoptr (GPtrArray) claims = read_page (
      fixture, "<key-points><point source=\"s\">Nought.</point></key-points>" SMALL_SECTION (
                   "<steps><step source=\"s\">One.</step></steps>") EVIDENCE
               "<cautions><caution about=\"age\" source=\"s\">Four.</caution></cautions>",
      TABLE (ROW ("s t", "7 of 50: ran, so; 0 of 50: or so", "F")));

  g_assert_cmpuint (claims->len, ==, G_N_ELEMENTS (wanted));
  for (guint i = 0; i < claims->len; i++)
    g_assert_nonnull (find_claim (claims, wanted[i]));
  g_assert_cmpstr (find_claim (claims, wanted[6])->sources, ==, "s t");
  g_assert_cmpstr (find_claim (claims, wanted[6])->finding, ==, "F");
  g_assert_cmpuint (find_claim (claims, wanted[6])->line, ==, SMALL_SECTION_LINE + 4);
}

/* Faults of the table itself are told; what it lacks is not. */
static void
test_unusable_table (Fixture *fixture, gconstpointer data)
{
  static const char *const tables[] = { NULL, "", FIRST_LINE "<claims/>", TABLE (""), TABLE (ROW ("s", "One.", "")),
                                        TABLE (ROW ("s", "One.", "F")) "<x/>", "\xFF\xFE" };

  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    {
      g_autoptr (XmlFaults) faults = xml_faults_new ();
      g_autoptr (GPtrArray) claims = NULL;

      if (tables[i])
        pack_copy_write (fixture->folder, "claims/b.xml", tables[i]);
      claims = pack_claims_read (fixture->pack, page_b (fixture), faults);
      must_be (claims, 0, "s", "Go.", NULL);
      g_assert_cmpuint (xml_faults_count_errors (faults), >=, 1);
      for (guint j = 0; j < xml_faults_count (faults); j++)
        g_assert_cmpstr (xml_faults_get (faults, j)->file, ==, "claims/b.xml");
    }
}

static void
test_lacking_is_no_fault (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) claims
      = read_page (fixture, SMALL_SECTION ("<p source=\"s\">One.</p>"), TABLE (ROW ("s", "Gone.", "F")));

  must_be (claims, 0, "s", "One.", NULL);
  small_must_be_faultless (fixture->faults);
}

/* An array of its own each time; the pack may go before it. */
static void
test_owned_by_the_caller (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) claims = NULL;

  pack_copy_write (fixture->folder, "claims/b.xml", TABLE (ROW ("s", "Go.", "F")));
  claims = pack_claims_read (fixture->pack, page_b (fixture), fixture->faults);
  pack_free (fixture->pack);
  fixture->pack = small_pack_open (fixture->folder);
  must_be (claims, 0, "s", "Go.", "F");
}

/* Both ends at once, in the order of the page; all of it in one call. */
static void
test_check (Fixture *fixture, gconstpointer data)
{
  small_pack_page (fixture->folder, "b", "Go.", SMALL_SECTION ("<p source=\"s\">One.</p>\n<p source=\"s\">Two.</p>"));
  pack_copy_write (fixture->folder, "claims/b.xml", TABLE (ROW ("s", "Old.", "F") ROW ("t", "Two.", "F")));
  g_ptr_array_unref (pack_claims_check (fixture->pack, page_b (fixture), fixture->faults));
  xml_faults_sort (fixture->faults);

  g_assert_cmpuint (xml_faults_count_errors (fixture->faults), ==, 4);
  for (guint i = 0; i < 4; i++)
    {
      const XmlFault *fault = xml_faults_get (fixture->faults, i);

      g_assert_cmpstr (fault->code, ==, "claim");
      g_assert_cmpstr (fault->file, ==, i < 2 ? "claims/b.xml" : "pages/b.xml");
      g_assert_cmpuint (fault->line, ==, i < 2 ? 3 + i : SMALL_SECTION_LINE + i - 2);
    }
}

static void
test_check_sound (Fixture *fixture, gconstpointer data)
{
  pack_copy_write (fixture->folder, "claims/b.xml", TABLE (ROW ("s", "\n Go. \t", "F")));
  g_ptr_array_unref (pack_claims_check (fixture->pack, page_b (fixture), fixture->faults));
  small_must_be_faultless (fixture->faults);
}

/* A message stays one line, and a percent sign in a claim is a percent sign. */
static void
test_check_strange_text (Fixture *fixture, gconstpointer data)
{
  const XmlFault *fault;

  small_pack_page (fixture->folder, "b", "Go.", SMALL_SECTION ("<p source=\"s\">100 %s\nof %n &quot;all&quot;</p>"));
  pack_copy_write (fixture->folder, "claims/b.xml", TABLE (ROW ("s", "Go.", "F")));
  g_ptr_array_unref (pack_claims_check (fixture->pack, page_b (fixture), fixture->faults));
  xml_faults_sort (fixture->faults);
  fault = xml_faults_get (fixture->faults, 1);
  g_assert_nonnull (strstr (fault->message, "\"100 %s of %n \"all\"\" (s)"));
  g_assert_null (strchr (fault->message, '\n'));
}

/* The shipped book: a finding for each claim of each page. */
static void
test_shipped (void)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autoptr (Pack) pack = small_pack_open (g_getenv ("LEGWISE_PACK"));
  g_autoptr (GPtrArray) pages = pack_manifest_pages (pack_manifest (pack));

  for (guint i = 0; i < pages->len; i++)
    {
      const ContentPage *page = pack_page (pack, g_ptr_array_index (pages, i), faults);
      g_autoptr (GPtrArray) claims = pack_claims_read (pack, page, faults);

      g_assert_cmpuint (claims->len, >, 0);
      for (guint j = 0; j < claims->len; j++)
        g_assert_nonnull (claim_at (claims, j)->finding);
    }
  small_must_be_faultless (faults);
}

static void
add (const char *name, void (*test) (Fixture *, gconstpointer))
{
  g_autofree char *path = g_strdup_printf ("/pack/claims/%s", name);

  g_test_add (path, Fixture, NULL, fixture_of_small_opened, test, fixture_end);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  add ("joined", test_joined);
  add ("each-once", test_each_once);
  add ("numbers", test_numbers);
  add ("other-scripts", test_other_scripts);
  add ("long", test_long);
  add ("evidence-and-cautions", test_evidence_and_cautions);
  add ("unusable-table", test_unusable_table);
  add ("lacking-is-no-fault", test_lacking_is_no_fault);
  add ("owned-by-the-caller", test_owned_by_the_caller);
  add ("check", test_check);
  add ("check-sound", test_check_sound);
  add ("check-strange-text", test_check_strange_text);
  g_test_add_func ("/pack/claims/shipped", test_shipped);

  return g_test_run ();
}
