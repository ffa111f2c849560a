/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Puts the line for the text size into the menu of @button, at its item "text-size":
 * smaller, the size now, larger. */
void app_menu_add_text_size (GtkMenuButton *button);

G_END_DECLS
