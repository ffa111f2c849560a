/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Totals that tell nothing of anybody: how often something was done on a day, and how often a
 * result came up in a week. No times, no order, nothing that ties one to another. Off unless
 * the policy wants them. */
typedef struct _KioskCounters KioskCounters;

/* @file: where they are kept; read now, and begun anew if it is missing or cannot be read. */
KioskCounters *kiosk_counters_open (const char *file);
void kiosk_counters_free (KioskCounters *counters);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (KioskCounters, kiosk_counters_free)

/* One more of @kind ("page", "language", "self-check-begun", "self-check-ended",
 * "summary", "print", "session") called @name ("" where the kind is all there is to say) on that day. */
void kiosk_counters_add (KioskCounters *counters, const GDate *day, const char *kind, const char *name);

/* The same for kinds of which only the week is kept ("outcome"). */
void kiosk_counters_add_in_week (KioskCounters *counters, const GDate *day, const char *kind, const char *name);

/* How often; 0 if never. @period: "2026-12-01" or "2026-W49". */
guint kiosk_counters_get (const KioskCounters *counters, const char *period, const char *kind, const char *name);

/* As JSON, sorted, so that nothing shows what came first; owned by the caller. Counts below
 * @smallest (0: none) are left out, and so are the names that have them: a single "emergency" of
 * a quiet week is somebody. */
char *kiosk_counters_to_json (const KioskCounters *counters, guint smallest);
#define KIOSK_SMALLEST_CELL 5

/* What is of before the year before @day goes. */
void kiosk_counters_drop_old (KioskCounters *counters, const GDate *day);

/* FALSE and @error if they cannot be written; they are kept on until the next time. */
gboolean kiosk_counters_save (KioskCounters *counters, GError **error);

G_END_DECLS
