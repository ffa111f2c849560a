/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A short sound for those who do not look at the screen, by the sound theme's own names. Silent
 * where there is no sound system, or where the program was built without one. */
typedef enum
{
  KIOSK_SOUND_WARNING,
  KIOSK_SOUND_EMERGENCY,
} KioskSound;

void kiosk_sound_play (KioskSound sound);

G_END_DECLS
