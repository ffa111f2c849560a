/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figure/figure.h"

#include <glib/gi18n.h>

#include "figure/labelled.h"
#include "widgets/parts.h"
#include "widgets/text.h"

#define ACTION "page.figure"

typedef struct
{
  const char *file, *alt, *description;
  FigureSize size;
} Shown;

Drawing *
figure_find_drawing (const WidgetsContext *context, const char *file)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  Drawing *drawing = pack_drawing (context->pack, file, faults);

  for (guint i = 0; i < xml_faults_count (faults); i++)
    {
      g_autofree char *line = xml_fault_to_line (xml_faults_get (faults, i));

      g_info ("%s", line);
    }

  return drawing;
}

static void
on_released (GtkGestureClick *gesture, int n_press, double x, double y, gpointer file)
{
  gtk_widget_activate_action (gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (gesture)), ACTION, "s", file);
}

static void
let_enlarge (GtkWidget *picture, const char *file)
{
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect_data (click, "released", G_CALLBACK (on_released), g_strdup (file), (GClosureNotify) (void (*) (void)) g_free, 0);
  gtk_widget_add_controller (picture, GTK_EVENT_CONTROLLER (click));
  gtk_widget_set_cursor_from_name (picture, "pointer");
}

/* The picture goes below @box. Returns: it, or NULL: then its description stands there. */
static FigureLabelled *
add_picture (GtkWidget *box, const WidgetsContext *context, const Shown *shown)
{
  Drawing *drawing = figure_find_drawing (context, shown->file);
  GtkWidget *(*build) (Drawing *, const char *, const char *) = shown->size == FIGURE_LARGE ? figure_labelled_new_large
                                                                                            : figure_labelled_new;
  GtkWidget *picture = drawing ? widgets_add (box, build (drawing, shown->alt, shown->description)) : NULL;

  if (picture && shown->size == FIGURE_TO_ENLARGE)
    let_enlarge (picture, shown->file);
  if (picture)
    return FIGURE_LABELLED (picture);
  widgets_add (box, widgets_label_new (shown->alt, "figure-alt"));
  if (*shown->description != '\0')
    widgets_add (box, widgets_label_new (shown->description, "figure-alt"));

  return NULL;
}

static GtkWidget *
build_enlarge (const Shown *shown)
{
  /* Translators: the name of a button; %s is what the picture shows, in a sentence or two. */
  g_autofree char *name = g_strdup_printf (_("Larger picture: %s"), shown->alt);
  GtkWidget *button = gtk_button_new_from_icon_name ("legwise-enlarge-symbolic");

  gtk_widget_add_css_class (button, "enlarge");
  gtk_widget_set_tooltip_text (button, _("Larger picture"));
  widgets_set_name (button, name);
  gtk_widget_set_valign (button, GTK_ALIGN_START);
  gtk_widget_set_hexpand (button, TRUE);
  gtk_widget_set_halign (button, GTK_ALIGN_END);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), ACTION);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", shown->file);

  return button;
}

/* The caption, which may be NULL, and the way to a larger picture. */
static void
add_foot (GtkWidget *box, GtkWidget *caption, const Shown *shown, gboolean is_drawn)
{
  GtkWidget *foot;

  if (!is_drawn || shown->size != FIGURE_TO_ENLARGE)
    {
      if (caption)
        widgets_add (box, caption);
      return;
    }

  foot = widgets_add (box, gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12));
  if (caption)
    {
      gtk_widget_set_hexpand (caption, TRUE);
      widgets_add (foot, caption);
    }
  widgets_add (foot, build_enlarge (shown));
}

GtkWidget *
figure_new (const WidgetsContext *context, const ContentFigure *figure, FigureSize size)
{
  const Shown shown = { figure->src, figure->alt, figure->description, size };
  GtkWidget *box = widgets_column_new (10, "figure");
  FigureLabelled *picture = add_picture (box, context, &shown);

  for (guint i = 0; picture && i < figure->callouts->len; i++)
    {
      const ContentCallout *callout = g_ptr_array_index (figure->callouts, i);

      figure_labelled_add (picture, callout->at, callout->text);
    }
  add_foot (box, *figure->caption ? widgets_prose_new (context, figure->caption, "caption") : NULL, &shown, picture != NULL);

  return box;
}

GtkWidget *
figure_new_for_question (const WidgetsContext *context, const LwPicture *picture, FigureSize size)
{
  const Shown shown = { picture->src, picture->alt, picture->description, size };
  GtkWidget *box = widgets_column_new (10, "figure"), *overlay;
  FigureLabelled *labelled = add_picture (box, context, &shown);

  for (guint i = 0; labelled && i < picture->anchors->len; i++)
    figure_labelled_add (labelled, g_ptr_array_index (picture->anchors, i), g_ptr_array_index (picture->labels, i));
  if (!labelled || size != FIGURE_TO_ENLARGE)
    return box;

  /* In its corner, where it takes no room from the answers. */
  overlay = gtk_overlay_new ();
  gtk_overlay_set_child (GTK_OVERLAY (overlay), box);
  gtk_overlay_add_overlay (GTK_OVERLAY (overlay), build_enlarge (&shown));

  return overlay;
}

GtkWidget *
figure_decoration_new (const WidgetsContext *context, const char *file)
{
  Drawing *drawing = figure_find_drawing (context, file);

  return drawing ? figure_picture_new (drawing, NULL) : widgets_column_new (0, "figure-missing");
}
