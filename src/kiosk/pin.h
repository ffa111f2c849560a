/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The number that opens the staff's page. The policy holds only its salted, slow hash (yescrypt,
 * by the system's crypt): whoever reads the policy does not know it. */

#define KIOSK_PIN_SHORTEST 4
#define KIOSK_PIN_LONGEST 12

/* Four to twelve digits. */
gboolean kiosk_pin_is_one (const char *pin);

/* For the policy; owned by the caller. NULL if @pin is none. */
char *kiosk_pin_hash (const char *pin);

/* FALSE for an empty or broken @hash, whatever is typed. */
gboolean kiosk_pin_fits (const char *pin, const char *hash);

/* How long somebody who tries has to wait, in microseconds of a clock that only goes forward.
 * The first five tries cost nothing; then half a minute, doubled each time up to a quarter of an
 * hour. It outlives sessions, so a reset gives no new tries. */
typedef struct
{
  guint tries; /* wrong ones since the last right one */
  gint64 open; /* no try is looked at before */
} KioskPinGuard;

gboolean kiosk_pin_guard_lets_try (const KioskPinGuard *guard, gint64 now);
void kiosk_pin_guard_take (KioskPinGuard *guard, gboolean right, gint64 now);

G_END_DECLS
