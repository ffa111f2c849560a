/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n.h>

#include "figure/figure.h"
#include "figure/people.h"
#include "figure/time-line.h"
#include "reader/foot.h"
#include "reader/reader.h"
#include "reader/words.h"
#include "widgets/columns.h"
#include "widgets/parts.h"
#include "widgets/text.h"

static GtkWidget *
build_items (const WidgetsContext *context, GPtrArray *claims, gboolean numbered)
{
  GtkWidget *list = widgets_column_new (8, NULL);

  for (guint i = 0; i < claims->len; i++)
    {
      const ContentClaim *claim = g_ptr_array_index (claims, i);

      widgets_add (list, widgets_item_new (widgets_prose_new (context, claim->text, NULL), numbered ? i + 1 : 0));
    }

  return list;
}

/* NULL for a link to a page that was withdrawn. */
static GtkWidget *
build_block (const WidgetsContext *context, const ContentBlock *block)
{
  const ContentClaim *first = block->claims && block->claims->len > 0 ? g_ptr_array_index (block->claims, 0) : NULL;

  switch (block->kind)
    {
    case CONTENT_LIST:
    case CONTENT_STEPS:
      return build_items (context, block->claims, block->kind == CONTENT_STEPS);
    case CONTENT_FIGURE:
      return figure_new (context, block->figure, FIGURE_TO_ENLARGE);
    case CONTENT_TIME_LINE:
      return figure_time_line_new (context, block->moments);
    case CONTENT_SEE_PAGE:
      return widgets_page_row_new (context, block->page);
    case CONTENT_SEE_SELF_CHECK:
      return widgets_self_check_row_new ();
    case CONTENT_PARAGRAPH:
    default:
      return widgets_prose_new (context, first->text, NULL);
    }
}

static GtkWidget *
build_section (const WidgetsContext *context, const ContentSection *section)
{
  GtkWidget *box = widgets_column_new (12, NULL);

  widgets_add (box, widgets_heading_new (section->heading, 2, "section-title"));
  for (guint i = 0; i < section->blocks->len; i++)
    {
      GtkWidget *block = build_block (context, g_ptr_array_index (section->blocks, i));

      if (block)
        widgets_add (box, block);
    }

  return box;
}

static GtkWidget *
build_key_points (const WidgetsContext *context, const ContentPage *page)
{
  GtkWidget *note = widgets_note_new (NULL, _("Key points"), "key");

  widgets_note_add (note, build_items (context, page->key_points, FALSE));

  return note;
}

/* The people and the sentence that says the same. */
static void
add_count (GtkWidget *columns, int count, int of, const char *who)
{
  g_autofree char *text = reader_effect_count (count, of, who);
  GtkWidget *column = widgets_column_new (6, NULL);

  if (of <= FIGURE_MOST_PEOPLE)
    widgets_add (column, figure_people_new (count, of));
  widgets_add (column, widgets_label_new (text, NULL));
  widgets_columns_add (WIDGETS_COLUMNS (columns), column);
}

static void
add_effect (GtkWidget *note, const ContentEffect *effect)
{
  g_autofree char *head = reader_effect_question (effect);
  GtkWidget *columns = widgets_columns_new (2, 16, 20);

  widgets_note_add (note, widgets_heading_new (head, 3, "effect-title"));
  add_count (columns, effect->with, effect->of, effect->with_text);
  if (effect->without >= 0)
    add_count (columns, effect->without, effect->of, effect->without_text);
  widgets_note_add (note, columns);
}

static GtkWidget *
build_evidence (const WidgetsContext *context, const ContentEvidence *evidence)
{
  GtkWidget *note = widgets_note_new ("legwise-help-symbolic", reader_certainty_words (evidence->certainty), "evidence");
  const char *verdict = reader_verdict_words (evidence->verdict);

  if (verdict)
    widgets_note_add (note, widgets_label_new (verdict, "verdict"));
  widgets_note_add (note, widgets_prose_new (context, evidence->claim->text, NULL));
  for (guint i = 0; i < evidence->effects->len; i++)
    add_effect (note, g_ptr_array_index (evidence->effects, i));
  widgets_note_add (note, widgets_heading_new (_("Who was studied?"), 3, "effect-title"));
  widgets_note_add (note, widgets_prose_new (context, evidence->studied->text, NULL));

  return note;
}

static GtkWidget *
build_cautions (const WidgetsContext *context, const ContentPage *page)
{
  GtkWidget *note = widgets_note_new ("legwise-caution-symbolic", _("Ask first if"), "caution");

  for (guint i = 0; i < page->cautions->len; i++)
    {
      const ContentCaution *caution = g_ptr_array_index (page->cautions, i);

      widgets_note_add (note, widgets_item_new (widgets_prose_new (context, caution->claim->text, NULL), 0));
    }

  return note;
}

static GtkWidget *
build_past_review (const ContentPage *page)
{
  g_autofree char *month = widgets_month_name (page->review.review_by);
  g_autofree char *text = g_strdup_printf (_("This page should have been checked by %s. Some of it may be out of date. Ask a clinician before you rely on it."), month);
  GtkWidget *note = widgets_note_new ("legwise-caution-symbolic", _("This page is past its review date"), "caution");

  widgets_note_add (note, widgets_label_new (text, NULL));

  return note;
}

static void
add_body (GtkWidget *column, const WidgetsContext *context, const ContentPage *page)
{
  if (content_review_is_past (&page->review, context->today))
    widgets_add (column, build_past_review (page));
  if (page->figure)
    widgets_add (column, figure_new (context, page->figure, FIGURE_TO_ENLARGE));
  if (page->key_points->len > 0)
    widgets_add (column, build_key_points (context, page));
  for (guint i = 0; i < page->sections->len; i++)
    widgets_add (column, build_section (context, g_ptr_array_index (page->sections, i)));
  for (guint i = 0; i < page->evidence->len; i++)
    widgets_add (column, build_evidence (context, g_ptr_array_index (page->evidence, i)));
  if (page->cautions->len > 0)
    widgets_add (column, build_cautions (context, page));
}

/* One calm sentence, and a way on. */
static WidgetsView
page_that_cannot_be_shown (const WidgetsContext *context, const char *id)
{
  const PackManifest *manifest = pack_manifest (context->pack);
  gboolean withdrawn = pack_manifest_withdrawn (manifest, id) != NULL;
  GtkWidget *column = widgets_column_new (20, NULL);
  WidgetsView view = { NULL };

  view.heading = widgets_add (column, widgets_heading_new (withdrawn ? _("This page was taken back") : _("This page cannot be shown"), 1, "title"));
  widgets_add (column, widgets_label_new (withdrawn ? _("It is no longer right. Please ask your surgical team instead.")
                                                    : _("Something is wrong with it. The other pages still work. Please tell whoever looks after this program."), "lead"));
  if (!g_str_equal (manifest->strip_page, id))
    widgets_add (column, widgets_emergency_row_new (NULL, "page.show", manifest->strip_page));
  widgets_add (column, widgets_self_check_row_new ());
  view.widget = widgets_frame_new (column, 720);
  view.title = g_strdup (_("Problem"));

  return view;
}

static void
log_faults (const XmlFaults *faults)
{
  for (guint i = 0; i < xml_faults_count (faults); i++)
    {
      g_autofree char *line = xml_fault_to_line (xml_faults_get (faults, i));

      g_info ("%s", line);
    }
}

WidgetsView
reader_page (const WidgetsContext *context, const char *id)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  const ContentPage *page = pack_page (context->pack, id, faults);
  GtkWidget *column;
  WidgetsView view = { NULL };

  log_faults (faults);
  if (!page)
    return page_that_cannot_be_shown (context, id);

  column = widgets_column_new (24, NULL);
  view.heading = widgets_add (column, widgets_heading_new (page->title, 1, "title"));
  widgets_add (column, widgets_prose_new (context, page->summary, "lead"));
  add_body (column, context, page);
  reader_add_foot (column, context, page);
  view.widget = widgets_frame_new (column, 720);
  view.title = g_strdup (page->title);

  return view;
}
