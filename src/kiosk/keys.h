/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A USB stick can pose as a keyboard, so a kiosk names the keys that it lets through and drops
 * all others: what moves the focus, presses, scrolls, goes back, and the digits of the staff's
 * pad. No modifier but Shift with Tab. */
gboolean kiosk_keys_allow (guint keyval, GdkModifierType state);

G_END_DECLS
