/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/tools.h"

#include <glib/gi18n.h>

#include "app/appearance.h"
#include "app/find-bar.h"
#include "app/reading.h"
#include "reader/print.h"

struct _AppTools
{
  GtkWindow *window;
  GSettings *settings;
  WidgetsContext *context;
  GActionMap *group;
  AppReading *reading;
  AdwToastOverlay *toasts;
  AdwBin *find_place;
  AppFindBar *find_bar; /* belongs to its place; NULL until it is first wanted */
  GtkWidget *screen;    /* the one shown, or NULL */
  char *page;           /* the page it shows, or NULL */
};

static void
on_find (GSimpleAction *action, GVariant *target, gpointer data)
{
  AppTools *self = data;

  if (!self->find_bar)
    {
      self->find_bar = APP_FIND_BAR (app_find_bar_new ());
      adw_bin_set_child (self->find_place, GTK_WIDGET (self->find_bar));
    }
  if (self->screen)
    app_find_bar_open (self->find_bar, self->screen);
}

static void
step_text_size (AppTools *self, int step)
{
  int percent = g_settings_get_int (self->settings, "text-size");

  g_settings_set_int (self->settings, "text-size", app_text_size_step (percent, step));
}

static void
on_larger (GSimpleAction *action, GVariant *target, gpointer data)
{
  step_text_size (data, 1);
}

static void
on_smaller (GSimpleAction *action, GVariant *target, gpointer data)
{
  step_text_size (data, -1);
}

static void
on_usual_size (GSimpleAction *action, GVariant *target, gpointer data)
{
  g_settings_reset (((AppTools *) data)->settings, "text-size");
}

/* The state is that of the page shown. */
static void
on_keep (GSimpleAction *action, GVariant *state, gpointer data)
{
  AppTools *self = data;

  if (self->page)
    app_reading_set (self->reading, self->page, g_variant_get_boolean (state));
  g_simple_action_set_state (action, state);
}

/* Stays until it is put away: who prints looks at the printer. */
static void
tell (AppTools *self, const char *text)
{
  AdwToast *toast = adw_toast_new (text);

  adw_toast_set_timeout (toast, 0);
  adw_toast_overlay_add_toast (self->toasts, toast);
}

/* For views that have something to say which changes nothing on the screen. */
static void
on_tell (GSimpleAction *action, GVariant *target, gpointer data)
{
  tell (data, g_variant_get_string (target, NULL));
}

static void
on_print (GSimpleAction *action, GVariant *target, gpointer data)
{
  AppTools *self = data;
  g_autoptr (GError) error = NULL;

  if (self->page && !reader_print (self->context, self->page, self->window, NULL, &error))
    {
      g_info ("printing: %s", error->message);
      tell (self, _("This page could not be printed. See if the printer is on, and try again."));
    }
}

static const GActionEntry entries[] = {
  { "find", on_find, NULL, NULL, NULL, { 0 } },
  { "larger", on_larger, NULL, NULL, NULL, { 0 } },
  { "smaller", on_smaller, NULL, NULL, NULL, { 0 } },
  { "usual-size", on_usual_size, NULL, NULL, NULL, { 0 } },
  { "keep", NULL, NULL, "false", on_keep, { 0 } },
  { "print", on_print, NULL, NULL, NULL, { 0 } },
  { "tell", on_tell, "s", NULL, NULL, { 0 } },
};

/* These are settings and nothing else; an administrator's lock turns the action off. */
static void
add_settings_actions (AppTools *self)
{
  static const char *const keys[] = { "text-size", "high-contrast", "reduce-motion", "keep-reading-list" };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      g_autoptr (GAction) action = g_settings_create_action (self->settings, keys[i]);

      g_action_map_add_action (self->group, action);
    }
}

/* A kiosk has not all of them. */
static void
set_enabled (AppTools *self, const char *name, gboolean enabled)
{
  GAction *action = g_action_map_lookup_action (self->group, name);

  if (action)
    g_simple_action_set_enabled (G_SIMPLE_ACTION (action), enabled);
}

AppTools *
app_tools_new (GtkWindow *window, GSettings *settings, WidgetsContext *context, GActionMap *group)
{
  AppTools *self = g_new0 (AppTools, 1);

  self->window = window;
  self->settings = settings;
  self->context = context;
  self->group = group;
  self->reading = app_reading_new (settings);
  context->recent = app_reading_recent (self->reading);
  context->reading_list = app_reading_list (self->reading);
  g_action_map_add_action_entries (group, entries, G_N_ELEMENTS (entries), self);
  add_settings_actions (self);
  app_appearance_follow (settings);

  return self;
}

GActionMap *
app_tools_group (AppTools *self)
{
  return self->group;
}

void
app_tools_set_places (AppTools *self, AdwBin *find_place, AdwToastOverlay *toasts)
{
  self->find_place = find_place;
  self->toasts = toasts;
  self->find_bar = NULL;
}

void
app_tools_free (AppTools *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (entries); i++)
    g_action_map_remove_action (self->group, entries[i].name);
  app_reading_free (self->reading);
  g_free (self->page);
  g_free (self);
}

/* What was copied here may be answers; what was copied elsewhere is not ours to take. */
static void
forget_copies (AppTools *self)
{
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (self->window));

  if (gdk_clipboard_is_local (clipboard))
    gdk_clipboard_set_content (clipboard, NULL);
}

void
app_tools_forget (AppTools *self)
{
  forget_copies (self);
  app_reading_forget (self->reading);
}

void
app_tools_turn_to (AppTools *self, const char *pack)
{
  app_reading_turn_to (self->reading, pack);
}

gboolean
app_tools_close (AppTools *self)
{
  return self->find_bar && app_find_bar_close (self->find_bar);
}

void
app_tools_leave (AppTools *self)
{
  app_tools_close (self);
  self->screen = NULL;
  g_clear_pointer (&self->page, g_free);
}

void
app_tools_enter (AppTools *self, GtkWidget *screen, const char *page)
{
  GAction *keep = g_action_map_lookup_action (self->group, "keep");

  self->screen = screen;
  self->page = g_strdup (page);
  set_enabled (self, "keep", page != NULL);
  set_enabled (self, "print", page != NULL);
  if (keep)
    g_simple_action_set_state (G_SIMPLE_ACTION (keep), g_variant_new_boolean (page && app_reading_holds (self->reading, page)));
  if (page)
    app_reading_opened (self->reading, page);
}
