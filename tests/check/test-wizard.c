/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "check/toggle.h"
#include "check/wizard.h"
#include "figure/body.h"

#include "steps.h"
#include "ui.h"

typedef struct
{
  WidgetsContext *context;
  GtkWidget *window;
  CheckWizard *wizard;
} Fixture;

static void
on_page_back (GSimpleAction *action, GVariant *target, gpointer data)
{
  check_wizard_back (((Fixture *) data)->wizard);
}

static void
set_up (Fixture *f, gconstpointer data)
{
  static const GActionEntry entries[] = { { "back", on_page_back, NULL, NULL, NULL, { 0 } } };
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();

  f->context = ui_context_new (NULL, NULL);
  f->wizard = CHECK_WIZARD (check_wizard_new (f->context, pack_questionnaire (f->context->pack, faults)));
  g_object_ref_sink (f->wizard);
  f->window = ui_window_new (GTK_WIDGET (f->wizard), 600, 700);
  g_action_map_add_action_entries (G_ACTION_MAP (group), entries, 1, f);
  gtk_widget_insert_action_group (f->window, "page", G_ACTION_GROUP (group));
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  ui_wait_until_painted (f->window);
  ui_window_close (f->window);
  g_assert_finalize_object (f->wizard);
  ui_context_free (f->context);
}

static void
press (Fixture *f, const char *action)
{
  gtk_widget_activate_action (GTK_WIDGET (f->wizard), action, NULL);
}

static const LwQuestion *
question (Fixture *f)
{
  return steps_question (check_wizard_run (f->wizard));
}

static CheckPlace
place (Fixture *f)
{
  return check_run_place (check_wizard_run (f->wizard));
}

static gboolean
next_is_enabled (Fixture *f)
{
  return gtk_widget_get_sensitive (ui_find_button (GTK_WIDGET (f->wizard), "check.next", NULL));
}

/* The options in their order; after the last comes "I am not sure". */
static GtkWidget *
option (Fixture *f, guint index)
{
  g_autoptr (GPtrArray) all = ui_find_all (GTK_WIDGET (f->wizard), GTK_TYPE_CHECK_BUTTON);

  g_assert_cmpuint (index, <, all->len);

  return g_ptr_array_index (all, index);
}

static GtkWidget *
unsure (Fixture *f)
{
  return ui_find (GTK_WIDGET (f->wizard), GTK_TYPE_CHECK_BUTTON, "unsure");
}

static gboolean
is_on (GtkWidget *button)
{
  return gtk_check_button_get_active (GTK_CHECK_BUTTON (button));
}

/* As a touch on the option does. */
static void
touch (Fixture *f, const char *id)
{
  int index = lw_question_find_option (question (f), id);

  g_assert_cmpint (index, >=, 0);
  gtk_widget_activate (option (f, index));
}

static void
touch_mildest (Fixture *f)
{
  guint index = 0;

  while (!check_is_chosen (lw_answer_mildest (question (f)), question (f), index))
    index++;
  gtk_widget_activate (option (f, index));
}

static void
go_mildly_to (Fixture *f, const char *until)
{
  if (place (f) == CHECK_AT_START)
    press (f, "check.next");
  while (place (f) == CHECK_AT_QUESTION && g_strcmp0 (question (f)->id, until) != 0)
    {
      touch_mildest (f);
      press (f, "check.next");
    }
  if (!until)
    press (f, "check.next"); /* past the review */
}

static void
assert_heading_has_focus (Fixture *f, const char *text)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (f->window));

  g_assert_nonnull (focus);
  gtk_test_accessible_assert_role (focus, GTK_ACCESSIBLE_ROLE_HEADING);
  gtk_test_accessible_assert_property (focus, GTK_ACCESSIBLE_PROPERTY_LABEL, text);
}

static void
test_to_emergency (Fixture *f, gconstpointer data)
{
  go_mildly_to (f, "toilet");
  touch (f, "saddle");
  press (f, "check.next");
  g_assert_cmpint (place (f), ==, CHECK_AT_OUTCOME);
  g_assert_nonnull (ui_find (GTK_WIDGET (f->wizard), GTK_TYPE_BOX, "emergency"));
  g_assert_nonnull (ui_find_label (GTK_WIDGET (f->wizard), "your emergency number"));
}

/* Every question is shown once, and each announces itself. */
static void
test_to_self_care (Fixture *f, gconstpointer data)
{
  guint seen = 0;

  check_wizard_focus (f->wizard);
  assert_heading_has_focus (f, check_run_questionnaire (check_wizard_run (f->wizard))->title);
  for (press (f, "check.next"); place (f) == CHECK_AT_QUESTION; press (f, "check.next"), seen++)
    {
      assert_heading_has_focus (f, question (f)->text);
      g_assert_false (next_is_enabled (f));
      touch_mildest (f);
      g_assert_true (next_is_enabled (f));
    }
  g_assert_cmpuint (seen, ==, check_run_outcome (check_wizard_run (f->wizard))->asked->len);
  g_assert_cmpint (place (f), ==, CHECK_AT_REVIEW);
  assert_heading_has_focus (f, "Is this right?");
  press (f, "check.next");
  g_assert_nonnull (ui_find (GTK_WIDGET (f->wizard), GTK_TYPE_BOX, "self-care"));
  assert_heading_has_focus (f, check_run_questionnaire (check_wizard_run (f->wizard))->texts[LW_URGENCY_SELF_CARE].title);
}

static const char *
option_text (const LwQuestion *question, const char *id)
{
  return lw_question_option (question, lw_question_find_option (question, id))->text;
}

/* Each answer stands in the review, and a touch on it leads there and back. */
static void
test_review (Fixture *f, gconstpointer data)
{
  const LwQuestionnaire *q = check_run_questionnaire (check_wizard_run (f->wizard));
  const LwQuestion *toilet = lw_questionnaire_question (q, lw_questionnaire_find (q, "toilet"));

  for (press (f, "check.next"); place (f) == CHECK_AT_QUESTION; press (f, "check.next"))
    touch_mildest (f);
  /* "None of these" alone would say nothing: what there was stands with it. */
  g_assert_null (ui_find_label (GTK_WIDGET (f->wizard), toilet->text));
  g_assert_nonnull (ui_find_label (GTK_WIDGET (f->wizard), option_text (toilet, "pee-lost")));
  gtk_widget_activate_action (GTK_WIDGET (f->wizard), "check.change", "s", "toilet");
  assert_heading_has_focus (f, toilet->text);
  touch (f, "hard");
  press (f, "check.next");
  g_assert_cmpint (place (f), ==, CHECK_AT_REVIEW);
  g_assert_nonnull (ui_find_label (GTK_WIDGET (f->wizard), toilet->text));
  g_assert_nonnull (ui_find_label (GTK_WIDGET (f->wizard), option_text (toilet, "hard")));
  gtk_widget_activate_action (GTK_WIDGET (f->wizard), "check.change", "s", "there-is-none");
  g_assert_cmpint (place (f), ==, CHECK_AT_REVIEW);
}

/* The start asks whom it is about, and still knows it on the way back. */
static void
test_whom (Fixture *f, gconstpointer data)
{
  for (guint i = 0; i < 2; i++)
    {
      gboolean carer = i == 0;

      gtk_widget_activate (option (f, carer ? 1 : 0));
      g_assert_cmpint (check_run_is_for_carer (check_wizard_run (f->wizard)), ==, carer);
      press (f, "check.next");
      press (f, "check.back");
      g_assert_cmpint (place (f), ==, CHECK_AT_START);
      g_assert_cmpint (is_on (option (f, 0)), ==, !carer);
      g_assert_cmpint (is_on (option (f, 1)), ==, carer);
      g_assert_cmpint (check_run_is_for_carer (check_wizard_run (f->wizard)), ==, carer);
    }
}

static void
test_next_waits (Fixture *f, gconstpointer data)
{
  g_assert_true (next_is_enabled (f));
  for (press (f, "check.next"); place (f) == CHECK_AT_QUESTION && g_strcmp0 (question (f)->id, "scope") != 0;)
    {
      const LwQuestion *here = question (f);

      g_assert_false (next_is_enabled (f));
      press (f, "check.next");
      g_assert_true (question (f) == here);
      gtk_widget_activate (unsure (f));
      g_assert_true (is_on (unsure (f)));
      g_assert_true (next_is_enabled (f));
      g_assert_cmpint (check_run_answer (check_wizard_run (f->wizard)).kind, ==, LW_ANSWER_UNSURE);
      touch_mildest (f);
      g_assert_false (is_on (unsure (f)));
      press (f, "check.next");
    }
}

/* What was ticked and is taken back leaves the question open. */
static void
test_several (Fixture *f, gconstpointer data)
{
  press (f, "check.next");
  touch (f, "breath");
  touch (f, "bleed");
  g_assert_true (is_on (option (f, 0)) && is_on (option (f, 4)));
  touch (f, "none");
  g_assert_false (is_on (option (f, 0)) || is_on (option (f, 4)));
  touch (f, "faint");
  g_assert_false (is_on (option (f, 5)));
  gtk_widget_activate (unsure (f));
  g_assert_false (is_on (option (f, 2)));
  g_assert_true (is_on (unsure (f)));
  gtk_widget_activate (unsure (f));
  g_assert_false (next_is_enabled (f));
  touch (f, "faint");
  touch (f, "faint");
  g_assert_false (next_is_enabled (f));
}

/* Of days, a choice with and without an order and a scale one button is on, and it is the
 * one that was touched. The last of each leads to the next. */
static void
test_one_of_many (Fixture *f, gconstpointer data)
{
  static const char *const questions[] = { "since", "mood", "operation", "course", "leg-pain" };

  for (guint i = 0; i < G_N_ELEMENTS (questions); i++, press (f, "check.next"))
    {
      guint last;

      go_mildly_to (f, questions[i]);
      last = question (f)->kind == LW_KIND_SCALE ? 10 : question (f)->options->len - 1;
      for (guint touched = 0; touched <= last; touched++)
        {
          gtk_widget_activate (option (f, touched));
          for (guint j = 0; j <= last; j++)
            g_assert_cmpint (is_on (option (f, j)), ==, j == touched);
          g_assert_true (check_is_chosen (check_run_answer (check_wizard_run (f->wizard)), question (f), touched));
        }
    }
}

static void
test_back_shows_answers (Fixture *f, gconstpointer data)
{
  press (f, "check.next");
  touch (f, "none");
  press (f, "check.next");
  touch (f, "hard");
  press (f, "check.next");
  gtk_widget_activate (unsure (f));
  press (f, "check.next");
  press (f, "check.back");
  g_assert_true (is_on (unsure (f)));
  press (f, "check.back");
  g_assert_true (is_on (option (f, lw_question_find_option (question (f), "hard"))));
  assert_heading_has_focus (f, question (f)->text);
  g_assert_true (next_is_enabled (f));
  press (f, "check.back");
  g_assert_true (is_on (option (f, 5)));
  press (f, "check.back");
  g_assert_cmpint (place (f), ==, CHECK_AT_START);
  g_assert_false (check_wizard_back (f->wizard));
}

static void
test_back_shows_choices (Fixture *f, gconstpointer data)
{
  go_mildly_to (f, "since");
  gtk_widget_activate (unsure (f));
  press (f, "check.next");
  touch (f, "low");
  press (f, "check.next");
  press (f, "check.back");
  g_assert_cmpstr (question (f)->id, ==, "mood");
  g_assert_true (is_on (option (f, 1)));
  assert_heading_has_focus (f, question (f)->text);
  g_assert_true (next_is_enabled (f));
  press (f, "check.back");
  g_assert_true (is_on (unsure (f)));
}

/* Only pain that is not gone is measured. */
static void
go_to_scale (Fixture *f)
{
  go_mildly_to (f, "course");
  touch (f, "slowly");
  press (f, "check.next");
  g_assert_cmpstr (question (f)->id, ==, "leg-pain");
}

static void
test_refresh (Fixture *f, gconstpointer data)
{
  go_to_scale (f);
  gtk_widget_activate (option (f, 8));
  check_wizard_refresh (f->wizard);
  g_assert_cmpstr (question (f)->id, ==, "leg-pain");
  g_assert_true (is_on (option (f, 8)));
  g_assert_true (next_is_enabled (f));
  check_wizard_focus (f->wizard);
  assert_heading_has_focus (f, question (f)->text);
}

static void
test_start_over (Fixture *f, gconstpointer data)
{
  go_mildly_to (f, NULL);
  g_assert_cmpint (place (f), ==, CHECK_AT_OUTCOME);
  press (f, "check.again");
  g_assert_cmpint (place (f), ==, CHECK_AT_START);
  press (f, "check.next");
  for (guint i = 0; i < question (f)->options->len; i++)
    g_assert_false (is_on (option (f, i)));
  g_assert_false (next_is_enabled (f));
}

static void
test_roles (Fixture *f, gconstpointer data)
{
  press (f, "check.next");
  gtk_test_accessible_assert_role (option (f, 0), GTK_ACCESSIBLE_ROLE_CHECKBOX);
  gtk_test_accessible_assert_role (gtk_widget_get_parent (option (f, 0)), GTK_ACCESSIBLE_ROLE_GROUP);
  go_mildly_to (f, "mood");
  gtk_test_accessible_assert_role (option (f, 0), GTK_ACCESSIBLE_ROLE_RADIO);
  gtk_test_accessible_assert_role (gtk_widget_get_parent (option (f, 0)), GTK_ACCESSIBLE_ROLE_RADIO_GROUP);
  gtk_test_accessible_assert_property (gtk_widget_get_parent (option (f, 0)), GTK_ACCESSIBLE_PROPERTY_LABEL, question (f)->text);
}

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
touch_body (Fixture *f, const char *region)
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
go_to_map (Fixture *f)
{
  go_mildly_to (f, "nerve");
  touch (f, "numb-new");
  press (f, "check.next");
  ui_wait_until_painted (f->window);
}

/* The body and the list are one: each region can be touched, its button follows, and a
 * second touch takes it back. */
static void
test_every_region (Fixture *f, gconstpointer data)
{
  go_to_map (f);
  for (guint i = 0; i < question (f)->options->len; i++)
    {
      const LwOption *region = lw_question_option (question (f), i);

      if (region->exclusive)
        continue;
      g_test_message ("%s", region->id);
      touch_body (f, region->id);
      g_assert_true (is_on (option (f, i)));
      g_assert_cmphex (check_run_answer (check_wizard_run (f->wizard)).options, ==, G_GUINT64_CONSTANT (1) << i);
      touch_body (f, region->id);
      g_assert_false (is_on (option (f, i)));
      g_assert_false (next_is_enabled (f));
    }
}

/* What is marked decides, and is drawn on the result. */
static void
test_marked (Fixture *f, gconstpointer data)
{
  go_to_map (f);
  touch_body (f, "foot-top-left");
  touch_body (f, "big-toe-right");
  press (f, "check.next");
  g_assert_cmpint (place (f), ==, CHECK_AT_OUTCOME);
  g_assert_nonnull (ui_find (GTK_WIDGET (f->wizard), GTK_TYPE_BOX, "emergency"));
  g_assert_nonnull (ui_find (GTK_WIDGET (f->wizard), FIGURE_TYPE_BODY, NULL));
  g_assert_nonnull (ui_find_label (GTK_WIDGET (f->wizard), "Left: top of foot, Right: big toe"));
}

#define ADD(path, function) g_test_add ("/wizard/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char *argv[])
{
  ui_init (&argc, &argv);
  ADD ("to-emergency", test_to_emergency);
  ADD ("to-self-care", test_to_self_care);
  ADD ("review", test_review);
  ADD ("whom", test_whom);
  ADD ("next-waits", test_next_waits);
  ADD ("several", test_several);
  ADD ("one-of-many", test_one_of_many);
  ADD ("back-shows-answers", test_back_shows_answers);
  ADD ("back-shows-choices", test_back_shows_choices);
  ADD ("refresh", test_refresh);
  ADD ("start-over", test_start_over);
  ADD ("roles", test_roles);
  ADD ("body-map/every-region", test_every_region);
  ADD ("body-map/marked", test_marked);

  return g_test_run ();
}
