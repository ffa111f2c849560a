/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "kiosk/bar.h"

#include <glib/gi18n.h>

#include "kiosk/screen.h"
#include "widgets/columns.h"
#include "widgets/parts.h"
#include "widgets/text.h"

#define LEAST_EM 5.4

/* An icon above a word or two. */
static void
add_button (GtkWidget *bar, const char *text, const char *icon, const char *css_class, const char *action)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *box = widgets_column_new (2, NULL);
  GtkWidget *image = g_object_new (GTK_TYPE_IMAGE, "icon-name", icon, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  GtkWidget *label = widgets_label_new (text, NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0.5);
  gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_CENTER);
  widgets_add (box, image);
  widgets_add (box, label);
  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_add_css_class (button, "kiosk-button");
  if (css_class)
    gtk_widget_add_css_class (button, css_class);
  widgets_set_name (button, text);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  widgets_columns_add (WIDGETS_COLUMNS (bar), button);
}

static void
add_tools (GtkWidget *bar, gboolean several_languages)
{
  add_button (bar, _("Back"), "legwise-back-symbolic", NULL, "page.back");
  add_button (bar, _("Home"), "legwise-home-symbolic", NULL, "page.home");
  add_button (bar, _("Emergency signs"), "legwise-emergency-symbolic", "emergency", "page.emergency");
  if (several_languages)
    add_button (bar, _("Language"), "legwise-language-symbolic", NULL, "page.languages");
  add_button (bar, _("Text and colors"), "legwise-larger-symbolic", NULL, "page.settings");
  add_button (bar, _("Lower down"), "legwise-down-symbolic", NULL, "kiosk.down");
}

GtkWidget *
kiosk_bar_new (gboolean several_languages)
{
  GtkWidget *bar = widgets_columns_new (7, LEAST_EM, 8);

  add_tools (bar, several_languages);
  add_button (bar, _("I am finished"), "legwise-check-symbolic", "finish", "kiosk.finish");
  widgets_columns_set_fills (WIDGETS_COLUMNS (bar), TRUE);
  /* It spans the screen, with some white. */
  widgets_columns_set_usual_width (WIDGETS_COLUMNS (bar), kiosk_screen ().width * 9 / 10);
  gtk_widget_add_css_class (bar, "kiosk-bar");

  return bar;
}
