/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "drawing/palette.h"

#include <math.h>
#include <string.h>

#define SVG(inner) \
  "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns='" XML_SVG_NAMESPACE "' viewBox='0 0 64 36'>\n" inner "</svg>"

static const struct
{
  const char *color, *nearest; /* NULL: no colour */
  gboolean near;
} colors[] = {
  { "#F2B705", "#F2B705", TRUE },  { "#f2b705", "#F2B705", TRUE },  { "#F9D34F", "#F2B705", TRUE },
  { "#C98F00", "#C98F00", TRUE },  { "#25707A", "#0E5A63", TRUE },  { "#FFFDF9", "#FFFFFF", TRUE },
  { "#00FF00", "#6E9A77", FALSE }, { "#FF00FF", "#B5452C", FALSE }, { "#0000FF", "#0E5A63", FALSE },
  { "#FF0000", "#B5452C", FALSE }, { "#F00", NULL, FALSE },         { "red", NULL, FALSE },
  { "#12345", NULL, FALSE },       { "#1234567", NULL, FALSE },     { "#GGGGGG", NULL, FALSE },
  { "", NULL, FALSE },             { "#+12345", NULL, FALSE },      { "currentColor", NULL, FALSE },
};

static void
test_nearest (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (colors); i++)
    {
      double far;
      const char *nearest = drawing_palette_nearest (colors[i].color, &far);

      g_test_message ("%s: %s, %g", colors[i].color, nearest ? nearest : "none", far);
      g_assert_cmpint (nearest != NULL, ==, colors[i].nearest != NULL);
      if (colors[i].near)
        g_assert_cmpstr (nearest, ==, colors[i].nearest);
      g_assert_cmpint (far <= 0.105, ==, colors[i].near);
    }
}

/* Known values of the colour space: it measures what it says. */
static void
test_distance (void)
{
  double far;

  drawing_palette_nearest ("#FFFFFF", &far);
  g_assert_cmpfloat_with_epsilon (far, 0, 1e-9);
  drawing_palette_nearest ("#000000", &far);
  g_assert_cmpfloat_with_epsilon (far, 0.276, 0.01); /* ink has lightness 0.275 */
}

/* What a drawing says, and the lines that are told of. */
static const struct
{
  const char *name, *text, *lines;
} drawings[] = {
  { "ours", SVG ("<path fill='#F2B705' stroke='#C98F00' d='M0 0'/>"), "" },
  { "nothing", SVG ("<path d='M0 0'/>"), "" },
  { "none", SVG ("<path fill='none' stroke='none' d='M0 0'/>"), "" },
  { "gradient", SVG ("<path fill='url(#g)' d='M0 0'/>"), "" },
  { "fill", SVG ("<path fill='#00FF00' d='M0 0'/>"), "3" },
  { "stroke", SVG ("<path\n stroke='#00FF00' d='M0 0'/>"), "4" },
  { "stop", SVG ("<linearGradient id='g'>\n<stop stop-color='#00FF00'/></linearGradient>"), "4" },
  { "both", SVG ("<path fill='#00FF00' stroke='blue' d='M0 0'/>"), "3 3" },
  { "deep", SVG ("<g><g>\n<g><path fill='red' d='M0 0'/></g></g></g>"), "4" },
  { "group", SVG ("<g fill='#FF00FF'><path d='M0 0'/></g>"), "3" },
  { "short", SVG ("<path fill='#FFF' d='M0 0'/>"), "3" },
};

static void
test_drawing (gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autoptr (GBytes) bytes = g_bytes_new (drawings[row].text, strlen (drawings[row].text));
  g_autoptr (xmlDoc) document = xml_gate_parse (&xml_gate_svg, bytes, "x.svg", faults);
  g_autoptr (GString) lines = g_string_new (NULL);

  g_assert_nonnull (document);
  g_assert_cmpint (drawing_keeps_to_palette (document, "x.svg", faults), ==, *drawings[row].lines == '\0');
  for (guint i = 0; i < xml_faults_count (faults); i++)
    {
      g_assert_cmpstr (xml_faults_get (faults, i)->code, ==, "color");
      g_string_append_printf (lines, "%s%u", i ? " " : "", xml_faults_get (faults, i)->line);
    }
  g_assert_cmpstr (lines->str, ==, drawings[row].lines);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/palette/nearest", test_nearest);
  g_test_add_func ("/palette/distance", test_distance);
  for (guint i = 0; i < G_N_ELEMENTS (drawings); i++)
    {
      g_autofree char *path = g_strdup_printf ("/palette/drawing/%s", drawings[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_drawing);
    }

  return g_test_run ();
}
