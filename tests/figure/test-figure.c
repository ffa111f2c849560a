/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figure/figure.h"

#include <glib/gstdio.h>

#include "copy.h"
#include "figure/picture.h"
#include "ui.h"

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

  return g_object_ref_sink (figure_new (f->context, page->figure));
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

  return g_object_ref_sink (figure_new_for_question (f->context, picture));
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
  ADD ("decoration", NULL, test_decoration);

  return g_test_run ();
}
