/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "kiosk/fit.h"

struct _KioskFit
{
  GtkWidget parent_instance;

  GtkWidget *child;
  gboolean at_end;
};

G_DEFINE_FINAL_TYPE (KioskFit, kiosk_fit, GTK_TYPE_WIDGET)

static void
kiosk_fit_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural,
                   int *minimum_baseline, int *natural_baseline)
{
  *minimum = *natural = 0;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    gtk_widget_measure (KIOSK_FIT (widget)->child, orientation, -1, minimum, natural, NULL, NULL);
  *minimum_baseline = *natural_baseline = -1;
}

static int
height_at (KioskFit *self, int width)
{
  int height;

  gtk_widget_measure (self->child, GTK_ORIENTATION_VERTICAL, width, &height, NULL, NULL, NULL);

  return height;
}

/* Halving finds it within a pixel. Narrower than it can be it is not made: then it is cut. */
static int
width_for (KioskFit *self, int width, int height)
{
  int least;

  gtk_widget_measure (self->child, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  if (least >= width || height_at (self, width) <= height)
    return width;
  while (least + 1 < width)
    {
      int middle = (least + width) / 2;

      if (height_at (self, middle) <= height)
        least = middle;
      else
        width = middle;
    }

  return least;
}

static void
kiosk_fit_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  KioskFit *self = KIOSK_FIT (widget);
  int wide = width_for (self, width, height), tall = height_at (self, wide);
  int white = MAX (0, height - tall);

  gtk_widget_size_allocate (self->child, &(GtkAllocation){ (width - wide) / 2, self->at_end ? white : white / 2, wide, tall }, -1);
}

static void
kiosk_fit_dispose (GObject *object)
{
  g_clear_pointer (&KIOSK_FIT (object)->child, gtk_widget_unparent);

  G_OBJECT_CLASS (kiosk_fit_parent_class)->dispose (object);
}

static void
kiosk_fit_class_init (KioskFitClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = kiosk_fit_dispose;
  widget_class->measure = kiosk_fit_measure;
  widget_class->size_allocate = kiosk_fit_size_allocate;
}

static void
kiosk_fit_init (KioskFit *self)
{
}

GtkWidget *
kiosk_fit_new (GtkWidget *child)
{
  KioskFit *self = g_object_new (KIOSK_TYPE_FIT, "overflow", GTK_OVERFLOW_HIDDEN, NULL);

  self->child = child;
  self->at_end = gtk_widget_get_valign (child) == GTK_ALIGN_END;
  gtk_widget_set_parent (child, GTK_WIDGET (self));

  return GTK_WIDGET (self);
}
