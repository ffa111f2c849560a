/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figure/body.h"

#include <math.h>

#include "drawing/regions.h"
#include "figure/picture.h"

/* A finger hits beside what it means: about 3 mm on a screen. */
#define REACH 12

/* Dark on every skin and in every theme, with a light line around it; seen without color
 * too, on paper for instance. */
static const DrawingMark marked_style = { "#0E5A63", 0.82, "#FFFFFF", 2.5 };
static const DrawingMark outlined_style = { "#0E5A63", 0.22, "#0E5A63", 3 };

/* Regions as they were painted last. */
typedef struct
{
  cairo_surface_t *surface;
  int width, height;
} Layer;

struct _FigureBody
{
  GtkWidget parent_instance;

  Drawing *drawing;
  GtkWidget *picture;
  DrawingPick *pick; /* made when somebody points for the first time */
  char **offered;
  char **marked;
  char **outlined;
  Layer marks, outline;
};

G_DEFINE_FINAL_TYPE (FigureBody, figure_body, GTK_TYPE_WIDGET)

enum
{
  TOUCHED,
  N_SIGNALS,
};
static guint signals[N_SIGNALS];

static void
layer_drop (Layer *layer)
{
  g_clear_pointer (&layer->surface, cairo_surface_destroy);
}

static cairo_surface_t *
layer_paint (Layer *layer, const Drawing *drawing, int width, int height, char **ids, const DrawingMark *mark)
{
  if (layer->surface && (layer->width != width || layer->height != height))
    layer_drop (layer);
  if (!layer->surface && ids && ids[0])
    *layer = (Layer){ drawing_render_regions (drawing, width, height, (const char *const *) ids, mark), width, height };

  return layer->surface;
}

static void
append_layer (GtkSnapshot *snapshot, cairo_surface_t *surface, const graphene_rect_t *area)
{
  cairo_t *cr = surface ? gtk_snapshot_append_cairo (snapshot, area) : NULL;

  if (!cr)
    return;

  cairo_translate (cr, area->origin.x, area->origin.y);
  cairo_scale (cr, area->size.width / cairo_image_surface_get_width (surface),
               area->size.height / cairo_image_surface_get_height (surface));
  cairo_set_source_surface (cr, surface, 0, 0);
  cairo_paint (cr);
  cairo_destroy (cr);
}

static void
figure_body_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  FigureBody *self = FIGURE_BODY (widget);
  graphene_rect_t area = figure_picture_area (FIGURE_PICTURE (self->picture));
  int scale = gtk_widget_get_scale_factor (widget);
  int width = (int) (area.size.width * scale), height = (int) (area.size.height * scale);

  gtk_widget_snapshot_child (widget, self->picture, snapshot);
  if (width < 1 || height < 1)
    return;
  append_layer (snapshot, layer_paint (&self->marks, self->drawing, width, height, self->marked, &marked_style), &area);
  append_layer (snapshot, layer_paint (&self->outline, self->drawing, width, height, self->outlined, &outlined_style), &area);
}

/* The region offered at a point of the widget, or NULL. */
static const char *
find_region (FigureBody *self, double x, double y)
{
  graphene_rect_t area = figure_picture_area (FIGURE_PICTURE (self->picture));
  double scale = area.size.width / drawing_width (self->drawing);
  const char *region;

  if (!self->pick)
    self->pick = drawing_pick_new (self->drawing);
  if (!self->pick || scale <= 0)
    return NULL;
  region = drawing_pick_at (self->pick, (x - area.origin.x) / scale, (y - area.origin.y) / scale, REACH / scale);

  return region && g_strv_contains ((const char *const *) self->offered, region) ? region : NULL;
}

static void
on_released (GtkGestureClick *click, int n_press, double x, double y, gpointer widget)
{
  const char *region = find_region (widget, x, y);

  if (region)
    g_signal_emit (widget, signals[TOUCHED], 0, region);
}

static void
on_motion (GtkEventControllerMotion *motion, double x, double y, gpointer widget)
{
  const char *region = find_region (widget, x, y);

  figure_body_set_outlined (widget, region);
  gtk_widget_set_cursor_from_name (widget, region ? "pointer" : NULL);
}

static void
on_leave (GtkEventControllerMotion *motion, gpointer widget)
{
  figure_body_set_outlined (widget, NULL);
}

static void
listen_to_pointers (FigureBody *self)
{
  GtkGesture *click = gtk_gesture_click_new ();
  GtkEventController *motion = gtk_event_controller_motion_new ();

  g_signal_connect (click, "released", G_CALLBACK (on_released), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  g_signal_connect (motion, "motion", G_CALLBACK (on_motion), self);
  g_signal_connect (motion, "leave", G_CALLBACK (on_leave), self);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
}

static void
figure_body_dispose (GObject *object)
{
  FigureBody *self = FIGURE_BODY (object);

  g_clear_pointer (&self->picture, gtk_widget_unparent);
  layer_drop (&self->marks);
  layer_drop (&self->outline);
  g_clear_pointer (&self->pick, drawing_pick_free);
  g_clear_pointer (&self->offered, g_strfreev);
  g_clear_pointer (&self->marked, g_strfreev);
  g_clear_pointer (&self->outlined, g_strfreev);
  g_clear_pointer (&self->drawing, drawing_unref);

  G_OBJECT_CLASS (figure_body_parent_class)->dispose (object);
}

static void
figure_body_class_init (FigureBodyClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = figure_body_dispose;
  widget_class->snapshot = figure_body_snapshot;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "body-view");
  signals[TOUCHED] = g_signal_new ("touched", FIGURE_TYPE_BODY, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                   G_TYPE_STRING);
}

static void
figure_body_init (FigureBody *self)
{
}

GtkWidget *
figure_body_new (Drawing *drawing, const char *const *offered, const char *alt, const char *description)
{
  FigureBody *self = g_object_new (FIGURE_TYPE_BODY, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

  self->drawing = drawing_ref (drawing);
  self->offered = g_strdupv ((char **) offered);
  self->picture = figure_picture_new (drawing, alt);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->picture), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description, -1);
  gtk_widget_set_parent (self->picture, GTK_WIDGET (self));
  if (offered)
    listen_to_pointers (self);

  return GTK_WIDGET (self);
}

static char **
regions_here (FigureBody *self, const char *const *regions)
{
  g_autoptr (GStrvBuilder) here = g_strv_builder_new ();

  for (; *regions; regions++)
    if (g_strv_contains (drawing_regions (self->drawing), *regions))
      g_strv_builder_add (here, *regions);

  return g_strv_builder_end (here);
}

/* Takes @regions. */
static void
show (FigureBody *self, char ***place, Layer *layer, char **regions)
{
  if (*place && g_strv_equal ((const char *const *) *place, (const char *const *) regions))
    {
      g_strfreev (regions);
      return;
    }
  g_strfreev (*place);
  *place = regions;
  layer_drop (layer);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
figure_body_set_marked (FigureBody *self, const char *const *regions)
{
  show (self, &self->marked, &self->marks, regions_here (self, regions));
}

void
figure_body_set_outlined (FigureBody *self, const char *region)
{
  const char *const regions[] = { region, NULL };

  show (self, &self->outlined, &self->outline, regions_here (self, regions));
}

gboolean
figure_body_find (FigureBody *self, const char *region, double *ret_x, double *ret_y)
{
  int width = gtk_widget_get_width (GTK_WIDGET (self)), height = gtk_widget_get_height (GTK_WIDGET (self));

  for (int y = 0; y < height; y += 2)
    for (int x = 0; x < width; x += 2)
      if (g_strcmp0 (find_region (self, x, y), region) == 0)
        {
          *ret_x = x;
          *ret_y = y;
          return TRUE;
        }

  return FALSE;
}
