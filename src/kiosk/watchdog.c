/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "kiosk/watchdog.h"

#define NIGHT 3
#define LEAST_HOURS 20

gboolean
kiosk_restart_is_due (gint64 running, guint hour, gboolean supervised)
{
  return supervised && hour == NIGHT && running >= LEAST_HOURS * G_TIME_SPAN_HOUR;
}

gboolean
kiosk_is_supervised (void)
{
  return g_getenv ("NOTIFY_SOCKET") != NULL;
}

#ifdef HAVE_SYSTEMD

#include <systemd/sd-daemon.h>

static gboolean
on_time (gpointer data)
{
  sd_notify (0, "WATCHDOG=1");

  return G_SOURCE_CONTINUE;
}

/* Three times as often as is asked for, and with a low priority: a loop that is busy with
 * nothing but itself counts as one that hangs. */
void
kiosk_watchdog_begin (void)
{
  guint64 microseconds = 0;

  /* systemd means its own child, which is the compositor. */
  g_unsetenv ("WATCHDOG_PID");
  sd_notify (0, "READY=1");
  if (sd_watchdog_enabled (0, &microseconds) > 0)
    g_timeout_add_full (G_PRIORITY_LOW, (guint) MAX (microseconds / 3000, 100), on_time, NULL, NULL);
}

#else

void
kiosk_watchdog_begin (void)
{
}

#endif
