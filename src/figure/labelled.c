/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figure/labelled.h"

#include "figure/labels.h"
#include "figure/sideways.h"
#include "widgets/columns.h"
#include "widgets/parts.h"
#include "widgets/text.h"

/* Labels take no more of the drawing than this on each side, and none if it is narrower. */
#define MOST_SHARE 0.3
#define LEAST_WIDTH 440
#define LEGEND_GAP 10
#define LARGE_EM 42

typedef struct
{
  double x, y; /* of the point, in the drawing's units */
  gboolean has_point;
  GtkWidget *label;
} Callout;

struct _FigureLabelled
{
  GtkWidget parent_instance;

  Drawing *drawing;
  GtkWidget *picture;
  GtkWidget *shown; /* the picture, or what it scrolls in */
  GtkWidget *legend;
  GArray *callouts; /* Callout */
  gboolean wide;
  FigureLabel placed[FIGURE_MOST_LABELS]; /* if wide */
};

G_DEFINE_FINAL_TYPE (FigureLabelled, figure_labelled, GTK_TYPE_WIDGET)

static double
picture_height (FigureLabelled *self, int width)
{
  int height;

  gtk_widget_measure (self->shown, GTK_ORIENTATION_VERTICAL, width, &height, NULL, NULL, NULL);

  return height;
}

/* A label is as wide as its words, up to its share; then it breaks into lines. */
static gboolean
measure_label (const Callout *callout, int most, FigureLabel *label)
{
  int least, natural, height;

  gtk_widget_measure (callout->label, GTK_ORIENTATION_HORIZONTAL, -1, &least, &natural, NULL, NULL);
  if (least > most)
    return FALSE;
  label->width = MIN (natural, most);
  gtk_widget_measure (callout->label, GTK_ORIENTATION_VERTICAL, (int) label->width, &height, NULL, NULL, NULL);
  label->height = height;

  return TRUE;
}

/* Whether the labels fit on a picture of that width; then @labels has their places. */
static gboolean
place (FigureLabelled *self, int width, FigureLabel *labels)
{
  double scale = width / drawing_width (self->drawing);

  if (self->shown != self->picture || self->callouts->len == 0 || self->callouts->len > FIGURE_MOST_LABELS || width < LEAST_WIDTH)
    return FALSE;

  for (guint i = 0; i < self->callouts->len; i++)
    {
      const Callout *callout = &g_array_index (self->callouts, Callout, i);

      labels[i] = (FigureLabel){ .x = callout->x * scale, .y = callout->y * scale };
      if (!callout->has_point || !measure_label (callout, (int) (width * MOST_SHARE), &labels[i]))
        return FALSE;
    }

  return figure_labels_place (labels, self->callouts->len, width, picture_height (self, width));
}

static void
figure_labelled_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum,
                         int *natural, int *minimum_baseline, int *natural_baseline)
{
  FigureLabelled *self = FIGURE_LABELLED (widget);
  FigureLabel labels[FIGURE_MOST_LABELS];
  int below, natural_below;

  /* Unless told otherwise it is as high as it is at its own width. */
  if (orientation == GTK_ORIENTATION_VERTICAL && for_size < 0)
    for_size = (int) drawing_width (self->drawing);
  gtk_widget_measure (self->shown, orientation, for_size, minimum, natural, NULL, NULL);
  if (self->callouts->len == 0)
    return;

  gtk_widget_measure (self->legend, orientation, orientation == GTK_ORIENTATION_VERTICAL ? for_size : -1, &below,
                      &natural_below, NULL, NULL);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = MAX (*minimum, below);
      *natural = MAX (*natural, *minimum);
    }
  else if (!place (self, for_size, labels))
    {
      *minimum += below + LEGEND_GAP;
      *natural = *minimum;
    }
}

static GtkSizeRequestMode
figure_labelled_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* What is not seen is not read out either. */
static void
show (GtkWidget *widget, gboolean shown)
{
  gtk_widget_set_child_visible (widget, shown);
  gtk_accessible_update_state (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_STATE_HIDDEN, !shown, -1);
}

static void
show_either (FigureLabelled *self)
{
  show (self->legend, !self->wide && self->callouts->len > 0);
  figure_picture_show_marks (FIGURE_PICTURE (self->picture), !self->wide);
  for (guint i = 0; i < self->callouts->len; i++)
    show (g_array_index (self->callouts, Callout, i).label, self->wide);
}

static void
figure_labelled_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  FigureLabelled *self = FIGURE_LABELLED (widget);
  int above = (int) picture_height (self, width);

  self->wide = place (self, width, self->placed);
  show_either (self);
  gtk_widget_size_allocate (self->shown, &(GtkAllocation){ 0, 0, width, MIN (above, height) }, -1);
  if (!self->wide && self->callouts->len > 0)
    gtk_widget_size_allocate (self->legend, &(GtkAllocation){ 0, above + LEGEND_GAP, width, MAX (0, height - above - LEGEND_GAP) }, -1);
  for (guint i = 0; self->wide && i < self->callouts->len; i++)
    {
      const FigureLabel *label = &self->placed[i];

      gtk_widget_size_allocate (g_array_index (self->callouts, Callout, i).label,
                                &(GtkAllocation){ (int) label->left, (int) label->top, (int) label->width, (int) label->height }, -1);
    }
}

/* White below ink: it is seen on every drawing and every ground. */
static void
draw_line (cairo_t *cr, const FigureLabel *label)
{
  static const struct
  {
    double red, green, blue, width, dot;
  } strokes[] = { { 1, 1, 1, 4.5, 5.5 }, { 0.122, 0.165, 0.18, 1.75, 4 } };
  double x, y;

  figure_label_joint (label, &x, &y);
  for (guint i = 0; i < G_N_ELEMENTS (strokes); i++)
    {
      cairo_set_source_rgb (cr, strokes[i].red, strokes[i].green, strokes[i].blue);
      cairo_set_line_width (cr, strokes[i].width);
      cairo_move_to (cr, x, y);
      cairo_line_to (cr, label->x, label->y);
      cairo_stroke (cr);
      cairo_arc (cr, label->x, label->y, strokes[i].dot, 0, 2 * G_PI);
      cairo_fill (cr);
    }
}

static void
figure_labelled_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  FigureLabelled *self = FIGURE_LABELLED (widget);

  gtk_widget_snapshot_child (widget, self->shown, snapshot);
  if (self->wide)
    {
      graphene_rect_t area = GRAPHENE_RECT_INIT (0, 0, (float) gtk_widget_get_width (widget), (float) gtk_widget_get_height (widget));
      cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &area);

      for (guint i = 0; i < self->callouts->len; i++)
        draw_line (cr, &self->placed[i]);
      cairo_destroy (cr);
    }
  for (guint i = 0; i < self->callouts->len; i++)
    gtk_widget_snapshot_child (widget, g_array_index (self->callouts, Callout, i).label, snapshot);
  gtk_widget_snapshot_child (widget, self->legend, snapshot);
}

static void
figure_labelled_dispose (GObject *object)
{
  FigureLabelled *self = FIGURE_LABELLED (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);
  g_clear_pointer (&self->callouts, g_array_unref);
  g_clear_pointer (&self->drawing, drawing_unref);

  G_OBJECT_CLASS (figure_labelled_parent_class)->dispose (object);
}

static void
figure_labelled_class_init (FigureLabelledClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = figure_labelled_dispose;
  widget_class->measure = figure_labelled_measure;
  widget_class->get_request_mode = figure_labelled_get_request_mode;
  widget_class->size_allocate = figure_labelled_size_allocate;
  widget_class->snapshot = figure_labelled_snapshot;
}

static void
figure_labelled_init (FigureLabelled *self)
{
  self->callouts = g_array_new (FALSE, FALSE, sizeof (Callout));
}

static GtkWidget *
labelled_new (Drawing *drawing, const char *alt, const char *description, gboolean large)
{
  FigureLabelled *self = g_object_new (FIGURE_TYPE_LABELLED, NULL);

  self->drawing = drawing_ref (drawing);
  self->picture = figure_picture_new (drawing, alt);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->picture), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description, -1);
  self->legend = widgets_columns_new (2, 12, 8);
  gtk_widget_add_css_class (self->legend, "legend");
  self->shown = large ? figure_sideways_new (self->picture, LARGE_EM) : self->picture;
  gtk_widget_set_parent (self->shown, GTK_WIDGET (self));
  gtk_widget_set_parent (self->legend, GTK_WIDGET (self));
  show_either (self);

  return GTK_WIDGET (self);
}

GtkWidget *
figure_labelled_new (Drawing *drawing, const char *alt, const char *description)
{
  return labelled_new (drawing, alt, description, FALSE);
}

GtkWidget *
figure_labelled_new_large (Drawing *drawing, const char *alt, const char *description)
{
  return labelled_new (drawing, alt, description, TRUE);
}

void
figure_labelled_add (FigureLabelled *self, const char *anchor, const char *text)
{
  guint number = self->callouts->len + 1;
  Callout callout = { .label = widgets_label_new (text, "callout") };

  callout.has_point = drawing_anchor (self->drawing, anchor, &callout.x, &callout.y);
  if (callout.has_point)
    figure_picture_add_mark (FIGURE_PICTURE (self->picture), callout.x, callout.y, number);
  widgets_columns_add (WIDGETS_COLUMNS (self->legend), widgets_item_new (widgets_label_new (text, NULL), number));
  gtk_widget_set_parent (callout.label, GTK_WIDGET (self));
  g_array_append_val (self->callouts, callout);
  show_either (self);
}

gboolean
figure_labelled_is_wide (FigureLabelled *self)
{
  return self->wide;
}
