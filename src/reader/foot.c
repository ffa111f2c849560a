/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reader/foot.h"

#include <glib/gi18n.h>

#include "reader/words.h"
#include "widgets/columns.h"
#include "widgets/parts.h"
#include "widgets/text.h"

/* The words once more as a list: a screen reader on GTK 4.8 finds no links in a text. */
static GtkWidget *
build_words (const WidgetsContext *context, const ContentPage *page)
{
  g_autoptr (GPtrArray) terms = reader_words_of (context->pack, page);
  GtkWidget *list;

  if (terms->len == 0)
    return NULL;

  list = widgets_column_new (12, NULL);
  for (guint i = 0; i < terms->len; i++)
    {
      const ContentTerm *term = g_ptr_array_index (terms, i);
      GtkWidget *entry = widgets_add (list, widgets_column_new (2, NULL));

      widgets_add (entry, widgets_label_new (term->name, "term-name"));
      widgets_add (entry, widgets_label_new (term->meaning, NULL));
    }

  return widgets_expander_new (_("Words on this page"), list, "foot");
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
  g_autofree char *text = reader_describe_review (context, page);

  return widgets_label_new (text, "soft");
}

static GtkWidget *
build_keep (void)
{
  GtkWidget *group = widgets_group_new (_("This page"), 0);
  GtkWidget *keep = widgets_choice_new (_("On my reading list"), FALSE, "option");

  gtk_actionable_set_action_name (GTK_ACTIONABLE (keep), "page.keep");
  widgets_add (group, keep);

  return group;
}

/* What one may want to do with a page that was read to its end. */
static GtkWidget *
build_tools (const WidgetsContext *context)
{
  GtkWidget *tools = widgets_columns_new (3, 11, 12);

  if (!context->kiosk)
    widgets_columns_add (WIDGETS_COLUMNS (tools), build_keep ());
  if (!context->no_printing)
    widgets_columns_add (WIDGETS_COLUMNS (tools), widgets_button_new (_("Print in large type"), "legwise-print-symbolic", "plain",
                                                                      "page.print", NULL));
  widgets_columns_add (WIDGETS_COLUMNS (tools), widgets_button_new (_("Larger text"), "legwise-larger-symbolic", "plain",
                                                                    "page.larger", NULL));

  return tools;
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
  widgets_add (column, build_tools (context));
  widgets_add (column, build_neighbours (context, page));
}
