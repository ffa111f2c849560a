/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "widgets/context.h"

G_BEGIN_DECLS

/* What one can do with whatever is shown: find words in it, print it, keep it on the
 * reading list, make its text larger and its colors stronger. Owns the actions for that
 * in the group "page". */
typedef struct _AppTools AppTools;

/* Puts its actions into @group, and what was read into @context. All arguments must outlive
 * the tools. */
AppTools *app_tools_new (GtkWindow *window, GSettings *settings, WidgetsContext *context, GActionMap *group);
/* Its actions. Some may be taken out of it for good. */
GActionMap *app_tools_group (AppTools *tools);
/* Where to put a bar to find words with, when it is first wanted, and what there is to tell.
 * To be called before anything else, and again when these are replaced. */
void app_tools_set_places (AppTools *tools, AdwBin *find_place, AdwToastOverlay *toasts);
void app_tools_free (AppTools *tools);

/* To be called before a screen goes, and when one has come. @page is the id of the page
 * that it shows, or NULL. */
void app_tools_leave (AppTools *tools);
void app_tools_enter (AppTools *tools, GtkWidget *screen, const char *page);

/* Another pack (its id) is read from now on, which has a reading list of its own. */
void app_tools_turn_to (AppTools *tools, const char *pack);

/* Forgets what was read, the reading list, and what was copied here. */
void app_tools_forget (AppTools *tools);

/* Closes what is open over the screen. Returns: whether anything was. */
gboolean app_tools_close (AppTools *tools);

G_END_DECLS
