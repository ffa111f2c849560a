/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "drawing/palette.h"

#include <math.h>
#include <string.h>

#include "xml/node.h"

/* As far as a shade may be from its colour. */
#define FARTHEST 0.105

static const char *const palette[] = {
  "#F6EFE3", "#B8A98C",                                  /* bone, its edge */
  "#9DB8C9",                                             /* disc */
  "#F2B705", "#C98F00",                                  /* nerve, its edge */
  "#B5452C", "#A61B1B",                                  /* what hurts; danger */
  "#7C8A91",                                             /* metal */
  "#0E5A63", "#31474E",                                  /* cloth: teal, slate */
  "#F1C9A5", "#D9A47E", "#B97A56", "#8C5A3C", "#5E3B28", /* skins */
  "#F7EBE0", "#E3EEF6", "#E4F0E2", "#FBEBD8", "#FFFFFF", /* grounds, paper */
  "#1F2A2E", "#6E9A77",                                  /* ink, plants */
};

typedef struct
{
  double lightness, a, b;
} Oklab;

/* From sRGB as it is written to light as it adds up. */
static double
linear (guint value)
{
  double v = value / 255.0;

  return v <= 0.04045 ? v / 12.92 : pow ((v + 0.055) / 1.055, 2.4);
}

/* Björn Ottosson, "A perceptual color space for image processing", 2020. */
static Oklab
to_oklab (guint32 rgb)
{
  double r = linear (rgb >> 16 & 0xFF), g = linear (rgb >> 8 & 0xFF), b = linear (rgb & 0xFF);
  double l = cbrt (0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  double m = cbrt (0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  double s = cbrt (0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);

  return (Oklab){ 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s, 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
                  0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s };
}

static gboolean
read_color (const char *text, guint32 *ret_rgb)
{
  if (text[0] != '#' || strlen (text) != 7 || strspn (text + 1, "0123456789abcdefABCDEF") != 6)
    return FALSE;

  *ret_rgb = (guint32) g_ascii_strtoull (text + 1, NULL, 16);

  return TRUE;
}

static double
distance (guint32 one, guint32 other)
{
  Oklab a = to_oklab (one), b = to_oklab (other);

  return hypot (hypot (a.lightness - b.lightness, a.a - b.a), a.b - b.b);
}

const char *
drawing_palette_nearest (const char *color, double *ret_distance)
{
  const char *nearest = NULL;
  guint32 rgb, known;

  *ret_distance = INFINITY;
  if (!read_color (color, &rgb))
    return NULL;

  for (guint i = 0; i < G_N_ELEMENTS (palette); i++)
    if (read_color (palette[i], &known) && distance (rgb, known) < *ret_distance)
      {
        nearest = palette[i];
        *ret_distance = distance (rgb, known);
      }

  return nearest;
}

typedef struct
{
  const char *name;
  XmlFaults *faults;
} Walk;

static void
check_color (Walk *walk, const xmlNode *node, const char *color)
{
  double far;
  const char *nearest = drawing_palette_nearest (color, &far);

  if (!nearest)
    xml_faults_add (walk->faults, XML_FAULT_ERROR, "color", walk->name, xml_node_line (node),
                    "the color \"%.32s\" is not written as #RRGGBB; write it so", color);
  else if (far > FARTHEST)
    xml_faults_add (walk->faults, XML_FAULT_ERROR, "color", walk->name, xml_node_line (node),
                    "the color %s is none of the palette; take %s or a shade nearer to it", color, nearest);
}

static void
check_below (Walk *walk, const xmlNode *node)
{
  static const char *const attributes[] = { "fill", "stroke", "stop-color", "color" };

  for (guint i = 0; i < G_N_ELEMENTS (attributes); i++)
    {
      g_autofree char *color = xml_node_attribute (node, attributes[i]);

      if (color && !g_str_equal (color, "none") && !g_str_has_prefix (color, "url(#"))
        check_color (walk, node, color);
    }
  for (const xmlNode *child = xml_node_first (node); child; child = xml_node_next (child))
    check_below (walk, child);
}

gboolean
drawing_keeps_to_palette (const xmlDoc *document, const char *name, XmlFaults *faults)
{
  Walk walk = { name, faults };
  guint before = xml_faults_reported (faults);

  check_below (&walk, xmlDocGetRootElement ((xmlDoc *) document));

  return xml_faults_reported (faults) == before;
}
