/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/columns.h"

#include "widgets/text.h"

struct _WidgetsColumns
{
  GtkWidget parent_instance;

  guint most;
  double least_em;
  int spacing;
  gboolean fills;
  int usual_width; /* 0: nobody knows */
};

G_DEFINE_FINAL_TYPE (WidgetsColumns, widgets_columns, GTK_TYPE_WIDGET)

static guint
n_children (GtkWidget *widget)
{
  guint n = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    n++;

  return n;
}

static guint
columns_for (WidgetsColumns *self, int width)
{
  double least = self->least_em * widgets_font_size (GTK_WIDGET (self)) + self->spacing;
  guint fit = (width + self->spacing) / MAX (least, 1);
  guint wanted = MIN (self->most, MAX (n_children (GTK_WIDGET (self)), 1));

  return CLAMP (fit, 1, wanted);
}

static int
column_width (WidgetsColumns *self, int width, guint columns)
{
  return (width - (int) (columns - 1) * self->spacing) / (int) columns;
}

/* The height of the row that begins at @first; @ret_next is the row after it. */
static int
row_height (GtkWidget *first, guint columns, int width, GtkWidget **ret_next)
{
  int height = 0;
  guint n = 0;
  GtkWidget *child = first;

  for (; child && n < columns; child = gtk_widget_get_next_sibling (child), n++)
    {
      int natural;

      gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, NULL, &natural, NULL, NULL);
      height = MAX (height, natural);
    }
  *ret_next = child;

  return height;
}

static int
height_for (WidgetsColumns *self, int width)
{
  guint columns = columns_for (self, width);
  GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self));
  int height = row ? -self->spacing : 0;

  while (row)
    height += self->spacing + row_height (row, columns, column_width (self, width, columns), &row);

  return height;
}

static void
measure_width (WidgetsColumns *self, int *minimum, int *natural)
{
  int widest = 0;

  *minimum = 0;
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self)); child; child = gtk_widget_get_next_sibling (child))
    {
      int child_minimum, child_natural;

      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &child_minimum, &child_natural, NULL, NULL);
      *minimum = MAX (*minimum, child_minimum);
      widest = MAX (widest, child_natural);
    }
  *natural = MAX (*minimum, widest * (int) self->most + self->spacing * ((int) self->most - 1));
}

static int
width_to_reckon_with (WidgetsColumns *self)
{
  int least, natural;

  measure_width (self, &least, &natural);

  return MAX (least, self->usual_width);
}

static void
widgets_columns_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum,
                         int *natural, int *minimum_baseline, int *natural_baseline)
{
  WidgetsColumns *self = WIDGETS_COLUMNS (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    measure_width (self, minimum, natural);
  else
    {
      int width = for_size;

      if (width < 0)
        width = width_to_reckon_with (self);
      *minimum = *natural = height_for (self, width);
    }
}

static void
widgets_columns_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  WidgetsColumns *self = WIDGETS_COLUMNS (widget);
  guint columns = columns_for (self, width);
  int each = column_width (self, width, columns);
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  GtkWidget *child = gtk_widget_get_first_child (widget);
  int y = 0;

  while (child)
    {
      GtkWidget *next;
      int tall = row_height (child, columns, each, &next);

      for (guint i = 0; child != next; child = gtk_widget_get_next_sibling (child), i++)
        {
          int x = (int) i * (each + self->spacing);
          int wide = self->fills && !gtk_widget_get_next_sibling (child) ? width - x : each;

          gtk_widget_size_allocate (child, &(GtkAllocation){ mirrored ? width - x - wide : x, y, wide, tall }, -1);
        }
      y += tall + self->spacing;
    }
}

static GtkSizeRequestMode
widgets_columns_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
widgets_columns_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))))
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (widgets_columns_parent_class)->dispose (object);
}

static void
widgets_columns_class_init (WidgetsColumnsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = widgets_columns_dispose;
  widget_class->measure = widgets_columns_measure;
  widget_class->size_allocate = widgets_columns_size_allocate;
  widget_class->get_request_mode = widgets_columns_get_request_mode;
}

static void
widgets_columns_init (WidgetsColumns *self)
{
}

void
widgets_columns_set_usual_width (WidgetsColumns *self, int width)
{
  self->usual_width = width;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

void
widgets_columns_set_fills (WidgetsColumns *self, gboolean fills)
{
  self->fills = fills;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

GtkWidget *
widgets_columns_new (guint most, double least_em, int spacing)
{
  WidgetsColumns *self = g_object_new (WIDGETS_TYPE_COLUMNS, NULL);

  self->most = most;
  self->least_em = least_em;
  self->spacing = spacing;

  return GTK_WIDGET (self);
}

void
widgets_columns_add (WidgetsColumns *self, GtkWidget *child)
{
  gtk_widget_insert_before (child, GTK_WIDGET (self), NULL);
}
