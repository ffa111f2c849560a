/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/mark.h"

#include "content/search.h"

/* Marker pens: black on yellow, black on orange, 15 and 9 : 1, in every theme. */
static const struct
{
  guint16 red, green, blue;
} pens[] = { { 0xFFFF, 0xE3E3, 0x6060 }, { 0xFFFF, 0xA6A6, 0x3D3D } };

static void
add_attribute (PangoAttrList *list, PangoAttribute *attribute, const ContentSpan *span)
{
  attribute->start_index = span->start;
  attribute->end_index = span->end;
  pango_attr_list_insert (list, attribute);
}

static gboolean
is_of_a_pen (PangoAttribute *attribute, gpointer unused)
{
  return attribute->klass->type == PANGO_ATTR_BACKGROUND || attribute->klass->type == PANGO_ATTR_FOREGROUND;
}

/* Returns: whether a word of @query stands in it. */
static gboolean
mark_label (GtkLabel *label, const char *query, guint pen)
{
  g_autoptr (GArray) spans = content_search_mark (query, gtk_label_get_text (label));
  PangoAttrList *others = gtk_label_get_attributes (label);
  g_autoptr (PangoAttrList) list = others ? pango_attr_list_copy (others) : pango_attr_list_new ();
  g_autoptr (PangoAttrList) before = pango_attr_list_filter (list, is_of_a_pen, NULL);

  for (guint i = 0; i < spans->len; i++)
    {
      const ContentSpan *span = &g_array_index (spans, ContentSpan, i);

      add_attribute (list, pango_attr_background_new (pens[pen].red, pens[pen].green, pens[pen].blue), span);
      add_attribute (list, pango_attr_foreground_new (0, 0, 0), span);
    }
  if (spans->len > 0 || before)
    gtk_label_set_attributes (label, list);

  return spans->len > 0;
}

/* Marks are taken away also from what was hidden since; what a closed expander holds is not
 * below it. */
static void
mark_below (GtkWidget *widget, const char *query, GPtrArray *found)
{
  if (*query && (!gtk_widget_get_child_visible (widget) || !gtk_widget_get_visible (widget)))
    return;
  if (!*query && GTK_IS_EXPANDER (widget) && !gtk_expander_get_expanded (GTK_EXPANDER (widget)))
    mark_below (gtk_expander_get_child (GTK_EXPANDER (widget)), query, found);

  if (GTK_IS_LABEL (widget) && mark_label (GTK_LABEL (widget), query, 0))
    g_ptr_array_add (found, widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    mark_below (child, query, found);
}

GPtrArray *
widgets_mark (GtkWidget *root, const char *query)
{
  GPtrArray *found = g_ptr_array_new ();

  mark_below (root, query, found);

  return found;
}

void
widgets_mark_current (GtkWidget *label, const char *query)
{
  mark_label (GTK_LABEL (label), query, 1);
}
