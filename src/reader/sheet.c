/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reader/sheet.h"

#include <glib/gi18n.h>

#include "figure/people.h"
#include "figure/time-line.h"
#include "figure/weeks.h"
#include "reader/words.h"
#include "widgets/text.h"

static void
add_claims (GPtrArray *items, const WidgetsContext *context, GPtrArray *claims, gboolean numbered)
{
  for (guint i = 0; i < claims->len; i++)
    {
      const ContentClaim *claim = g_ptr_array_index (claims, i);

      paper_add_listed (items, &paper_text, widgets_print_markup (context, claim->text), numbered ? i + 1 : 0);
    }
}

static void
add_figure (GPtrArray *items, const WidgetsContext *context, const ContentFigure *figure)
{
  g_autoptr (XmlFaults) unseen = xml_faults_new ();
  Drawing *drawing = pack_drawing (context->pack, figure->src, unseen);
  PaperItem *item;

  if (!drawing)
    {
      paper_add_plain (items, &paper_text, figure->alt);
      return;
    }

  item = paper_add (items, &paper_picture, NULL);
  item->drawing = drawing;
  for (guint i = 0; i < figure->callouts->len; i++)
    {
      const ContentCallout *callout = g_ptr_array_index (figure->callouts, i);
      gboolean has_point = item->n_points < PAPER_MOST_POINTS
                           && drawing_anchor (drawing, callout->at, &item->points[item->n_points].x,
                                              &item->points[item->n_points].y);

      /* What has no point is said all the same. */
      item->n_points += has_point;
      paper_add_listed (items, &paper_text, g_markup_escape_text (callout->text, -1), has_point ? item->n_points : 0);
    }
  if (*figure->caption)
    paper_add (items, &paper_small, widgets_print_markup (context, figure->caption));
}

static void
add_moments (GPtrArray *items, const WidgetsContext *context, GPtrArray *moments)
{
  for (guint i = 0; i < moments->len; i++)
    {
      const ContentMoment *moment = g_ptr_array_index (moments, i);
      g_autofree char *when = figure_weeks_words (moment->weeks);

      paper_add_plain (items, &paper_small_heading, when);
      for (guint j = 0; j < moment->claims->len; j++)
        {
          const ContentClaim *claim = g_ptr_array_index (moment->claims, j);

          if (claim->left >= 0)
            paper_add_count (items, PAPER_BAR, claim->left, 100);
          paper_add (items, &paper_text, widgets_print_markup (context, claim->text));
        }
    }
  paper_add_plain (items, &paper_small, figure_time_line_caption ());
}

static void
add_block (GPtrArray *items, const WidgetsContext *context, const ContentBlock *block)
{
  g_autoptr (XmlFaults) unseen = xml_faults_new ();
  const ContentPage *other;

  switch (block->kind)
    {
    case CONTENT_PARAGRAPH:
      paper_add (items, &paper_text, widgets_print_markup (context, ((const ContentClaim *) g_ptr_array_index (block->claims, 0))->text));
      break;
    case CONTENT_LIST:
    case CONTENT_STEPS:
      add_claims (items, context, block->claims, block->kind == CONTENT_STEPS);
      break;
    case CONTENT_FIGURE:
      add_figure (items, context, block->figure);
      break;
    case CONTENT_TIME_LINE:
      add_moments (items, context, block->moments);
      break;
    case CONTENT_SEE_PAGE:
      other = pack_page (context->pack, block->page, unseen);
      if (other)
        {
          g_autofree char *see = g_strdup_printf (_("See also: %s"), other->title);

          paper_add_plain (items, &paper_small, see);
        }
      break;
    case CONTENT_SEE_SELF_CHECK:
    default:
      break; /* cannot be done on paper */
    }
}

static void
add_count (GPtrArray *items, int count, int of, const char *who)
{
  g_autofree char *words = reader_effect_count (count, of, who);

  if (of <= FIGURE_MOST_PEOPLE)
    paper_add_count (items, PAPER_PEOPLE, count, of);
  paper_add_plain (items, &paper_text, words);
}

static void
add_effect (GPtrArray *items, const ContentEffect *effect)
{
  g_autofree char *head = reader_effect_question (effect);

  paper_add_plain (items, &paper_small_heading, head);
  add_count (items, effect->with, effect->of, effect->with_text);
  if (effect->without >= 0)
    add_count (items, effect->without, effect->of, effect->without_text);
}

static void
add_evidence (GPtrArray *items, const WidgetsContext *context, const ContentEvidence *evidence)
{
  paper_add_plain (items, &paper_heading, reader_certainty_words (evidence->certainty));
  if (evidence->verdict)
    paper_add_plain (items, &paper_small_heading, reader_verdict_words (evidence->verdict));
  paper_add (items, &paper_text, widgets_print_markup (context, evidence->claim->text));
  for (guint i = 0; i < evidence->effects->len; i++)
    add_effect (items, g_ptr_array_index (evidence->effects, i));
  paper_add_plain (items, &paper_small_heading, _("Who was studied?"));
  paper_add (items, &paper_text, widgets_print_markup (context, evidence->studied->text));
}

static void
add_cautions (GPtrArray *items, const WidgetsContext *context, const ContentPage *page)
{
  if (page->cautions->len > 0)
    paper_add_plain (items, &paper_heading, _("Ask first if"));
  for (guint i = 0; i < page->cautions->len; i++)
    {
      const ContentCaution *caution = g_ptr_array_index (page->cautions, i);

      paper_add_listed (items, &paper_text, widgets_print_markup (context, caution->claim->text), 0);
    }
}

static void
add_words (GPtrArray *items, const WidgetsContext *context, const ContentPage *page)
{
  g_autoptr (GPtrArray) terms = reader_words_of (context->pack, page);

  if (terms->len > 0)
    paper_add_plain (items, &paper_heading, _("Words on this page"));
  for (guint i = 0; i < terms->len; i++)
    {
      const ContentTerm *term = g_ptr_array_index (terms, i);

      paper_add (items, &paper_text, g_markup_printf_escaped ("<b>%s</b>: %s", term->name, term->meaning));
    }
}

static void
add_sources (GPtrArray *items, const WidgetsContext *context, const ContentPage *page)
{
  g_autoptr (XmlFaults) unseen = xml_faults_new ();
  g_autofree char *review = reader_describe_review (context, page);

  paper_add_plain (items, &paper_heading, _("Sources"));
  for (guint i = 0; i < page->sources->len; i++)
    {
      const ContentSource *source = pack_source (context->pack, g_ptr_array_index (page->sources, i), unseen);
      g_autofree char *described = source ? content_source_describe (source) : NULL;

      if (described)
        paper_add_listed (items, &paper_small, g_markup_escape_text (described, -1), i + 1);
    }
  paper_add_plain (items, &paper_small, review);
}

PaperSheet *
reader_sheet_new (const WidgetsContext *context, const ContentPage *page)
{
  GPtrArray *items = paper_items_new ();
  g_autofree char *foot = g_strdup_printf ("Legwise · %s", page->title);

  paper_add_plain (items, &paper_title, page->title);
  paper_add (items, &paper_lead, widgets_print_markup (context, page->summary));
  if (page->figure)
    add_figure (items, context, page->figure);
  if (page->key_points->len > 0)
    paper_add_plain (items, &paper_heading, _("Key points"));
  add_claims (items, context, page->key_points, FALSE);
  for (guint i = 0; i < page->sections->len; i++)
    {
      const ContentSection *section = g_ptr_array_index (page->sections, i);

      paper_add_plain (items, &paper_heading, section->heading);
      for (guint j = 0; j < section->blocks->len; j++)
        add_block (items, context, g_ptr_array_index (section->blocks, j));
    }
  for (guint i = 0; i < page->evidence->len; i++)
    add_evidence (items, context, g_ptr_array_index (page->evidence, i));
  add_cautions (items, context, page);
  add_words (items, context, page);
  add_sources (items, context, page);

  return paper_sheet_new (items, foot);
}
