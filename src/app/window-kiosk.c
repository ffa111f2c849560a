/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window-private.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

#include "app/appearance.h"
#include "figure/cache.h"
#include "kiosk/body.h"
#include "kiosk/screen.h"
#include "language/choose.h"
#include "pack/translations.h"
#include "paper/print.h"
#include "place/folders.h"

AppKiosk *
app_window_kiosk (AppWindow *self)
{
  return self->kiosk;
}

/* What needs a keyboard, keeps something, or leads out. Whoever looks for an action by its name
 * finds none. */
static void
remove_actions (AppWindow *self)
{
  static const char *const names[] = {
    "search", "query", "find", "keep", "reading-list", "place", "region", "forget", "keep-reading-list", "print",
  };
  GActionMap *group = app_tools_group (self->tools);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (!g_str_equal (names[i], "print") || self->context.no_printing)
      g_action_map_remove_action (group, names[i]);
}

void
app_window_show_kiosk_controls (AppWindow *self, GtkWidget *screen, const char *page)
{
  GAction *back = g_action_map_lookup_action (app_tools_group (self->tools), "back");

  g_simple_action_set_enabled (G_SIMPLE_ACTION (back), app_history_can_go_back (self->history) || screen == self->wizard);
  app_kiosk_entered (self->kiosk, screen, page);
}

static const WidgetsContext *
context_of (gpointer window)
{
  return &APP_WINDOW (window)->context;
}

static void
take_offered (gpointer window)
{
  AppWindow *self = window;

  g_free ((gpointer) self->context.languages);
  self->context.languages = app_kiosk_offered (self->kiosk);
}

static void
reset_settings (GSettings *settings)
{
  g_autoptr (GSettingsSchema) schema = NULL;
  g_auto (GStrv) keys = NULL;

  g_object_get (settings, "settings-schema", &schema, NULL);
  keys = g_settings_schema_list_keys (schema);
  for (guint i = 0; keys[i]; i++)
    g_settings_reset (settings, keys[i]);
}

static void
forget (gpointer window)
{
  AppWindow *self = window;
  const char *first = self->context.languages[0];
  Pack *pack;

  paper_print_stop ();
  g_clear_object (&self->wizard);
  reset_settings (self->settings);
  /* Opened afresh: nothing shows which of its pages were read, and what the clinic has taken back or
   * brought anew since is taken over. */
  pack = pack_open_in (self->pack_folder, first, self->faults);
  if (pack)
    app_window_speak (self, pack, language_find (first));
  else if (self->context.pack)
    app_kiosk_add_error (self->kiosk, "the pack cannot be opened any more; the one from before is still shown");
  app_window_forget (self);
  figure_cache_clear ();
#ifdef __GLIBC__
  malloc_trim (0);
#endif
}

static void
begin (gpointer window)
{
  AppWindow *self = window;

  if (self->context.languages[1])
    app_window_go (self, APP_AT_LANGUAGES, NULL);
}

/* Those of the house where it has its own, else those of its region. */
static PlaceRegion *
numbers_of_house (AppWindow *self, const KioskPolicy *policy)
{
  const PlaceRegion *region = self->regions ? place_find_region (self->regions, policy->region) : NULL;

  if (*policy->region && !region)
    app_kiosk_add_error (self->kiosk, KIOSK_SCHEMA " region: this region is not known; no numbers of it are shown");

  return place_region_with (region, policy->emergency, policy->advice, policy->crisis);
}

/* Large enough for the screen on which it stands. */
static void
fit_to_screen (AppWindow *self, const KioskPolicy *policy)
{
  KioskScreen screen = kiosk_screen ();
  int width_mm = policy->monitor_width ? (int) policy->monitor_width : screen.width_mm;
  KioskBody body = kiosk_body_on (screen.width, screen.height, width_mm, policy->text_height, policy->target_size);

  self->context.pixels_per_mm = body.target / policy->target_size;
  app_appearance_set_scale (self->settings, body.text_scale);
  kiosk_shell_set_target (app_kiosk_shell (self->kiosk), body.target / (KIOSK_EM_PIXELS * body.text_scale));
}

static void
follow_text_size (GSettings *settings, const char *key, KioskShell *shell)
{
  kiosk_shell_set_text_size (shell, g_settings_get_int (settings, key));
}

void
app_window_become_kiosk (AppWindow *self, const Pack *source, KioskPolicy *policy)
{
  static const AppKioskWindow asks = { forget, begin, take_offered, context_of };
  static const char *const none[] = { "en", NULL };
  g_auto (GStrv) fitting = source ? pack_translations_for_a_kiosk ((Pack *) source, place_folder_data (), place_folder_catalogues ()) : NULL;

  self->kiosk = app_kiosk_new (GTK_WINDOW (self), &asks, policy, fitting ? (const char *const *) fitting : none);
  self->house = numbers_of_house (self, policy);
  if (*policy->pack && !source)
    app_kiosk_add_error (self->kiosk, KIOSK_SCHEMA " pack: there is no such pack, or it cannot be opened; legwise-pack check says why");
  self->context.kiosk = TRUE;
  self->context.reception = policy->reception;
  self->context.reception_text = policy->reception_text;
  self->context.no_printing = !policy->printing;
  self->context.most_sheets = policy->most_sheets;
  self->context.codes = policy->qr_codes;
  take_offered (self);
  /* The environment of a kiosk says nothing of who comes. */
  app_window_take_pack (self, source, language_find (self->context.languages[0]));
  remove_actions (self);
  adw_application_window_set_content (ADW_APPLICATION_WINDOW (self), GTK_WIDGET (app_kiosk_shell (self->kiosk)));
  gtk_widget_add_css_class (GTK_WIDGET (self), "kiosk");
  gtk_window_set_decorated (GTK_WINDOW (self), FALSE);
  gtk_window_fullscreen (GTK_WINDOW (self));
  fit_to_screen (self, policy);
  g_signal_connect_object (self->settings, "changed::text-size", G_CALLBACK (follow_text_size), app_kiosk_shell (self->kiosk), 0);
}
