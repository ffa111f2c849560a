/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* Finds words in the screen that is shown: a bar above it, closed at first. */
#define APP_TYPE_FIND_BAR (app_find_bar_get_type ())
G_DECLARE_FINAL_TYPE (AppFindBar, app_find_bar, APP, FIND_BAR, AdwBin)

GtkWidget *app_find_bar_new (void);

/* Opens the bar for @screen, which the next close must come before. */
void app_find_bar_open (AppFindBar *bar, GtkWidget *screen);

/* Takes away the marks. Returns: whether it was open. */
gboolean app_find_bar_close (AppFindBar *bar);

G_END_DECLS
