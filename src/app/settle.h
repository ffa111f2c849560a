/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A picture may be taken when no drawing is being painted and a few frames have gone by. Calls
 * @settled each time that this is so, from when @window is first shown, until it returns FALSE. */
typedef gboolean (*AppSettledFunc) (gpointer data);
void app_settle_each (GtkWidget *window, AppSettledFunc settled, gpointer data);

G_END_DECLS
