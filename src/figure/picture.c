/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figure/picture.h"

#include <adwaita.h>
#include <math.h>

#include "figure/cache.h"
#include "widgets/contrast.h"

typedef struct
{
  double x, y;
  GtkWidget *disc;
} Mark;

struct _FigurePicture
{
  GtkWidget parent_instance;

  Drawing *drawing;
  GArray *marks; /* Mark */
  gboolean marks_hidden;
  int asked_width, asked_height;
  const char *asked_ground;
};

G_DEFINE_FINAL_TYPE (FigurePicture, figure_picture, GTK_TYPE_WIDGET)

#define LEAST_WIDTH 80

/* The ground of a drawing is its own in the light; in the dark and in high contrast it
 * gives way to the page. */
static const char *
current_ground (void)
{
  AdwStyleManager *style = adw_style_manager_get_default ();
  gboolean dark = adw_style_manager_get_dark (style);

  if (widgets_contrast_is_high (widgets_contrast_get_default ()))
    return dark ? "#2B3337" : "#FFFFFF";

  return dark ? "#39474D" : NULL;
}

static void
figure_picture_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum,
                        int *natural, int *minimum_baseline, int *natural_baseline)
{
  FigurePicture *self = FIGURE_PICTURE (widget);
  double width = drawing_width (self->drawing), height = drawing_height (self->drawing);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = LEAST_WIDTH;
      *natural = (int) width;
    }
  else
    *minimum = *natural = (int) ((for_size < 0 ? LEAST_WIDTH : for_size) * height / width + 0.5);
}

static GtkSizeRequestMode
figure_picture_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* Where the drawing lies: in the middle, as large as fits. */
static graphene_rect_t
drawing_area (FigurePicture *self, double width, double height)
{
  double scale = MIN (width / drawing_width (self->drawing), height / drawing_height (self->drawing));
  double w = floor (drawing_width (self->drawing) * scale), h = floor (drawing_height (self->drawing) * scale);

  /* On whole pixels, so that nothing is resampled. */
  return GRAPHENE_RECT_INIT ((float) floor ((width - w) / 2), (float) floor ((height - h) / 2), (float) w, (float) h);
}

graphene_rect_t
figure_picture_area (FigurePicture *self)
{
  return drawing_area (self, gtk_widget_get_width (GTK_WIDGET (self)), gtk_widget_get_height (GTK_WIDGET (self)));
}

/* Physical coordinates: a right-to-left language does not move the points of a drawing. */
static void
figure_picture_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  FigurePicture *self = FIGURE_PICTURE (widget);
  graphene_rect_t area = drawing_area (self, width, height);
  double scale = area.size.width / drawing_width (self->drawing);

  for (guint i = 0; i < self->marks->len; i++)
    {
      const Mark *mark = &g_array_index (self->marks, Mark, i);
      GtkRequisition size;
      GtkAllocation place;

      gtk_widget_get_preferred_size (mark->disc, NULL, &size);
      place.width = place.height = MAX (size.width, size.height);
      place.x = (int) (area.origin.x + mark->x * scale) - place.width / 2;
      place.y = (int) (area.origin.y + mark->y * scale) - place.height / 2;
      place.x = CLAMP (place.x, 0, MAX (0, width - place.width));
      place.y = CLAMP (place.y, 0, MAX (0, height - place.height));
      gtk_widget_size_allocate (mark->disc, &place, -1);
    }
}

static void
on_painted (GObject *object, GAsyncResult *result, gpointer data)
{
  gtk_widget_queue_draw (GTK_WIDGET (object));
}

static void
ask_for_surface (FigurePicture *self, int width, int height, const char *ground)
{
  if (self->asked_width == width && self->asked_height == height && self->asked_ground == ground)
    return;

  self->asked_width = width;
  self->asked_height = height;
  self->asked_ground = ground;
  figure_cache_paint (self->drawing, width, height, ground, on_painted, G_OBJECT (self));
}

static void
append_surface (GtkSnapshot *snapshot, cairo_surface_t *surface, const graphene_rect_t *area)
{
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, area);

  cairo_translate (cr, area->origin.x, area->origin.y);
  cairo_scale (cr, area->size.width / cairo_image_surface_get_width (surface),
               area->size.height / cairo_image_surface_get_height (surface));
  cairo_set_source_surface (cr, surface, 0, 0);
  cairo_paint (cr);
  cairo_destroy (cr);
}

static void
figure_picture_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  FigurePicture *self = FIGURE_PICTURE (widget);
  int scale = gtk_widget_get_scale_factor (widget);
  graphene_rect_t area = drawing_area (self, gtk_widget_get_width (widget), gtk_widget_get_height (widget));
  int width = (int) (area.size.width * scale), height = (int) (area.size.height * scale);
  const char *ground = current_ground ();
  cairo_surface_t *surface;

  if (width < 1 || height < 1)
    return;

  surface = figure_cache_get (self->drawing, width, height, ground);
  if (surface)
    {
      self->asked_width = 0; /* whoever comes back after it was dropped asks anew */
      append_surface (snapshot, surface, &area);
    }
  else
    ask_for_surface (self, width, height, ground);

  for (guint i = 0; !self->marks_hidden && i < self->marks->len; i++)
    gtk_widget_snapshot_child (widget, g_array_index (self->marks, Mark, i).disc, snapshot);
}

static void
figure_picture_dispose (GObject *object)
{
  FigurePicture *self = FIGURE_PICTURE (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);
  g_clear_pointer (&self->marks, g_array_unref);
  g_clear_pointer (&self->drawing, drawing_unref);

  G_OBJECT_CLASS (figure_picture_parent_class)->dispose (object);
}

static void
figure_picture_class_init (FigurePictureClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = figure_picture_dispose;
  widget_class->measure = figure_picture_measure;
  widget_class->get_request_mode = figure_picture_get_request_mode;
  widget_class->size_allocate = figure_picture_size_allocate;
  widget_class->snapshot = figure_picture_snapshot;
  gtk_widget_class_set_css_name (widget_class, "drawing");
}

static void
figure_picture_init (FigurePicture *self)
{
  AdwStyleManager *style = adw_style_manager_get_default ();

  self->marks = g_array_new (FALSE, FALSE, sizeof (Mark));
  g_signal_connect_object (style, "notify::dark", G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (widgets_contrast_get_default (), "notify::high", G_CALLBACK (gtk_widget_queue_draw), self,
                           G_CONNECT_SWAPPED);
}

GtkWidget *
figure_picture_new (Drawing *drawing, const char *alt)
{
  FigurePicture *self = g_object_new (FIGURE_TYPE_PICTURE, "accessible-role",
                                      alt ? GTK_ACCESSIBLE_ROLE_IMG : GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

  self->drawing = drawing_ref (drawing);
  if (alt)
    gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, alt, -1);

  return GTK_WIDGET (self);
}

void
figure_picture_add_mark (FigurePicture *self, double x, double y, guint number)
{
  g_autofree char *text = g_strdup_printf ("%u", number);
  Mark mark = { x, y, g_object_new (GTK_TYPE_LABEL, "label", text, "accessible-role",
                                    GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL) };

  gtk_widget_add_css_class (mark.disc, "mark");
  gtk_widget_set_parent (mark.disc, GTK_WIDGET (self));
  g_array_append_val (self->marks, mark);
}

void
figure_picture_show_marks (FigurePicture *self, gboolean shown)
{
  if (self->marks_hidden == !shown)
    return;

  self->marks_hidden = !shown;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
