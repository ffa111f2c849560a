/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/place-view.h"

#include <glib/gi18n.h>
#include <string.h>

#include "widgets/parts.h"
#include "widgets/text.h"

static GtkWidget *
build_region (const PlaceRegion *region, gboolean chosen)
{
  /* Translators: the telephone number for emergencies in a region. */
  g_autofree char *number = g_strdup_printf (_("Emergency: %s"), region->emergency);

  return widgets_row_new (place_region_name (region), number, chosen ? "legwise-place-symbolic" : NULL, "page.region", region->id);
}

/* By their names in the language of the program. C.UTF-8 sorts by code point, which would put
 * names that begin with an accent last: letters come before their accents. */
static int
compare_names (gconstpointer a, gconstpointer b)
{
  const char *one = place_region_name (*(const PlaceRegion *const *) a), *other = place_region_name (*(const PlaceRegion *const *) b);
  g_autofree char *plain_one = g_str_to_ascii (one, "C"), *plain_other = g_str_to_ascii (other, "C");
  int order = strcmp (plain_one, plain_other);

  return order ? order : strcmp (one, other);
}

static GPtrArray *
sorted (GPtrArray *regions)
{
  GPtrArray *copy = g_ptr_array_new ();

  for (guint i = 0; regions && i < regions->len; i++)
    g_ptr_array_add (copy, regions->pdata[i]);
  g_ptr_array_sort (copy, compare_names);

  return copy;
}

WidgetsView
app_place_view (const WidgetsContext *context, GPtrArray *regions)
{
  GtkWidget *column = widgets_column_new (12, NULL);
  g_autoptr (GPtrArray) by_name = sorted (regions);
  WidgetsView view = { NULL };

  view.heading = widgets_add (column, widgets_heading_new (_("Where are you?"), 1, "title"));
  widgets_add (column, widgets_label_new (_("Then we show the right telephone numbers. This choice stays on this computer."), "lead"));
  for (guint i = 0; i < by_name->len; i++)
    {
      const PlaceRegion *region = g_ptr_array_index (by_name, i);

      widgets_add (column, build_region (region, region == context->region));
    }
  widgets_add (column, widgets_row_new (_("Somewhere else"), _("We then show no number. Ask for the emergency number where you are."), NULL, "page.region", ""));
  view.widget = widgets_frame_new (column, 720);
  view.title = g_strdup (_("Where you are"));

  return view;
}
