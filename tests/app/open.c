/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "open.h"

#include "app/application.h"
#include "language/choose.h"
#include "ui.h"

/* Its style sheets stay with the display, so there is one for all tests. */
static AdwApplication *
get_application (void)
{
  static AppApplication *application;

  if (!application)
    {
      application = app_application_new ();
      g_application_set_flags (G_APPLICATION (application), G_APPLICATION_NON_UNIQUE);
      g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));
    }

  return ADW_APPLICATION (application);
}

AppWindow *
open_window (const char *pack_folder, const char *regions_folder)
{
  AppWindow *window = app_window_new (get_application (), pack_folder ? pack_folder : g_getenv ("LEGWISE_PACK"),
                                      regions_folder ? regions_folder : g_getenv ("LEGWISE_DATA_DIR"),
                                      NULL);

  return g_object_ref (window);
}

void
open_begin_languages (void)
{
  g_autofree char *locales = g_build_filename (g_getenv ("LEGWISE_DATA_DIR"), "locales", NULL);

  gtk_disable_setlocale ();
  language_begin (locales, g_getenv ("LEGWISE_CATALOGUE_DIR"));
}

AppWindow *
open_window_in (const char *language)
{
  g_autofree char *pack = g_build_filename (g_getenv ("LEGWISE_DATA_DIR"), "packs", "back-surgery", NULL);
  AppWindow *window = app_window_new (get_application (), pack, g_getenv ("LEGWISE_DATA_DIR"),
                                      language ? language_find (language) : NULL);

  return g_object_ref (window);
}

AppWindow *
open_kiosk (const char *pack_folder, KioskPolicy *policy)
{
  g_autofree char *pack = g_build_filename (g_getenv ("LEGWISE_DATA_DIR"), "packs", "back-surgery", NULL);
  AppWindow *window = app_window_new_kiosk (get_application (), pack_folder ? pack_folder : pack, g_getenv ("LEGWISE_DATA_DIR"), NULL, policy);

  return g_object_ref (window);
}

AppWindow *
open_shelf (const char *data, KioskPolicy *policy)
{
  AppWindow *window = policy ? app_window_new_kiosk (get_application (), NULL, data, NULL, policy)
                             : app_window_new (get_application (), NULL, data, NULL);

  return g_object_ref (window);
}

void
open_window_close (AppWindow *window)
{
  gtk_window_destroy (GTK_WINDOW (window));
  ui_wait_until_idle ();
  g_assert_finalize_object (window);
}

void
open_press (AppWindow *window, const char *action, const char *target)
{
  if (target)
    gtk_widget_activate_action (GTK_WIDGET (window), action, "s", target);
  else
    gtk_widget_activate_action (GTK_WIDGET (window), action, NULL);
}
