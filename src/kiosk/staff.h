/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "kiosk/counters.h"
#include "kiosk/policy.h"
#include "widgets/context.h"

G_BEGIN_DECLS

/* What staff sees and may change, until the next start: the policy itself is the
 * administrator's. */
typedef struct
{
  const KioskPolicy *policy;
  const WidgetsContext *context;
  const char *version;           /* of the program */
  const char *started;           /* in the words of a person */
  const GPtrArray *errors;       /* char * */
  const KioskCounters *counters; /* or NULL: none are kept */
  const char *const *languages;  /* ids of all that fit, ended by NULL */
  const GPtrArray *offered;      /* char *, those that are offered now */
  guint idle_seconds;
  gboolean sound;
} KioskStaffState;

/* Its buttons activate kiosk.finish, staff.clean, staff.leave, staff.offer('id'),
 * staff.longer, staff.shorter and staff.sound. */
WidgetsView kiosk_staff_view (const KioskStaffState *state);

/* While the screen is wiped: touches do nothing until the time is over. */
GtkWidget *kiosk_clean_view (guint seconds);

/* In place of everything, where the kiosk cannot work. @details are for staff. */
GtkWidget *kiosk_out_of_order_view (const char *details);

G_END_DECLS
