/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* When a waiting room is open: "Mo-Fr 08:00-17:00; Sa,Su 09:00-12:30". Days are the first two
 * letters of their English names, alone, in a range, or separated by commas; times are of 24
 * hours. An end before its beginning is on the next day. An immutable value. */
typedef struct _KioskHours KioskHours;

/* NULL if @text is no such list. An empty one is: always open. Owned by the caller. */
KioskHours *kiosk_hours_parse (const char *text);
void kiosk_hours_free (KioskHours *hours);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (KioskHours, kiosk_hours_free)

/* @weekday: 1 is Monday, 7 Sunday; @minute: of the day, 0 to 1439. */
gboolean kiosk_hours_are_open (const KioskHours *hours, guint weekday, guint minute);

G_END_DECLS
