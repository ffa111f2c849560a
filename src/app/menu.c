/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/menu.h"

#include <glib/gi18n.h>

#include "widgets/text.h"

static void
add_button (GtkWidget *line, const char *icon, const char *label, const char *name, const char *action)
{
  GtkWidget *button = icon ? gtk_button_new_from_icon_name (icon) : gtk_button_new_with_label (label);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_widget_set_tooltip_text (button, name);
  gtk_widget_set_hexpand (button, TRUE);
  gtk_widget_add_css_class (button, "menu-step");
  widgets_set_name (button, name);
  widgets_add (line, button);
}

static void
create_menu (GtkMenuButton *button, gpointer model)
{
  GtkWidget *line;

  if (gtk_menu_button_get_popover (button))
    return;

  line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  gtk_widget_add_css_class (line, "menu-line");
  add_button (line, "legwise-smaller-symbolic", NULL, _("Smaller text"), "page.smaller");
  add_button (line, NULL, _("100 %"), _("Usual text size"), "page.usual-size");
  add_button (line, "legwise-larger-symbolic", NULL, _("Larger text"), "page.larger");
  gtk_menu_button_set_menu_model (button, model);
  gtk_popover_menu_add_child (GTK_POPOVER_MENU (gtk_menu_button_get_popover (button)), line, "text-size");
}

void
app_menu_attach (GtkMenuButton *button, GMenuModel *model)
{
  gtk_menu_button_set_create_popup_func (button, create_menu, model, NULL);
}
