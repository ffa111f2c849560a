/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "ui.h"

typedef struct
{
  GType type;
  GPtrArray *found;
} Wanted;

static void
take_if_wanted (GtkWidget *widget, gpointer data)
{
  const Wanted *wanted = data;

  if (g_type_is_a (G_OBJECT_TYPE (widget), wanted->type))
    g_ptr_array_add (wanted->found, widget);
}

GPtrArray *
ui_find_all (GtkWidget *root, GType type)
{
  Wanted wanted = { type, g_ptr_array_new () };

  ui_walk (root, take_if_wanted, &wanted);

  return wanted.found;
}

GtkWidget *
ui_find (GtkWidget *root, GType type, const char *css_class)
{
  g_autoptr (GPtrArray) all = ui_find_all (root, type);

  for (guint i = 0; i < all->len; i++)
    if (!css_class || gtk_widget_has_css_class (g_ptr_array_index (all, i), css_class))
      return g_ptr_array_index (all, i);

  return NULL;
}

GtkWidget *
ui_find_label (GtkWidget *root, const char *part)
{
  g_autoptr (GPtrArray) all = ui_find_all (root, GTK_TYPE_LABEL);

  for (guint i = 0; i < all->len; i++)
    if (strstr (gtk_label_get_text (g_ptr_array_index (all, i)), part))
      return g_ptr_array_index (all, i);

  return NULL;
}

static gboolean
leads_to (GtkActionable *button, const char *action, const char *target)
{
  GVariant *value = gtk_actionable_get_action_target_value (button);

  return g_strcmp0 (gtk_actionable_get_action_name (button), action) == 0
         && (!target || (value && g_str_equal (g_variant_get_string (value, NULL), target)));
}

GtkWidget *
ui_find_button (GtkWidget *root, const char *action, const char *target)
{
  g_autoptr (GPtrArray) all = ui_find_all (root, GTK_TYPE_BUTTON);

  for (guint i = 0; i < all->len; i++)
    if (leads_to (g_ptr_array_index (all, i), action, target))
      return g_ptr_array_index (all, i);

  return NULL;
}
