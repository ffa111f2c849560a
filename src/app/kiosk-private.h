/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/kiosk.h"
#include "kiosk/counters.h"
#include "kiosk/pin.h"
#include "kiosk/session.h"

G_BEGIN_DECLS

struct _AppKiosk
{
  GtkWindow *window;
  AppKioskWindow asks;
  KioskPolicy *policy;
  KioskShell *shell;
  GActionGroup *actions; /* "kiosk" */
  AppFrame *frame; /* what somebody uses; the shell shows it, or something in its place */
  KioskSession session;
  KioskCounters *counters; /* or NULL: none are kept */
  GPtrArray *fitting;      /* char *, ids of languages */
  GPtrArray *offered;      /* char *, some of them */
  GPtrArray *errors;       /* char * */
  char *started;
  gboolean sound;
  guint printed;     /* what paper_print_n_done said last */
  gint64 began;      /* of g_get_monotonic_time */
  gboolean checking; /* a self-check is under way */
  guint timer;

  /* Staff */
  KioskPinGuard guard;
  guint clean;   /* seconds for which touches do nothing */
  guint press;   /* a source: the hidden corner is held */
  guint away;    /* a source: staff has left the kiosk, which comes back by itself */
};

/* Writes what a fleet's agent reads; what was counted. */
void app_kiosk_write_status (AppKiosk *kiosk);
void app_kiosk_save_counters (AppKiosk *kiosk);

/* One second less of the time in which the screen is wiped. */
void app_kiosk_count_cleaning_down (AppKiosk *kiosk);

/* Looks at all that is pressed and touched before anything else does. */
void app_kiosk_watch_input (AppKiosk *kiosk);

G_END_DECLS
