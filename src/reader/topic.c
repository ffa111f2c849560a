/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n.h>

#include "figure/figure.h"
#include "reader/reader.h"
#include "widgets/columns.h"
#include "widgets/parts.h"
#include "widgets/text.h"

static GtkWidget *
build_head (const WidgetsContext *context, const PackTopic *topic, GtkWidget **ret_heading)
{
  GtkWidget *head = widgets_columns_new (2, 18, 24);
  GtkWidget *words = widgets_column_new (12, NULL);

  *ret_heading = widgets_add (words, widgets_heading_new (topic->title, 1, "title"));
  widgets_add (words, widgets_label_new (topic->summary, "lead"));
  widgets_columns_add (WIDGETS_COLUMNS (head), widgets_middle_new (words));
  widgets_columns_add (WIDGETS_COLUMNS (head), figure_decoration_new (context, topic->figure));

  return head;
}

/* A page that cannot be read leaves the others readable. */
static GtkWidget *
build_rows (const WidgetsContext *context, const PackTopic *topic)
{
  GtkWidget *rows = widgets_column_new (12, NULL);
  guint missing = 0;

  for (guint i = 0; i < topic->pages->len; i++)
    {
      GtkWidget *row = widgets_page_row_new (context, g_ptr_array_index (topic->pages, i));

      if (row)
        widgets_add (rows, row);
      else
        missing++;
    }
  if (missing > 0)
    {
      /* Translators: %u is a number of pages. */
      g_autofree char *text = g_strdup_printf (ngettext ("%u page of this topic cannot be shown. Please tell whoever looks after this program.",
                                                         "%u pages of this topic cannot be shown. Please tell whoever looks after this program.",
                                                         missing), missing);

      widgets_add (rows, widgets_label_new (text, "soft"));
    }

  return rows;
}

WidgetsView
reader_topic (const WidgetsContext *context, const char *id)
{
  const PackTopic *topic = pack_manifest_topic (pack_manifest (context->pack), id);
  GtkWidget *column;
  WidgetsView view = { NULL };

  if (!topic)
    return reader_home (context);

  column = widgets_column_new (28, NULL);
  widgets_add (column, build_head (context, topic, &view.heading));
  widgets_add (column, build_rows (context, topic));
  view.widget = widgets_frame_new (column, 720);
  view.title = g_strdup (topic->title);

  return view;
}
