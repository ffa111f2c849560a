/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gdk/gdk.h>

G_BEGIN_DECLS

/* The first screen, on which a kiosk stands alone. What nobody knows is 0. */
typedef struct
{
  int width, height; /* logical pixels */
  int width_mm;
} KioskScreen;

KioskScreen kiosk_screen (void);
gboolean kiosk_screen_is_wide (void);

G_END_DECLS
