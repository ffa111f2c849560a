/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "kiosk/policy.h"
#include "widgets/context.h"

G_BEGIN_DECLS

/* What is shown while nobody is there: the pack's own pictures, one after the other, and how to
 * begin, in each language in turn. Calm: a slow fade, and none where motion is not wanted. It
 * has no buttons: any touch begins. */
#define KIOSK_TYPE_ATTRACT (kiosk_attract_get_type ())
G_DECLARE_FINAL_TYPE (KioskAttract, kiosk_attract, KIOSK, ATTRACT, AdwBin)

/* @invitations: "Touch the screen to begin" in each language, ended by NULL, the first one that
 * of the pack. */
KioskAttract *kiosk_attract_new (const WidgetsContext *context, const KioskPolicy *policy, const char *const *invitations);

/* Shows the next card, as it does by itself every so many seconds. */
void kiosk_attract_next (KioskAttract *self);
guint kiosk_attract_n_cards (KioskAttract *self);

/* While the house is closed the screen is dark and nothing moves. */
void kiosk_attract_set_asleep (KioskAttract *self, gboolean asleep);

G_END_DECLS
