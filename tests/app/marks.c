/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "marks.h"

#include "ui.h"

/* The color behind the first mark of a label, such as "#ffffe3e36060", or NULL. */
static char *
mark_of (GtkWidget *label)
{
  PangoAttrList *list = gtk_label_get_attributes (GTK_LABEL (label));
  PangoAttrIterator *iterator = list ? pango_attr_list_get_iterator (list) : NULL;
  PangoAttribute *found = NULL;
  char *color = NULL;

  while (iterator && !(found = pango_attr_iterator_get (iterator, PANGO_ATTR_BACKGROUND)) && pango_attr_iterator_next (iterator))
    ;
  if (found)
    color = pango_color_to_string (&((PangoAttrColor *) found)->color);
  g_clear_pointer (&iterator, pango_attr_iterator_destroy);

  return color;
}

GPtrArray *
marks_below (GtkWidget *root)
{
  GPtrArray *labels = ui_find_all (root, GTK_TYPE_LABEL);

  for (guint i = labels->len; i > 0; i--)
    {
      g_autofree char *color = mark_of (g_ptr_array_index (labels, i - 1));

      if (!color)
        g_ptr_array_remove_index (labels, i - 1);
    }

  return labels;
}

int
marks_current (GPtrArray *labels)
{
  for (guint i = 0; i < labels->len; i++)
    {
      g_autofree char *mine = mark_of (g_ptr_array_index (labels, i));
      g_autofree char *next = mark_of (g_ptr_array_index (labels, (i + 1) % labels->len));
      g_autofree char *after = mark_of (g_ptr_array_index (labels, (i + 2) % labels->len));

      if (!g_str_equal (mine, next) && !g_str_equal (mine, after))
        return i;
    }

  return -1;
}
