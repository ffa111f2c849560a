/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figure/figure.h"

#include "figure/labelled.h"
#include "widgets/parts.h"
#include "widgets/text.h"

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

/* The picture goes below @box. Returns: it, or NULL: then its description stands there. */
static FigureLabelled *
add_picture (GtkWidget *box, const WidgetsContext *context, const char *file, const char *alt, const char *description)
{
  Drawing *drawing = figure_find_drawing (context, file);

  if (drawing)
    return FIGURE_LABELLED (widgets_add (box, figure_labelled_new (drawing, alt, description)));
  widgets_add (box, widgets_label_new (alt, "figure-alt"));
  if (*description != '\0')
    widgets_add (box, widgets_label_new (description, "figure-alt"));

  return NULL;
}

GtkWidget *
figure_new (const WidgetsContext *context, const ContentFigure *figure)
{
  GtkWidget *box = widgets_column_new (10, "figure");
  FigureLabelled *picture = add_picture (box, context, figure->src, figure->alt, figure->description);

  for (guint i = 0; picture && i < figure->callouts->len; i++)
    {
      const ContentCallout *callout = g_ptr_array_index (figure->callouts, i);

      figure_labelled_add (picture, callout->at, callout->text);
    }
  if (*figure->caption != '\0')
    widgets_add (box, widgets_prose_new (context, figure->caption, "caption"));

  return box;
}

GtkWidget *
figure_new_for_question (const WidgetsContext *context, const LwPicture *picture)
{
  GtkWidget *box = widgets_column_new (10, "figure");
  FigureLabelled *labelled = add_picture (box, context, picture->src, picture->alt, picture->description);

  for (guint i = 0; labelled && i < picture->anchors->len; i++)
    figure_labelled_add (labelled, g_ptr_array_index (picture->anchors, i), g_ptr_array_index (picture->labels, i));

  return box;
}

GtkWidget *
figure_decoration_new (const WidgetsContext *context, const char *file)
{
  Drawing *drawing = figure_find_drawing (context, file);

  return drawing ? figure_picture_new (drawing, NULL) : widgets_column_new (0, "figure-missing");
}
