/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/window.h"

G_BEGIN_DECLS

/* The window as the application has it, with its style sheets and keys. */

/* A NULL folder is that of the shipped pack, or of the shipped regions. */
AppWindow *open_window (const char *pack_folder, const char *regions_folder);
/* Fails if anything still holds the window. */
void open_window_close (AppWindow *window);

void open_press (AppWindow *window, const char *action, const char *target);

G_END_DECLS
