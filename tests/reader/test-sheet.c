/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reader/sheet.h"

#include <cairo-pdf.h>
#include <string.h>

#include "copy.h"
#include "paper.h"
#include "reader/words.h"
#include "ui.h"
#include "widgets/text.h"

/* Sizes without margins. */
static const struct
{
  const char *name;
  double width, height;
} papers[] = {
  { "a4", 493, 740 },    { "letter-on-its-side", 690, 510 }, { "a6", 195, 317 },
  { "narrow", 90, 700 }, { "short", 500, 110 },              { "label", 100, 100 },
};

#define A4 0
#define A6 2

typedef struct
{
  WidgetsContext *context;
  const ContentPage *page;
} Fixture;

static const ContentPage *
read_page (const WidgetsContext *context, const char *id)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  const ContentPage *page = pack_page (context->pack, id, faults);

  g_assert_nonnull (page);

  return page;
}

static void
set_up (Fixture *f, gconstpointer page)
{
  f->context = ui_context_new (NULL, "GB");
  f->page = read_page (f->context, page ? page : "nerve-irritation");
}

static void
tear_down (Fixture *f, gconstpointer page)
{
  ui_context_free (f->context);
}

static Paper *
put_on_paper (const WidgetsContext *context, const ContentPage *page, double width, double height)
{
  g_autoptr (PaperSheet) sheet = reader_sheet_new (context, page);

  return paper_new (sheet, PANGO_DIRECTION_LTR, width, height);
}

typedef struct
{
  const WidgetsContext *context;
  char *text;
} Reading;

static void
assert_says (const Reading *reading, const char *words)
{
  if (!strstr (reading->text, words))
    g_error ("\"%s\" is not on the paper", words);
}

static void
assert_says_claim (const ContentClaim *claim, gpointer data)
{
  const Reading *reading = data;
  g_autofree char *words = widgets_plain_text (reading->context, claim->text);

  assert_says (reading, words);
}

static void
assert_says_points (const ContentFigure *figure, gpointer data)
{
  const Reading *reading = data;
  g_autofree char *caption = widgets_plain_text (reading->context, figure->caption);

  assert_says (reading, caption);
  for (guint i = 0; i < figure->callouts->len; i++)
    assert_says (reading, ((const ContentCallout *) g_ptr_array_index (figure->callouts, i))->text);
}

static void
assert_says_meanings (const Reading *reading, const ContentPage *page)
{
  g_autoptr (GPtrArray) terms = reader_words_of (reading->context->pack, page);

  for (guint i = 0; i < terms->len; i++)
    {
      const ContentTerm *term = g_ptr_array_index (terms, i);

      assert_says (reading, term->name);
      assert_says (reading, term->meaning);
    }
}

static void
assert_says_all (const Paper *paper, const WidgetsContext *context, const ContentPage *page)
{
  g_autofree char *text = paper_words (paper), *summary = widgets_plain_text (context, page->summary);
  g_autofree char *review = reader_describe_review (context, page);
  Reading reading = { context, text };

  assert_says (&reading, page->title);
  assert_says (&reading, summary);
  assert_says (&reading, review);
  content_page_foreach_claim (page, assert_says_claim, &reading);
  content_page_foreach_figure (page, assert_says_points, &reading);
  for (guint i = 0; i < page->sections->len; i++)
    assert_says (&reading, ((const ContentSection *) g_ptr_array_index (page->sections, i))->heading);
  assert_says_meanings (&reading, page);
}

static void
count_bar (const ContentClaim *claim, gpointer data)
{
  *(guint *) data += claim->left >= 0;
}

/* Each number that the screen draws. */
static guint
n_counts (const ContentPage *page)
{
  guint n = 0;

  content_page_foreach_claim (page, count_bar, &n);
  for (guint i = 0; i < page->evidence->len; i++)
    {
      GPtrArray *effects = ((const ContentEvidence *) g_ptr_array_index (page->evidence, i))->effects;

      for (guint j = 0; j < effects->len; j++)
        n += ((const ContentEffect *) g_ptr_array_index (effects, j))->without >= 0 ? 2 : 1;
    }

  return n;
}

static void
test_all_pages (Fixture *f, gconstpointer unused)
{
  const PackManifest *manifest = pack_manifest (f->context->pack);

  for (guint i = 0; i < manifest->topics->len; i++)
    {
      GPtrArray *pages = ((const PackTopic *) g_ptr_array_index (manifest->topics, i))->pages;

      for (guint j = 0; j < pages->len; j++)
        {
          const ContentPage *page = read_page (f->context, g_ptr_array_index (pages, j));
          g_autoptr (Paper) paper = put_on_paper (f->context, page, papers[A4].width, papers[A4].height);

          paper_assert_nothing_lost (paper);
          paper_assert_readable (paper);
          paper_assert_no_heading_last (paper);
          assert_says_all (paper, f->context, page);
          g_assert_cmpuint (paper->n_counts, ==, n_counts (page));
        }
    }
}

static void
test_papers (Fixture *f, gconstpointer unused)
{
  guint most = 0;

  for (guint i = 0; i < G_N_ELEMENTS (papers); i++)
    {
      g_autoptr (Paper) paper = put_on_paper (f->context, f->page, papers[i].width, papers[i].height);

      g_test_message ("%s: %u sheets", papers[i].name, paper->n_sheets);
      paper_assert_nothing_lost (paper);
      paper_assert_readable (paper);
      assert_says_all (paper, f->context, f->page);
      most = MAX (most, paper->n_sheets);
    }
  g_assert_cmpuint (most, >, 20);
}

/* Wherever the foot happens to come. */
static void
test_headings (Fixture *f, gconstpointer unused)
{
  for (double height = 400; height < 800; height += 11)
    {
      g_autoptr (Paper) paper = put_on_paper (f->context, f->page, 320, height);

      paper_assert_nothing_lost (paper);
      paper_assert_no_heading_last (paper);
    }
}

/* The same sheet for another printer: nothing of the first one stays. */
static void
test_again (Fixture *f, gconstpointer unused)
{
  g_autoptr (PaperSheet) sheet = reader_sheet_new (f->context, f->page);
  g_autoptr (Paper) first = paper_new (sheet, PANGO_DIRECTION_LTR, papers[A4].width, papers[A4].height);
  g_autoptr (Paper) small = paper_new (sheet, PANGO_DIRECTION_LTR, papers[A6].width, papers[A6].height);
  g_autoptr (Paper) again = paper_new (sheet, PANGO_DIRECTION_LTR, papers[A4].width, papers[A4].height);
  g_autofree char *text = paper_words (first), *text_again = paper_words (again);

  g_assert_cmpuint (small->n_sheets, >, first->n_sheets);
  g_assert_cmpuint (again->n_sheets, ==, first->n_sheets);
  g_assert_cmpstr (text_again, ==, text);
  paper_assert_nothing_lost (again);
  for (guint i = 0; i < first->lines->len; i++)
    {
      g_assert_cmpuint (paper_line (again, i)->sheet, ==, paper_line (first, i)->sheet);
      g_assert_cmpfloat (paper_line (again, i)->top, ==, paper_line (first, i)->top);
    }
}

/* Bullets and numbers stand where reading begins, beside their words and not over them. */
static void
assert_bullets_at_the_right (const Paper *paper)
{
  g_assert_cmpuint (paper->marks->len, >, 3);
  for (guint i = 0; i < paper->marks->len; i++)
    {
      const PaperPart *mark = &g_array_index (paper->marks, PaperPart, i);

      g_assert_cmpfloat (mark->left, >, paper->width / 2);
      for (guint j = 0; j < paper->lines->len; j++)
        if (paper_parts_overlap (mark, paper_line (paper, j)))
          g_assert_cmpfloat (paper_line (paper, j)->right, <=, mark->left + PAPER_NEARLY);
    }
}

/* The words of a right-to-left language begin at the right, and so do all bullets. */
static void
assert_from_the_right (const Paper *paper)
{
  guint n = 0;

  for (guint i = 0; i < paper->lines->len; i++)
    {
      const PaperPart *line = paper_line (paper, i);

      if (pango_layout_get_direction (line->layout, 0) != PANGO_DIRECTION_RTL)
        continue;
      g_assert_cmpfloat (paper->width - line->right, >=, -PAPER_NEARLY);
      g_assert_cmpfloat (paper->width - line->right, <, 30);
      n++;
    }
  g_assert_cmpuint (n, >=, 3);
  for (guint i = 0; i < paper->marks->len; i++)
    g_assert_cmpfloat (g_array_index (paper->marks, PaperPart, i).left, >, paper->width / 2);
}

static void
test_right_to_left (void)
{
  char *folder = pack_copy_new ();
  WidgetsContext *context;
  g_autoptr (PaperSheet) sheet = NULL;
  g_autoptr (Paper) paper = NULL;

  pack_copy_replace (folder, "pages/sleep.xml", "<title>", "</title>", "<title>النوم والألم</title>");
  pack_copy_replace (folder, "pages/sleep.xml", "<key-points>", "</key-points>",
                     "<key-points><point source=\"legwise-judgement\">نم على جانبك وضع وسادة بين ركبتيك حتى يرتاح ظهرك، "
                     "وغيّر وضعك كلما شعرت بالألم.</point></key-points>");
  context = ui_context_new (folder, NULL);
  sheet = reader_sheet_new (context, read_page (context, "sleep"));
  paper = paper_new (sheet, PANGO_DIRECTION_RTL, 300, 500);
  paper_assert_nothing_lost (paper);
  paper_assert_readable (paper);
  assert_bullets_at_the_right (paper);
  assert_from_the_right (paper);
  ui_context_free (context);
  pack_copy_free (folder);
}

/* More points than there is room for, and one that the drawing does not have. */
static void
test_points (void)
{
  char *folder = pack_copy_new ();
  GString *points = g_string_new ("</description>");
  WidgetsContext *context;
  const ContentPage *page;
  g_autoptr (Paper) paper = NULL;

  for (guint i = 0; i < 15; i++)
    g_string_append_printf (points, "<callout at=\"%s\">Point number %u</callout>", i == 7 ? "nowhere" : "bone", i);
  pack_copy_replace (folder, "pages/nerve-irritation.xml", "</description>", NULL, points->str);
  context = ui_context_new (folder, NULL);
  page = read_page (context, "nerve-irritation");
  paper = put_on_paper (context, page, papers[A4].width, papers[A4].height);
  paper_assert_nothing_lost (paper);
  assert_says_all (paper, context, page);
  ui_context_free (context);
  g_string_free (points, TRUE);
  pack_copy_free (folder);
}

static cairo_status_t
take_bytes (void *bytes, const unsigned char *data, unsigned int length)
{
  g_byte_array_append (bytes, data, length);

  return CAIRO_STATUS_SUCCESS;
}

/* Of PDF 1.4, where each page is an object that can be read. */
static guint
count_pages (const GByteArray *bytes)
{
  static const char page[] = "/Type /Page";
  guint n = 0;

  for (guint i = 0; i + sizeof page <= bytes->len; i++)
    n += memcmp (bytes->data + i, page, sizeof page - 1) == 0 && bytes->data[i + sizeof page - 1] != 's';

  return n;
}

static void
test_pdf (Fixture *f, gconstpointer unused)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  PangoContext *pango = paper_context_new (PANGO_DIRECTION_LTR);
  g_autoptr (PaperSheet) sheet = reader_sheet_new (f->context, f->page);
  guint n = paper_sheet_lay_out (sheet, pango, papers[A6].width, papers[A6].height);
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream (take_bytes, bytes, papers[A6].width, papers[A6].height);
  cairo_t *cr = cairo_create (surface);

  cairo_pdf_surface_restrict_to_version (surface, CAIRO_PDF_VERSION_1_4);
  for (guint i = 0; i < n; i++)
    {
      paper_sheet_draw (sheet, cr, i);
      cairo_show_page (cr);
    }
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  g_assert_cmpint (cairo_surface_status (surface), ==, CAIRO_STATUS_SUCCESS);
  cairo_surface_destroy (surface);
  g_object_unref (pango);
  g_assert_cmpuint (n, >, 4);
  g_assert_true (bytes->len > 4 && memcmp (bytes->data, "%PDF", 4) == 0);
  g_assert_cmpuint (count_pages (bytes), ==, n);
}

#define ADD(path, page, function) g_test_add ("/sheet/" path, Fixture, page, set_up, function, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("all-pages", NULL, test_all_pages);
  ADD ("papers", NULL, test_papers);
  ADD ("papers-with-counts", "healing-nerve", test_papers);
  ADD ("papers-emergency", "emergency-signs", test_papers);
  ADD ("headings", NULL, test_headings);
  ADD ("headings-evidence", "nerve-pain-medicines", test_headings);
  ADD ("again", NULL, test_again);
  g_test_add_func ("/sheet/right-to-left", test_right_to_left);
  g_test_add_func ("/sheet/points", test_points);
  ADD ("pdf", NULL, test_pdf);

  return g_test_run ();
}
