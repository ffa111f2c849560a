/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/contrast.h"

#include "figure/cache.h"
#include "figure/picture.h"
#include "ui.h"

static WidgetsContrast *
contrast (void)
{
  return widgets_contrast_get_default ();
}

static gboolean
is_high (void)
{
  gboolean high;

  g_object_get (contrast (), "high", &high, NULL);
  g_assert_cmpint (high, ==, widgets_contrast_is_high (contrast ()));

  return high;
}

static void
on_high (GObject *object, GParamSpec *pspec, gpointer times)
{
  ++*(guint *) times;
}

/* Told when it changes, and only then. */
static void
test_wanted (void)
{
  static const struct
  {
    gboolean wanted;
    guint times;
  } rows[] = { { FALSE, 0 }, { TRUE, 1 }, { TRUE, 1 }, { 2, 1 }, { FALSE, 2 }, { FALSE, 2 }, { TRUE, 3 }, { FALSE, 4 } };
  guint times = 0;
  gulong handler = g_signal_connect (contrast (), "notify::high", G_CALLBACK (on_high), &times);

  g_assert_true (contrast () == widgets_contrast_get_default ());
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      widgets_contrast_set_wanted (contrast (), rows[i].wanted);
      g_assert_cmpint (is_high (), ==, rows[i].wanted != FALSE);
      g_assert_cmpuint (times, ==, rows[i].times);
    }
  g_signal_handler_disconnect (contrast (), handler);
}

/* What the style sheets make of a name. */
static char *
color (GtkWidget *widget, const char *name)
{
  GdkRGBA rgba;

  g_assert_true (gtk_style_context_lookup_color (gtk_widget_get_style_context (widget), name, &rgba));

  return gdk_rgba_to_string (&rgba);
}

static const char *const names[] = { "lw_ink", "lw_page", "lw_line", "lw_accent" };

static void
assert_colors (GtkWidget *widget, char *const *expected, gboolean equal)
{
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *found = color (widget, names[i]);

      g_assert_cmpint (g_str_equal (found, expected[i]), ==, equal);
    }
}

/* The style sheet of the program, which the application would load. */
static GtkCssProvider *
add_style (void)
{
  GtkCssProvider *provider = gtk_css_provider_new ();

  gtk_css_provider_load_from_resource (provider, "/io/github/legwise/Legwise/style.css");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (), GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);

  return provider;
}

/* The strong colors come over the usual ones, and go without a trace, however often. */
static void
test_colors (void)
{
  g_autoptr (GtkCssProvider) style = add_style ();
  GtkWidget *window = ui_window_new (gtk_label_new ("A nerve"), 200, 100);
  char *usual[G_N_ELEMENTS (names)];

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    usual[i] = color (window, names[i]);
  for (guint i = 0; i < 3; i++)
    {
      widgets_contrast_set_wanted (contrast (), TRUE);
      assert_colors (window, usual, FALSE);
      widgets_contrast_set_wanted (contrast (), FALSE);
      assert_colors (window, usual, TRUE);
    }
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    g_free (usual[i]);
  ui_window_close (window);
  gtk_style_context_remove_provider_for_display (gdk_display_get_default (), GTK_STYLE_PROVIDER (style));
}

static void
set_dark (gboolean dark)
{
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (),
                                      dark ? ADW_COLOR_SCHEME_FORCE_DARK : ADW_COLOR_SCHEME_FORCE_LIGHT);
}

/* In the dark, white on black; it follows when the light comes on meanwhile. */
static void
test_dark (void)
{
  GtkWidget *window = ui_window_new (gtk_label_new ("A nerve"), 200, 100);
  g_autofree char *light = NULL, *dark = NULL, *light_again = NULL;

  widgets_contrast_set_wanted (contrast (), TRUE);
  light = color (window, "lw_ink");
  set_dark (TRUE);
  dark = color (window, "lw_ink");
  set_dark (FALSE);
  light_again = color (window, "lw_ink");
  g_assert_cmpstr (light, ==, "rgb(0,0,0)");
  g_assert_cmpstr (dark, ==, "rgb(255,255,255)");
  g_assert_cmpstr (light_again, ==, light);
  widgets_contrast_set_wanted (contrast (), FALSE);
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (), ADW_COLOR_SCHEME_DEFAULT);
  ui_window_close (window);
}

/* The pixel at a corner of what is on the screen: the ground of the drawing. */
static guint32
ground_of (GtkWidget *picture)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (picture);
  int width = gtk_widget_get_width (picture), height = gtk_widget_get_height (picture);
  g_autofree guint32 *pixels = g_new0 (guint32, (gsize) width * height);
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GdkTexture) texture = NULL;

  gdk_paintable_snapshot (paintable, snapshot, width, height);
  node = gtk_snapshot_free_to_node (snapshot);
  g_assert_nonnull (node);
  texture = gsk_renderer_render_texture (gtk_native_get_renderer (gtk_widget_get_native (picture)), node,
                                         &GRAPHENE_RECT_INIT (0, 0, width, height));
  gdk_texture_download (texture, (guchar *) pixels, (gsize) width * 4);

  return pixels[(gsize) width * (height / 2) + 2];
}

static Drawing *
some_drawing (const WidgetsContext *context)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  Drawing *drawing = pack_drawing (context->pack, "saddle.svg", faults);

  g_assert_nonnull (drawing);

  return drawing;
}

/* A figure that is on the screen gets its new ground at once, without being touched. */
static void
test_figure (void)
{
  WidgetsContext *context = ui_context_new (NULL, NULL);
  GtkWidget *picture = figure_picture_new (some_drawing (context), "alt"), *window = ui_window_new (picture, 200, 200);
  guint32 usual, high;

  ui_wait_until_painted (window);
  usual = ground_of (picture);
  widgets_contrast_set_wanted (contrast (), TRUE);
  ui_wait_until_painted (window);
  high = ground_of (picture);
  g_assert_cmphex (high, ==, 0xFFFFFFFF);
  g_assert_cmphex (high, !=, usual);
  widgets_contrast_set_wanted (contrast (), FALSE);
  ui_wait_until_painted (window);
  g_assert_cmphex (ground_of (picture), ==, usual);
  ui_window_close (window);
  figure_cache_clear ();
  ui_context_free (context);
}

/* Runs with the desktop's own wish, which the reader's does not take back. */
static void
test_desktop (void)
{
  if (!g_test_subprocess ())
    {
      g_setenv ("ADW_DEBUG_HIGH_CONTRAST", "1", TRUE);
      g_test_trap_subprocess (NULL, 0, 0);
      g_unsetenv ("ADW_DEBUG_HIGH_CONTRAST");
      g_test_trap_assert_passed ();
      return;
    }

  g_assert_true (is_high ());
  widgets_contrast_set_wanted (contrast (), TRUE);
  g_assert_true (is_high ());
  widgets_contrast_set_wanted (contrast (), FALSE);
  g_assert_true (is_high ());
}

int
main (int argc, char *argv[])
{
  ui_init (&argc, &argv);
  g_test_add_func ("/contrast/wanted", test_wanted);
  g_test_add_func ("/contrast/colors", test_colors);
  g_test_add_func ("/contrast/dark", test_dark);
  g_test_add_func ("/contrast/figure", test_figure);
  g_test_add_func ("/contrast/desktop", test_desktop);

  return g_test_run ();
}
