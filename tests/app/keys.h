/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/window.h"

G_BEGIN_DECLS

/* Real keys, through the X server. What they bring about must be waited for. */

/* Waits until the window has the keyboard. FALSE, and the test is skipped, where xdotool
 * is not installed. */
gboolean keys_begin (AppWindow *window);

/* A key as xdotool calls it, such as "ctrl+f" or "Escape". */
void keys_press (const char *key);

/* Types letters. */
void keys_type (const char *text);

G_END_DECLS
