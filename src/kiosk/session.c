/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "kiosk/session.h"

#define WORDS_PER_MINUTE 100
#define MOST_TIMES_LONGER 4

KioskSession
kiosk_session_new (guint idle, guint warning)
{
  return (KioskSession){ .state = KIOSK_NOBODY, .idle = idle * G_TIME_SPAN_SECOND, .warning = warning * G_TIME_SPAN_SECOND };
}

static gint64
patience (const KioskSession *session)
{
  return CLAMP (session->reading, session->idle, MOST_TIMES_LONGER * session->idle);
}

KioskStep
kiosk_session_touch (KioskSession *session, gint64 now)
{
  KioskState before = session->state;

  session->touched = now;
  session->state = KIOSK_IN_USE;
  if (before == KIOSK_NOBODY)
    return KIOSK_DO_BEGIN;

  return before == KIOSK_WARNING ? KIOSK_DO_GO_ON : KIOSK_DO_NOTHING;
}

KioskStep
kiosk_session_finish (KioskSession *session)
{
  session->state = KIOSK_NOBODY;
  session->reading = 0;

  return KIOSK_DO_RESET;
}

gint64
kiosk_session_due (const KioskSession *session)
{
  switch (session->state)
    {
    case KIOSK_IN_USE:
      return session->touched + patience (session);
    case KIOSK_WARNING:
      return session->touched + patience (session) + session->warning;
    case KIOSK_NOBODY:
    default:
      return -1;
    }
}

/* A machine that slept wakes long after both were due: then nobody is warned any more. */
KioskStep
kiosk_session_tick (KioskSession *session, gint64 now)
{
  if (session->state == KIOSK_NOBODY || now < kiosk_session_due (session))
    return KIOSK_DO_NOTHING;
  if (now >= session->touched + patience (session) + session->warning)
    return kiosk_session_finish (session);
  session->state = KIOSK_WARNING;

  return KIOSK_DO_WARN;
}

guint
kiosk_session_seconds_left (const KioskSession *session, gint64 now)
{
  gint64 left = kiosk_session_due (session) - now;

  if (session->state != KIOSK_WARNING || left <= 0)
    return 0;

  return (guint) ((MIN (left, session->warning) + G_TIME_SPAN_SECOND - 1) / G_TIME_SPAN_SECOND);
}

void
kiosk_session_set_words (KioskSession *session, guint words)
{
  session->reading = words * G_TIME_SPAN_MINUTE / WORDS_PER_MINUTE;
}
