/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Shows its child in the middle (aligned to the end: at the lower edge), as wide as there is room
 * for its whole height: a picture and its
 * title on a screen that is wide and low as well as on one that is high. Asks for no room. */
#define KIOSK_TYPE_FIT (kiosk_fit_get_type ())
G_DECLARE_FINAL_TYPE (KioskFit, kiosk_fit, KIOSK, FIT, GtkWidget)

GtkWidget *kiosk_fit_new (GtkWidget *child);

G_END_DECLS
