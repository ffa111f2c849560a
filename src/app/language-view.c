/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/language-view.h"

#include <glib/gi18n.h>

#include "language/choose.h"
#include "widgets/languages.h"
#include "widgets/parts.h"
#include "widgets/text.h"

WidgetsView
app_language_view (const WidgetsContext *context)
{
  GtkWidget *column = widgets_column_new (12, NULL);
  WidgetsView view = { NULL };

  view.heading = widgets_add (column, widgets_heading_new (_("Language"), 1, "title"));
  widgets_languages_add_rows (column, context);
  if (context->kiosk)
    gtk_widget_set_valign (column, GTK_ALIGN_END); /* where every arm reaches */
  view.widget = widgets_frame_new (column, 720);
  view.title = g_strdup (_("Language"));

  return view;
}
