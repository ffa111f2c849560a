/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window-private.h"

void
app_window_take_region (AppWindow *self)
{
  g_autofree char *id = g_settings_get_string (self->settings, "region");

  self->context.region = self->house ? self->house : self->regions ? place_find_region (self->regions, id) : NULL;
}

void
app_window_set_region (AppWindow *self, const char *id)
{
  g_settings_set_string (self->settings, "region", id);
  app_window_take_region (self);
  g_clear_pointer (&self->search, content_search_free); /* its sentences hold the numbers */
  if (app_history_back (self->history))
    app_window_show_location (self);
}
