/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/term.h"

#include <glib/gi18n.h>

#include "widgets/text.h"

/* The pop-over may go only when the signal that closed it has come to its end. */
static gboolean
unparent_later (gpointer popover)
{
  if (gtk_widget_get_parent (popover))
    gtk_widget_unparent (popover);

  return G_SOURCE_REMOVE;
}

static void
on_closed (GtkPopover *popover, gpointer data)
{
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, unparent_later, g_object_ref (popover), g_object_unref);
}

/* A label does not dispose of a pop-over that was put on it. */
static void
on_anchor_destroyed (GtkWidget *anchor, gpointer popover)
{
  if (gtk_widget_get_parent (popover) == anchor)
    gtk_widget_unparent (popover);
}

static GtkWidget *
build_meaning (const ContentTerm *term)
{
  GtkWidget *box = widgets_column_new (4, "term");
  GtkWidget *meaning = widgets_label_new (term->meaning, NULL);

  gtk_widget_set_focusable (widgets_add (box, widgets_heading_new (term->name, 2, "term-name")), TRUE);
  widgets_add (box, meaning);
  gtk_label_set_max_width_chars (GTK_LABEL (meaning), 36);

  return box;
}

void
widgets_term_explain (GtkWidget *anchor, const WidgetsContext *context, const char *id)
{
  g_autoptr (XmlFaults) unseen = xml_faults_new ();
  const ContentTerm *term = pack_term (context->pack, id, unseen);
  GtkWidget *popover, *content;

  if (!term)
    return;

  popover = gtk_popover_new ();
  content = build_meaning (term);
  gtk_popover_set_child (GTK_POPOVER (popover), content);
  widgets_set_name (popover, term->name);
  gtk_widget_set_parent (popover, anchor);
  g_signal_connect (popover, "closed", G_CALLBACK (on_closed), NULL);
  g_signal_connect_object (anchor, "destroy", G_CALLBACK (on_anchor_destroyed), popover, 0);
  gtk_popover_popup (GTK_POPOVER (popover));
  gtk_widget_grab_focus (gtk_widget_get_first_child (content));
}
