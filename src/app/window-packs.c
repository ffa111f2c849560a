/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window-private.h"

#include "figure/cache.h"
#include "language/choose.h"
#include "pack/shelf.h"

/* Which guide somebody reads says what was done to them, so it is remembered only if they ask for
 * it (key "pack"). */

static void
on_packs (GSimpleAction *action, GVariant *target, gpointer data)
{
  app_window_go (data, APP_AT_PACKS, NULL);
}

static void
on_pack (GSimpleAction *action, GVariant *target, gpointer data)
{
  app_window_set_pack (data, g_variant_get_string (target, NULL));
}

static void
on_pack_emergency (GSimpleAction *action, GVariant *target, gpointer data)
{
  app_window_set_pack (data, g_variant_get_string (target, NULL));
  gtk_widget_activate_action (data, "page.emergency", NULL);
}

/* On: the settings name the pack that is open. */
static void
on_keep_pack (GSimpleAction *action, GVariant *on, gpointer data)
{
  AppWindow *self = data;
  g_autofree char *name = pack_shelf_name (self->pack_folder);

  g_settings_set_string (self->settings, "pack", g_variant_get_boolean (on) ? name : "");
  g_simple_action_set_state (action, on);
}

static void
show_whether_kept (AppWindow *self)
{
  g_autofree char *kept = g_settings_get_string (self->settings, "pack");
  g_autofree char *name = pack_shelf_name (self->pack_folder);
  GAction *action = g_action_map_lookup_action (app_tools_group (self->tools), "keep-pack");

  g_simple_action_set_state (G_SIMPLE_ACTION (action), g_variant_new_boolean (g_str_equal (kept, name)));
}

static void
add_actions (AppWindow *self)
{
  static const GActionEntry entries[] = {
    { "packs", on_packs, NULL, NULL, NULL, { 0 } },
    { "pack", on_pack, "s", NULL, NULL, { 0 } },
    { "pack-emergency", on_pack_emergency, "s", NULL, NULL, { 0 } },
    { "keep-pack", NULL, NULL, "false", on_keep_pack, { 0 } },
  };

  g_action_map_add_action_entries (app_tools_group (self->tools), entries, G_N_ELEMENTS (entries), self);
  show_whether_kept (self);
}

/* Belongs to the shelf, or NULL. */
static const char *
find_kept (AppWindow *self)
{
  g_autofree char *kept = g_settings_get_string (self->settings, "pack");

  return pack_shelf_find (self->shelf, kept);
}

/* A reader whose guide is gone may choose another; a kiosk must not show what its clinic did not
 * choose: there the window says that nothing is where it was looked for. */
static char *
first_folder (AppWindow *self, const char *data, const KioskPolicy *policy)
{
  const char *wanted = policy ? policy->pack : "";
  const char *found = policy ? pack_shelf_find (self->shelf, wanted) : find_kept (self);

  if (!found && *wanted == '\0' && self->shelf->len > 0)
    found = self->shelf->pdata[0];

  return found ? g_strdup (found) : g_build_filename (data, "packs", wanted, NULL);
}

void
app_window_find_pack (AppWindow *self, const char *named, const char *data, const KioskPolicy *policy)
{
  if (named)
    {
      self->pack_folder = g_strdup (named);
      return;
    }
  self->shelf = pack_shelf (data);
  self->pack_folder = first_folder (self, data, policy);
  self->context.others = self->shelf->len > 1 && !policy;
  if (self->context.others)
    add_actions (self);
}

gboolean
app_window_asks_for_pack (AppWindow *self)
{
  return self->context.others && !self->chose_pack && !find_kept (self);
}

void
app_window_enable_emergency (AppWindow *self)
{
  GAction *emergency = g_action_map_lookup_action (app_tools_group (self->tools), "emergency");
  gboolean undecided = app_window_location (self)->place == APP_AT_PACKS && app_window_asks_for_pack (self);

  g_simple_action_set_enabled (G_SIMPLE_ACTION (emergency), !undecided);
}

void
app_window_set_pack (AppWindow *self, const char *name)
{
  const char *folder = self->shelf ? pack_shelf_find (self->shelf, name) : NULL;
  Pack *pack = folder ? pack_open_in (folder, language_current ()->id, self->faults) : NULL;

  if (!pack)
    return;

  g_free (self->pack_folder);
  self->pack_folder = g_strdup (folder);
  self->chose_pack = TRUE;
  g_clear_object (&self->wizard); /* its answers are to other questions */
  language_set_source (language_find (pack_manifest_source_language (pack_manifest (pack))));
  app_window_speak (self, pack, language_current ());
  figure_cache_clear ();
  show_whether_kept (self);
  app_tools_turn_to (self->tools, pack_manifest (pack)->id);
  app_window_begin_anew (self);
}
