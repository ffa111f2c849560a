/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/frame.h"
#include "app/history.h"
#include "check/run.h"
#include "kiosk/policy.h"
#include "kiosk/shell.h"
#include "widgets/context.h"

G_BEGIN_DECLS

/* A window that stands alone before strangers: who begins, who is warned, what is forgotten, what
 * staff may do. It owns the actions of the group "kiosk", which lies on the shell and not on the
 * window, so that no bus sees it. */
typedef struct _AppKiosk AppKiosk;

/* What the kiosk asks of its window. */
typedef struct
{
  void (*forget) (gpointer window);   /* everything; and be at home in the first language */
  void (*begin) (gpointer window);    /* show where a session begins */
  void (*languages) (gpointer window); /* that are offered have changed */
  const WidgetsContext *(*context) (gpointer window);
} AppKioskWindow;

/* Takes @policy. @languages: ids of all that fit a kiosk, ended by NULL. */
AppKiosk *app_kiosk_new (GtkWindow *window, const AppKioskWindow *asks, KioskPolicy *policy, const char *const *languages);
void app_kiosk_free (AppKiosk *kiosk);

const KioskPolicy *app_kiosk_policy (AppKiosk *kiosk);
KioskShell *app_kiosk_shell (AppKiosk *kiosk);

/* Ids of the languages that are offered now, at least one, ended by NULL; owned by the caller,
 * the array alone. */
const char **app_kiosk_offered (AppKiosk *kiosk);

/* Shows the attract loop for the first time; the window must have its pack and frame. */
void app_kiosk_start (AppKiosk *kiosk);

/* Somebody has touched the screen, or time has passed, at a moment of g_get_monotonic_time.
 * Returns: whether the touch is used up by that. */
gboolean app_kiosk_touch (AppKiosk *kiosk, gint64 at);
/* When something is due by itself: the warning, or the end; -1 for never. */
gint64 app_kiosk_due (AppKiosk *kiosk);
void app_kiosk_tick (AppKiosk *kiosk, gint64 at);

/* What holding the hidden corner does: asks for the PIN, in place of whatever was shown. Nothing
 * where there is no PIN. */
void app_kiosk_ask_pin (AppKiosk *kiosk);

/* A new frame was made (the language changed): gives it the kiosk's bar. While somebody is there
 * it is what the shell shows. */
void app_kiosk_take_frame (AppKiosk *kiosk, AppFrame *frame);

/* To be called after each screen has come: gives long ones more time, and counts. @page: of the
 * page that is shown, or NULL. */
void app_kiosk_entered (AppKiosk *kiosk, GtkWidget *screen, const char *page);

/* The self-check has moved on. */
void app_kiosk_checked (AppKiosk *kiosk, const CheckRun *run);

/* One more of what is counted; see kiosk_counters_add. */
void app_kiosk_count (AppKiosk *kiosk, const char *kind, const char *name);

/* For the status file and the staff's page. */
void app_kiosk_add_error (AppKiosk *kiosk, const char *what);

/* Forgets everything and shows the attract loop; what "I am finished" does. */
void app_kiosk_reset (AppKiosk *kiosk);

G_END_DECLS
