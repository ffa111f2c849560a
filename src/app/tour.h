/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/window.h"

G_BEGIN_DECLS

/* Walks through every kind of screen at every size and in every style, writes a PNG of
 * each into @folder, and quits. High contrast can only be set at start, so for that the
 * program starts itself again. */
void app_tour_begin (AppWindow *window, const char *folder);

G_END_DECLS
