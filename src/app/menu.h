/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Gives the button its menu when it is first opened, for a menu is dear to build: @model,
 * with a line for the text size at its item "text-size" (smaller, usual, larger). @model
 * must outlive the button. */
void app_menu_attach (GtkMenuButton *button, GMenuModel *model);

G_END_DECLS
