/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "widgets/context.h"

G_BEGIN_DECLS

/* What stands around every screen: the header with its buttons, and places for a bar to find
 * words and for short messages. It speaks the language that it was built in; for another the
 * window makes another. */
#define APP_TYPE_FRAME (app_frame_get_type ())
G_DECLARE_FINAL_TYPE (AppFrame, app_frame, APP, FRAME, AdwBin)

AppFrame *app_frame_new (void);

/* Shows the screen of @view in place of the one before, and its title. @shows_back: whether
 * the header has a button that goes back. */
void app_frame_show (AppFrame *self, const WidgetsView *view, gboolean shows_back);
/* NULL before the first. */
GtkWidget *app_frame_screen (AppFrame *self);
void app_frame_clear (AppFrame *self);

AdwBin *app_frame_find_place (AppFrame *self);
AdwToastOverlay *app_frame_toasts (AppFrame *self);

/* For a kiosk: @bar at the lower edge instead of the header. */
void app_frame_set_bar (AppFrame *self, GtkWidget *bar);

G_END_DECLS
