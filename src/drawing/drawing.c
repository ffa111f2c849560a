/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "drawing/drawing.h"

#include <librsvg/rsvg.h>
#include <math.h>
#include <string.h>

#include "drawing/allow.h"
#include "xml/node.h"

#define MOST_UNITS 2000

typedef struct
{
  char *id;
  double x, y;
} Anchor;

struct _Drawing
{
  GBytes *bytes;
  double width, height;
  GArray *anchors; /* Anchor */
  GPtrArray *regions; /* char *; ends with NULL */
};

static void
anchor_clear (gpointer anchor)
{
  g_free (((Anchor *) anchor)->id);
}

/* The whole of @text, or NaN. */
static double
parse_number (const char *text)
{
  char *end;
  double value = g_ascii_strtod (text, &end);

  return *text != '\0' && *end == '\0' ? value : NAN;
}

static double
number (const xmlNode *node, const char *name)
{
  g_autofree char *value = xml_node_attribute (node, name);

  return value ? parse_number (value) : 0;
}

static gboolean
read_size (Drawing *drawing, const xmlNode *root, const char *name, XmlFaults *faults)
{
  g_autofree char *box = xml_node_attribute (root, "viewBox");
  g_auto (GStrv) parts = g_strsplit (box ? box : "", " ", -1);

  if (g_strv_length (parts) == 4)
    {
      drawing->width = parse_number (parts[2]);
      drawing->height = parse_number (parts[3]);
    }
  if (drawing->width >= 1 && drawing->height >= 1 && drawing->width <= MOST_UNITS && drawing->height <= MOST_UNITS
      && g_strcmp0 (parts[0], "0") == 0 && g_strcmp0 (parts[1], "0") == 0)
    return TRUE;

  xml_faults_add (faults, XML_FAULT_ERROR, "drawing", name, xml_node_line (root),
                  "wants viewBox=\"0 0 WIDTH HEIGHT\" with at most %d units; add it", MOST_UNITS);

  return FALSE;
}

/* Anchors stand directly below the root, so no transform can move them. */
static void
read_anchors (Drawing *drawing, const xmlNode *root, const char *name, XmlFaults *faults)
{
  for (const xmlNode *child = xml_node_first (root); child; child = xml_node_next (child))
    if (xml_node_is (child, "circle") && xml_node_has_attribute (child, "id"))
      {
        Anchor anchor = { xml_node_attribute (child, "id"), number (child, "cx"), number (child, "cy") };

        g_array_append_val (drawing->anchors, anchor);
        if (!(anchor.x >= 0 && anchor.x <= drawing->width && anchor.y >= 0 && anchor.y <= drawing->height))
          xml_faults_add (faults, XML_FAULT_ERROR, "drawing", name, xml_node_line (child),
                          "the point \"%s\" lies outside the drawing; mend cx and cy", anchor.id);
      }
}

/* More than a person can tell apart, and than a byte can number. */
#define MOST_REGIONS 100

static gboolean
is_region_group (const xmlNode *node)
{
  g_autofree char *id = xml_node_is (node, "g") ? xml_node_attribute (node, "id") : NULL;

  return g_strcmp0 (id, "regions") == 0;
}

/* The ids go into a stylesheet, so they are held to what an id of ours may be. */
static gboolean
is_plain_id (const char *id)
{
  return id && *id != '\0' && strspn (id, "abcdefghijklmnopqrstuvwxyz0123456789-") == strlen (id);
}

static void
read_regions (Drawing *drawing, const xmlNode *root, const char *name, XmlFaults *faults)
{
  for (const xmlNode *group = xml_node_first (root); group; group = xml_node_next (group))
    for (const xmlNode *child = is_region_group (group) ? xml_node_first (group) : NULL; child; child = xml_node_next (child))
      {
        char *id = xml_node_attribute (child, "id");

        if (drawing->regions->len >= MOST_REGIONS || !is_plain_id (id) || !xml_node_is (child, "path"))
          {
            xml_faults_add (faults, XML_FAULT_ERROR, "drawing", name, xml_node_line (child),
                            "a region is one <path> with an id of a-z, 0-9 and -, and there are at most %d; mend it",
                            MOST_REGIONS);
            g_free (id);
            return;
          }
        g_ptr_array_add (drawing->regions, id);
      }
}

Drawing *
drawing_read (GBytes *bytes, const char *name, XmlFaults *faults)
{
  g_autoptr (xmlDoc) document = xml_gate_parse (&xml_gate_svg, bytes, name, faults);
  g_autoptr (Drawing) drawing = NULL;
  const xmlNode *root;
  guint errors;

  if (!document || !drawing_is_allowed (document, name, faults))
    return NULL;

  root = xmlDocGetRootElement (document);
  drawing = g_atomic_rc_box_new0 (Drawing);
  drawing->bytes = g_bytes_ref (bytes);
  drawing->anchors = g_array_new (FALSE, FALSE, sizeof (Anchor));
  g_array_set_clear_func (drawing->anchors, anchor_clear);
  drawing->regions = g_ptr_array_new_with_free_func (g_free);
  if (!read_size (drawing, root, name, faults))
    return NULL;
  errors = xml_faults_reported (faults);
  read_anchors (drawing, root, name, faults);
  read_regions (drawing, root, name, faults);
  g_ptr_array_add (drawing->regions, NULL);

  return xml_faults_reported (faults) == errors ? g_steal_pointer (&drawing) : NULL;
}

Drawing *
drawing_ref (Drawing *drawing)
{
  return g_atomic_rc_box_acquire (drawing);
}

static void
drawing_clear (gpointer data)
{
  Drawing *drawing = data;

  g_bytes_unref (drawing->bytes);
  g_array_unref (drawing->anchors);
  g_ptr_array_unref (drawing->regions);
}

void
drawing_unref (Drawing *drawing)
{
  g_atomic_rc_box_release_full (drawing, drawing_clear);
}

double
drawing_width (const Drawing *drawing)
{
  return drawing->width;
}

double
drawing_height (const Drawing *drawing)
{
  return drawing->height;
}

const char *const *
drawing_regions (const Drawing *drawing)
{
  return (const char *const *) drawing->regions->pdata;
}

GBytes *
drawing_bytes (const Drawing *drawing)
{
  return drawing->bytes;
}

gboolean
drawing_anchor (const Drawing *drawing, const char *id, double *ret_x, double *ret_y)
{
  for (guint i = 0; i < drawing->anchors->len; i++)
    {
      const Anchor *anchor = &g_array_index (drawing->anchors, Anchor, i);

      if (g_str_equal (anchor->id, id))
        {
          *ret_x = anchor->x;
          *ret_y = anchor->y;
          return TRUE;
        }
    }

  return FALSE;
}

/* From bytes and without a base, so that librsvg has nowhere to load anything from. A
 * second stylesheet would not undo the first, hence a new handle each time. */
static RsvgHandle *
open_handle (const Drawing *drawing, const DrawingTheme *theme)
{
  gsize size;
  const guint8 *data = g_bytes_get_data (drawing->bytes, &size);
  RsvgHandle *handle = rsvg_handle_new_from_data (data, size, NULL);

  if (handle && theme->ground)
    {
      g_autofree char *css = g_strdup_printf (".ground { fill: %s; }", theme->ground);

      rsvg_handle_set_stylesheet (handle, (const guint8 *) css, strlen (css), NULL);
    }

  return handle;
}

cairo_surface_t *
drawing_render (const Drawing *drawing, int width, int height, const DrawingTheme *theme)
{
  RsvgHandle *handle = open_handle (drawing, theme);
  RsvgRectangle area = { 0, 0, width, height };
  cairo_surface_t *surface;
  cairo_t *cr;
  gboolean drawn;

  if (!handle)
    return NULL;

  surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);
  cr = cairo_create (surface);
  drawn = rsvg_handle_render_document (handle, cr, &area, NULL);
  cairo_destroy (cr);
  g_object_unref (handle);
  if (!drawn)
    g_clear_pointer (&surface, cairo_surface_destroy);

  return surface;
}
