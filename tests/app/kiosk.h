/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/window.h"

G_BEGIN_DECLS

/* A kiosk as a test has it: its window, and a clock that the test sets. */
typedef struct
{
  AppWindow *window;
  AppKiosk *kiosk;
  char *folder; /* for status and counters */
  gint64 now;
} KioskFixture;

/* The policy's keys that a test sets, as text; ended by a NULL. */
typedef struct
{
  const char *key, *value;
} KioskKey;

#define KIOSK_PIN "4711"

/* As GLib's tests take them; @keys may be NULL. After a test nothing but the two files of the
 * allow-list may be there. */
void kiosk_set_up (KioskFixture *f, gconstpointer keys);
void kiosk_tear_down (KioskFixture *f, gconstpointer keys);

/* The same with another pack; NULL for that of the build folder. */
void kiosk_open_with (KioskFixture *f, const char *pack, const KioskKey *keys);

/* Ends with a policy that has KIOSK_PIN, and counts. Its hash is made once, as that is slow. */
const KioskKey *kiosk_keys_of_staff (void);

/* What fills the screen. */
GtkWidget *kiosk_shown (KioskFixture *f);

/* A touch somewhere; returns whether it was used up. */
gboolean kiosk_touch (KioskFixture *f);
void kiosk_wait_seconds (KioskFixture *f, guint seconds);
/* An action as the kiosk's own buttons activate it. */
void kiosk_press (KioskFixture *f, const char *action);

/* Does a good deal of what can be done, up to the summary of a self-check. */
void kiosk_use (KioskFixture *f);

G_END_DECLS
