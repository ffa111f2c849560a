/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "drawing/drawing.h"

#include <locale.h>
#include <string.h>

#define FIRST_LINE "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
#define SMALL \
  FIRST_LINE "<svg xmlns='" XML_SVG_NAMESPACE "' viewBox='0 0 64 36.5'>" \
             "<rect class='ground' width='64' height='36.5' fill='#ff0000'/>" \
             "<rect x='30' y='16' width='4' height='4' fill='#00ff00'/>" \
             "<circle id='middle' cx='32' cy='18.25' r='1' fill='none'/>" \
             "<circle id='corner' r='1' fill='none'/>" \
             "<rect id='no-point' width='1' height='1'/>" \
             "<g transform='translate(9)'><circle id='moved' cx='1' cy='1' r='1'/></g></svg>"

static const DrawingTheme plain = { NULL };
static const DrawingTheme blue = { "#0000ff" };

static Drawing *
read_small (void)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (SMALL, strlen (SMALL));
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  Drawing *drawing = drawing_read (bytes, "figures/x.svg", faults);

  g_assert_nonnull (drawing);
  g_assert_cmpuint (xml_faults_count (faults), ==, 0);

  return drawing;
}

static Drawing *
read_shipped (const char *name)
{
  g_autofree char *path = g_build_filename (g_getenv ("LEGWISE_PACK"), "figures", name, NULL);
  g_autofree char *text = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  gsize size;

  g_assert_true (g_file_get_contents (path, &text, &size, NULL));
  bytes = g_bytes_new (text, size);

  return drawing_read (bytes, name, faults);
}

static guint32
pixel (cairo_surface_t *surface, int x, int y)
{
  const guchar *data = cairo_image_surface_get_data (surface);
  guint32 value;

  memcpy (&value, data + y * cairo_image_surface_get_stride (surface) + x * 4, 4);

  return value;
}

static guint
count_colours (cairo_surface_t *surface)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  cairo_surface_flush (surface);
  for (int y = 0; y < cairo_image_surface_get_height (surface); y++)
    for (int x = 0; x < cairo_image_surface_get_width (surface); x++)
      g_hash_table_add (seen, GUINT_TO_POINTER (pixel (surface, x, y)));

  return g_hash_table_size (seen);
}

static void
test_size (void)
{
  g_autoptr (Drawing) drawing = read_small ();

  g_assert_cmpfloat (drawing_width (drawing), ==, 64);
  g_assert_cmpfloat (drawing_height (drawing), ==, 36.5);
}

static void
test_anchors (void)
{
  g_autoptr (Drawing) drawing = read_small ();
  double x = -1, y = -1;

  g_assert_true (drawing_anchor (drawing, "middle", &x, &y));
  g_assert_cmpfloat (x, ==, 32);
  g_assert_cmpfloat (y, ==, 18.25);
  g_assert_true (drawing_anchor (drawing, "corner", &x, &y));
  g_assert_cmpfloat (x + y, ==, 0);
  /* only circles directly below the root, which no transform can move */
  g_assert_false (drawing_anchor (drawing, "moved", &x, &y));
  g_assert_false (drawing_anchor (drawing, "no-point", &x, &y));
  g_assert_false (drawing_anchor (drawing, "", &x, &y));
}

static void
test_decimal_comma (void)
{
  g_autoptr (Drawing) drawing = NULL;
  double x, y;

  if (!setlocale (LC_ALL, "de_DE.UTF-8"))
    {
      g_test_skip ("no German locale here");
      return;
    }
  drawing = read_small ();
  g_assert_true (drawing_anchor (drawing, "middle", &x, &y));
  g_assert_cmpfloat (y, ==, 18.25);
  setlocale (LC_ALL, "C.UTF-8");
}

static void
test_render (void)
{
  g_autoptr (Drawing) drawing = read_small ();
  cairo_surface_t *surface = drawing_render (drawing, 64, 36, &plain);

  g_assert_nonnull (surface);
  g_assert_cmpint (cairo_image_surface_get_width (surface), ==, 64);
  g_assert_cmpint (cairo_image_surface_get_height (surface), ==, 36);
  cairo_surface_flush (surface);
  g_assert_cmphex (pixel (surface, 5, 5), ==, 0xFFFF0000);
  g_assert_cmphex (pixel (surface, 32, 18), ==, 0xFF00FF00);
  cairo_surface_destroy (surface);
}

/* Only the ground follows the theme. */
static void
test_theme (void)
{
  g_autoptr (Drawing) drawing = read_small ();
  cairo_surface_t *surface = drawing_render (drawing, 64, 36, &blue);

  g_assert_nonnull (surface);
  cairo_surface_flush (surface);
  g_assert_cmphex (pixel (surface, 5, 5), ==, 0xFF0000FF);
  g_assert_cmphex (pixel (surface, 32, 18), ==, 0xFF00FF00);
  cairo_surface_destroy (surface);
  test_render ();
}

static void
test_outlives_bytes (void)
{
  g_autofree char *text = g_strdup (SMALL);
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  Drawing *drawing = drawing_read (bytes, "x.svg", faults);
  cairo_surface_t *surface;

  g_clear_pointer (&bytes, g_bytes_unref);
  drawing_ref (drawing);
  drawing_unref (drawing);
  surface = drawing_render (drawing, 8, 8, &plain);
  g_assert_nonnull (surface);
  cairo_surface_destroy (surface);
  drawing_unref (drawing);
}

static gpointer
render_once (gpointer drawing)
{
  cairo_surface_t *surface = drawing_render (drawing, 64, 36, &blue);
  guint colours = count_colours (surface);

  cairo_surface_destroy (surface);

  return GUINT_TO_POINTER (colours);
}

static void
test_threads (void)
{
  g_autoptr (Drawing) drawing = read_small ();
  GThread *threads[4];

  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new (NULL, render_once, drawing);
  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    g_assert_cmpuint (GPOINTER_TO_UINT (g_thread_join (threads[i])), >=, 2);
}

/* Each shipped drawing shows something, and its ground follows the theme. */
static void
test_shipped (void)
{
  g_autofree char *folder = g_build_filename (g_getenv ("LEGWISE_PACK"), "figures", NULL);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)))
    {
      g_autoptr (Drawing) drawing = read_shipped (name);
      cairo_surface_t *day, *night;

      g_test_message ("%s", name);
      g_assert_nonnull (drawing);
      day = drawing_render (drawing, 320, 180, &plain);
      night = drawing_render (drawing, 320, 180, &(DrawingTheme){ "#2e3b40" });
      g_assert_nonnull (day);
      g_assert_nonnull (night);
      g_assert_cmpuint (count_colours (day), >, 10);
      g_assert_cmphex (pixel (day, 160, 4), !=, 0);
      g_assert_cmpint (memcmp (cairo_image_surface_get_data (day), cairo_image_surface_get_data (night), 320 * 180 * 4), !=, 0);
      cairo_surface_destroy (day);
      cairo_surface_destroy (night);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/drawing/size", test_size);
  g_test_add_func ("/drawing/anchors", test_anchors);
  g_test_add_func ("/drawing/decimal-comma", test_decimal_comma);
  g_test_add_func ("/drawing/render", test_render);
  g_test_add_func ("/drawing/theme", test_theme);
  g_test_add_func ("/drawing/outlives-bytes", test_outlives_bytes);
  g_test_add_func ("/drawing/threads", test_threads);
  g_test_add_func ("/drawing/shipped", test_shipped);

  return g_test_run ();
}
