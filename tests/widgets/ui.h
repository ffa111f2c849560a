/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "widgets/context.h"

G_BEGIN_DECLS

/* What every test with a display needs. Nothing sleeps: each wait is for a condition on
 * the main loop, and a deadline ends the test. */

/* Instead of g_test_init. Text is at 100 %, nothing is animated, and a window has the one
 * control that GNOME gives it. */
void ui_init (int *argc, char ***argv);

typedef gboolean (*UiCondition) (gpointer data);
void ui_wait (UiCondition is_so, gpointer data);
/* Until all that was put off for when there is time is done. */
void ui_wait_until_idle (void);
/* Until the window has been laid out and drawn after its last change. */
void ui_wait_until_laid_out (GtkWidget *window);
/* The same, and every drawing is painted. */
void ui_wait_until_painted (GtkWidget *window);

/* The percentage of the text's usual size. */
void ui_set_text_size (int percent);

/* A plain window that is on the screen and laid out. */
GtkWidget *ui_window_new (GtkWidget *child, int width, int height);
void ui_window_close (GtkWidget *window);

/* A pack as a window holds it. @folder NULL is the shipped pack, @region NULL none.
 * Free with ui_context_free. */
WidgetsContext *ui_context_new (const char *folder, const char *region);
void ui_context_free (WidgetsContext *context);

/* Calls @visit for @root and all below it, in order. */
typedef void (*UiVisit) (GtkWidget *widget, gpointer data);
void ui_walk (GtkWidget *root, UiVisit visit, gpointer data);

/* All widgets of a type below @root; the array does not own them. */
GPtrArray *ui_find_all (GtkWidget *root, GType type);
/* The first of a type with a style class (NULL: with any), or NULL. */
GtkWidget *ui_find (GtkWidget *root, GType type, const char *css_class);
/* The first label whose text contains @part, or NULL. */
GtkWidget *ui_find_label (GtkWidget *root, const char *part);
/* The first button that activates @action with @target (NULL: any), or NULL. */
GtkWidget *ui_find_button (GtkWidget *root, const char *action, const char *target);

G_END_DECLS
