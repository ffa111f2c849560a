/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/history.h"

/* Nobody goes back further; the oldest steps behind home are forgotten. */
#define MOST_STEPS 200

struct _AppHistory
{
  GPtrArray *steps; /* AppLocation */
};

static void
location_free (AppLocation *location)
{
  g_free (location->id);
  g_free (location);
}

static void
push (AppHistory *history, AppPlace place, const char *id)
{
  AppLocation *location = g_new0 (AppLocation, 1);

  location->place = place;
  location->id = g_strdup (id);
  g_ptr_array_add (history->steps, location);
}

AppHistory *
app_history_new (AppPlace start)
{
  AppHistory *history = g_new0 (AppHistory, 1);

  history->steps = g_ptr_array_new_with_free_func ((GDestroyNotify) location_free);
  push (history, start, NULL);

  return history;
}

void
app_history_free (AppHistory *history)
{
  g_ptr_array_unref (history->steps);
  g_free (history);
}

AppLocation *
app_history_current (AppHistory *history)
{
  return g_ptr_array_index (history->steps, history->steps->len - 1);
}

gboolean
app_history_go (AppHistory *history, AppPlace place, const char *id)
{
  AppLocation *here = app_history_current (history);

  if (here->place == place && g_strcmp0 (here->id, id) == 0)
    return FALSE;

  if (place == APP_AT_HOME)
    g_ptr_array_set_size (history->steps, 0);
  else if (history->steps->len == MOST_STEPS)
    g_ptr_array_remove_index (history->steps, 1);
  push (history, place, id);

  return TRUE;
}

gboolean
app_history_back (AppHistory *history)
{
  if (!app_history_can_go_back (history))
    return FALSE;

  g_ptr_array_set_size (history->steps, history->steps->len - 1);

  return TRUE;
}

gboolean
app_history_can_go_back (const AppHistory *history)
{
  return history->steps->len > 1;
}
