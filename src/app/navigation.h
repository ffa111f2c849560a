/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/window.h"

G_BEGIN_DECLS

/* Adds the actions by which one gets from screen to screen: show('id'), topic('id'),
 * figure('src'), home, self-check, emergency, place, region('id'), languages, language('id'), search, query('text'), reading-list,
 * settings, forget, back and next. */
void app_navigation_add_actions (AppWindow *window, GActionMap *group);

G_END_DECLS
