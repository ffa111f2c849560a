/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/either.h"

struct _WidgetsEither
{
  GtkWidget parent_instance;

  GtkWidget *wide;
  GtkWidget *narrow;
};

G_DEFINE_FINAL_TYPE (WidgetsEither, widgets_either, GTK_TYPE_WIDGET)

static void
widgets_either_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum,
                        int *natural, int *minimum_baseline, int *natural_baseline)
{
  WidgetsEither *self = WIDGETS_EITHER (widget);
  int wide, narrow;

  gtk_widget_measure (self->wide, orientation, -1, &wide, NULL, NULL, NULL);
  gtk_widget_measure (self->narrow, orientation, -1, &narrow, NULL, NULL, NULL);
  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? MIN (wide, narrow) : MAX (wide, narrow);
  *natural = MAX (wide, narrow);
}

static void
widgets_either_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  WidgetsEither *self = WIDGETS_EITHER (widget);
  int wide;
  gboolean fits;

  gtk_widget_measure (self->wide, GTK_ORIENTATION_HORIZONTAL, -1, &wide, NULL, NULL, NULL);
  fits = width >= wide;
  gtk_widget_set_child_visible (self->wide, fits);
  gtk_widget_set_child_visible (self->narrow, !fits);
  gtk_widget_size_allocate (fits ? self->wide : self->narrow, &(GtkAllocation){ 0, 0, width, height }, baseline);
}

static void
widgets_either_dispose (GObject *object)
{
  WidgetsEither *self = WIDGETS_EITHER (object);

  g_clear_pointer (&self->wide, gtk_widget_unparent);
  g_clear_pointer (&self->narrow, gtk_widget_unparent);

  G_OBJECT_CLASS (widgets_either_parent_class)->dispose (object);
}

static void
widgets_either_class_init (WidgetsEitherClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = widgets_either_dispose;
  widget_class->measure = widgets_either_measure;
  widget_class->size_allocate = widgets_either_size_allocate;
}

static void
widgets_either_init (WidgetsEither *self)
{
}

GtkWidget *
widgets_either_new (GtkWidget *wide, GtkWidget *narrow)
{
  WidgetsEither *self = g_object_new (WIDGETS_TYPE_EITHER, NULL);

  self->wide = wide;
  self->narrow = narrow;
  gtk_widget_set_parent (wide, GTK_WIDGET (self));
  gtk_widget_set_parent (narrow, GTK_WIDGET (self));

  return GTK_WIDGET (self);
}
