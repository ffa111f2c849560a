/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window-private.h"

#include "app/language.h"
#include "app/screen.h"
#include "language/choose.h"

void
app_window_make_frame (AppWindow *self)
{
  self->frame = app_frame_new ();
  app_tools_set_places (self->tools, app_frame_find_place (self->frame), app_frame_toasts (self->frame));
  if (self->kiosk)
    app_kiosk_take_frame (self->kiosk, self->frame);
  else if (self->preview)
    app_preview_take_frame (self->preview, self->frame);
  else
    adw_application_window_set_content (ADW_APPLICATION_WINDOW (self), GTK_WIDGET (self->frame));
}

void
app_window_take_pack (AppWindow *self, const Pack *source, const Language *wanted)
{
  g_autofree char *kept = g_settings_get_string (self->settings, "language");

  language_set_source (source ? language_find (pack_manifest_source_language (pack_manifest (source))) : NULL);
  app_language_speak (app_language_first (source, wanted, kept));
  self->context.pack = source ? pack_in_language (source, language_current ()->id, self->faults) : NULL;
}

/* Everything that was built holds words of the old language and texts of the old pack. */
void
app_window_speak (AppWindow *self, Pack *pack, const Language *language)
{
  g_autoptr (Pack) before = self->context.pack;
  g_autoptr (GtkWidget) wizard = g_steal_pointer (&self->wizard); /* goes before its pack does */

  app_tools_leave (self->tools);
  app_frame_clear (self->frame);
  g_clear_pointer (&self->search, content_search_free);
  self->context.pack = pack;
  app_language_speak (language);
  app_window_make_frame (self);
  if (wizard && app_window_wizard (self))
    check_wizard_continue (app_window_wizard (self), check_wizard_run (CHECK_WIZARD (wizard)));
}

void
app_window_set_language (AppWindow *self, const char *id)
{
  const Language *language = language_find (id);
  Pack *pack = language && self->context.pack ? pack_in_language (self->context.pack, id, self->faults) : NULL;
  gboolean picked = app_window_location (self)->place == APP_AT_LANGUAGES;
  double share;

  if (!pack)
    return;

  g_settings_set_string (self->settings, "language", id);
  if (self->kiosk)
    app_kiosk_count (self->kiosk, "language", id);
  share = picked ? 0 : app_screen_scrolled_share (app_window_scrolled (self));
  app_window_speak (self, pack, language);
  if (picked)
    app_history_back (self->history);
  else
    app_window_location (self)->scroll = 0;
  app_window_show_location (self);
  app_screen_restore_share (app_window_scrolled (self), share);
}
