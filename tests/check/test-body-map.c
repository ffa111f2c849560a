/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "check/body-map.h"

#include "figure/body.h"
#include "person.h"
#include "steps.h"
#include "ui.h"

static GtkGesture *
find_click (GtkWidget *widget)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_GESTURE_CLICK (controller))
        return GTK_GESTURE (controller); /* the widget keeps it */
    }

  return NULL;
}

/* As a finger on the body does. */
static void
touch_body (Person *f, const char *region)
{
  g_autoptr (GPtrArray) bodies = ui_find_all (GTK_WIDGET (f->wizard), FIGURE_TYPE_BODY);
  double x, y;

  for (guint i = 0; i < bodies->len; i++)
    if (figure_body_find (g_ptr_array_index (bodies, i), region, &x, &y))
      {
        g_signal_emit_by_name (find_click (g_ptr_array_index (bodies, i)), "released", 1, x, y);
        return;
      }
  g_error ("no body has the region \"%s\"", region);
}

static void
go_to_map (Person *f)
{
  person_go_mildly_to (f, "nerve");
  person_touch (f, "numb-new");
  person_press (f, "check.next");
  ui_wait_until_painted (f->window);
}

/* The body and the list are one: each region can be touched, its button follows, and a
 * second touch takes it back. */
static void
test_every_region (Person *f, gconstpointer data)
{
  go_to_map (f);
  for (guint i = 0; i < person_question (f)->options->len; i++)
    {
      const LwOption *region = lw_question_option (person_question (f), i);

      if (region->exclusive)
        continue;
      g_test_message ("%s", region->id);
      touch_body (f, region->id);
      g_assert_true (person_is_on (person_option (f, i)));
      g_assert_cmphex (check_run_answer (check_wizard_run (f->wizard)).options, ==, G_GUINT64_CONSTANT (1) << i);
      touch_body (f, region->id);
      g_assert_false (person_is_on (person_option (f, i)));
      g_assert_false (person_next_is_enabled (f));
    }
}

/* What is marked decides, and is drawn on the result. */
static void
test_marked (Person *f, gconstpointer data)
{
  go_to_map (f);
  touch_body (f, "foot-top-left");
  touch_body (f, "big-toe-right");
  person_press (f, "check.next");
  g_assert_cmpint (person_place (f), ==, CHECK_AT_OUTCOME);
  g_assert_nonnull (ui_find (GTK_WIDGET (f->wizard), GTK_TYPE_BOX, "emergency"));
  g_assert_nonnull (ui_find (GTK_WIDGET (f->wizard), FIGURE_TYPE_BODY, NULL));
  g_assert_nonnull (ui_find_label (GTK_WIDGET (f->wizard), "Left: top of foot, Right: big toe"));
}

#define ADD(path, function) g_test_add ("/body-map/" path, Person, NULL, person_set_up, function, person_tear_down)

int
main (int argc, char *argv[])
{
  ui_init (&argc, &argv);
  ADD ("every-region", test_every_region);
  ADD ("marked", test_marked);

  return g_test_run ();
}
