/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/application.h"

#include <glib/gi18n.h>
#include <stdio.h>
#include <string.h>

#include "app/measure.h"
#include "app/measure-figures.h"
#include "app/tour.h"
#include "app/tour-kiosk.h"
#include "app/window.h"
#include "config.h"
#include "kiosk/pin.h"
#include "kiosk/watchdog.h"
#include "language/choose.h"
#include "pack/pack.h"
#include "pack/shelf.h"
#include "place/folders.h"

struct _AppApplication
{
  AdwApplication parent_instance;

  char *pack_folder; /* that was asked for; NULL: what the window finds */
  gboolean kiosk;
  gboolean tours; /* takes pictures, and lets nobody do anything */
  const Language *language; /* that was asked for at the start; NULL: nobody did */
};

G_DEFINE_FINAL_TYPE (AppApplication, app_application, ADW_TYPE_APPLICATION)

#define TOUR_PIN "0000" /* of a kiosk that only shows itself */

static const GOptionEntry options[] = {
  { "pack", 0, 0, G_OPTION_ARG_FILENAME, NULL, N_("Open another content pack"), "DIR" },
  { "language", 0, 0, G_OPTION_ARG_STRING, NULL, N_("Language to start with: ar, de, en, es, fr or zh_CN"), "L" },
  { "page", 0, 0, G_OPTION_ARG_STRING, NULL, N_("Show a page"), "ID" },
  { "self-check", 0, 0, G_OPTION_ARG_NONE, NULL, N_("Begin the self-check"), NULL },
  { "kiosk", 0, 0, G_OPTION_ARG_NONE, NULL, N_("Run as a waiting-room kiosk"), NULL },
  { "kiosk-pin", 0, 0, G_OPTION_ARG_NONE, NULL, N_("Read a PIN and print what a kiosk's policy keeps of it"), NULL },
  { "packs", 0, 0, G_OPTION_ARG_NONE, NULL, N_("List the packs that are installed"), NULL },
  { "preview", 0, 0, G_OPTION_ARG_NONE, NULL, N_("With --pack: follow the pack while it is written, and show what is wrong"), NULL },
  { "export", 0, 0, G_OPTION_ARG_FILENAME, NULL, N_("With --page: write the page in large type to a PDF file"), "FILE" },
  { "tour", 0, 0, G_OPTION_ARG_FILENAME, NULL, N_("Write a picture of every kind of screen"), "DIR" },
  { "measure", 0, G_OPTION_FLAG_HIDDEN, G_OPTION_ARG_NONE, NULL, NULL, NULL },
  { "measure-figures", 0, G_OPTION_FLAG_HIDDEN, G_OPTION_ARG_NONE, NULL, NULL, NULL },
  G_OPTION_ENTRY_NULL,
};

static AppWindow *
get_window (AppApplication *self)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));

  if (APP_IS_WINDOW (window))
    return APP_WINDOW (window);

  if (self->kiosk)
    {
      g_autoptr (GSettings) settings = g_settings_new (KIOSK_SCHEMA);
      KioskPolicy *policy = kiosk_policy_new (settings);

      if (self->tours)
        {
          g_free (policy->pin_hash);
          policy->pin_hash = kiosk_pin_hash (TOUR_PIN);
        }

      return app_window_new_kiosk (ADW_APPLICATION (self), self->pack_folder, place_folder_data (), self->language, policy);
    }

  return app_window_new (ADW_APPLICATION (self), self->pack_folder, place_folder_data (), self->language);
}

static void
app_application_activate (GApplication *application)
{
  gtk_window_present (GTK_WINDOW (get_window (APP_APPLICATION (application))));
}

/* As it would be printed, without a question. */
static int
export_page (AppWindow *window, GVariantDict *dict, const char *file)
{
  g_autoptr (GError) error = NULL;
  const char *page = "";

  g_variant_dict_lookup (dict, "page", "&s", &page);
  if (!app_window_export (window, page, file, &error))
    g_printerr ("legwise: %s\n", error->message);
  g_application_quit (g_application_get_default ());

  return error ? 1 : 0;
}

static int
app_application_command_line (GApplication *application, GApplicationCommandLine *command_line)
{
  GVariantDict *dict = g_application_command_line_get_options_dict (command_line);
  AppWindow *window = get_window (APP_APPLICATION (application));
  const char *text;

  if (g_variant_dict_lookup (dict, "tour", "^&ay", &text))
    {
      if (APP_APPLICATION (application)->kiosk)
        app_tour_kiosk_begin (window, text, TOUR_PIN);
      else
        app_tour_begin (window, text);
    }
  if (g_variant_dict_contains (dict, "measure"))
    app_measure_begin (window);
  if (g_variant_dict_contains (dict, "measure-figures"))
    app_measure_figures_begin (window);
  if (g_variant_dict_contains (dict, "preview"))
    app_window_begin_preview (window);
  if (g_variant_dict_lookup (dict, "export", "^&ay", &text))
    return export_page (window, dict, text);
  gtk_window_present (GTK_WINDOW (window));
  if (APP_APPLICATION (application)->kiosk)
    kiosk_watchdog_begin ();

  /* Only a window that is shown can take the focus. */
  if (g_variant_dict_lookup (dict, "page", "&s", &text))
    gtk_widget_activate_action (GTK_WIDGET (window), "page.show", "s", text);
  if (g_variant_dict_contains (dict, "self-check"))
    gtk_widget_activate_action (GTK_WIDGET (window), "page.self-check", NULL);

  return 0;
}

static int
refuse (const char *message)
{
  g_printerr ("legwise: %s\n", message);

  return 2;
}

/* For whoever writes the policy; a PIN on the command line would stand in its history. */
static int
print_pin (void)
{
  char typed[64] = "";
  g_autofree char *hash = NULL;

  g_printerr ("%s", _("PIN (4 to 12 digits): "));
  if (fgets (typed, sizeof typed, stdin))
    hash = kiosk_pin_hash (g_strchomp (typed));
  explicit_bzero (typed, sizeof typed);
  if (!hash)
    return refuse (_("a PIN has 4 to 12 digits"));
  g_print ("%s\n", hash);

  return 0;
}

/* A line each: name, version, title, folder. Of one that cannot be opened, the first reason. */
static int
list_packs (void)
{
  g_autoptr (GPtrArray) shelf = pack_shelf (place_folder_data ());
  int code = 0;

  for (guint i = 0; i < shelf->len; i++)
    {
      g_autoptr (XmlFaults) faults = xml_faults_new ();
      g_autofree char *name = pack_shelf_name (shelf->pdata[i]);
      g_autoptr (Pack) pack = pack_open (shelf->pdata[i], faults);
      g_autofree char *why = pack ? NULL : xml_fault_to_line (xml_faults_get (faults, 0));

      if (pack)
        g_print ("%s\t%s\t%s\t%s\n", name, pack_manifest (pack)->version, pack_manifest (pack)->title, pack_folder (pack));
      else
        g_printerr ("%s/%s\n", (char *) shelf->pdata[i], why);
      code = pack ? code : 1;
    }

  return code;
}

/* Without an id it has no name on the bus, and exports nothing there. */
static void
become_kiosk (AppApplication *self)
{
  self->kiosk = TRUE;
  g_application_set_application_id (G_APPLICATION (self), NULL);
  g_application_set_flags (G_APPLICATION (self), g_application_get_flags (G_APPLICATION (self)) | G_APPLICATION_NON_UNIQUE);
}

static int
app_application_handle_local_options (GApplication *application, GVariantDict *dict)
{
  AppApplication *self = APP_APPLICATION (application);
  const char *text;

  if (g_variant_dict_contains (dict, "kiosk-pin"))
    return print_pin ();
  if (g_variant_dict_contains (dict, "packs"))
    return list_packs ();
  if (g_variant_dict_lookup (dict, "language", "&s", &text) && !(self->language = language_find (text)))
    return refuse (_("this language is not known; legwise --help names those that are"));
  self->tours = g_variant_dict_contains (dict, "tour");
  if (g_variant_dict_lookup (dict, "pack", "^&ay", &text))
    {
      g_free (self->pack_folder);
      self->pack_folder = g_strdup (text);
    }
  if (g_variant_dict_contains (dict, "kiosk"))
    {
      if (g_variant_dict_contains (dict, "page") || g_variant_dict_contains (dict, "self-check"))
        return refuse (_("a kiosk always begins with nobody there; leave out --page and --self-check"));
      become_kiosk (self);
    }
  if (g_variant_dict_contains (dict, "preview") && (self->kiosk || !self->pack_folder))
    return refuse (_("--preview wants --pack DIR, and no --kiosk"));
  /* These must not end up in a window that is open already. */
  if (g_variant_dict_contains (dict, "pack") || g_variant_dict_contains (dict, "language") || g_variant_dict_contains (dict, "tour") || g_variant_dict_contains (dict, "export")
      || g_variant_dict_contains (dict, "measure") || g_variant_dict_contains (dict, "measure-figures"))
    g_application_set_flags (application, g_application_get_flags (application) | G_APPLICATION_NON_UNIQUE);

  return -1;
}

static void
on_about (GSimpleAction *action, GVariant *target, gpointer data)
{
  gtk_show_about_dialog (gtk_application_get_active_window (data),
                         "program-name", "Legwise",
                         "logo-icon-name", LEGWISE_APP_ID,
                         "version", LEGWISE_VERSION,
                         "license-type", GTK_LICENSE_GPL_3_0,
                         "comments", _("Not a diagnosis. The content was not yet reviewed by a clinician; its licence is CC BY-SA 4.0."),
                         NULL);
}

/* Made when somebody asks for it: an overlay that GtkApplication finds by its name would be
 * built with every window. */
static void
on_shortcuts (GSimpleAction *action, GVariant *target, gpointer data)
{
  g_autoptr (GtkBuilder) builder = gtk_builder_new_from_resource ("/io/github/legwise/Legwise/ui/app/shortcuts.ui");
  GtkWindow *shortcuts = GTK_WINDOW (gtk_builder_get_object (builder, "shortcuts"));

  gtk_window_set_transient_for (shortcuts, gtk_application_get_active_window (data));
  gtk_window_present (shortcuts);
}

static void
on_quit (GSimpleAction *action, GVariant *target, gpointer data)
{
  g_application_quit (data);
}

static void
add_accelerators (GtkApplication *application)
{
  static const struct
  {
    const char *action;
    const char *keys[4];
  } accelerators[] = {
    { "page.back", { "<Alt>Left", "Escape", "Back", NULL } },
    { "page.next", { "<Alt>Right", NULL } },
    { "page.home", { "<Alt>Home", NULL } },
    { "page.self-check", { "<Ctrl>k", NULL } },
    { "page.emergency", { "<Ctrl>e", NULL } },
    { "page.search", { "<Ctrl><Shift>f", NULL } },
    { "page.find", { "<Ctrl>f", NULL } },
    { "page.print", { "<Ctrl>p", NULL } },
    { "page.keep", { "<Ctrl>d", NULL } },
    { "page.larger", { "<Ctrl>plus", "<Ctrl>equal", "<Ctrl>KP_Add", NULL } },
    { "page.smaller", { "<Ctrl>minus", "<Ctrl>KP_Subtract", NULL } },
    { "page.usual-size", { "<Ctrl>0", NULL } },
    { "page.settings", { "<Ctrl>comma", NULL } },
    { "app.quit", { "<Ctrl>q", NULL } },
    { "app.shortcuts", { "<Ctrl>question", NULL } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (accelerators); i++)
    gtk_application_set_accels_for_action (application, accelerators[i].action,
                                           (const char *const *) accelerators[i].keys);
}

static void
app_application_startup (GApplication *application)
{
  static const GActionEntry entries[] = {
    { "about", on_about, NULL, NULL, NULL, { 0 } },
    { "quit", on_quit, NULL, NULL, NULL, { 0 } },
    { "shortcuts", on_shortcuts, NULL, NULL, NULL, { 0 } },
  };

  G_APPLICATION_CLASS (app_application_parent_class)->startup (application);
  gtk_window_set_default_icon_name (LEGWISE_APP_ID);
  if (APP_APPLICATION (application)->kiosk)
    return;
  g_action_map_add_action_entries (G_ACTION_MAP (application), entries, G_N_ELEMENTS (entries), application);
  add_accelerators (GTK_APPLICATION (application));
}

static void
app_application_finalize (GObject *object)
{
  g_free (APP_APPLICATION (object)->pack_folder);

  G_OBJECT_CLASS (app_application_parent_class)->finalize (object);
}

static void
app_application_class_init (AppApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = app_application_finalize;
  application_class->startup = app_application_startup;
  application_class->activate = app_application_activate;
  application_class->command_line = app_application_command_line;
  application_class->handle_local_options = app_application_handle_local_options;
}

static void
app_application_init (AppApplication *self)
{
  g_application_add_main_option_entries (G_APPLICATION (self), options);
}

AppApplication *
app_application_new (void)
{
  return g_object_new (APP_TYPE_APPLICATION, "application-id", LEGWISE_APP_ID, "flags",
                       G_APPLICATION_HANDLES_COMMAND_LINE, "resource-base-path", "/io/github/legwise/Legwise", NULL);
}
