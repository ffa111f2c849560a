/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/history.h"
#include "app/kiosk.h"
#include "check/wizard.h"
#include "language/languages.h"

G_BEGIN_DECLS

/* The one window. Everything that a person does there is an action of its group "page":
 * navigation.h and tools.h name them. */
#define APP_TYPE_WINDOW (app_window_get_type ())
G_DECLARE_FINAL_TYPE (AppWindow, app_window, APP, WINDOW, AdwApplicationWindow)

/* In @language; NULL: the one that was chosen before, or else that of the desktop. With the pack in
 * @pack_folder; NULL: of those on the shelf of @data_folder the one that the settings name, or the
 * only one, or the one that the reader chooses. @data_folder holds packs/ and regions.xml. None of
 * them need exist: then the window says what to do. */
AppWindow *app_window_new (AdwApplication *application, const char *pack_folder, const char *data_folder,
                           const Language *language);

/* The same as a kiosk: full screen, alone before strangers, after the decisions in @policy, which
 * is taken. It cannot be closed but by gtk_window_destroy. */
AppWindow *app_window_new_kiosk (AdwApplication *application, const char *pack_folder, const char *data_folder,
                                 const Language *language, KioskPolicy *policy);

/* Follows the pack while it is written, and shows its faults beside it. */
void app_window_begin_preview (AppWindow *self);

/* NULL if it is none. */
AppKiosk *app_window_kiosk (AppWindow *self);

/* Where the window is now. */
AppLocation *app_window_location (AppWindow *self);

/* Goes there, remembering how far this screen was scrolled. */
void app_window_go (AppWindow *self, AppPlace place, const char *id);

/* Closes what is open over the screen; if nothing is, goes one step back. */
void app_window_back (AppWindow *self);

/* Forgets all that was done here: answers, pages read, searches, the way back, the reading
 * list. Settings stay. */
void app_window_forget (AppWindow *self);

/* "" for none. Then it goes back to where the region was asked. */
void app_window_set_region (AppWindow *self, const char *id);

/* Speaks another language from now on, and remembers it. What is shown stays where it is, and
 * so do answers. An id that the program does not know changes nothing. */
void app_window_set_language (AppWindow *self, const char *id);

/* Opens another pack of the shelf, by its name: answers and pages read in the one before are
 * forgotten, its reading list is there again when somebody turns back. A
 * name that is not there changes nothing. */
void app_window_set_pack (AppWindow *self, const char *name);

/* The self-check, started if it was not; NULL if the pack has none that works. */
CheckWizard *app_window_wizard (AppWindow *self);

/* NULL if no pack could be opened. */
Pack *app_window_pack (AppWindow *self);

/* Writes a page in large type as PDF to @file. FALSE and @error if that cannot be done. */
gboolean app_window_export (AppWindow *self, const char *page, const char *file, GError **error);

/* The screen's scrolled part, or NULL. */
GtkScrolledWindow *app_window_scrolled (AppWindow *self);

G_END_DECLS
