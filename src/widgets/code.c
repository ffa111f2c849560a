/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/code.h"

#include "widgets/text.h"

/* ISO/IEC 18004 asks for four modules of white around. */
#define EDGE 4
/* What a telephone's camera tells apart at arm's length, and what a whole code has at least. */
#define LEAST_MODULE_MM 0.75
#define LEAST_CODE_MM 30.0

struct _WidgetsCode
{
  GtkWidget parent_instance;

  const HandoverCode *code;
  int least; /* pixels */
};

G_DEFINE_FINAL_TYPE (WidgetsCode, widgets_code, GTK_TYPE_WIDGET)

static guint
modules (WidgetsCode *self)
{
  return self->code->size + 2 * EDGE;
}

static GtkSizeRequestMode
widgets_code_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_CONSTANT_SIZE;
}

static void
widgets_code_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural,
                      int *minimum_baseline, int *natural_baseline)
{
  *minimum = *natural = WIDGETS_CODE (widget)->least;
  *minimum_baseline = *natural_baseline = -1;
}

/* Whole pixels for each module, so that none is blurred. */
static void
widgets_code_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  WidgetsCode *self = WIDGETS_CODE (widget);
  static const GdkRGBA white = { 1, 1, 1, 1 }, black = { 0, 0, 0, 1 };
  int side = MIN (gtk_widget_get_width (widget), gtk_widget_get_height (widget));
  float module = (float) (side / (int) modules (self));
  float left = (float) ((gtk_widget_get_width (widget) - (int) module * (int) modules (self)) / 2);
  guint size = self->code->size;

  gtk_snapshot_append_color (snapshot, &white, &GRAPHENE_RECT_INIT (left, 0, module * (float) modules (self), module * (float) modules (self)));
  for (guint y = 0; y < size; y++)
    for (guint x = 0; x < size;)
      {
        guint run = 0;

        while (x + run < size && self->code->dark[y * size + x + run])
          run++;
        if (run)
          gtk_snapshot_append_color (snapshot, &black,
                                     &GRAPHENE_RECT_INIT (left + (float) (x + EDGE) * module, (float) (y + EDGE) * module,
                                                          (float) run * module, module));
        x += run + 1;
      }
}

static void
widgets_code_class_init (WidgetsCodeClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->get_request_mode = widgets_code_get_request_mode;
  widget_class->measure = widgets_code_measure;
  widget_class->snapshot = widgets_code_snapshot;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
  gtk_widget_class_set_css_name (widget_class, "code");
}

static void
widgets_code_init (WidgetsCode *self)
{
}

GtkWidget *
widgets_code_new (const HandoverCode *code, const char *name, double pixels_per_mm)
{
  WidgetsCode *self = g_object_new (WIDGETS_TYPE_CODE, NULL);
  double least;

  self->code = code;
  least = MAX (modules (self) * LEAST_MODULE_MM, LEAST_CODE_MM) * pixels_per_mm;
  /* Rounded up to whole pixels a module. */
  self->least = (int) ((least + modules (self) - 1) / modules (self)) * (int) modules (self);
  widgets_set_name (GTK_WIDGET (self), name);

  return GTK_WIDGET (self);
}
