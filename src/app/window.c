/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window.h"

#include <glib/gi18n.h>

#include "app/menu.h"
#include "app/navigation.h"
#include "app/place-view.h"
#include "app/screen.h"
#include "app/settings-view.h"
#include "app/tools.h"
#include "pack/search.h"
#include "reader/reader.h"
#include "reader/search.h"
#include "widgets/either.h"
#include "widgets/text.h"

struct _AppWindow
{
  AdwApplicationWindow parent_instance;

  AdwHeaderBar *header;
  GtkWidget *title;
  GtkWidget *back;
  GtkWidget *emergency_label;
  AdwBin *content;
  GtkMenuButton *menu_button;
  GMenuModel *menu;
  AdwBin *find_place;
  AdwToastOverlay *toasts;

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

static char *
plain_text (const char *source, gconstpointer context)
{
  return widgets_plain_text (context, source);
}

static WidgetsView
search_view (AppWindow *self)
{
  if (!self->search)
    self->search = pack_search_new (self->context.pack, plain_text, &self->context, self->faults);

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
  GtkWidget *child = adw_bin_get_child (self->content);

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

  gtk_label_set_label (GTK_LABEL (self->title), view.title);
  gtk_widget_set_visible (self->back, shows_back);
  app_tools_leave (self->tools);
  adw_bin_set_child (self->content, view.widget);
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

/* What was copied here may be answers; what was copied elsewhere is not ours to take. */
static void
forget_copies (AppWindow *self)
{
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (self));

  if (gdk_clipboard_is_local (clipboard))
    gdk_clipboard_set_content (clipboard, NULL);
}

void
app_window_forget (AppWindow *self)
{
  forget_copies (self);
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
  self->tools = app_tools_new (GTK_WINDOW (self), self->find_place, self->toasts, self->settings, &self->context, G_ACTION_MAP (group));
  app_menu_attach (self->menu_button, self->menu);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "page", G_ACTION_GROUP (group));
}

/* At the leading edge, so that the emergency button gets what room there is. Where the
 * whole title does not fit there is none: the screen has its heading. */
static void
set_title_widget (AppWindow *self)
{
  self->title = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  gtk_widget_add_css_class (self->title, "header-title");
  adw_header_bar_set_title_widget (self->header, gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0));
  adw_header_bar_pack_start (self->header, widgets_either_new (self->title, gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0)));
}

static void
bind_settings (AppWindow *self)
{
  self->settings = g_settings_new ("io.github.legwise.Legwise");
  g_settings_bind (self->settings, "window-width", self, "default-width", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (self->settings, "window-height", self, "default-height", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (self->settings, "window-maximized", self, "maximized", G_SETTINGS_BIND_DEFAULT);
}

static char *
today (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  return g_date_time_format (now, "%Y-%m-%d");
}

static gboolean
apply_narrow (gpointer data)
{
  AppWindow *self = data;

  self->narrow_source = 0;
  gtk_widget_set_visible (self->emergency_label, self->narrow == 0);
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

  if (self->content)
    adw_bin_set_child (self->content, NULL);
  g_clear_object (&self->wizard);
  g_clear_pointer (&self->tools, app_tools_free);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "page", NULL);
  g_clear_handle_id (&self->narrow_source, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), APP_TYPE_WINDOW);

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
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/legwise/Legwise/ui/app/window.ui");
  gtk_widget_class_bind_template_child (widget_class, AppWindow, header);
  gtk_widget_class_bind_template_child (widget_class, AppWindow, back);
  gtk_widget_class_bind_template_child (widget_class, AppWindow, emergency_label);
  gtk_widget_class_bind_template_child (widget_class, AppWindow, content);
  gtk_widget_class_bind_template_child (widget_class, AppWindow, menu_button);
  gtk_widget_class_bind_template_child (widget_class, AppWindow, menu);
  gtk_widget_class_bind_template_child (widget_class, AppWindow, find_place);
  gtk_widget_class_bind_template_child (widget_class, AppWindow, toasts);
}

static void
app_window_init (AppWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  set_title_widget (self);
  bind_settings (self);
  add_actions (self);
  /* Unknown until there is a size. Without its label, which alone would be too wide for a
   * telephone, and without a class, whose change would lay everything out anew. */
  self->narrow = G_MAXUINT;
  gtk_widget_set_visible (self->emergency_label, FALSE);
}

AppWindow *
app_window_new (AdwApplication *application, const char *pack_folder, const char *regions_folder)
{
  AppWindow *self = g_object_new (APP_TYPE_WINDOW, "application", application, NULL);

  self->pack_folder = g_strdup (pack_folder);
  self->faults = xml_faults_new ();
  self->regions = place_regions_open (regions_folder);
  self->context.today = today ();
  self->context.pack = pack_open (pack_folder, self->faults);
  take_region (self);
  self->history = app_history_new (self->context.pack ? APP_AT_HOME : APP_AT_PROBLEM);
  show_location (self);

  return self;
}
