/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figure/figure.h"

#include "figure/picture.h"
#include "widgets/columns.h"
#include "widgets/parts.h"
#include "widgets/text.h"

static Drawing *
find_drawing (const WidgetsContext *context, const char *file)
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
add_callout (FigurePicture *picture, GtkWidget *legend, const Drawing *drawing, const char *at, const char *text)
{
  guint number = 1;
  double x, y;

  for (GtkWidget *child = gtk_widget_get_first_child (legend); child; child = gtk_widget_get_next_sibling (child))
    number++;

  if (drawing_anchor (drawing, at, &x, &y))
    figure_picture_add_mark (picture, x, y, number);
  widgets_columns_add (WIDGETS_COLUMNS (legend), widgets_item_new (widgets_label_new (text, NULL), number));
}

static GtkWidget *
build (const WidgetsContext *context, const char *file, const char *alt, GtkWidget **ret_legend, Drawing **ret_drawing,
       GtkWidget **ret_picture)
{
  GtkWidget *box = widgets_column_new (10, "figure");
  Drawing *drawing = find_drawing (context, file);

  *ret_drawing = drawing;
  if (!drawing)
    {
      widgets_add (box, widgets_label_new (alt, "figure-alt"));
      return box;
    }
  *ret_picture = widgets_add (box, figure_picture_new (drawing, alt));
  *ret_legend = widgets_columns_new (2, 12, 8);
  gtk_widget_add_css_class (*ret_legend, "legend");

  return box;
}

GtkWidget *
figure_new (const WidgetsContext *context, const ContentFigure *figure)
{
  GtkWidget *legend = NULL, *picture = NULL;
  Drawing *drawing;
  GtkWidget *box = build (context, figure->src, figure->alt, &legend, &drawing, &picture);

  for (guint i = 0; drawing && i < figure->callouts->len; i++)
    {
      const ContentCallout *callout = g_ptr_array_index (figure->callouts, i);

      add_callout (FIGURE_PICTURE (picture), legend, drawing, callout->at, callout->text);
    }
  if (legend)
    widgets_add (box, legend);
  if (*figure->caption != '\0')
    widgets_add (box, widgets_prose_new (context, figure->caption, "caption"));

  return box;
}

GtkWidget *
figure_new_for_question (const WidgetsContext *context, const LwPicture *question_picture)
{
  GtkWidget *legend = NULL, *picture = NULL;
  Drawing *drawing;
  GtkWidget *box = build (context, question_picture->src, question_picture->alt, &legend, &drawing, &picture);

  for (guint i = 0; drawing && i < question_picture->anchors->len; i++)
    add_callout (FIGURE_PICTURE (picture), legend, drawing, g_ptr_array_index (question_picture->anchors, i),
                 g_ptr_array_index (question_picture->labels, i));
  if (legend)
    widgets_add (box, legend);

  return box;
}

GtkWidget *
figure_decoration_new (const WidgetsContext *context, const char *file)
{
  Drawing *drawing = find_drawing (context, file);

  return drawing ? figure_picture_new (drawing, NULL) : widgets_column_new (0, "figure-missing");
}
