/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n.h>

#include "reader/reader.h"
#include "widgets/parts.h"
#include "widgets/text.h"

/* A page that is gone by now is left out. Returns: how many there are. */
static guint
add_rows (GtkWidget *column, const WidgetsContext *context, GPtrArray *ids)
{
  guint shown = 0;

  for (guint i = 0; ids && i < ids->len; i++)
    {
      GtkWidget *row = widgets_page_row_new (context, g_ptr_array_index (ids, i));

      if (row)
        {
          widgets_add (column, row);
          shown++;
        }
    }

  return shown;
}

void
reader_add_recent (GtkWidget *column, const WidgetsContext *context)
{
  if (!context->recent || context->recent->len == 0)
    return;

  widgets_add (column, widgets_heading_new (_("Read a moment ago"), 2, "section-title"));
  add_rows (column, context, context->recent);
}

WidgetsView
reader_reading_list (const WidgetsContext *context)
{
  GtkWidget *column = widgets_column_new (12, NULL);
  WidgetsView view = { NULL };

  view.heading = widgets_add (column, widgets_heading_new (_("Reading list"), 1, "title"));
  if (add_rows (column, context, context->reading_list) == 0)
    widgets_add (column, widgets_label_new (_("Nothing here yet. At the foot of each page you can put it on this list."), "lead"));
  gtk_widget_set_halign (widgets_add (column, widgets_button_new (_("What is kept"), "legwise-settings-symbolic", "plain",
                                                                  "page.settings", NULL)), GTK_ALIGN_START);
  reader_add_recent (column, context);
  view.widget = widgets_frame_new (column, 720);
  view.title = g_strdup (_("Reading list"));

  return view;
}
