/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "check/wizard.h"

G_BEGIN_DECLS

/* What the window does to whatever screen it shows. */

/* The first scrolled window in it, or NULL. */
GtkScrolledWindow *app_screen_find_scrolled (GtkWidget *screen);

/* Scrolls there as soon as the screen is tall enough. NULL is allowed. */
void app_screen_restore_scroll (GtkScrolledWindow *scrolled, double value);

/* How far it is scrolled, as a share of its whole height: the same text in another language
 * has another. 0 for NULL. */
double app_screen_scrolled_share (GtkScrolledWindow *scrolled);
void app_screen_restore_share (GtkScrolledWindow *scrolled, double share);

/* 0: wide; 1: below 30 em, as on a telephone; 2: below 14 em, large text on a telephone. */
#define APP_SCREEN_NARROWEST 2
guint app_screen_narrow_at (GtkWidget *widget, int width);

/* Gives the widget the classes for the style sheet: "narrow" from 1 on, "cramped" from 2. */
void app_screen_set_narrow (GtkWidget *widget, guint narrow);

/* Goes on in the self-check if its question is answered. */
void app_screen_press_next (CheckWizard *wizard);

G_END_DECLS
