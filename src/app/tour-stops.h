/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/window.h"

G_BEGIN_DECLS

/* The kinds of screen that the tour stops at, by their index. */

guint app_tour_n_stops (void);

/* What its pictures are named after. */
const char *app_tour_stop_name (guint stop);

/* Whether all that can be scrolled is painted. */
gboolean app_tour_stop_is_whole (guint stop);

/* Brings the window there, in the self-check by answering what is asked before. */
void app_tour_go_to_stop (AppWindow *window, guint stop);

/* Once all is laid out there: turns to what the stop is for. */
void app_tour_look (AppWindow *window, guint stop);

G_END_DECLS
