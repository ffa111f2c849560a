/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/window.h"

G_BEGIN_DECLS

/* Writes a picture of each kind of screen of a kiosk into @folder, in the size of the display and
 * in each language that is offered, and quits. @pin: what opens the staff's page. */
void app_tour_kiosk_begin (AppWindow *window, const char *folder, const char *pin);

G_END_DECLS
