/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* First of all in a kiosk's main: takes away the switches by which whoever starts the program
 * could open the inspector, load other code or write logs, and starts it afresh with a heap that
 * wipes what is freed. Returns when that was done already, or cannot be done. */
void kiosk_environment_begin (char *argv[]);

/* Whether the program was started as a kiosk: before its options are parsed. */
gboolean kiosk_is_wanted (char *argv[]);

G_END_DECLS
