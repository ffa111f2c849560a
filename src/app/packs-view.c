/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/packs-view.h"

#include <glib/gi18n.h>

#include "figure/figure.h"
#include "language/choose.h"
#include "pack/shelf.h"
#include "widgets/columns.h"
#include "widgets/parts.h"
#include "widgets/text.h"

static GtkWidget *
card_new (const WidgetsContext *context, Pack *pack, const char *name)
{
  const PackManifest *manifest = pack_manifest (pack);
  WidgetsContext its = *context;

  its.pack = pack;

  return widgets_card_new (manifest->figure ? figure_decoration_new (&its, manifest->figure->src) : NULL,
                           manifest->title, manifest->summary, "page.pack", name);
}

static gboolean
is_too_new (const XmlFaults *faults)
{
  return xml_faults_count (faults) > 0 && g_str_equal (xml_faults_get (faults, 0)->code, "newer-schema");
}

static GtkWidget *
refusal_new (const char *name, const XmlFaults *faults)
{
  g_autofree char *text = g_strdup_printf (is_too_new (faults) ? _("“%s” is made for a newer Legwise. Update Legwise to read it.")
                                                               : _("“%s” cannot be opened. Install it again."),
                                           name);

  return widgets_label_new (text, "soft");
}

WidgetsView
app_packs_view (const WidgetsContext *context, const GPtrArray *shelf)
{
  GtkWidget *column = widgets_column_new (24, NULL), *cards = widgets_columns_new (2, 16, 16);
  /* Emergency signs: not the same after every operation, and in sight before anything is scrolled. */
  GtkWidget *signs = widgets_columns_new (2, 16, 16);
  WidgetsView view = { NULL };

  view.heading = widgets_add (column, widgets_heading_new (_("What was your operation?"), 1, "title"));
  widgets_add (column, widgets_label_new (_("Choose the guide that fits. You can change it later in the menu."), "lead"));
  widgets_add (column, signs);
  widgets_add (column, cards);
  for (guint i = 0; i < shelf->len; i++)
    {
      g_autoptr (XmlFaults) faults = xml_faults_new ();
      g_autofree char *name = pack_shelf_name (shelf->pdata[i]);
      g_autoptr (Pack) pack = pack_open_in (shelf->pdata[i], language_current ()->id, faults);

      if (!pack)
        {
          widgets_add (column, refusal_new (name, faults));
          continue;
        }
      widgets_columns_add (WIDGETS_COLUMNS (signs), widgets_emergency_row_new (pack_manifest (pack)->title, "page.pack-emergency", name));
      widgets_columns_add (WIDGETS_COLUMNS (cards), card_new (context, pack, name));
    }
  view.widget = widgets_frame_new (column, 1040);
  view.title = g_strdup (_("Legwise"));

  return view;
}
