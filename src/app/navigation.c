/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/navigation.h"

#include "app/screen.h"

static void
on_show (GSimpleAction *action, GVariant *target, gpointer data)
{
  app_window_go (data, APP_AT_PAGE, g_variant_get_string (target, NULL));
}

static void
on_topic (GSimpleAction *action, GVariant *target, gpointer data)
{
  app_window_go (data, APP_AT_TOPIC, g_variant_get_string (target, NULL));
}

/* Of the page that is shown, or else of the self-check. */
static void
on_figure (GSimpleAction *action, GVariant *target, gpointer data)
{
  const AppLocation *here = app_window_location (data);
  g_autofree char *id = g_strdup_printf ("%s/%s", here->place == APP_AT_PAGE ? here->id : "", g_variant_get_string (target, NULL));

  app_window_go (data, APP_AT_FIGURE, id);
}

static void
on_home (GSimpleAction *action, GVariant *target, gpointer data)
{
  app_window_go (data, APP_AT_HOME, NULL);
}

static void
on_self_check (GSimpleAction *action, GVariant *target, gpointer data)
{
  app_window_go (data, APP_AT_SELF_CHECK, NULL);
}

static void
on_emergency (GSimpleAction *action, GVariant *target, gpointer data)
{
  Pack *pack = app_window_pack (data);

  app_window_go (data, APP_AT_PAGE, pack ? pack_manifest (pack)->strip_page : NULL);
}

static void
on_place (GSimpleAction *action, GVariant *target, gpointer data)
{
  app_window_go (data, APP_AT_PLACE, NULL);
}

static void
on_region (GSimpleAction *action, GVariant *target, gpointer data)
{
  app_window_set_region (data, g_variant_get_string (target, NULL));
}

static void
on_languages (GSimpleAction *action, GVariant *target, gpointer data)
{
  app_window_go (data, APP_AT_LANGUAGES, NULL);
}

static void
on_language (GSimpleAction *action, GVariant *target, gpointer data)
{
  app_window_set_language (data, g_variant_get_string (target, NULL));
}

static void
on_settings (GSimpleAction *action, GVariant *target, gpointer data)
{
  app_window_go (data, APP_AT_SETTINGS, NULL);
}

static void
on_reading_list (GSimpleAction *action, GVariant *target, gpointer data)
{
  app_window_go (data, APP_AT_READING_LIST, NULL);
}

static void
on_search (GSimpleAction *action, GVariant *target, gpointer data)
{
  if (app_window_location (data)->place != APP_AT_SEARCH)
    app_window_go (data, APP_AT_SEARCH, "");
}

/* So that Back from a page comes to what was found. */
static void
on_query (GSimpleAction *action, GVariant *target, gpointer data)
{
  AppLocation *here = app_window_location (data);

  if (here->place != APP_AT_SEARCH)
    return;
  g_free (here->id);
  here->id = g_variant_dup_string (target, NULL);
}

static void
on_forget (GSimpleAction *action, GVariant *target, gpointer data)
{
  app_window_forget (data);
}

static void
on_back (GSimpleAction *action, GVariant *target, gpointer data)
{
  app_window_back (data);
}

static void
on_next (GSimpleAction *action, GVariant *target, gpointer data)
{
  CheckWizard *wizard = app_window_location (data)->place == APP_AT_SELF_CHECK ? app_window_wizard (data) : NULL;

  if (wizard)
    app_screen_press_next (wizard);
}

static const GActionEntry entries[] = {
  { "show", on_show, "s", NULL, NULL, { 0 } },
  { "topic", on_topic, "s", NULL, NULL, { 0 } },
  { "figure", on_figure, "s", NULL, NULL, { 0 } },
  { "home", on_home, NULL, NULL, NULL, { 0 } },
  { "self-check", on_self_check, NULL, NULL, NULL, { 0 } },
  { "emergency", on_emergency, NULL, NULL, NULL, { 0 } },
  { "place", on_place, NULL, NULL, NULL, { 0 } },
  { "region", on_region, "s", NULL, NULL, { 0 } },
  { "languages", on_languages, NULL, NULL, NULL, { 0 } },
  { "language", on_language, "s", NULL, NULL, { 0 } },
  { "search", on_search, NULL, NULL, NULL, { 0 } },
  { "query", on_query, "s", NULL, NULL, { 0 } },
  { "reading-list", on_reading_list, NULL, NULL, NULL, { 0 } },
  { "settings", on_settings, NULL, NULL, NULL, { 0 } },
  { "forget", on_forget, NULL, NULL, NULL, { 0 } },
  { "back", on_back, NULL, NULL, NULL, { 0 } },
  { "next", on_next, NULL, NULL, NULL, { 0 } },
};

void
app_navigation_add_actions (AppWindow *window, GActionMap *group)
{
  g_action_map_add_action_entries (group, entries, G_N_ELEMENTS (entries), window);
}
