/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* When a session begins, when its end is near, and when it ends: a pure value that is told what
 * happens and when, and says what to do. All times are of one clock that only goes forward, in
 * microseconds.
 *
 * A touch wakes and does nothing else. Who has not touched anything for a while is warned, as
 * long as @warning, and any touch goes on (EN 301 549: warned by more than one sense, and the
 * time can be extended). */
typedef enum
{
  KIOSK_NOBODY, /* nobody is there */
  KIOSK_IN_USE,
  KIOSK_WARNING, /* somebody was there, and will be forgotten soon */
} KioskState;

/* What to do after something happened. */
typedef enum
{
  KIOSK_DO_NOTHING,
  KIOSK_DO_BEGIN, /* a session: show where one begins */
  KIOSK_DO_WARN,
  KIOSK_DO_GO_ON, /* take the warning away */
  KIOSK_DO_RESET, /* forget everything, show the attract loop */
} KioskStep;

typedef struct
{
  KioskState state;
  gint64 touched; /* the last time */
  gint64 idle;    /* how long nothing may happen before the warning */
  gint64 warning; /* how long the warning stays */
  gint64 reading; /* what the screen that is shown takes to read, if that is longer than @idle */
} KioskSession;

/* Nobody is there yet. Both in seconds. */
KioskSession kiosk_session_new (guint idle, guint warning);

/* Somebody has touched the screen or pressed a key at @now. Only where it returns "nothing" may
 * the touch do what it is for. */
KioskStep kiosk_session_touch (KioskSession *session, gint64 now);

/* "I am finished". */
KioskStep kiosk_session_finish (KioskSession *session);

/* Time has passed; to be called at kiosk_session_due, or more often. */
KioskStep kiosk_session_tick (KioskSession *session, gint64 now);

/* When the next step is due, or -1: never, by itself. */
gint64 kiosk_session_due (const KioskSession *session);

/* Whole seconds until the reset, while a warning is shown; 0 otherwise. */
guint kiosk_session_seconds_left (const KioskSession *session, gint64 now);

/* A screen of so many words is shown. Long ones give more time: a slow reader needs a minute for
 * 100 words (Brysbaert 2019 found 175 to 300 in adults who read with ease), never more than four
 * times the usual. */
void kiosk_session_set_words (KioskSession *session, guint words);

G_END_DECLS
