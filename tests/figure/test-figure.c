/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figure/figure.h"

#include <glib/gstdio.h>
#include <string.h>

#include "copy.h"
#include "figure/labelled.h"
#include "figure/picture.h"
#include "ui.h"
#include "widgets/parts.h"

#define PAGE "nerve-irritation"
#define DRAWING "nerve-squeezed.svg"
#define ALT "A nerve leaves the spine between bone and disc. Swelling presses on it."
#define N_CALLOUTS 4

typedef struct
{
  char *folder;
  WidgetsContext *context;
} Fixture;

static void
set_up (Fixture *f, gconstpointer data)
{
  f->folder = pack_copy_new ();
  f->context = ui_context_new (f->folder, NULL);
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  ui_context_free (f->context);
  pack_copy_free (f->folder);
}

static void
spoil_drawing (Fixture *f, const char *name, const char *text)
{
  g_autofree char *file = g_build_filename ("figures", name, NULL);
  g_autofree char *path = g_build_filename (f->folder, file, NULL);

  if (text)
    pack_copy_write (f->folder, file, text);
  else
    g_assert_cmpint (g_remove (path), ==, 0);
}

static GtkWidget *
page_figure (Fixture *f)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  const ContentPage *page = pack_page (f->context->pack, PAGE, faults);

  g_assert_nonnull (page);

  return g_object_ref_sink (figure_new (f->context, page->figure, FIGURE_PLAIN));
}

static const char *
page_description (Fixture *f)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  const char *description = pack_page (f->context->pack, PAGE, faults)->figure->description;

  g_assert_cmpstr (description, !=, "");

  return description;
}

static GtkWidget *
question_figure (Fixture *f)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  const LwQuestionnaire *q = pack_questionnaire (f->context->pack, faults);
  int index = lw_questionnaire_find (q, "toilet");
  const LwPicture *picture;

  g_assert_cmpint (index, >=, 0);
  picture = lw_questionnaire_question (q, index)->picture;
  g_assert_nonnull (picture);

  return g_object_ref_sink (figure_new_for_question (f->context, picture, FIGURE_PLAIN));
}

static void
test_sound (Fixture *f, gconstpointer data)
{
  GtkWidget *figure = page_figure (f);
  GtkWidget *picture = ui_find (figure, FIGURE_TYPE_PICTURE, NULL);
  g_autoptr (GPtrArray) marks = ui_find_all (picture, GTK_TYPE_LABEL);

  gtk_test_accessible_assert_property (picture, GTK_ACCESSIBLE_PROPERTY_LABEL, ALT);
  gtk_test_accessible_assert_property (picture, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, page_description (f));
  g_assert_cmpuint (marks->len, ==, N_CALLOUTS);
  g_assert_nonnull (ui_find_label (ui_find (figure, GTK_TYPE_WIDGET, "legend"), "Swelling around the nerve"));
  g_assert_null (ui_find (figure, GTK_TYPE_LABEL, "figure-alt"));
  g_assert_finalize_object (figure);
}

/* The number at the point is the number in the legend. */
static void
test_numbers (Fixture *f, gconstpointer data)
{
  GtkWidget *figure = page_figure (f);
  g_autoptr (GPtrArray) marks = ui_find_all (ui_find (figure, FIGURE_TYPE_PICTURE, NULL), GTK_TYPE_LABEL);
  GtkWidget *item = gtk_widget_get_first_child (ui_find (figure, GTK_TYPE_WIDGET, "legend"));

  for (guint i = 0; i < marks->len; i++, item = gtk_widget_get_next_sibling (item))
    g_assert_cmpstr (gtk_label_get_text (g_ptr_array_index (marks, i)), ==,
                     gtk_label_get_text (GTK_LABEL (ui_find (item, GTK_TYPE_LABEL, "step-number"))));
  g_assert_null (item);
  g_assert_finalize_object (figure);
}

static void
test_question (Fixture *f, gconstpointer data)
{
  GtkWidget *figure = question_figure (f);

  g_assert_nonnull (ui_find (figure, FIGURE_TYPE_PICTURE, NULL));
  g_assert_nonnull (ui_find_label (figure, "Numb here?"));
  g_assert_finalize_object (figure);
}

static void
test_missing (Fixture *f, gconstpointer data)
{
  GtkWidget *figure;

  spoil_drawing (f, DRAWING, data);
  figure = page_figure (f);
  g_assert_null (ui_find (figure, FIGURE_TYPE_PICTURE, NULL));
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (ui_find (figure, GTK_TYPE_LABEL, "figure-alt"))), ==, ALT);
  g_assert_finalize_object (figure);
}

static void
test_missing_for_question (Fixture *f, gconstpointer data)
{
  GtkWidget *figure;

  spoil_drawing (f, "saddle.svg", data);
  figure = question_figure (f);
  g_assert_nonnull (ui_find_label (figure, "A body from behind"));
  g_assert_finalize_object (figure);
}

static void
test_decoration (Fixture *f, gconstpointer data)
{
  GtkWidget *sound = g_object_ref_sink (figure_decoration_new (f->context, DRAWING));
  GtkWidget *missing = g_object_ref_sink (figure_decoration_new (f->context, "no-such.svg"));

  gtk_test_accessible_assert_role (sound, GTK_ACCESSIBLE_ROLE_PRESENTATION);
  g_assert_null (ui_find (missing, FIGURE_TYPE_PICTURE, NULL));
  g_assert_finalize_object (sound);
  g_assert_finalize_object (missing);
}

#define ADD(path, data, function) g_test_add ("/figure/" path, Fixture, data, set_up, function, tear_down)

static void
take_target (GSimpleAction *action, GVariant *target, gpointer data)
{
  g_string_append_printf (data, "%s ", g_variant_get_string (target, NULL));
}

static GtkWidget *
window_that_listens (GtkWidget *figure, GString *heard)
{
  static const GActionEntry entries[] = { { "figure", take_target, "s", NULL, NULL, { 0 } } };
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();
  GtkWidget *window = ui_window_new (figure, 360, 700);

  g_action_map_add_action_entries (G_ACTION_MAP (group), entries, 1, heard);
  gtk_widget_insert_action_group (window, "page", G_ACTION_GROUP (group));

  return window;
}

static void
release_on (GtkWidget *widget)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GObject) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_GESTURE_CLICK (controller))
        g_signal_emit_by_name (controller, "released", 1, 5.0, 5.0);
    }
}

/* A button stays pressed for a moment before it acts. */
static gboolean
was_heard_twice (gpointer heard)
{
  return strchr (((GString *) heard)->str, ' ') != strrchr (((GString *) heard)->str, ' ');
}

/* By the button, which keys reach, and by a touch on the drawing itself. */
static void
test_enlarge (Fixture *f, gconstpointer data)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autoptr (GString) heard = g_string_new (NULL);
  const ContentPage *page = pack_page (f->context->pack, PAGE, faults);
  GtkWidget *window = window_that_listens (figure_new (f->context, page->figure, FIGURE_TO_ENLARGE), heard);
  GtkWidget *button = ui_find (window, GTK_TYPE_BUTTON, "enlarge");

  g_assert_true (gtk_widget_get_focusable (button));
  g_assert_true (gtk_widget_activate (button));
  release_on (ui_find (window, FIGURE_TYPE_LABELLED, NULL));
  ui_wait (was_heard_twice, heard);
  g_assert_cmpstr (heard->str, ==, DRAWING " " DRAWING " ");
  ui_window_close (window);
}

/* Words do not get larger. */
static void
test_nothing_to_enlarge (Fixture *f, gconstpointer data)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  const ContentPage *page = pack_page (f->context->pack, PAGE, faults);
  GtkWidget *figure;

  spoil_drawing (f, DRAWING, NULL);
  figure = g_object_ref_sink (figure_new (f->context, page->figure, FIGURE_TO_ENLARGE));
  g_assert_null (ui_find (figure, GTK_TYPE_BUTTON, NULL));
  g_assert_nonnull (ui_find_label (figure, ALT));
  g_assert_finalize_object (figure);
}

typedef struct
{
  Fixture *fixture;
  guint n;
} Walk;

static gboolean
is_in_the_middle (gpointer data)
{
  double rest = gtk_adjustment_get_upper (data) - gtk_adjustment_get_page_size (data);

  return rest > 0 && ABS (gtk_adjustment_get_value (data) - rest / 2) < 1;
}

/* On a telephone it is wider than the screen; its legend is not. */
static void
assert_large (const ContentFigure *figure, gpointer data)
{
  Walk *walk = data;
  GtkWidget *window = ui_window_new (widgets_frame_new (figure_new (walk->fixture->context, figure, FIGURE_LARGE), 1100), 360, 700);
  GtkWidget *labelled = ui_find (window, FIGURE_TYPE_LABELLED, NULL), *picture = ui_find (window, FIGURE_TYPE_PICTURE, NULL);
  GtkWidget *legend = ui_find (window, GTK_TYPE_WIDGET, "legend");
  GtkScrolledWindow *scrolled = GTK_SCROLLED_WINDOW (gtk_widget_get_ancestor (picture, GTK_TYPE_SCROLLED_WINDOW));
  GtkAdjustment *scroll = gtk_scrolled_window_get_hadjustment (scrolled);

  ui_wait_until_laid_out (window);
  ui_wait (is_in_the_middle, scroll);
  g_assert_cmpint (gtk_widget_get_width (picture), >, 600);
  g_assert_cmpint (gtk_widget_get_height (picture), ==, gtk_widget_get_height (GTK_WIDGET (scrolled)));
  g_assert_false (figure_labelled_is_wide (FIGURE_LABELLED (labelled)));
  if (figure->callouts->len > 0)
    g_assert_cmpint (gtk_widget_get_width (legend), <=, 360);
  ui_window_close (window);
  walk->n++;
}

static void
test_large (Fixture *f, gconstpointer data)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autoptr (GPtrArray) pages = pack_manifest_pages (pack_manifest (f->context->pack));
  Walk walk = { f, 0 };

  for (guint i = 0; i < pages->len; i++)
    content_page_foreach_figure (pack_page (f->context->pack, g_ptr_array_index (pages, i), faults),
                                 assert_large, &walk);
  g_assert_cmpuint (walk.n, >, 40);
}

int
main (int argc, char *argv[])
{
  ui_init (&argc, &argv);
  ADD ("sound", NULL, test_sound);
  ADD ("numbers", NULL, test_numbers);
  ADD ("question", NULL, test_question);
  ADD ("missing", NULL, test_missing);
  ADD ("broken", "<svg", test_missing);
  ADD ("missing-for-question", NULL, test_missing_for_question);
  ADD ("enlarge", NULL, test_enlarge);
  ADD ("nothing-to-enlarge", NULL, test_nothing_to_enlarge);
  ADD ("large", NULL, test_large);
  ADD ("decoration", NULL, test_decoration);

  return g_test_run ();
}
