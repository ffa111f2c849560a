/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reader/foot.h"

#include <glib/gi18n.h>

#include "content/prose.h"
#include "widgets/columns.h"
#include "widgets/parts.h"
#include "widgets/text.h"

static void
collect_terms (const ContentClaim *claim, gpointer data)
{
  g_autoptr (GPtrArray) runs = content_prose_split (claim->text);

  for (guint i = 0; i < runs->len; i++)
    {
      const ContentRun *run = g_ptr_array_index (runs, i);

      if (run->kind == CONTENT_RUN_TERM && !g_ptr_array_find_with_equal_func (data, run->ref, g_str_equal, NULL))
        g_ptr_array_add (data, g_strdup (run->ref));
    }
}

/* The words once more as a list: a screen reader on GTK 4.8 finds no links in a text. */
static GtkWidget *
build_words (const WidgetsContext *context, const ContentPage *page)
{
  g_autoptr (XmlFaults) unseen = xml_faults_new ();
  g_autoptr (GPtrArray) ids = g_ptr_array_new_with_free_func (g_free);
  GtkWidget *list = widgets_column_new (12, NULL);

  content_page_foreach_claim (page, collect_terms, ids);
  for (guint i = 0; i < ids->len; i++)
    {
      const ContentTerm *term = pack_term (context->pack, g_ptr_array_index (ids, i), unseen);
      GtkWidget *entry = widgets_column_new (2, NULL);

      if (term)
        {
          widgets_add (entry, widgets_label_new (term->name, "term-name"));
          widgets_add (entry, widgets_label_new (term->meaning, NULL));
        }
      widgets_add (list, entry);
    }
  if (ids->len > 0)
    return widgets_expander_new (_("Words on this page"), list, "foot");
  g_object_ref_sink (list);
  g_object_unref (list);

  return NULL;
}

static GtkWidget *
build_source (const ContentSource *source)
{
  GtkWidget *box = widgets_column_new (2, NULL);
  g_autofree char *described = content_source_describe (source);

  widgets_add (box, widgets_label_new (described, "citation"));
  if (!source->complete)
    widgets_add (box, widgets_label_new (_("Details of this source are still to be checked."), "soft"));

  return box;
}

static GtkWidget *
build_sources (const WidgetsContext *context, const ContentPage *page)
{
  g_autoptr (XmlFaults) unseen = xml_faults_new ();
  GtkWidget *list = widgets_column_new (12, NULL);
  g_autofree char *title = g_strdup_printf (_("Sources (%u)"), page->sources->len);

  for (guint i = 0; i < page->sources->len; i++)
    {
      const ContentSource *source = pack_source (context->pack, g_ptr_array_index (page->sources, i), unseen);

      if (source)
        widgets_add (list, widgets_item_new (build_source (source), i + 1));
    }

  return widgets_expander_new (title, list, "foot");
}

static GtkWidget *
build_review (const WidgetsContext *context, const ContentPage *page)
{
  g_autofree char *month = widgets_month_name (page->review.reviewed);
  g_autofree char *text = NULL;

  if (page->review.reviewer)
    text = g_strdup_printf (_("Reviewed by %s, %s."), page->review.reviewer, month);
  else
    text = g_strdup_printf (_("Not yet reviewed by a clinician. Last checked against its sources: %s."), month);

  return widgets_label_new (text, "soft");
}

static GtkWidget *
build_neighbour (const WidgetsContext *context, const ContentPage *page, int step)
{
  g_autoptr (XmlFaults) unseen = xml_faults_new ();
  const char *id = pack_manifest_neighbour (pack_manifest (context->pack), page->id, step);
  const ContentPage *neighbour = id ? pack_page (context->pack, id, unseen) : NULL;
  g_autofree char *text = NULL;

  if (!neighbour)
    return NULL;

  text = g_strdup_printf (step < 0 ? _("Before: %s") : _("Next: %s"), neighbour->title);

  return widgets_button_new (text, NULL, "plain", "page.show", id);
}

static GtkWidget *
build_neighbours (const WidgetsContext *context, const ContentPage *page)
{
  GtkWidget *columns = widgets_columns_new (2, 14, 12);

  for (int step = -1; step <= 1; step += 2)
    {
      GtkWidget *button = build_neighbour (context, page, step);

      if (button)
        widgets_columns_add (WIDGETS_COLUMNS (columns), button);
    }

  return columns;
}

void
reader_add_foot (GtkWidget *column, const WidgetsContext *context, const ContentPage *page)
{
  GtkWidget *words = build_words (context, page);

  if (words)
    widgets_add (column, words);
  widgets_add (column, build_sources (context, page));
  widgets_add (column, build_review (context, page));
  widgets_add (column, build_neighbours (context, page));
}
