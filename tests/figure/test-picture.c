/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figure/picture.h"

#include "figure/cache.h"
#include "ui.h"

typedef struct
{
  WidgetsContext *context;
  Drawing *drawing;
} Fixture;

static void
set_up (Fixture *f, gconstpointer data)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();

  f->context = ui_context_new (NULL, NULL);
  f->drawing = pack_drawing (f->context->pack, "saddle.svg", faults);
  g_assert_nonnull (f->drawing);
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  figure_cache_clear ();
  ui_context_free (f->context);
}

static void
test_measure (Fixture *f, gconstpointer data)
{
  GtkWidget *picture = g_object_ref_sink (figure_picture_new (f->drawing, "alt"));
  double proportion = drawing_height (f->drawing) / drawing_width (f->drawing);

  for (int width = 80; width <= 1600; width += 95)
    {
      int minimum, natural;

      gtk_widget_measure (picture, GTK_ORIENTATION_VERTICAL, width, &minimum, &natural, NULL, NULL);
      g_assert_cmpint (minimum, ==, natural);
      g_assert_cmpfloat_with_epsilon (natural, width * proportion, 1);
    }
  g_assert_finalize_object (picture);
}

static void
test_role (Fixture *f, gconstpointer data)
{
  GtkWidget *picture = g_object_ref_sink (figure_picture_new (f->drawing, "A body from behind."));
  GtkWidget *decoration = g_object_ref_sink (figure_picture_new (f->drawing, NULL));

  gtk_test_accessible_assert_role (picture, GTK_ACCESSIBLE_ROLE_IMG);
  gtk_test_accessible_assert_property (picture, GTK_ACCESSIBLE_PROPERTY_LABEL, "A body from behind.");
  gtk_test_accessible_assert_role (decoration, GTK_ACCESSIBLE_ROLE_PRESENTATION);
  g_assert_finalize_object (picture);
  g_assert_finalize_object (decoration);
}

/* The window's own pixels, since only those are what somebody sees. */
static guint
count_colours (GtkWidget *picture)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (picture);
  int width = gtk_widget_get_width (picture), height = gtk_widget_get_height (picture);
  g_autofree guint32 *pixels = g_new0 (guint32, (gsize) width * height);
  g_autoptr (GHashTable) colours = g_hash_table_new (NULL, NULL);
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GdkTexture) texture = NULL;
  graphene_rect_t area = GRAPHENE_RECT_INIT (0, 0, width, height);

  gdk_paintable_snapshot (paintable, snapshot, width, height);
  node = gtk_snapshot_free_to_node (snapshot);
  if (!node)
    return 0;
  texture = gsk_renderer_render_texture (gtk_native_get_renderer (gtk_widget_get_native (picture)), node, &area);
  gdk_texture_download (texture, (guchar *) pixels, (gsize) width * 4);
  for (int i = 0; i < width * height; i++)
    g_hash_table_add (colours, GUINT_TO_POINTER (pixels[i]));

  return g_hash_table_size (colours);
}

static void
test_paints (Fixture *f, gconstpointer data)
{
  GtkWidget *picture = figure_picture_new (f->drawing, "alt");
  GtkWidget *window = ui_window_new (picture, 300, 300);

  ui_wait_until_painted (window);
  g_assert_cmpuint (count_colours (picture), >, 3);
  /* What was let go of is painted anew. */
  figure_cache_clear ();
  gtk_widget_queue_draw (picture);
  ui_wait_until_painted (window);
  g_assert_cmpuint (count_colours (picture), >, 3);
  ui_window_close (window);
}

static const struct
{
  double x, y; /* of the drawing's size */
} points[] = { { 0, 0 }, { 1, 1 }, { 1, 0 }, { 0, 1 }, { 0.5, 0.5 }, { 0.25, 0.75 } };

static GtkWidget *
picture_with_marks (Drawing *drawing)
{
  GtkWidget *picture = figure_picture_new (drawing, "alt");

  for (guint i = 0; i < G_N_ELEMENTS (points); i++)
    figure_picture_add_mark (FIGURE_PICTURE (picture), points[i].x * drawing_width (drawing),
                             points[i].y * drawing_height (drawing), i + 1);

  return picture;
}

static void
lay_out (GtkWidget *picture, int width, int height)
{
  gtk_widget_measure (picture, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
  gtk_widget_size_allocate (picture, &(GtkAllocation){ 0, 0, width, height }, -1);
}

static void
test_marks (Fixture *f, gconstpointer data)
{
  static const int sizes[][2] = { { 300, 260 }, { 80, 60 }, { 700, 300 }, { 200, 900 }, { 30, 30 } };
  GtkWidget *left = g_object_ref_sink (picture_with_marks (f->drawing));
  GtkWidget *right = g_object_ref_sink (picture_with_marks (f->drawing));

  gtk_widget_set_direction (right, GTK_TEXT_DIR_RTL);
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      graphene_rect_t whole = GRAPHENE_RECT_INIT (0, 0, sizes[i][0], sizes[i][1]);
      GtkWidget *here = gtk_widget_get_first_child (left), *there = gtk_widget_get_first_child (right);

      lay_out (left, sizes[i][0], sizes[i][1]);
      lay_out (right, sizes[i][0], sizes[i][1]);
      for (; here; here = gtk_widget_get_next_sibling (here), there = gtk_widget_get_next_sibling (there))
        {
          graphene_rect_t bounds, mirrored;

          g_assert_true (gtk_widget_compute_bounds (here, left, &bounds));
          g_assert_true (gtk_widget_compute_bounds (there, right, &mirrored));
          g_assert_true (graphene_rect_contains_rect (&whole, &bounds));
          g_assert_true (graphene_rect_equal (&bounds, &mirrored));
        }
    }
  g_assert_finalize_object (left);
  g_assert_finalize_object (right);
}

/* In the middle the disc's centre lies on the point, give or take the rounding. */
static void
test_mark_points (Fixture *f, gconstpointer data)
{
  GtkWidget *picture = g_object_ref_sink (picture_with_marks (f->drawing));
  int width = (int) drawing_width (f->drawing), height = (int) drawing_height (f->drawing);
  GtkWidget *disc = gtk_widget_get_first_child (picture);
  graphene_rect_t bounds;
  graphene_point_t centre;

  for (guint i = 0; i < 4; i++)
    disc = gtk_widget_get_next_sibling (disc);
  lay_out (picture, width, height);
  g_assert_true (gtk_widget_compute_bounds (disc, picture, &bounds));
  graphene_rect_get_center (&bounds, &centre);
  g_assert_cmpfloat_with_epsilon (centre.x, width / 2.0, 2);
  g_assert_cmpfloat_with_epsilon (centre.y, height / 2.0, 2);
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (disc)), ==, "5");
  g_assert_finalize_object (picture);
}

static gboolean
is_painting (gpointer data)
{
  return figure_cache_n_pending () > 0;
}

static gboolean
is_done (gpointer data)
{
  return figure_cache_n_pending () == 0;
}

/* Somebody goes on to the next page while the picture is still being painted. */
static void
test_goes_while_painting (Fixture *f, gconstpointer data)
{
  GtkWidget *picture = g_object_ref_sink (figure_picture_new (f->drawing, "alt"));
  GtkWidget *window = gtk_window_new ();

  gtk_window_set_child (GTK_WINDOW (window), picture);
  gtk_window_present (GTK_WINDOW (window));
  ui_wait (is_painting, NULL);
  gtk_window_destroy (GTK_WINDOW (window));
  g_assert_finalize_object (picture);
  ui_wait (is_done, NULL);
  ui_wait_until_idle ();
}

static gboolean
is_kept (Drawing *drawing, int size, const char *ground)
{
  return figure_cache_get (drawing, size, size, ground) != NULL;
}

static void
paint (Drawing *drawing, int size, const char *ground)
{
  figure_cache_paint (drawing, size, size, ground, NULL, NULL);
  ui_wait (is_done, NULL);
  g_assert_true (is_kept (drawing, size, ground));
}

static void
test_cache (Fixture *f, gconstpointer data)
{
  static const char *const grounds[] = { "#000001", "#000002", "#000003", "#000004", "#000005" };

  /* 4 MB each: there is room for three. */
  for (guint i = 0; i < G_N_ELEMENTS (grounds); i++)
    paint (f->drawing, 1000, grounds[i]);
  for (guint i = 0; i < G_N_ELEMENTS (grounds); i++)
    g_assert_cmpint (is_kept (f->drawing, 1000, grounds[i]), ==, i >= 2);
  /* One that is larger than the limit is kept, alone: it is on the screen. */
  paint (f->drawing, 2000, NULL);
  g_assert_false (is_kept (f->drawing, 1000, grounds[4]));
  g_assert_false (is_kept (f->drawing, 2000, grounds[0]));
  figure_cache_clear ();
  g_assert_false (is_kept (f->drawing, 2000, NULL));
}

#define ADD(path, function) g_test_add ("/picture/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char *argv[])
{
  ui_init (&argc, &argv);
  ADD ("measure", test_measure);
  ADD ("role", test_role);
  ADD ("paints", test_paints);
  ADD ("marks", test_marks);
  ADD ("mark-points", test_mark_points);
  ADD ("goes-while-painting", test_goes_while_painting);
  ADD ("cache", test_cache);

  return g_test_run ();
}
