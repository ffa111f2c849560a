/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Shows the wide child where it fits, otherwise the narrow one. */
#define WIDGETS_TYPE_EITHER (widgets_either_get_type ())
G_DECLARE_FINAL_TYPE (WidgetsEither, widgets_either, WIDGETS, EITHER, GtkWidget)

GtkWidget *widgets_either_new (GtkWidget *wide, GtkWidget *narrow);
/* A modest one asks only for the room of what is narrower, and takes what others leave; the
 * usual one asks for that of what is wider. */
void widgets_either_set_modest (WidgetsEither *self, gboolean modest);

G_END_DECLS
