/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figure/figure.h"

#include <glib/gi18n.h>
#include <string.h>

#include "reader/reader.h"
#include "widgets/columns.h"
#include "widgets/parts.h"
#include "widgets/text.h"

#define MOST_WIDTH 1100

typedef struct
{
  const char *src;
  const ContentFigure *found;
} Search;

static void
look_at (const ContentFigure *figure, gpointer data)
{
  Search *search = data;

  if (!search->found && g_str_equal (figure->src, search->src))
    search->found = figure;
}

static const LwQuestion *
find_question (const WidgetsContext *context, const char *src)
{
  g_autoptr (XmlFaults) unseen = xml_faults_new ();
  const LwQuestionnaire *q = pack_questionnaire (context->pack, unseen);

  for (guint i = 0; q && i < lw_questionnaire_n_questions (q); i++)
    {
      const LwQuestion *question = lw_questionnaire_question (q, i);

      if (question->picture && g_str_equal (question->picture->src, src))
        return question;
    }

  return NULL;
}

/* The words that a screen reader says are here for everybody. */
static WidgetsView
build_view (const char *title, GtkWidget *figure, const char *description)
{
  GtkWidget *column = widgets_column_new (20, NULL);
  WidgetsView view = { NULL };

  view.heading = widgets_add (column, widgets_heading_new (title, 1, "title"));
  widgets_add (column, figure);
  if (*description != '\0')
    widgets_add (column, widgets_label_new (description, NULL));
  view.widget = widgets_frame_new (column, MOST_WIDTH);
  view.title = g_strdup (_("Picture"));

  return view;
}

static WidgetsView
build_of_question (const WidgetsContext *context, const char *src)
{
  const LwQuestion *question = find_question (context, src);

  if (!question)
    return reader_page (context, "");

  return build_view (question->text, figure_new_for_question (context, question->picture, FIGURE_LARGE), question->picture->description);
}

WidgetsView
reader_figure (const WidgetsContext *context, const char *id)
{
  g_autoptr (XmlFaults) unseen = xml_faults_new ();
  g_auto (GStrv) parts = g_strsplit (id, "/", 2);
  Search search = { parts[0] ? parts[1] : NULL, NULL };
  const ContentPage *page;

  if (!parts[0] || !parts[1])
    return reader_page (context, id);
  if (*parts[0] == '\0')
    return build_of_question (context, parts[1]);

  page = pack_page (context->pack, parts[0], unseen);
  if (page)
    content_page_foreach_figure (page, look_at, &search);
  if (!search.found)
    return reader_page (context, parts[0]);

  return build_view (page->title, figure_new (context, search.found, FIGURE_LARGE), search.found->description);
}

typedef struct
{
  const WidgetsContext *context;
  GtkWidget *columns;
} Gallery;

static void
hang (Gallery *gallery, GtkWidget *figure, const char *src)
{
  GtkWidget *frame = widgets_column_new (6, NULL);

  widgets_add (frame, figure);
  widgets_add (frame, widgets_label_new (src, "soft"));
  widgets_columns_add (WIDGETS_COLUMNS (gallery->columns), frame);
}

static void
hang_figure (const ContentFigure *figure, gpointer data)
{
  const Gallery *gallery = data;

  hang (data, figure_new (gallery->context, figure, FIGURE_PLAIN), figure->src);
}

static void
hang_questions (Gallery *gallery)
{
  g_autoptr (XmlFaults) unseen = xml_faults_new ();
  const LwQuestionnaire *q = pack_questionnaire (gallery->context->pack, unseen);

  for (guint i = 0; q && i < lw_questionnaire_n_questions (q); i++)
    {
      const LwPicture *picture = lw_questionnaire_question (q, i)->picture;

      if (picture)
        hang (gallery, figure_new_for_question (gallery->context, picture, FIGURE_PLAIN), picture->src);
    }
}

WidgetsView
reader_figures (const WidgetsContext *context)
{
  g_autoptr (XmlFaults) unseen = xml_faults_new ();
  g_autoptr (GPtrArray) pages = pack_manifest_pages (pack_manifest (context->pack));
  GtkWidget *column = widgets_column_new (20, NULL);
  Gallery gallery = { context, widgets_columns_new (4, 18, 20) };
  WidgetsView view = { NULL };

  view.heading = widgets_add (column, widgets_heading_new (_("Pictures"), 1, "title"));
  for (guint i = 0; i < pages->len; i++)
    {
      const ContentPage *page = pack_page (context->pack, g_ptr_array_index (pages, i), unseen);

      if (page)
        content_page_foreach_figure (page, hang_figure, &gallery);
    }
  hang_questions (&gallery);
  widgets_add (column, gallery.columns);
  view.widget = widgets_frame_new (column, 2000);
  view.title = g_strdup (_("Pictures"));

  return view;
}
