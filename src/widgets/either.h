/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Shows the wide child where it fits, otherwise the narrow one. */
#define WIDGETS_TYPE_EITHER (widgets_either_get_type ())
G_DECLARE_FINAL_TYPE (WidgetsEither, widgets_either, WIDGETS, EITHER, GtkWidget)

GtkWidget *widgets_either_new (GtkWidget *wide, GtkWidget *narrow);
G_END_DECLS
