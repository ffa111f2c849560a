/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reader/sheet-items.h"

#include <glib/gi18n.h>

#include "reader/words.h"
#include "widgets/text.h"

/* Large print: 16 points and more (the guidance of associations of blind people), small
 * print 12. */
static const SheetStyle title = { 28, TRUE, 0, TRUE };
static const SheetStyle lead = { 18, FALSE, 8, FALSE };
static const SheetStyle heading = { 20, TRUE, 20, TRUE };
static const SheetStyle small_heading = { 16, TRUE, 12, TRUE };
static const SheetStyle text = { 16, FALSE, 9, FALSE };
static const SheetStyle small = { 12, FALSE, 6, FALSE };
static const SheetStyle picture = { 16, FALSE, 14, FALSE };

static void
item_free (SheetItem *item)
{
  g_free (item->markup);
  g_free (item->mark);
  g_free (item);
}

/* Takes @markup. */
static SheetItem *
add (GPtrArray *items, const SheetStyle *style, char *markup)
{
  SheetItem *item = g_new0 (SheetItem, 1);

  item->style = style;
  item->markup = markup;
  g_ptr_array_add (items, item);

  return item;
}

static void
add_plain (GPtrArray *items, const SheetStyle *style, const char *words)
{
  add (items, style, g_markup_escape_text (words, -1));
}

static void
add_listed (GPtrArray *items, const SheetStyle *style, char *markup, guint number)
{
  add (items, style, markup)->mark = number ? g_strdup_printf ("%u", number) : g_strdup ("•");
}

static void
add_claims (GPtrArray *items, const WidgetsContext *context, GPtrArray *claims, gboolean numbered)
{
  for (guint i = 0; i < claims->len; i++)
    {
      const ContentClaim *claim = g_ptr_array_index (claims, i);

      add_listed (items, &text, widgets_print_markup (context, claim->text), numbered ? i + 1 : 0);
    }
}

static void
add_figure (GPtrArray *items, const WidgetsContext *context, const ContentFigure *figure)
{
  g_autoptr (XmlFaults) unseen = xml_faults_new ();
  Drawing *drawing = pack_drawing (context->pack, figure->src, unseen);
  SheetItem *item;

  if (!drawing)
    {
      add_plain (items, &text, figure->alt);
      return;
    }

  item = add (items, &picture, NULL);
  item->drawing = drawing;
  for (guint i = 0; i < figure->callouts->len; i++)
    {
      const ContentCallout *callout = g_ptr_array_index (figure->callouts, i);
      gboolean has_point = item->n_points < SHEET_MOST_POINTS
                           && drawing_anchor (drawing, callout->at, &item->points[item->n_points].x,
                                              &item->points[item->n_points].y);

      /* What has no point is said all the same. */
      item->n_points += has_point;
      add_listed (items, &text, g_markup_escape_text (callout->text, -1), has_point ? item->n_points : 0);
    }
  if (*figure->caption)
    add (items, &small, widgets_print_markup (context, figure->caption));
}

static void
add_block (GPtrArray *items, const WidgetsContext *context, const ContentBlock *block)
{
  g_autoptr (XmlFaults) unseen = xml_faults_new ();
  const ContentPage *other;

  switch (block->kind)
    {
    case CONTENT_PARAGRAPH:
      add (items, &text, widgets_print_markup (context, ((const ContentClaim *) g_ptr_array_index (block->claims, 0))->text));
      break;
    case CONTENT_LIST:
    case CONTENT_STEPS:
      add_claims (items, context, block->claims, block->kind == CONTENT_STEPS);
      break;
    case CONTENT_FIGURE:
      add_figure (items, context, block->figure);
      break;
    case CONTENT_SEE_PAGE:
      other = pack_page (context->pack, block->page, unseen);
      if (other)
        {
          g_autofree char *see = g_strdup_printf (_("See also: %s"), other->title);

          add_plain (items, &small, see);
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

  add_listed (items, &text, g_markup_escape_text (words, -1), 0);
}

static void
add_effect (GPtrArray *items, const ContentEffect *effect)
{
  g_autofree char *head = reader_effect_question (effect);

  add_plain (items, &small_heading, head);
  add_count (items, effect->with, effect->of, effect->with_text);
  if (effect->without >= 0)
    add_count (items, effect->without, effect->of, effect->without_text);
}

static void
add_evidence (GPtrArray *items, const WidgetsContext *context, const ContentEvidence *evidence)
{
  add_plain (items, &heading, reader_certainty_words (evidence->certainty));
  if (evidence->verdict)
    add_plain (items, &small_heading, reader_verdict_words (evidence->verdict));
  add (items, &text, widgets_print_markup (context, evidence->claim->text));
  for (guint i = 0; i < evidence->effects->len; i++)
    add_effect (items, g_ptr_array_index (evidence->effects, i));
  add_plain (items, &small_heading, _("Who was studied?"));
  add (items, &text, widgets_print_markup (context, evidence->studied->text));
}

static void
add_cautions (GPtrArray *items, const WidgetsContext *context, const ContentPage *page)
{
  if (page->cautions->len > 0)
    add_plain (items, &heading, _("Ask first if"));
  for (guint i = 0; i < page->cautions->len; i++)
    {
      const ContentCaution *caution = g_ptr_array_index (page->cautions, i);

      add_listed (items, &text, widgets_print_markup (context, caution->claim->text), 0);
    }
}

static void
add_words (GPtrArray *items, const WidgetsContext *context, const ContentPage *page)
{
  g_autoptr (GPtrArray) terms = reader_words_of (context->pack, page);

  if (terms->len > 0)
    add_plain (items, &heading, _("Words on this page"));
  for (guint i = 0; i < terms->len; i++)
    {
      const ContentTerm *term = g_ptr_array_index (terms, i);

      add (items, &text, g_markup_printf_escaped ("<b>%s</b>: %s", term->name, term->meaning));
    }
}

static void
add_sources (GPtrArray *items, const WidgetsContext *context, const ContentPage *page)
{
  g_autoptr (XmlFaults) unseen = xml_faults_new ();
  g_autofree char *review = reader_describe_review (context, page);

  add_plain (items, &heading, _("Sources"));
  for (guint i = 0; i < page->sources->len; i++)
    {
      const ContentSource *source = pack_source (context->pack, g_ptr_array_index (page->sources, i), unseen);
      g_autofree char *described = source ? content_source_describe (source) : NULL;

      if (described)
        add_listed (items, &small, g_markup_escape_text (described, -1), i + 1);
    }
  add_plain (items, &small, review);
}

GPtrArray *
sheet_items_new (const WidgetsContext *context, const ContentPage *page)
{
  GPtrArray *items = g_ptr_array_new_with_free_func ((GDestroyNotify) item_free);

  add_plain (items, &title, page->title);
  add (items, &lead, widgets_print_markup (context, page->summary));
  if (page->figure)
    add_figure (items, context, page->figure);
  if (page->key_points->len > 0)
    add_plain (items, &heading, _("Key points"));
  add_claims (items, context, page->key_points, FALSE);
  for (guint i = 0; i < page->sections->len; i++)
    {
      const ContentSection *section = g_ptr_array_index (page->sections, i);

      add_plain (items, &heading, section->heading);
      for (guint j = 0; j < section->blocks->len; j++)
        add_block (items, context, g_ptr_array_index (section->blocks, j));
    }
  for (guint i = 0; i < page->evidence->len; i++)
    add_evidence (items, context, g_ptr_array_index (page->evidence, i));
  add_cautions (items, context, page);
  add_words (items, context, page);
  add_sources (items, context, page);

  return items;
}
