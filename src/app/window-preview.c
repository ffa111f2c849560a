/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window-private.h"

#include "app/screen.h"
#include "figure/cache.h"
#include "language/choose.h"

/* What cannot be opened while it is being written stays as it was; its faults stand beside it. */
static void
reload (gpointer window)
{
  AppWindow *self = window;
  g_autoptr (XmlFaults) unseen = xml_faults_new ();
  Pack *pack = pack_open_in (self->pack_folder, language_current ()->id, unseen);
  double share;

  if (!pack)
    return;

  share = app_screen_scrolled_share (app_window_scrolled (self));
  if (!self->context.pack) /* it could not be opened at the start */
    {
      app_history_free (self->history);
      self->history = app_history_new (APP_AT_HOME);
    }
  g_clear_object (&self->wizard); /* its questions may not be there any more */
  app_window_speak (self, pack, language_current ());
  figure_cache_clear ();
  app_window_show_location (self);
  app_screen_restore_share (app_window_scrolled (self), share);
}

void
app_window_begin_preview (AppWindow *self)
{
  self->preview = app_preview_new (self->pack_folder, self->context.today, reload, self);
  app_frame_clear (self->frame);
  adw_application_window_set_content (ADW_APPLICATION_WINDOW (self), app_preview_widget (self->preview));
  app_window_make_frame (self);
  app_window_show_location (self);
}

/* The file that one looks at. */
static char *
file_of (const AppLocation *here)
{
  switch (here->place)
    {
    case APP_AT_PAGE:
      return g_strdup_printf ("pages/%s.xml", here->id);
    case APP_AT_SELF_CHECK:
      return g_strdup ("self-check.xml");
    case APP_AT_HOME:
    case APP_AT_TOPIC:
      return g_strdup ("pack.xml");
    case APP_AT_FIGURE:
    case APP_AT_FIGURES:
    case APP_AT_PLACE:
    case APP_AT_LANGUAGES:
    case APP_AT_SEARCH:
    case APP_AT_SETTINGS:
    case APP_AT_READING_LIST:
    case APP_AT_PACKS:
    case APP_AT_PROBLEM:
    default:
      return NULL;
    }
}

void
app_window_show_faults (AppWindow *self)
{
  g_autofree char *file = file_of (app_window_location (self));

  app_preview_entered (self->preview, file);
}
