/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figure/labelled.h"

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
  f->drawing = pack_drawing (f->context->pack, "nerve-squeezed.svg", faults);
  g_assert_nonnull (f->drawing);
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  ui_set_text_size (100);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
  ui_context_free (f->context);
}

static FigureLabelled *
new_figure (Fixture *f)
{
  FigureLabelled *figure = FIGURE_LABELLED (figure_labelled_new (f->drawing, "A nerve.", "A nerve leaves the spine."));

  figure_labelled_add (figure, "disc", "Disc, a soft cushion");
  figure_labelled_add (figure, "swelling", "Swelling around the nerve");

  return figure;
}

/* In a window, as wide as that. Owned by the window. */
static FigureLabelled *
shown (Fixture *f, int width, GtkWidget **ret_window)
{
  FigureLabelled *figure = new_figure (f);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_box_append (GTK_BOX (box), GTK_WIDGET (figure));
  *ret_window = ui_window_new (g_object_new (GTK_TYPE_SCROLLED_WINDOW, "child", box, "hscrollbar-policy", GTK_POLICY_NEVER, NULL),
                               width, 700);
  ui_wait_until_laid_out (*ret_window);

  return figure;
}

static gboolean
is_seen (GtkWidget *widget)
{
  return gtk_widget_get_mapped (widget);
}

/* Either labels or numbers with a legend, never both and never neither. */
static void
assert_either (FigureLabelled *figure, gboolean wide)
{
  GtkWidget *legend = ui_find (GTK_WIDGET (figure), GTK_TYPE_WIDGET, "legend");
  g_autoptr (GPtrArray) labels = ui_find_all (GTK_WIDGET (figure), GTK_TYPE_LABEL);
  guint n = 0;

  g_assert_cmpint (figure_labelled_is_wide (figure), ==, wide);
  g_assert_cmpint (is_seen (legend), ==, !wide);
  for (guint i = 0; i < labels->len; i++)
    if (gtk_widget_has_css_class (g_ptr_array_index (labels, i), "callout"))
      {
        n++;
        g_assert_cmpint (is_seen (g_ptr_array_index (labels, i)), ==, wide);
      }
  g_assert_cmpuint (n, ==, 2);
}

static const struct
{
  const char *name;
  int width, text_size;
  gboolean wide;
} sizes[] = {
  { "desktop", 700, 100, TRUE }, { "telephone", 320, 100, FALSE }, { "between", 420, 100, FALSE },
  { "large-text", 700, 200, FALSE }, { "kiosk", 1000, 100, TRUE },
};

static void
test_size (Fixture *f, gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);
  GtkWidget *window;

  ui_set_text_size (sizes[row].text_size);
  assert_either (shown (f, sizes[row].width, &window), sizes[row].wide);
  ui_window_close (window);
}

/* Numbers need a legend below; labels need no more than the drawing. */
static void
test_height (Fixture *f, gconstpointer data)
{
  GtkWidget *figure = g_object_ref_sink (GTK_WIDGET (new_figure (f)));
  double proportion = drawing_height (f->drawing) / drawing_width (f->drawing);
  int wide, narrow;

  gtk_widget_measure (figure, GTK_ORIENTATION_VERTICAL, 700, &wide, NULL, NULL, NULL);
  gtk_widget_measure (figure, GTK_ORIENTATION_VERTICAL, 320, &narrow, NULL, NULL, NULL);
  g_assert_cmpfloat_with_epsilon (wide, 700 * proportion, 1);
  g_assert_cmpint (narrow, >, 320 * proportion + 20);
  g_assert_finalize_object (figure);
}

/* The side of the body that hurts stays the side that hurts. */
static void
test_right_to_left (Fixture *f, gconstpointer data)
{
  GtkWidget *window;
  FigureLabelled *figure;
  graphene_rect_t before, after;

  figure = shown (f, 700, &window);
  g_assert_true (gtk_widget_compute_bounds (ui_find_label (GTK_WIDGET (figure), "Disc"), GTK_WIDGET (figure), &before));
  ui_window_close (window);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  figure = shown (f, 700, &window);
  g_assert_true (gtk_widget_compute_bounds (ui_find_label (GTK_WIDGET (figure), "Disc"), GTK_WIDGET (figure), &after));
  ui_window_close (window);
  g_assert_cmpfloat_with_epsilon (after.origin.x, before.origin.x, 2);
}

/* A point that the drawing lacks is told of below it, whatever the width. */
static void
test_no_such_point (Fixture *f, gconstpointer data)
{
  FigureLabelled *figure = FIGURE_LABELLED (figure_labelled_new (f->drawing, "A nerve.", "A nerve leaves the spine."));
  GtkWidget *window;

  figure_labelled_add (figure, "no-such-point", "Something");
  window = ui_window_new (GTK_WIDGET (figure), 700, 700);
  ui_wait_until_laid_out (window);
  g_assert_false (figure_labelled_is_wide (figure));
  g_assert_true (is_seen (ui_find (GTK_WIDGET (figure), GTK_TYPE_WIDGET, "legend")));
  ui_window_close (window);
}

static void
test_none (Fixture *f, gconstpointer data)
{
  FigureLabelled *figure = FIGURE_LABELLED (figure_labelled_new (f->drawing, "A nerve.", "A nerve leaves the spine."));
  GtkWidget *window = ui_window_new (GTK_WIDGET (figure), 700, 700);

  ui_wait_until_laid_out (window);
  g_assert_false (is_seen (ui_find (GTK_WIDGET (figure), GTK_TYPE_WIDGET, "legend")));
  ui_window_close (window);
}

#define ADD(path, data, function) g_test_add ("/labelled/" path, Fixture, data, set_up, function, tear_down)

int
main (int argc, char *argv[])
{
  ui_init (&argc, &argv);
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autofree char *path = g_strdup_printf ("/labelled/%s", sizes[i].name);

      g_test_add (path, Fixture, GUINT_TO_POINTER (i), set_up, test_size, tear_down);
    }
  ADD ("height", NULL, test_height);
  ADD ("right-to-left", NULL, test_right_to_left);
  ADD ("no-such-point", NULL, test_no_such_point);
  ADD ("none", NULL, test_none);

  return g_test_run ();
}
