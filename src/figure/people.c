/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figure/people.h"

/* Rows of twenty, ten and five are counted at a glance. */
static const int row_lengths[] = { 20, 10, 5 };
#define LONGEST 20
#define SHORTEST 5

struct _FigurePeople
{
  GtkWidget parent_instance;

  int count, of;
  GtkWidget *counted, *rest; /* one of each, painted as often as wanted */
};

G_DEFINE_FINAL_TYPE (FigurePeople, figure_people, GTK_TYPE_WIDGET)

static int
cell_size (FigurePeople *self)
{
  int size;

  gtk_widget_measure (self->counted, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &size, NULL, NULL);

  return MAX (size, 1);
}

int
figure_people_columns (FigurePeople *self, int width)
{
  for (guint i = 0; i < G_N_ELEMENTS (row_lengths); i++)
    if (MIN (self->of, row_lengths[i]) * cell_size (self) <= width)
      return MIN (self->of, row_lengths[i]);

  return MIN (self->of, SHORTEST);
}

static int
n_rows (FigurePeople *self, int columns)
{
  return (self->of + columns - 1) / columns;
}

static void
figure_people_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum,
                       int *natural, int *minimum_baseline, int *natural_baseline)
{
  FigurePeople *self = FIGURE_PEOPLE (widget);
  int cell = cell_size (self);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = MIN (self->of, SHORTEST) * cell;
      *natural = MIN (self->of, LONGEST) * cell;
    }
  else
    *minimum = *natural = n_rows (self, figure_people_columns (self, for_size < 0 ? G_MAXINT : for_size)) * cell;
}

static GtkSizeRequestMode
figure_people_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
figure_people_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  FigurePeople *self = FIGURE_PEOPLE (widget);
  GtkAllocation cell = { 0, 0, cell_size (self), cell_size (self) };

  gtk_widget_size_allocate (self->counted, &cell, -1);
  gtk_widget_size_allocate (self->rest, &cell, -1);
}

static void
figure_people_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  FigurePeople *self = FIGURE_PEOPLE (widget);
  int width = gtk_widget_get_width (widget), cell = cell_size (self);
  int columns = figure_people_columns (self, width);
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;

  for (int i = 0; i < self->of; i++)
    {
      int x = i % columns * cell, y = i / columns * cell;

      gtk_snapshot_save (snapshot);
      gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) (mirrored ? width - cell - x : x), (float) y));
      gtk_widget_snapshot_child (widget, i < self->count ? self->counted : self->rest, snapshot);
      gtk_snapshot_restore (snapshot);
    }
}

static void
figure_people_dispose (GObject *object)
{
  FigurePeople *self = FIGURE_PEOPLE (object);

  g_clear_pointer (&self->counted, gtk_widget_unparent);
  g_clear_pointer (&self->rest, gtk_widget_unparent);

  G_OBJECT_CLASS (figure_people_parent_class)->dispose (object);
}

static void
figure_people_class_init (FigurePeopleClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = figure_people_dispose;
  widget_class->measure = figure_people_measure;
  widget_class->get_request_mode = figure_people_get_request_mode;
  widget_class->size_allocate = figure_people_size_allocate;
  widget_class->snapshot = figure_people_snapshot;
  gtk_widget_class_set_css_name (widget_class, "people");
}

static GtkWidget *
add_icon (FigurePeople *self, const char *name)
{
  GtkWidget *icon = g_object_new (GTK_TYPE_IMAGE, "icon-name", name, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

  gtk_widget_set_parent (icon, GTK_WIDGET (self));

  return icon;
}

static void
figure_people_init (FigurePeople *self)
{
  self->counted = add_icon (self, "legwise-person-symbolic");
  self->rest = add_icon (self, "legwise-person-outline-symbolic");
  gtk_widget_add_css_class (self->rest, "rest");
}

GtkWidget *
figure_people_new (int count, int of)
{
  FigurePeople *self = g_object_new (FIGURE_TYPE_PEOPLE, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

  self->count = count;
  self->of = of;

  return GTK_WIDGET (self);
}
