/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n.h>

#include "reader/reader.h"
#include "widgets/parts.h"
#include "widgets/text.h"

static gboolean
is_among (GPtrArray *ids, const char *id)
{
  return ids && g_ptr_array_find_with_equal_func (ids, id, g_str_equal, NULL);
}

/* A page that is gone by now, or that stands in @above (or NULL), is left out. Returns:
 * how many there are. */
static guint
add_rows (GtkWidget *column, const WidgetsContext *context, GPtrArray *ids, GPtrArray *above)
{
  guint shown = 0;

  for (guint i = 0; ids && i < ids->len; i++)
    {
      const char *id = g_ptr_array_index (ids, i);
      GtkWidget *row = is_among (above, id) ? NULL : widgets_page_row_new (context, id);

      if (row)
        {
          widgets_add (column, row);
          shown++;
        }
    }

  return shown;
}

static void
add_recent (GtkWidget *column, const WidgetsContext *context, GPtrArray *above)
{
  GtkWidget *heading = widgets_add (column, widgets_heading_new (_("Read a moment ago"), 2, "section-title"));

  if (add_rows (column, context, context->recent, above) == 0)
    gtk_box_remove (GTK_BOX (column), heading);
}

void
reader_add_recent (GtkWidget *column, const WidgetsContext *context)
{
  add_recent (column, context, NULL);
}

WidgetsView
reader_reading_list (const WidgetsContext *context)
{
  GtkWidget *column = widgets_column_new (12, NULL);
  WidgetsView view = { NULL };

  view.heading = widgets_add (column, widgets_heading_new (_("Reading list"), 1, "title"));
  if (add_rows (column, context, context->reading_list, NULL) == 0)
    widgets_add (column, widgets_label_new (_("Nothing here yet. At the foot of each page you can put it on this list."), "lead"));
  gtk_widget_set_halign (widgets_add (column, widgets_button_new (_("What is kept"), "legwise-settings-symbolic", "plain",
                                                                  "page.settings", NULL)), GTK_ALIGN_START);
  add_recent (column, context, context->reading_list);
  view.widget = widgets_frame_new (column, 720);
  view.title = g_strdup (_("Reading list"));

  return view;
}
