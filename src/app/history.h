/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Where somebody is and where they came from, so that Back always works. */
typedef enum
{
  APP_AT_HOME,
  APP_AT_TOPIC,
  APP_AT_PAGE,
  APP_AT_FIGURE,
  APP_AT_FIGURES,
  APP_AT_SELF_CHECK,
  APP_AT_PLACE,
  APP_AT_LANGUAGES,
  APP_AT_SEARCH,
  APP_AT_SETTINGS,
  APP_AT_READING_LIST,
  APP_AT_PACKS,
  APP_AT_PROBLEM,
} AppPlace;

typedef struct
{
  AppPlace place;
  char *id;      /* topic, page or figure (see reader_figure), or what is searched for; NULL elsewhere */
  double scroll; /* how far it was scrolled when it was left */
} AppLocation;

/* A stack of locations that is never empty. */
typedef struct _AppHistory AppHistory;

AppHistory *app_history_new (AppPlace start);
void app_history_free (AppHistory *history);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AppHistory, app_history_free)

/* Belongs to the history, until it changes. */
AppLocation *app_history_current (AppHistory *history);

/* Going to where one is does nothing; home forgets the way there. Returns whether it
 * moved. */
gboolean app_history_go (AppHistory *history, AppPlace place, const char *id);
/* FALSE at the start. */
gboolean app_history_back (AppHistory *history);
gboolean app_history_can_go_back (const AppHistory *history);

G_END_DECLS
