/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gdk/gdk.h>

G_BEGIN_DECLS

/* The first screen, on which a kiosk stands alone; its size is 0 where nobody knows it. */
GdkRectangle kiosk_screen (void);

G_END_DECLS
