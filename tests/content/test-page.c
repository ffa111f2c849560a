/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "content/page.h"

#include <string.h>

#include "small.h"

#define KEYWORDS \
  "<keyword>ice pack</keyword><keyword>Kälte: Eis</keyword><keyword> 冰\t敷 </keyword><keyword>ice</keyword>"

static const char page_text[] =
  "<page id='cold' reviewed='2026-01-01' review-by='2027-01-01' review-status='pending'>\n"
  "<title>Cold</title>\n"
  "<summary>What <strong>cold</strong> does.</summary>"
  "<keywords>" KEYWORDS "</keywords>\n"
  "<figure src='pack.svg'><alt>A pack.</alt><callout at='cloth'>A cloth</callout></figure>\n"
  "<key-points><point source='one'>First.</point><point>Second.</point></key-points>\n"
  "<section><heading>Do</heading>\n"
  "<p source='one two'>Paragraph.</p>\n"
  "<list><item>Loose one.</item><item>Loose two.</item></list>\n"
  "<steps><step>Step one.</step></steps>\n"
  "<figure src='skin.svg'><alt>Skin.</alt><caption>Red skin.</caption></figure>\n"
  "<time-line><moment weeks='6'><measured left='45' source='one'>Less.</measured></moment>"
  "<moment weeks='13'><measured source='two'>The same.</measured></moment></time-line>"
  "<see page='heat'/><see-self-check/></section>\n"
  "<section><heading>Stop</heading><p>Last.</p></section>\n"
  "<evidence certainty='low' verdict='may-help'><claim source='one'>A claim.</claim>\n"
  "<effect of='100' with='40' without='13' source='two'><what>dizzy</what><with>with</with><without>without</without></effect>\n"
  "<effect of='10' with='4' source='two'><what>well</what><with>with it</with></effect>\n"
  "<studied source='two'>Some people.</studied></evidence>\n"
  "<cautions><caution about='diabetes' source='two'>Ask first.</caution></cautions>\n"
  "<sources><source ref='one'/><source ref='two'/></sources></page>";

static ContentPage *
read_page (const char *text, XmlFaults *faults)
{
  g_autoptr (xmlDoc) document = small_parse (text);

  return content_page_read (document, "small.xml", faults);
}

static ContentPage *
must_read (void)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  ContentPage *page = read_page (page_text, faults);

  small_must_be_faultless (faults);
  g_assert_nonnull (page);

  return page;
}

static void
test_head (void)
{
  g_autoptr (ContentPage) page = must_read ();

  g_assert_cmpstr (page->id, ==, "cold");
  g_assert_cmpstr (page->title, ==, "Cold");
  g_assert_cmpstr (page->summary, ==, "What <strong>cold</strong> does.");
  g_assert_cmpstr (page->review.review_by, ==, "2027-01-01");
  g_assert_null (page->review.reviewer);
  g_assert_cmpstr (page->figure->src, ==, "pack.svg");
  g_assert_cmpuint (page->key_points->len, ==, 2);
  g_assert_cmpuint (page->sources->len, ==, 2);
  g_assert_cmpstr (g_ptr_array_index (page->sources, 1), ==, "two");
}

/* As they are written and in their order, also one that is part of another. */
static void
test_keywords (void)
{
  static const char *const keywords[] = { "ice pack", "Kälte: Eis", "冰 敷", "ice", NULL };
  g_autoptr (ContentPage) page = must_read ();

  g_assert_cmpstrv (page->keywords, keywords);
}

static void
test_blocks (void)
{
  static const ContentBlockKind kinds[] = { CONTENT_PARAGRAPH, CONTENT_LIST, CONTENT_STEPS,
                                            CONTENT_FIGURE, CONTENT_TIME_LINE, CONTENT_SEE_PAGE, CONTENT_SEE_SELF_CHECK };
  g_autoptr (ContentPage) page = must_read ();
  const ContentSection *section = g_ptr_array_index (page->sections, 0);
  const ContentBlock *see, *list;

  g_assert_cmpuint (page->sections->len, ==, 2);
  g_assert_cmpstr (section->heading, ==, "Do");
  g_assert_cmpuint (section->blocks->len, ==, G_N_ELEMENTS (kinds));
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    g_assert_cmpint (((const ContentBlock *) g_ptr_array_index (section->blocks, i))->kind, ==, kinds[i]);
  see = g_ptr_array_index (section->blocks, 5);
  g_assert_cmpstr (see->page, ==, "heat");
  list = g_ptr_array_index (section->blocks, 1);
  g_assert_cmpuint (list->claims->len, ==, 2);
  g_assert_cmpuint (list->line, ==, 9);
}

static void
test_time_line (void)
{
  g_autoptr (ContentPage) page = must_read ();
  const ContentSection *section = g_ptr_array_index (page->sections, 0);
  const ContentBlock *line = g_ptr_array_index (section->blocks, 4);
  const ContentMoment *first = g_ptr_array_index (line->moments, 0), *second = g_ptr_array_index (line->moments, 1);
  const ContentClaim *less = g_ptr_array_index (first->claims, 0), *same = g_ptr_array_index (second->claims, 0);

  g_assert_cmpuint (line->moments->len, ==, 2);
  g_assert_true (first->weeks == 6 && second->weeks == 13);
  g_assert_cmpstr (less->text, ==, "Less.");
  g_assert_cmpint (less->left, ==, 45);
  g_assert_cmpint (same->left, ==, -1);
  g_assert_cmpstr (same->sources[0], ==, "two");
}

static void
test_evidence (void)
{
  g_autoptr (ContentPage) page = must_read ();
  const ContentEvidence *evidence = g_ptr_array_index (page->evidence, 0);
  const ContentEffect *both = g_ptr_array_index (evidence->effects, 0), *one = g_ptr_array_index (evidence->effects, 1);

  g_assert_cmpstr (evidence->certainty, ==, "low");
  g_assert_cmpstr (evidence->verdict, ==, "may-help");
  g_assert_cmpstr (evidence->studied->text, ==, "Some people.");
  g_assert_true (both->of == 100 && both->with == 40 && both->without == 13);
  g_assert_cmpstr (both->without_text, ==, "without");
  g_assert_true (one->of == 10 && one->with == 4 && one->without == -1);
  g_assert_cmpstr (one->without_text, ==, "");
  g_assert_cmpstr (one->sources[0], ==, "two");
}

static void
add_claim (const ContentClaim *claim, gpointer data)
{
  g_string_append_printf (data, "%s (%u) ", claim->text, g_strv_length (claim->sources));
}

static void
test_claims_in_order (void)
{
  g_autoptr (ContentPage) page = must_read ();
  g_autoptr (GString) seen = g_string_new (NULL);

  content_page_foreach_claim (page, add_claim, seen);

  g_assert_cmpstr (seen->str, ==,
                   "First. (1) Second. (0) Paragraph. (2) Loose one. (0) Loose two. (0) Step one. (0) Less. (1) The same. (1) Last. (0) "
                   "A claim. (1) Some people. (1) Ask first. (1) ");
}

static void
add_figure (const ContentFigure *figure, gpointer data)
{
  g_string_append_printf (data, "%s ", figure->src);
}

static void
test_figures_in_order (void)
{
  g_autoptr (ContentPage) page = must_read ();
  g_autoptr (GString) seen = g_string_new (NULL);

  content_page_foreach_figure (page, add_figure, seen);

  g_assert_cmpstr (seen->str, ==, "pack.svg skin.svg ");
}

static void
test_smallest (void)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autoptr (ContentPage) page
      = read_page ("<page id='a' reviewed='2026-01-01' review-by='2027-01-01' review-status='clinician' reviewer='Dr A'>"
                   "<title>A</title><summary>B.</summary><section><heading>C</heading><p>D.</p></section>"
                   "<sources><source ref='one'/></sources></page>", faults);

  small_must_be_faultless (faults);
  g_assert_null (page->figure);
  g_assert_nonnull (page->keywords);
  g_assert_null (page->keywords[0]);
  g_assert_cmpstr (page->review.reviewer, ==, "Dr A");
  g_assert_cmpuint (page->key_points->len + page->evidence->len + page->cautions->len, ==, 0);
}

static void
test_references (void)
{
  ContentPage *page = must_read ();
  g_autoptr (ContentPage) held = content_page_ref (page);

  content_page_unref (page);
  g_assert_cmpstr (held->title, ==, "Cold");
}

static const struct
{
  const char *name;
  const char *from;
  const char *to;
  const char *code;
  guint line;
} bad_rows[] = {
  { "no-title", "<title>Cold</title>\n", "", "missing", 3 },
  { "no-section", "<section><heading>Stop</heading><p>Last.</p></section>\n", "<section></section>\n", "missing", 13 },
  { "empty-section", "<section><heading>Stop</heading><p>Last.</p></section>\n", "<section><heading>Stop</heading></section>\n", "missing", 13 },
  { "wrong-order", "<title>Cold</title>\n<summary>What <strong>cold</strong> does.</summary>",
    "<summary>What <strong>cold</strong> does.</summary>\n<title>Cold</title>", "missing", 3 },
  { "unknown-block", "<p>Last.</p>", "<table/>", "missing", 13 },
  { "unknown-mark-up", "<strong>cold</strong>", "<b>cold</b>", "element", 4 },
  { "id", "id='cold'", "id='Cold'", "value", 2 },
  { "day", "reviewed='2026-01-01'", "reviewed='2026-02-30'", "value", 2 },
  { "review", "review-by='2027-01-01'", "review-by='2026-01-01'", "review", 2 },
  { "certainty", "certainty='low'", "certainty='certain'", "value", 14 },
  { "about", "about='diabetes'", "about='cats'", "value", 18 },
  { "drawing-elsewhere", "src='skin.svg'", "src='../skin.svg'", "value", 11 },
  { "effect-without-source", "<effect of='10' with='4' source='two'>", "<effect of='10' with='4'>", "attribute", 16 },
  { "more-than-all", "with='40'", "with='101'", "effect", 15 },
  { "more-than-all-without", "without='13'", "without='101'", "effect", 15 },
  { "of-nobody", "of='10' with='4'", "of='0' with='0'", "effect", 16 },
  { "number-without-words", "with='4' source", "with='4' without='1' source", "effect", 16 },
  { "words-without-number", "with='40' without='13'", "with='40'", "effect", 15 },
  { "negative", "with='40'", "with='-1'", "value", 15 },
  { "empty-keyword", "<keyword>ice</keyword>", "<keyword></keyword>", "empty", 4 },
  { "blank-keyword", "<keyword>ice</keyword>", "<keyword> \n </keyword>", "empty", 4 },
  { "closed-keyword", "<keyword>ice</keyword>", "<keyword/>", "empty", 4 },
  { "mark-up-in-keyword", "<keyword>ice</keyword>", "<keyword>an <strong>ice</strong></keyword>", "element", 4 },
  { "attribute-of-keyword", "<keyword>ice</keyword>", "<keyword id='a'>ice</keyword>", "attribute", 4 },
  { "text-beside-keywords", "<keyword>ice</keyword>", "ice", "text", 4 },
  { "no-keyword-in-keywords", KEYWORDS, "", "missing", 4 },
  { "keywords-after-figure", "<key-points><point", "<keywords><keyword>ice bag</keyword></keywords><key-points><point", "missing", 6 },
  { "keywords-twice", "</keywords>", "</keywords><keywords><keyword>ice bag</keyword></keywords>", "missing", 4 },
  { "empty-text", "<p>Last.</p>", "<p> </p>", "empty", 13 },
  { "no-sources", "<source ref='one'/><source ref='two'/>", "", "missing", 19 },
};

static void
test_bad (gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autofree char *text = small_edit (page_text, bad_rows[row].from, bad_rows[row].to);

  g_assert_null (read_page (text, faults));
  small_must_say (faults, bad_rows[row].code, bad_rows[row].line);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/page/head", test_head);
  g_test_add_func ("/page/keywords", test_keywords);
  g_test_add_func ("/page/blocks", test_blocks);
  g_test_add_func ("/page/evidence", test_evidence);
  g_test_add_func ("/page/time-line", test_time_line);
  g_test_add_func ("/page/claims-in-order", test_claims_in_order);
  g_test_add_func ("/page/figures-in-order", test_figures_in_order);
  g_test_add_func ("/page/smallest", test_smallest);
  g_test_add_func ("/page/references", test_references);
  for (guint i = 0; i < G_N_ELEMENTS (bad_rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/page/bad/%s", bad_rows[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_bad);
    }

  return g_test_run ();
}
