/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/window.h"

G_BEGIN_DECLS

/* The window as the application has it, with its style sheets and keys. */

/* A NULL folder is that of the shipped pack, or of the shipped regions. */
AppWindow *open_window (const char *pack_folder, const char *regions_folder);
/* The pack of the build folder, with its catalogues, in a language; NULL: none was asked for.
 * open_begin_languages must have been called before ui_init. */
void open_begin_languages (void);
AppWindow *open_window_in (const char *language);
/* The same as a kiosk; takes @policy. NULL folder: the pack of the build folder. */
AppWindow *open_kiosk (const char *pack_folder, KioskPolicy *policy);
/* As the application starts: with what stands on the shelf of @data, after @policy (which it takes;
 * NULL: no kiosk). */
AppWindow *open_shelf (const char *data, KioskPolicy *policy);
/* Fails if anything still holds the window. */
void open_window_close (AppWindow *window);

void open_press (AppWindow *window, const char *action, const char *target);

G_END_DECLS
