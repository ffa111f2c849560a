/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/place-view.h"

#include <glib/gi18n.h>

#include "widgets/parts.h"
#include "widgets/text.h"

static GtkWidget *
build_region (const PlaceRegion *region, gboolean chosen)
{
  /* Translators: the telephone number for emergencies in a region. */
  g_autofree char *number = g_strdup_printf (_("Emergency: %s"), region->emergency);

  return widgets_row_new (region->name, number, chosen ? "legwise-place-symbolic" : NULL, "page.region", region->id);
}

WidgetsView
app_place_view (const WidgetsContext *context, GPtrArray *regions)
{
  GtkWidget *column = widgets_column_new (12, NULL);
  WidgetsView view = { NULL };

  view.heading = widgets_add (column, widgets_heading_new (_("Where are you?"), 1, "title"));
  widgets_add (column, widgets_label_new (_("Then we show the right telephone numbers. This choice stays on this computer."), "lead"));
  for (guint i = 0; regions && i < regions->len; i++)
    {
      const PlaceRegion *region = g_ptr_array_index (regions, i);

      widgets_add (column, build_region (region, region == context->region));
    }
  widgets_add (column, widgets_row_new (_("Somewhere else"), _("We then show no number. Ask for the emergency number where you are."), NULL, "page.region", ""));
  view.widget = widgets_frame_new (column, 720);
  view.title = g_strdup (_("Where you are"));

  return view;
}
