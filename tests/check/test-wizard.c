/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "check/wizard.h"

#include "check/toggle.h"
#include "person.h"
#include "steps.h"
#include "ui.h"

static void
assert_heading_has_focus (Person *f, const char *text)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (f->window));

  g_assert_nonnull (focus);
  gtk_test_accessible_assert_role (focus, GTK_ACCESSIBLE_ROLE_HEADING);
  gtk_test_accessible_assert_property (focus, GTK_ACCESSIBLE_PROPERTY_LABEL, text);
}

static void
test_to_emergency (Person *f, gconstpointer data)
{
  person_go_mildly_to (f, "toilet");
  person_touch (f, "saddle");
  person_press (f, "check.next");
  g_assert_cmpint (person_place (f), ==, CHECK_AT_OUTCOME);
  g_assert_nonnull (ui_find (GTK_WIDGET (f->wizard), GTK_TYPE_BOX, "emergency"));
  g_assert_nonnull (ui_find_label (GTK_WIDGET (f->wizard), "your emergency number"));
}

/* Every question is shown once, and each announces itself. */
static void
test_to_self_care (Person *f, gconstpointer data)
{
  guint seen = 0;

  check_wizard_focus (f->wizard);
  assert_heading_has_focus (f, check_run_questionnaire (check_wizard_run (f->wizard))->title);
  for (person_press (f, "check.next"); person_place (f) == CHECK_AT_QUESTION; person_press (f, "check.next"), seen++)
    {
      assert_heading_has_focus (f, person_question (f)->text);
      g_assert_false (person_next_is_enabled (f));
      person_touch_mildest (f);
      g_assert_true (person_next_is_enabled (f));
    }
  g_assert_cmpuint (seen, ==, check_run_outcome (check_wizard_run (f->wizard))->asked->len);
  g_assert_cmpint (person_place (f), ==, CHECK_AT_REVIEW);
  assert_heading_has_focus (f, "Is this right?");
  person_press (f, "check.next");
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
test_review (Person *f, gconstpointer data)
{
  const LwQuestionnaire *q = check_run_questionnaire (check_wizard_run (f->wizard));
  const LwQuestion *toilet = lw_questionnaire_question (q, lw_questionnaire_find (q, "toilet"));

  for (person_press (f, "check.next"); person_place (f) == CHECK_AT_QUESTION; person_press (f, "check.next"))
    person_touch_mildest (f);
  /* "None of these" alone would say nothing: what there was stands with it. */
  g_assert_null (ui_find_label (GTK_WIDGET (f->wizard), toilet->text));
  g_assert_nonnull (ui_find_label (GTK_WIDGET (f->wizard), option_text (toilet, "pee-lost")));
  gtk_widget_activate_action (GTK_WIDGET (f->wizard), "check.change", "s", "toilet");
  assert_heading_has_focus (f, toilet->text);
  person_touch (f, "hard");
  person_press (f, "check.next");
  g_assert_cmpint (person_place (f), ==, CHECK_AT_REVIEW);
  g_assert_nonnull (ui_find_label (GTK_WIDGET (f->wizard), toilet->text));
  g_assert_nonnull (ui_find_label (GTK_WIDGET (f->wizard), option_text (toilet, "hard")));
  gtk_widget_activate_action (GTK_WIDGET (f->wizard), "check.change", "s", "there-is-none");
  g_assert_cmpint (person_place (f), ==, CHECK_AT_REVIEW);
}

/* The start asks whom it is about, and still knows it on the way back. */
static void
test_whom (Person *f, gconstpointer data)
{
  for (guint i = 0; i < 2; i++)
    {
      gboolean carer = i == 0;

      gtk_widget_activate (person_option (f, carer ? 1 : 0));
      g_assert_cmpint (check_run_is_for_carer (check_wizard_run (f->wizard)), ==, carer);
      person_press (f, "check.next");
      person_press (f, "check.back");
      g_assert_cmpint (person_place (f), ==, CHECK_AT_START);
      g_assert_cmpint (person_is_on (person_option (f, 0)), ==, !carer);
      g_assert_cmpint (person_is_on (person_option (f, 1)), ==, carer);
      g_assert_cmpint (check_run_is_for_carer (check_wizard_run (f->wizard)), ==, carer);
    }
}

static void
test_next_waits (Person *f, gconstpointer data)
{
  g_assert_true (person_next_is_enabled (f));
  for (person_press (f, "check.next"); person_place (f) == CHECK_AT_QUESTION && g_strcmp0 (person_question (f)->id, "scope") != 0;)
    {
      const LwQuestion *here = person_question (f);

      g_assert_false (person_next_is_enabled (f));
      person_press (f, "check.next");
      g_assert_true (person_question (f) == here);
      gtk_widget_activate (person_unsure (f));
      g_assert_true (person_is_on (person_unsure (f)));
      g_assert_true (person_next_is_enabled (f));
      g_assert_cmpint (check_run_answer (check_wizard_run (f->wizard)).kind, ==, LW_ANSWER_UNSURE);
      person_touch_mildest (f);
      g_assert_false (person_is_on (person_unsure (f)));
      person_press (f, "check.next");
    }
}

/* What was ticked and is taken back leaves the question open. */
static void
test_several (Person *f, gconstpointer data)
{
  person_press (f, "check.next");
  person_touch (f, "breath");
  person_touch (f, "bleed");
  g_assert_true (person_is_on (person_option (f, 0)) && person_is_on (person_option (f, 4)));
  person_touch (f, "none");
  g_assert_false (person_is_on (person_option (f, 0)) || person_is_on (person_option (f, 4)));
  person_touch (f, "faint");
  g_assert_false (person_is_on (person_option (f, 5)));
  gtk_widget_activate (person_unsure (f));
  g_assert_false (person_is_on (person_option (f, 2)));
  g_assert_true (person_is_on (person_unsure (f)));
  gtk_widget_activate (person_unsure (f));
  g_assert_false (person_next_is_enabled (f));
  person_touch (f, "faint");
  person_touch (f, "faint");
  g_assert_false (person_next_is_enabled (f));
}

/* Of days, a choice with and without an order and a scale one button is on, and it is the
 * one that was touched. The last of each leads to the next. */
static void
test_one_of_many (Person *f, gconstpointer data)
{
  static const char *const questions[] = { "since", "mood", "operation", "course", "leg-pain" };

  for (guint i = 0; i < G_N_ELEMENTS (questions); i++, person_press (f, "check.next"))
    {
      guint last;

      person_go_mildly_to (f, questions[i]);
      last = person_question (f)->kind == LW_KIND_SCALE ? 10 : person_question (f)->options->len - 1;
      for (guint touched = 0; touched <= last; touched++)
        {
          gtk_widget_activate (person_option (f, touched));
          for (guint j = 0; j <= last; j++)
            g_assert_cmpint (person_is_on (person_option (f, j)), ==, j == touched);
          g_assert_true (check_is_chosen (check_run_answer (check_wizard_run (f->wizard)), person_question (f), touched));
        }
    }
}

static void
test_back_shows_answers (Person *f, gconstpointer data)
{
  person_press (f, "check.next");
  person_touch (f, "none");
  person_press (f, "check.next");
  person_touch (f, "hard");
  person_press (f, "check.next");
  gtk_widget_activate (person_unsure (f));
  person_press (f, "check.next");
  person_press (f, "check.back");
  g_assert_true (person_is_on (person_unsure (f)));
  person_press (f, "check.back");
  g_assert_true (person_is_on (person_option (f, lw_question_find_option (person_question (f), "hard"))));
  assert_heading_has_focus (f, person_question (f)->text);
  g_assert_true (person_next_is_enabled (f));
  person_press (f, "check.back");
  g_assert_true (person_is_on (person_option (f, 5)));
  person_press (f, "check.back");
  g_assert_cmpint (person_place (f), ==, CHECK_AT_START);
  g_assert_false (check_wizard_back (f->wizard));
}

static void
test_back_shows_choices (Person *f, gconstpointer data)
{
  person_go_mildly_to (f, "since");
  gtk_widget_activate (person_unsure (f));
  person_press (f, "check.next");
  person_touch (f, "low");
  person_press (f, "check.next");
  person_press (f, "check.back");
  g_assert_cmpstr (person_question (f)->id, ==, "mood");
  g_assert_true (person_is_on (person_option (f, 1)));
  assert_heading_has_focus (f, person_question (f)->text);
  g_assert_true (person_next_is_enabled (f));
  person_press (f, "check.back");
  g_assert_true (person_is_on (person_unsure (f)));
}

/* Only pain that is not gone is measured. */
static void
go_to_scale (Person *f)
{
  person_go_mildly_to (f, "course");
  person_touch (f, "slowly");
  person_press (f, "check.next");
  g_assert_cmpstr (person_question (f)->id, ==, "leg-pain");
}

static void
test_refresh (Person *f, gconstpointer data)
{
  go_to_scale (f);
  gtk_widget_activate (person_option (f, 8));
  check_wizard_refresh (f->wizard);
  g_assert_cmpstr (person_question (f)->id, ==, "leg-pain");
  g_assert_true (person_is_on (person_option (f, 8)));
  g_assert_true (person_next_is_enabled (f));
  check_wizard_focus (f->wizard);
  assert_heading_has_focus (f, person_question (f)->text);
}

static void
test_start_over (Person *f, gconstpointer data)
{
  person_go_mildly_to (f, NULL);
  g_assert_cmpint (person_place (f), ==, CHECK_AT_OUTCOME);
  person_press (f, "check.again");
  g_assert_cmpint (person_place (f), ==, CHECK_AT_START);
  person_press (f, "check.next");
  for (guint i = 0; i < person_question (f)->options->len; i++)
    g_assert_false (person_is_on (person_option (f, i)));
  g_assert_false (person_next_is_enabled (f));
}

static void
test_roles (Person *f, gconstpointer data)
{
  person_press (f, "check.next");
  gtk_test_accessible_assert_role (person_option (f, 0), GTK_ACCESSIBLE_ROLE_CHECKBOX);
  gtk_test_accessible_assert_role (gtk_widget_get_parent (person_option (f, 0)), GTK_ACCESSIBLE_ROLE_GROUP);
  person_go_mildly_to (f, "mood");
  gtk_test_accessible_assert_role (person_option (f, 0), GTK_ACCESSIBLE_ROLE_RADIO);
  gtk_test_accessible_assert_role (gtk_widget_get_parent (person_option (f, 0)), GTK_ACCESSIBLE_ROLE_RADIO_GROUP);
  gtk_test_accessible_assert_property (gtk_widget_get_parent (person_option (f, 0)), GTK_ACCESSIBLE_PROPERTY_LABEL, person_question (f)->text);
}

#define ADD(path, function) g_test_add ("/wizard/" path, Person, NULL, person_set_up, function, person_tear_down)

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

  return g_test_run ();
}
