/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window.h"

#include <glib/gi18n.h>

#include "app/frame.h"
#include "app/language.h"
#include "app/language-view.h"
#include "app/navigation.h"
#include "app/place-view.h"
#include "app/screen.h"
#include "app/settings-view.h"
#include "app/tools.h"
#include "language/choose.h"
#include "reader/reader.h"
#include "reader/search.h"
#include "widgets/parts.h"

struct _AppWindow
{
  AdwApplicationWindow parent_instance;

  AppFrame *frame; /* made anew for each language */

  char *pack_folder;
  XmlFaults *faults; /* why there is no pack */
  GPtrArray *regions;
  WidgetsContext context;
  AppHistory *history;
  GtkWidget *wizard; /* kept while other screens are shown, so that no answer is lost */
  ContentSearch *search; /* made when it is first wanted */
  GSettings *settings;
  AppTools *tools;
  guint narrow; /* see app_screen_narrow_at */
  guint narrow_source;
};

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
static void
show_location (AppWindow *self)
{
  AppLocation *here = app_window_location (self);
  WidgetsView view = build_view (self);
  /* The self-check has a Back of its own; two of one name would puzzle a screen reader. */
  gboolean shows_back = app_history_can_go_back (self->history) && view.widget != self->wizard;

  app_tools_leave (self->tools);
  app_frame_show (self->frame, &view, shows_back);
  app_tools_enter (self->tools, view.widget, shown_page (self));
  if (view.heading)
    gtk_widget_grab_focus (view.heading);
  else if (view.widget == self->wizard)
    check_wizard_focus (CHECK_WIZARD (self->wizard));
  app_screen_restore_scroll (app_window_scrolled (self), here->scroll);
  g_free (view.title);
}

void
app_window_go (AppWindow *self, AppPlace place, const char *id)
{
  remember_scroll (self);
  if (!self->context.pack)
    place = APP_AT_PROBLEM;
  if (app_history_go (self->history, place, id))
    show_location (self);
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
    show_location (self);
}

void
app_window_forget (AppWindow *self)
{
  app_tools_leave (self->tools);
  app_tools_forget (self->tools);
  g_clear_object (&self->wizard);
  app_history_free (self->history);
  self->history = app_history_new (self->context.pack ? APP_AT_HOME : APP_AT_PROBLEM);
  show_location (self);
}

static void
take_region (AppWindow *self)
{
  g_autofree char *id = g_settings_get_string (self->settings, "region");

  self->context.region = self->regions ? place_find_region (self->regions, id) : NULL;
}

static void
make_frame (AppWindow *self)
{
  self->frame = app_frame_new ();
  app_frame_set_emergency_words (self->frame, self->narrow == 0);
  app_tools_set_places (self->tools, app_frame_find_place (self->frame), app_frame_toasts (self->frame));
  adw_application_window_set_content (ADW_APPLICATION_WINDOW (self), GTK_WIDGET (self->frame));
}

/* Everything that was built holds words of the old language and texts of the old pack. */
void
app_window_set_language (AppWindow *self, const char *id)
{
  const Language *language = language_find (id);
  Pack *pack = language && self->context.pack ? pack_in_language (self->context.pack, id, self->faults) : NULL;
  g_autoptr (Pack) before = NULL;
  g_autoptr (GtkWidget) wizard = NULL; /* goes before its pack does */
  gboolean picked = app_window_location (self)->place == APP_AT_LANGUAGES;
  double share;

  if (!pack)
    return;

  g_settings_set_string (self->settings, "language", id);
  share = picked ? 0 : app_screen_scrolled_share (app_window_scrolled (self));
  app_tools_leave (self->tools);
  app_frame_clear (self->frame);
  g_clear_pointer (&self->search, content_search_free);
  before = self->context.pack;
  self->context.pack = pack;
  wizard = g_steal_pointer (&self->wizard);
  app_language_speak (language);
  make_frame (self);
  if (wizard && app_window_wizard (self))
    check_wizard_continue (app_window_wizard (self), check_wizard_run (CHECK_WIZARD (wizard)));
  if (picked)
    app_history_back (self->history);
  else
    app_window_location (self)->scroll = 0;
  show_location (self);
  app_screen_restore_share (app_window_scrolled (self), share);
}

void
app_window_set_region (AppWindow *self, const char *id)
{
  g_settings_set_string (self->settings, "region", id);
  take_region (self);
  g_clear_pointer (&self->search, content_search_free); /* its sentences hold the numbers */
  if (app_history_back (self->history))
    show_location (self);
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
  self->settings = g_settings_new ("io.github.legwise.Legwise");
  g_settings_bind (self->settings, "window-width", self, "default-width", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (self->settings, "window-height", self, "default-height", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (self->settings, "window-maximized", self, "maximized", G_SETTINGS_BIND_DEFAULT);
}

static gboolean
apply_narrow (gpointer data)
{
  AppWindow *self = data;

  self->narrow_source = 0;
  app_frame_set_emergency_words (self->frame, self->narrow == 0);
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
  g_clear_pointer (&self->history, app_history_free);
  g_clear_pointer (&self->faults, xml_faults_free);
  g_clear_object (&self->settings);
  g_free (self->pack_folder);

  G_OBJECT_CLASS (app_window_parent_class)->finalize (object);
}

static void
app_window_class_init (AppWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = app_window_dispose;
  G_OBJECT_CLASS (klass)->finalize = app_window_finalize;
  widget_class->size_allocate = app_window_size_allocate;
}

static void
app_window_init (AppWindow *self)
{
  bind_settings (self);
  add_actions (self);
  /* Unknown until there is a size: no class, whose change would lay everything out anew. */
  self->narrow = G_MAXUINT;
}

static void
open_pack (AppWindow *self, const Language *wanted)
{
  g_autoptr (Pack) pack = pack_open (self->pack_folder, self->faults);
  g_autofree char *kept = g_settings_get_string (self->settings, "language");

  language_set_source (pack ? language_find (pack_manifest_source_language (pack_manifest (pack))) : NULL);
  app_language_speak (app_language_first (pack, wanted, kept));
  self->context.pack = pack ? pack_in_language (pack, language_current ()->id, self->faults) : NULL;
}

AppWindow *
app_window_new (AdwApplication *application, const char *pack_folder, const char *regions_folder,
                const Language *language)
{
  AppWindow *self = g_object_new (APP_TYPE_WINDOW, "application", application, "title", "Legwise", "width-request", 340,
                                  "height-request", 420, NULL);

  self->pack_folder = g_strdup (pack_folder);
  self->faults = xml_faults_new ();
  self->regions = place_regions_open (regions_folder);
  self->context.today = widgets_today ();
  open_pack (self, language);
  make_frame (self);
  take_region (self);
  self->history = app_history_new (self->context.pack ? APP_AT_HOME : APP_AT_PROBLEM);
  show_location (self);

  return self;
}
