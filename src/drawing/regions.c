/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "drawing/regions.h"

#include <librsvg/rsvg.h>
#include <math.h>
#include <string.h>

#define LAYER "#regions"

struct _DrawingPick
{
  char **ids;
  int width, height;
  guint8 *regions; /* by place: 0, or the index of the region + 1 */
};

/* From bytes and without a base, as the drawing itself. */
static cairo_surface_t *
render_layer (const Drawing *drawing, int width, int height, const char *css)
{
  gsize size;
  const guint8 *data = g_bytes_get_data (drawing_bytes (drawing), &size);
  RsvgHandle *handle = rsvg_handle_new_from_data (data, size, NULL);
  RsvgRectangle area = { 0, 0, width, height };
  cairo_surface_t *surface = NULL;

  if (handle && rsvg_handle_set_stylesheet (handle, (const guint8 *) css, strlen (css), NULL))
    {
      cairo_t *cr;

      surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);
      cr = cairo_create (surface);
      if (!rsvg_handle_render_layer (handle, cr, LAYER, &area, NULL))
        g_clear_pointer (&surface, cairo_surface_destroy);
      cairo_destroy (cr);
    }
  g_clear_object (&handle);

  return surface;
}

static char *
css_of_mark (const char *const *ids, const DrawingMark *mark)
{
  GString *css = g_string_new (LAYER " * { fill: none; stroke: none; }\n");
  char opacity[G_ASCII_DTOSTR_BUF_SIZE], width[G_ASCII_DTOSTR_BUF_SIZE];

  g_ascii_dtostr (opacity, sizeof opacity, mark->opacity);
  g_ascii_dtostr (width, sizeof width, mark->line_width);
  for (; *ids; ids++)
    g_string_append_printf (css, LAYER " #%s { fill: %s; fill-opacity: %s; stroke: %s; stroke-opacity: 1; "
                                       "stroke-width: %s; stroke-dasharray: none; }\n",
                            *ids, mark->fill, opacity, mark->line, width);

  return g_string_free (css, FALSE);
}

cairo_surface_t *
drawing_render_regions (const Drawing *drawing, int width, int height, const char *const *ids, const DrawingMark *mark)
{
  g_autofree char *css = css_of_mark (ids, mark);

  return drawing_regions (drawing)[0] ? render_layer (drawing, width, height, css) : NULL;
}

/* Each region in a color of its own. Where two colors mix at an edge the mixture must not
 * be a third region's, so they lie far apart, and only what is just that color counts. */
static guint32
color_of (guint region)
{
  return (region + 1) * 0x9E3779u & 0xFFFFFFu;
}

static char *
css_of_colors (const char *const *ids)
{
  GString *css = g_string_new (NULL);

  for (guint i = 0; ids[i]; i++)
    g_string_append_printf (css, LAYER " #%s { fill: #%06x; fill-opacity: 1; stroke: none; opacity: 1; }\n", ids[i], color_of (i));

  return g_string_free (css, FALSE);
}

static guint8
find_color (guint32 pixel, guint n)
{
  for (guint i = 0; i < n; i++)
    if (pixel == (0xFF000000u | color_of (i)))
      return (guint8) (i + 1);

  return 0;
}

static void
read_regions (DrawingPick *pick, cairo_surface_t *surface)
{
  const guint8 *data = cairo_image_surface_get_data (surface);
  int stride = cairo_image_surface_get_stride (surface);
  guint n = g_strv_length (pick->ids);

  for (int y = 0; y < pick->height; y++)
    for (int x = 0; x < pick->width; x++)
      {
        guint32 pixel;

        memcpy (&pixel, data + y * stride + x * 4, sizeof pixel);
        pick->regions[y * pick->width + x] = find_color (pixel, n);
      }
}

DrawingPick *
drawing_pick_new (const Drawing *drawing)
{
  const char *const *ids = drawing_regions (drawing);
  g_autofree char *css = css_of_colors (ids);
  int width = (int) drawing_width (drawing), height = (int) drawing_height (drawing);
  cairo_surface_t *surface = *ids ? render_layer (drawing, width, height, css) : NULL;
  DrawingPick *pick;

  if (!surface)
    return NULL;

  cairo_surface_flush (surface);
  pick = g_new0 (DrawingPick, 1);
  pick->ids = g_strdupv ((char **) ids);
  pick->width = width;
  pick->height = height;
  pick->regions = g_malloc0 ((gsize) width * height);
  read_regions (pick, surface);
  cairo_surface_destroy (surface);

  return pick;
}

void
drawing_pick_free (DrawingPick *pick)
{
  g_strfreev (pick->ids);
  g_free (pick->regions);
  g_free (pick);
}

static guint8
region_at (const DrawingPick *pick, int x, int y)
{
  if (x < 0 || y < 0 || x >= pick->width || y >= pick->height)
    return 0;

  return pick->regions[y * pick->width + x];
}

const char *
drawing_pick_at (const DrawingPick *pick, double x, double y, double reach)
{
  int cx = (int) floor (x), cy = (int) floor (y), r = (int) ceil (reach);
  guint8 found = region_at (pick, cx, cy);
  double nearest = reach * reach;

  for (int dy = -r; dy <= r && !region_at (pick, cx, cy); dy++)
    for (int dx = -r; dx <= r; dx++)
      if (region_at (pick, cx + dx, cy + dy) && dx * dx + dy * dy <= nearest)
        {
          nearest = dx * dx + dy * dy;
          found = region_at (pick, cx + dx, cy + dy);
        }

  return found ? pick->ids[found - 1] : NULL;
}
