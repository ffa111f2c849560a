/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Tells systemd that the program is ready and, from its main loop, that it still runs: a kiosk
 * that hangs is started anew. Nothing happens where systemd did not ask, or where the program
 * was built without it. */
void kiosk_watchdog_begin (void);

/* Whether a kiosk, in which nobody is now, starts afresh at this hour of the day (0 to 23): once a
 * night, where somebody starts it again. @running: microseconds since it began. */
gboolean kiosk_restart_is_due (gint64 running, guint hour, gboolean supervised);

/* Whether somebody starts it again: systemd, that is. */
gboolean kiosk_is_supervised (void);

G_END_DECLS
