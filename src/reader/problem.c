/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n.h>

#include "reader/reader.h"
#include "widgets/parts.h"
#include "widgets/text.h"

#define MOST_FAULTS 12

static GtkWidget *
build_faults (const XmlFaults *faults)
{
  GtkWidget *note = widgets_note_new (NULL, _("For whoever looks after this program"), "plain");

  for (guint i = 0; i < MIN (xml_faults_count (faults), MOST_FAULTS); i++)
    {
      g_autofree char *line = xml_fault_to_line (xml_faults_get (faults, i));
      GtkWidget *label = widgets_label_new (line, "soft");

      gtk_label_set_selectable (GTK_LABEL (label), TRUE);
      widgets_note_add (note, label);
    }

  return note;
}

WidgetsView
reader_problem (const char *folder, const XmlFaults *faults)
{
  GtkWidget *column = widgets_column_new (20, NULL);
  g_autofree char *where = g_strdup_printf (_("The pages should be in this folder: %s"), folder);
  WidgetsView view = { NULL };

  view.heading = widgets_add (column, widgets_heading_new (_("The pages cannot be opened"), 1, "title"));
  widgets_add (column, widgets_label_new (_("If you are worried about your health, do not wait for this program: call your surgical team or a doctor. In an emergency, call your emergency number."), "lead"));
  widgets_add (column, widgets_label_new (where, NULL));
  widgets_add (column, widgets_label_new (_("Install Legwise again, or start it with a folder that holds a pack: legwise --pack FOLDER"), NULL));
  if (xml_faults_count (faults) > 0)
    widgets_add (column, build_faults (faults));
  view.widget = widgets_frame_new (column, 720);
  view.title = g_strdup (_("Problem"));

  return view;
}
