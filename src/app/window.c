/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_SETTINGS_ENABLE_BACKEND /* for a kiosk's settings, which live in memory */
#include "app/window-private.h"

#include <gio/gsettingsbackend.h>
#include <glib/gi18n.h>

#include "app/language-view.h"
#include "app/navigation.h"
#include "app/packs-view.h"
#include "app/place-view.h"
#include "app/screen.h"
#include "app/settings-view.h"
#include "reader/print.h"
#include "reader/reader.h"
#include "reader/search.h"
#include "widgets/parts.h"

G_DEFINE_FINAL_TYPE (AppWindow, app_window, ADW_TYPE_APPLICATION_WINDOW)

AppLocation *
app_window_location (AppWindow *self)
{
  return app_history_current (self->history);
}

Pack *
app_window_pack (AppWindow *self)
{
  return self->context.pack;
}

static void
on_moved (AppWindow *self)
{
  if (self->kiosk)
    app_kiosk_checked (self->kiosk, check_wizard_run (CHECK_WIZARD (self->wizard)));
}

CheckWizard *
app_window_wizard (AppWindow *self)
{
  const LwQuestionnaire *questionnaire;

  if (self->wizard)
    return CHECK_WIZARD (self->wizard);

  questionnaire = self->context.pack ? pack_questionnaire (self->context.pack, self->faults) : NULL;
  if (!questionnaire)
    return NULL;
  self->wizard = g_object_ref_sink (check_wizard_new (&self->context, questionnaire));
  g_signal_connect_object (self->wizard, "moved", G_CALLBACK (on_moved), self, G_CONNECT_SWAPPED);

  return CHECK_WIZARD (self->wizard);
}

static WidgetsView
self_check_view (AppWindow *self)
{
  CheckWizard *wizard = app_window_wizard (self);
  WidgetsView view = { NULL };

  if (!wizard)
    return reader_problem (self->pack_folder, self->faults);

  check_wizard_refresh (wizard);
  view.widget = self->wizard;
  view.title = g_strdup (_("Self-check"));

  return view;
}

static WidgetsView
search_view (AppWindow *self)
{
  if (!self->search)
    self->search = reader_search_index (&self->context, self->faults);

  return reader_search (&self->context, self->search, app_window_location (self)->id);
}

static WidgetsView
build_view (AppWindow *self)
{
  const AppLocation *here = app_window_location (self);

  switch (here->place)
    {
    case APP_AT_TOPIC:
      return reader_topic (&self->context, here->id);
    case APP_AT_PAGE:
      return reader_page (&self->context, here->id);
    case APP_AT_FIGURE:
      return reader_figure (&self->context, here->id);
    case APP_AT_FIGURES:
      return reader_figures (&self->context);
    case APP_AT_SELF_CHECK:
      return self_check_view (self);
    case APP_AT_LANGUAGES:
      return app_language_view (&self->context);
    case APP_AT_PLACE:
      return app_place_view (&self->context, self->regions);
    case APP_AT_SEARCH:
      return search_view (self);
    case APP_AT_SETTINGS:
      return app_settings_view (&self->context);
    case APP_AT_READING_LIST:
      return reader_reading_list (&self->context);
    case APP_AT_PACKS:
      return app_packs_view (&self->context, self->shelf);
    case APP_AT_PROBLEM:
      return reader_problem (self->pack_folder, self->faults);
    case APP_AT_HOME:
    default:
      return reader_home (&self->context);
    }
}

GtkScrolledWindow *
app_window_scrolled (AppWindow *self)
{
  GtkWidget *child = app_frame_screen (self->frame);

  return child ? app_screen_find_scrolled (child) : NULL;
}

static void
remember_scroll (AppWindow *self)
{
  GtkScrolledWindow *scrolled = app_window_scrolled (self);

  if (scrolled)
    app_history_current (self->history)->scroll
        = gtk_adjustment_get_value (gtk_scrolled_window_get_vadjustment (scrolled));
}

/* NULL where no page is shown, also in place of one that cannot be. */
static const char *
shown_page (AppWindow *self)
{
  const AppLocation *here = app_window_location (self);
  g_autoptr (XmlFaults) unseen = xml_faults_new ();

  return here->place == APP_AT_PAGE && pack_page (self->context.pack, here->id, unseen) ? here->id : NULL;
}

/* Builds the screen for where one is, and lets go of the one before: a page that is kept
 * but hidden would stay in the accessibility tree. */
void
app_window_show_location (AppWindow *self)
{
  AppLocation *here = app_window_location (self);
  WidgetsView view = build_view (self);
  /* The self-check has a Back of its own; two of one name would puzzle a screen reader. */
  gboolean shows_back = app_history_can_go_back (self->history) && view.widget != self->wizard;

  app_tools_leave (self->tools);
  app_window_enable_emergency (self);
  app_frame_show (self->frame, &view, shows_back);
  app_tools_enter (self->tools, view.widget, shown_page (self));
  if (view.heading)
    gtk_widget_grab_focus (view.heading);
  else if (view.widget == self->wizard)
    check_wizard_focus (CHECK_WIZARD (self->wizard));
  app_screen_restore_scroll (app_window_scrolled (self), here->scroll);
  if (self->preview)
    app_window_show_faults (self);
  if (self->kiosk)
    app_window_show_kiosk_controls (self, view.widget, shown_page (self));
  g_free (view.title);
}

void
app_window_go (AppWindow *self, AppPlace place, const char *id)
{
  remember_scroll (self);
  if (!self->context.pack && place != APP_AT_PACKS)
    place = APP_AT_PROBLEM;
  if (app_history_go (self->history, place, id))
    app_window_show_location (self);
}

void
app_window_back (AppWindow *self)
{
  if (app_tools_close (self->tools))
    return;
  if (app_window_location (self)->place == APP_AT_SELF_CHECK && self->wizard
      && check_wizard_back (CHECK_WIZARD (self->wizard)))
    return;
  if (app_history_back (self->history))
    app_window_show_location (self);
}

void
app_window_begin_anew (AppWindow *self)
{
  app_tools_leave (self->tools);
  g_clear_object (&self->wizard);
  app_history_free (self->history);
  self->history = app_history_new (self->context.pack ? APP_AT_HOME : APP_AT_PROBLEM);
  app_window_show_location (self);
}

void
app_window_forget (AppWindow *self)
{
  app_tools_forget (self->tools);
  app_window_begin_anew (self);
}

gboolean
app_window_export (AppWindow *self, const char *page, const char *file, GError **error)
{
  if (self->context.pack)
    return reader_print (&self->context, page, GTK_WINDOW (self), file, error);
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, "no pack could be opened; see legwise-pack check");

  return FALSE;
}

/* On the window widget and not in its action map, so that the bus never sees them. */
static void
add_actions (AppWindow *self)
{
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();

  app_navigation_add_actions (self, G_ACTION_MAP (group));
  self->tools = app_tools_new (GTK_WINDOW (self), self->settings, &self->context, G_ACTION_MAP (group));
  gtk_widget_insert_action_group (GTK_WIDGET (self), "page", G_ACTION_GROUP (group));
}

static void
bind_settings (AppWindow *self)
{
  g_settings_bind (self->settings, "window-width", self, "default-width", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (self->settings, "window-height", self, "default-height", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (self->settings, "window-maximized", self, "maximized", G_SETTINGS_BIND_DEFAULT);
}

static gboolean
apply_narrow (gpointer data)
{
  AppWindow *self = data;

  self->narrow_source = 0;
  app_screen_set_narrow (GTK_WIDGET (self), self->narrow);

  return G_SOURCE_REMOVE;
}

/* Later, because a class must not change in the middle of an allocation. */
static void
app_window_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  AppWindow *self = APP_WINDOW (widget);
  guint narrow = app_screen_narrow_at (widget, width);

  GTK_WIDGET_CLASS (app_window_parent_class)->size_allocate (widget, width, height, baseline);
  if (narrow == self->narrow)
    return;

  self->narrow = narrow;
  if (!self->narrow_source)
    self->narrow_source = g_idle_add (apply_narrow, self);
}

static void
app_window_dispose (GObject *object)
{
  AppWindow *self = APP_WINDOW (object);

  if (self->frame)
    app_frame_clear (self->frame);
  self->frame = NULL;
  g_clear_object (&self->wizard);
  g_clear_pointer (&self->kiosk, app_kiosk_free);
  g_clear_pointer (&self->preview, app_preview_free);
  g_clear_pointer (&self->tools, app_tools_free);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "page", NULL);
  g_clear_handle_id (&self->narrow_source, g_source_remove);

  G_OBJECT_CLASS (app_window_parent_class)->dispose (object);
}

static void
app_window_finalize (GObject *object)
{
  AppWindow *self = APP_WINDOW (object);

  g_clear_pointer (&self->search, content_search_free);
  g_clear_pointer (&self->context.pack, pack_free);
  g_free (self->context.today);
  g_clear_pointer (&self->regions, g_ptr_array_unref);
  g_clear_pointer (&self->house, place_region_free);
  g_free ((gpointer) self->context.languages);
  g_clear_pointer (&self->history, app_history_free);
  g_clear_pointer (&self->faults, xml_faults_free);
  g_clear_object (&self->settings);
  g_free (self->pack_folder);
  g_clear_pointer (&self->shelf, g_ptr_array_unref);

  G_OBJECT_CLASS (app_window_parent_class)->finalize (object);
}

/* A kiosk's window is closed by nobody, and looked into by nobody: a handler would not be enough,
 * as the default one runs all the same. */
static gboolean
app_window_close_request (GtkWindow *window)
{
  return APP_WINDOW (window)->kiosk || GTK_WINDOW_CLASS (app_window_parent_class)->close_request (window);
}

static gboolean
app_window_enable_debugging (GtkWindow *window, gboolean toggle)
{
  return APP_WINDOW (window)->kiosk || GTK_WINDOW_CLASS (app_window_parent_class)->enable_debugging (window, toggle);
}

static void
app_window_class_init (AppWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GtkWindowClass *window_class = GTK_WINDOW_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = app_window_dispose;
  G_OBJECT_CLASS (klass)->finalize = app_window_finalize;
  widget_class->size_allocate = app_window_size_allocate;
  window_class->close_request = app_window_close_request;
  window_class->enable_debugging = app_window_enable_debugging;
}

static void
app_window_init (AppWindow *self)
{
  /* Unknown until there is a size: no class, whose change would lay everything out anew. */
  self->narrow = G_MAXUINT;
}

static AppPlace
first_place (AppWindow *self)
{
  if (app_window_asks_for_pack (self))
    return APP_AT_PACKS;

  return self->context.pack ? APP_AT_HOME : APP_AT_PROBLEM;
}

static AppWindow *
window_new (AdwApplication *application, const char *pack_folder, const char *data_folder, const Language *language,
            KioskPolicy *policy)
{
  AppWindow *self = g_object_new (APP_TYPE_WINDOW, "application", application, "title", "Legwise", "width-request", 340,
                                  "height-request", 420, NULL);
  g_autoptr (Pack) source = NULL;
  g_autoptr (GSettingsBackend) backend = policy ? g_memory_settings_backend_new () : g_settings_backend_get_default ();

  self->settings = g_settings_new_with_backend ("io.github.legwise.Legwise", backend);
  if (!policy)
    bind_settings (self);
  add_actions (self);
  app_window_find_pack (self, pack_folder, data_folder, policy);
  self->faults = xml_faults_new ();
  self->regions = place_regions_open (data_folder);
  self->context.today = widgets_today ();
  source = pack_open (self->pack_folder, self->faults);
  if (policy)
    app_window_become_kiosk (self, source, policy);
  else
    app_window_take_pack (self, source, language);
  if (self->context.pack)
    app_tools_turn_to (self->tools, pack_manifest (self->context.pack)->id);
  self->history = app_history_new (first_place (self));
  app_window_make_frame (self);
  app_window_take_region (self);
  app_window_show_location (self);
  if (policy)
    app_kiosk_start (self->kiosk);

  return self;
}

AppWindow *
app_window_new (AdwApplication *application, const char *pack_folder, const char *data_folder,
                const Language *language)
{
  return window_new (application, pack_folder, data_folder, language, NULL);
}

AppWindow *
app_window_new_kiosk (AdwApplication *application, const char *pack_folder, const char *data_folder,
                      const Language *language, KioskPolicy *policy)
{
  return window_new (application, pack_folder, data_folder, language, policy);
}
