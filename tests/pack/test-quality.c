/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pack/quality.h"

#include <string.h>

#include "copy.h"
#include "fixture.h"
#include "small.h"

#define FIRST_LINE "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
#define REASON "A reason that is long enough."

/* As their makers number them. */
static const char *const discern[] = {
  "aims-clear", "aims-met", "relevant", "sources", "dates", "balanced", "further-support", "uncertainty", "how-it-works",
  "benefits", "risks", "no-treatment", "quality-of-life", "choices", "shared-decisions", "overall", NULL,
};
static const char *const understandable[] = {
  "purpose-evident", "no-distraction", "everyday-language", "terms-explained", "active-voice", "numbers-clear",
  "no-calculations", "chunks", "headers", "logical-order", "summary", "visual-cues", "visuals-used", "visuals-reinforce",
  "visuals-titled", "visuals-clear", "tables-simple", NULL,
};
static const char *const actionable[] = {
  "action-named", "addresses-reader", "steps-explicit", "tool", "calculations-explained", "charts-explained",
  "visuals-for-action", NULL,
};
static const char *const clear[] = {
  "one-message", "message-first", "message-cues", "message-visual", "call-to-action", "active-voice", "reader-words",
  "lists", "headings", "important-first", "known-and-unknown", "behavior-recommended", "behavior-why", "behavior-how",
  "numbers-familiar", "numbers-meaning", "no-math", "risk-nature", "risk-and-benefit", "risk-numbers", NULL,
};

/* A digit for each item, in the order above; "-" does not fit, "." is not said. */
typedef struct
{
  const char *name;
  const char *discern;
  const char *understandable;
  const char *actionable;
  const char *clear;
  PackQuality wanted;
  const char *below; /* what the faults of the check say, with "|" between, or NULL */
} Row;

#define D "5555555555555555"
#define U "11111111111111111"
#define A "1111111"
#define C "11111111111111111111"

static const Row rows[] = {
  { "best", D, U, A, C, { 80, 100, 100, 100 } },
  { "worst", "1111111111111111", "00000000000000000", "0000000", "00000000000000000000", { 16, 0, 0, 0 },
    "DISCERN is 16.0, under 68|PEMAT understandability is 0.0, under 90|PEMAT actionability is 0.0, under 90|"
    "the Clear Communication Index is 0.0, under 95" },
  { "discern-at", "4444444444445555", U, A, C, { 68, 100, 100, 100 } },
  { "discern-below", "3444444444445555", U, A, C, { 67, 100, 100, 100 }, "DISCERN is 67.0, under 68" },
  { "discern-one-fits", "-----5----------", U, A, C, { 80, 100, 100, 100 } },
  { "discern-at-of-few", "-5-4-4-4--------", U, A, C, { 68, 100, 100, 100 } },
  { "discern-below-of-few", "-4-4------------", U, A, C, { 64, 100, 100, 100 }, "DISCERN is 64.0, under 68" },
  { "discern-just-below", "44444444444444-5", U, A, C, { 65. + 1. / 15, 100, 100, 100 }, "DISCERN is 65.1, under 68" },
  { "understandable-eight-of-nine", D, "11111-----1--1-10", A, C, { 80, 100 * 8. / 9, 100, 100 }, "PEMAT understandability is 88.9, under 90" },
  { "understandable-at", D, "1111111110-------", A, C, { 80, 90, 100, 100 } },
  { "understandable-one-of-all", D, "11111111111101111", A, C, { 80, 1600. / 17, 100, 100 } },
  { "understandable-two-of-all", D, "01111111111101111", A, C, { 80, 1500. / 17, 100, 100 }, "PEMAT understandability is 88.2, under 90" },
  { "actionable-below", D, U, "1101111", C, { 80, 100, 600. / 7, 100 }, "PEMAT actionability is 85.7, under 90" },
  { "actionable-one-fits", D, U, "---1---", C, { 80, 100, 100, 100 } },
  { "clear-at", D, U, A, "11111011111111111111", { 80, 100, 100, 95 } },
  { "clear-below", D, U, A, "11111011110111111111", { 80, 100, 100, 90 }, "the Clear Communication Index is 90.0, under 95" },
  { "clear-below-of-nineteen", D, U, A, "11111011111111111-11", { 80, 100, 100, 1800. / 19 },
    "the Clear Communication Index is 94.7, under 95" },
  { "two-below", "3333333333333333", U, A, "00111111111111111111", { 48, 100, 100, 90 },
    "DISCERN is 48.0, under 68|the Clear Communication Index is 90.0, under 95" },
};

/* What only a withdrawn page tells is not told. */
static void
test_content_withdrawn (Fixture *fixture, gconstpointer data)
{
  g_autoptr (Pack) pack = NULL;

  pack_copy_replace (fixture->folder, "pack.xml", "</pack>", NULL, "<withdrawn page=\"b\" on=\"2026-12-01\">x</withdrawn></pack>");
  pack_copy_write (fixture->folder, "quality/content.xml",
                   FIRST_LINE "<content><told pages=\"b\">One</told><told pages=\"a b\">Two</told></content>");
  pack = small_pack_open (fixture->folder);
  g_assert_cmpuint (pack_quality_content (pack, fixture->faults), ==, 1);
  small_must_be_faultless (fixture->faults);
}

static void
add_items (GString *out, const char *const *items, const char *scores)
{
  for (; *items; items++, scores++)
    if (*scores != '.')
      g_string_append_printf (out, "<item id=\"%s\" score=\"%.*s\">" REASON "</item>\n", *items, *scores == '-' ? 3 : 1,
                              *scores == '-' ? "n/a" : scores);
}

static void
write_sheet (Fixture *fixture, const char *page, const Row *row, const char *abouts)
{
  g_autoptr (GString) out = g_string_new (FIRST_LINE);
  g_autofree char *file = g_strdup_printf ("quality/%s.xml", page);

  g_string_append_printf (out, "<quality page=\"%s\" scored=\"2026-11-23\">\n<discern>", page);
  add_items (out, discern, row->discern);
  g_string_append (out, "</discern>\n<pemat>\n");
  add_items (out, understandable, row->understandable);
  add_items (out, actionable, row->actionable);
  g_string_append_printf (out, "</pemat>\n<clear>\n%s", abouts);
  add_items (out, clear, row->clear);
  g_string_append (out, "</clear>\n</quality>\n");
  pack_copy_write (fixture->folder, file, out->str);
}

#define ABOUT(id) "<about id=\"" id "\">" REASON "</about>\n"
#define ABOUTS ABOUT ("audience") ABOUT ("literacy") ABOUT ("objective") ABOUT ("message")
#define NO_SHEET FIRST_LINE "<quality page=\"every-page\" scored=\"2026-11-23\"></quality>\n"

static const ContentPage *
page_b (Fixture *fixture)
{
  return pack_page (fixture->pack, "b", fixture->faults);
}

static void
must_be (const PackQuality *quality, const PackQuality *wanted)
{
  g_assert_cmpfloat_with_epsilon (quality->discern, wanted->discern, 1e-9);
  g_assert_cmpfloat_with_epsilon (quality->understandable, wanted->understandable, 1e-9);
  g_assert_cmpfloat_with_epsilon (quality->actionable, wanted->actionable, 1e-9);
  g_assert_cmpfloat_with_epsilon (quality->clear, wanted->clear, 1e-9);
}

static void
test_row (Fixture *fixture, gconstpointer data)
{
  const Row *row = data;
  g_auto (GStrv) below = g_strsplit (row->below ? row->below : "", "|", -1);
  PackQuality quality;

  write_sheet (fixture, "b", row, ABOUTS);
  pack_copy_write (fixture->folder, "quality/every-page.xml", NO_SHEET);
  g_assert_true (pack_quality_read (fixture->pack, page_b (fixture), &quality, fixture->faults));
  small_must_be_faultless (fixture->faults);
  must_be (&quality, &row->wanted);

  pack_quality_check (fixture->pack, page_b (fixture), &quality, fixture->faults);
  g_assert_cmpuint (xml_faults_count_errors (fixture->faults), ==, g_strv_length (below));
  for (guint i = 0; below[i]; i++)
    {
      const XmlFault *fault = xml_faults_get (fixture->faults, i);

      g_assert_cmpstr (fault->file, ==, "quality/b.xml");
      g_assert_true (g_str_has_prefix (fault->message, below[i]));
    }
}

/* What holds for every page is taken from there, and a page's own word comes first. */
static void
test_every_page (Fixture *fixture, gconstpointer data)
{
  const Row every = { "", "1555555555555555", U, A, C }, own = { "", "5...............", ".................", "0......", "...................." };
  const PackQuality wanted = { 80, 100, 600. / 7, 100 };
  PackQuality quality;

  write_sheet (fixture, "every-page", &every, ABOUT ("audience") ABOUT ("literacy"));
  write_sheet (fixture, "b", &own, ABOUT ("objective") ABOUT ("message"));
  g_assert_true (pack_quality_read (fixture->pack, page_b (fixture), &quality, fixture->faults));
  small_must_be_faultless (fixture->faults);
  must_be (&quality, &wanted);
}

/* One item is lacking in one place each time; whatever it is, it is missed by name. */
static void
test_each_is_missed (Fixture *fixture, gconstpointer data)
{
  const char *const *parts[] = { discern, understandable, actionable, clear };
  const Row full = { "", D, U, A, C };
  PackQuality quality;

  pack_copy_write (fixture->folder, "quality/every-page.xml", NO_SHEET);
  for (guint part = 0; part < G_N_ELEMENTS (parts); part++)
    for (const char *const *id = parts[part]; *id; id++)
      {
        g_autoptr (XmlFaults) faults = xml_faults_new ();
        g_autofree char *item = g_strdup_printf ("<item id=\"%s\"", *id);
        g_autofree char *named = g_strdup_printf ("\"%s\"", *id);

        write_sheet (fixture, "b", &full, ABOUTS);
        pack_copy_replace (fixture->folder, "quality/b.xml", item, "</item>", "");
        g_assert_false (pack_quality_read (fixture->pack, page_b (fixture), &quality, faults));
        g_assert_cmpuint (xml_faults_count_errors (faults), ==, 1);
        g_assert_cmpstr (xml_faults_get (faults, 0)->file, ==, "quality/b.xml");
        g_assert_nonnull (strstr (xml_faults_get (faults, 0)->message, named));
      }
}

/* Below its limits or not: a sheet with a hole is told of the hole alone. */
static void
test_no_limits_on_half_a_sheet (Fixture *fixture, gconstpointer data)
{
  const Row row = { "", "111111111111111.", U, A, C };
  PackQuality quality;

  pack_copy_write (fixture->folder, "quality/every-page.xml", NO_SHEET);
  write_sheet (fixture, "b", &row, ABOUTS);
  pack_quality_check (fixture->pack, page_b (fixture), &quality, fixture->faults);
  g_assert_cmpuint (xml_faults_count_errors (fixture->faults), ==, 1);
  g_assert_nonnull (strstr (xml_faults_get (fixture->faults, 0)->message, "\"overall\""));
}

/* Asked again with the same list of faults, the verdict stays. */
static void
test_refused_again (Fixture *fixture, gconstpointer data)
{
  const Row row = { "", D, U, A, C };
  PackQuality quality;

  write_sheet (fixture, "b", &row, ABOUTS);
  for (guint i = 0; i < 3; i++)
    {
      g_assert_false (pack_quality_read (fixture->pack, page_b (fixture), &quality, fixture->faults));
      g_assert_cmpuint (xml_faults_count (fixture->faults), ==, 1);
    }
  g_assert_cmpstr (xml_faults_get (fixture->faults, 0)->file, ==, "quality/every-page.xml");
}

static void
test_reason_in_other_scripts (Fixture *fixture, gconstpointer data)
{
  const Row row = { "", D, U, A, C };
  PackQuality quality;

  pack_copy_write (fixture->folder, "quality/every-page.xml", NO_SHEET);
  write_sheet (fixture, "b", &row, ABOUTS);
  pack_copy_replace (fixture->folder, "quality/b.xml", REASON, NULL, "السبب واضح في الملخص.");
  pack_copy_replace (fixture->folder, "quality/b.xml", REASON, NULL, "摘要里写得很清楚。");
  g_assert_true (pack_quality_read (fixture->pack, page_b (fixture), &quality, fixture->faults));
}

static const struct
{
  const char *pages; /* of each entry, with "|" between */
  guint told, errors;
} contents[] = {
  { "a", 1, 0 },
  { "a|b|a b", 3, 0 },
  { "a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a", 22, 0 },
  { "a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a", 25, 0 },
  { "a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a", 25, 0 },
  { "", 0, 1 },
  { "A", 0, 1 },
  { "a  b", 0, 1 },
};

static void
test_content (Fixture *fixture, gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (contents); i++)
    {
      g_auto (GStrv) pages = g_strsplit (*contents[i].pages ? contents[i].pages : " ", "|", -1);
      g_autoptr (GString) out = g_string_new (FIRST_LINE "<content>");
      g_autoptr (XmlFaults) faults = xml_faults_new ();

      for (guint j = 0; pages[j]; j++)
        g_string_append_printf (out, "<told pages=\"%s\">Thing</told>\n", pages[j]);
      g_string_append (out, "</content>");
      pack_copy_write (fixture->folder, "quality/content.xml", out->str);
      g_assert_cmpuint (pack_quality_content (fixture->pack, faults), ==, contents[i].told);
      g_assert_cmpuint (xml_faults_count_errors (faults), ==, contents[i].errors);
    }
}

/* Each page that is not there, on its line. */
static void
test_content_of_no_page (Fixture *fixture, gconstpointer data)
{
  pack_copy_write (fixture->folder, "quality/content.xml",
                   FIRST_LINE "<content>\n<told pages=\"a x b\">One</told>\n<told pages=\"y z\">Two</told>\n</content>\n");
  pack_quality_content (fixture->pack, fixture->faults);
  g_assert_cmpuint (xml_faults_count_errors (fixture->faults), ==, 3);
  for (guint i = 0; i < 3; i++)
    {
      const XmlFault *fault = xml_faults_get (fixture->faults, i);

      g_assert_cmpstr (fault->code, ==, "dangling-id");
      g_assert_cmpstr (fault->file, ==, "quality/content.xml");
      g_assert_cmpuint (fault->line, ==, i == 0 ? 3 : 4);
    }
}

static void
test_no_content (Fixture *fixture, gconstpointer data)
{
  g_assert_cmpuint (pack_quality_content (fixture->pack, fixture->faults), ==, 0);
  g_assert_cmpuint (xml_faults_count_errors (fixture->faults), ==, 1);
}

static void
add (const char *name, gconstpointer data, void (*test) (Fixture *, gconstpointer))
{
  g_autofree char *path = g_strdup_printf ("/pack/quality/%s", name);

  g_test_add (path, Fixture, data, fixture_of_small_opened, test, fixture_end);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    add (rows[i].name, &rows[i], test_row);
  add ("every-page", NULL, test_every_page);
  add ("each-is-missed", NULL, test_each_is_missed);
  add ("no-limits-on-half-a-sheet", NULL, test_no_limits_on_half_a_sheet);
  add ("refused-again", NULL, test_refused_again);
  add ("reason-in-other-scripts", NULL, test_reason_in_other_scripts);
  add ("content", NULL, test_content);
  add ("content-of-no-page", NULL, test_content_of_no_page);
  add ("no-content", NULL, test_no_content);
  add ("content-withdrawn", NULL, test_content_withdrawn);

  return g_test_run ();
}
