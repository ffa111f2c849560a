/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "drawing/regions.h"

#include <string.h>

#define SVG(inner) \
  "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns='" XML_SVG_NAMESPACE "' viewBox='0 0 100 50'>\n" inner "</svg>"
#define PART(id, d) "<path id='" id "' d='" d "' fill='#FFFFFF' fill-opacity='0' stroke='#31474E'/>\n"
/* Two that share an edge, and a third far away. */
#define THREE "<g id='regions'>\n" PART ("calf-left", "M10 10H30V40H10Z") PART ("calf-right", "M30 10H50V40H30Z") \
  PART ("heel", "M80 20H90V30H80Z") "</g>\n"

static Drawing *
read_drawing (const char *text, XmlFaults *faults)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  return drawing_read (bytes, "body.svg", faults);
}

static const struct
{
  double x, y, reach;
  const char *region;
} picks[] = {
  { 20, 25, 0, "calf-left" },   { 40, 25, 0, "calf-right" },  { 85, 25, 0, "heel" },    { 29.5, 25, 0, "calf-left" },
  { 30.5, 25, 0, "calf-right" }, { 5, 25, 0, NULL },           { 5, 25, 8, "calf-left" }, { 75, 25, 4, NULL },
  { 75, 25, 6, "heel" },        { 60, 25, 15, "calf-right" }, { -3, 25, 5, NULL },       { -3, 25, 20, "calf-left" },
  { 400, 400, 10, NULL },
};

static void
test_pick (void)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autoptr (Drawing) drawing = read_drawing (SVG (THREE), faults);
  g_autoptr (DrawingPick) pick = drawing_pick_new (drawing);

  for (guint i = 0; i < G_N_ELEMENTS (picks); i++)
    {
      g_test_message ("%g, %g within %g", picks[i].x, picks[i].y, picks[i].reach);
      g_assert_cmpstr (drawing_pick_at (pick, picks[i].x, picks[i].y, picks[i].reach), ==, picks[i].region);
    }
}

/* Along an edge that two share, only one of the two is ever found. */
static void
test_edges (void)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autoptr (Drawing) drawing
      = read_drawing (SVG ("<g id='regions'>\n" PART ("a", "M10 5L45.5 25L10 45Z") PART ("b", "M45.500 25L10 5H90V45H10Z")
                           PART ("c", "M92 5H98V45H92Z") "</g>\n"), faults);
  g_autoptr (DrawingPick) pick = drawing_pick_new (drawing);

  for (int y = 6; y < 44; y++)
    for (int x = 11; x < 89; x++)
      g_assert_cmpstr (drawing_pick_at (pick, x, y, 3), !=, "c");
}

static void
test_no_regions (void)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autoptr (Drawing) drawing = read_drawing (SVG (PART ("a", "M0 0H9V9Z")), faults);

  g_assert_cmpuint (g_strv_length ((char **) drawing_regions (drawing)), ==, 0);
  g_assert_null (drawing_pick_new (drawing));
}

static guint32
pixel (cairo_surface_t *surface, int x, int y)
{
  guint32 value;

  cairo_surface_flush (surface);
  memcpy (&value, cairo_image_surface_get_data (surface) + y * cairo_image_surface_get_stride (surface) + x * 4, sizeof value);

  return value;
}

/* Only what is marked is painted, at any size; what is not there is passed over. */
static void
test_render (void)
{
  static const char *const marked[] = { "calf-right", "belly", NULL };
  const DrawingMark mark = { "#0E5A63", 1, "none", 0 };
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autoptr (Drawing) drawing = read_drawing (SVG (THREE), faults);
  cairo_surface_t *surface = drawing_render_regions (drawing, 200, 100, marked, &mark);

  g_assert_cmphex (pixel (surface, 80, 50), ==, 0xFF0E5A63);
  g_assert_cmphex (pixel (surface, 40, 50), ==, 0);
  g_assert_cmphex (pixel (surface, 170, 50), ==, 0);
  cairo_surface_destroy (surface);
}

/* What becomes part of a stylesheet is held to plain ids. */
static const struct
{
  const char *name, *text;
} bad[] = {
  { "no-id", SVG ("<g id='regions'><path d='M0 0H9V9Z'/></g>") },
  { "not-a-path", SVG ("<g id='regions'><rect id='a' width='9' height='9'/></g>") },
  { "a-group", SVG ("<g id='regions'><g id='a'><path d='M0 0H9V9Z'/></g></g>") },
  { "style", SVG ("<g id='regions'><path id='a{}*' d='M0 0H9V9Z'/></g>") },
  { "capitals", SVG ("<g id='regions'><path id='Calf' d='M0 0H9V9Z'/></g>") },
};

static void
test_bad (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr (XmlFaults) faults = xml_faults_new ();

      g_test_message ("%s", bad[i].name);
      g_assert_null (read_drawing (bad[i].text, faults));
      g_assert_cmpuint (xml_faults_count (faults), >=, 1);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/drawing/regions/pick", test_pick);
  g_test_add_func ("/drawing/regions/edges", test_edges);
  g_test_add_func ("/drawing/regions/none", test_no_regions);
  g_test_add_func ("/drawing/regions/render", test_render);
  g_test_add_func ("/drawing/regions/bad", test_bad);

  return g_test_run ();
}
