/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/window.h"

G_BEGIN_DECLS

/* Shows one screen after the other: home, the place, the settings, the reading list (empty
 * and not), the search (empty, with hits, with none), all topics and pages, all questions,
 * an outcome of each urgency. @visit is called when the screen has been laid out. */
typedef void (*ScreenVisit) (AppWindow *window, const char *name, gpointer data);
void screens_foreach (AppWindow *window, ScreenVisit visit, gpointer data);

G_END_DECLS
