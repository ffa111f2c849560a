/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "person.h"

#include "check/toggle.h"
#include "steps.h"
#include "ui.h"

static void
on_page_back (GSimpleAction *action, GVariant *target, gpointer data)
{
  check_wizard_back (((Person *) data)->wizard);
}

void
person_set_up (Person *f, gconstpointer data)
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

void
person_tear_down (Person *f, gconstpointer data)
{
  ui_wait_until_painted (f->window);
  ui_window_close (f->window);
  g_assert_finalize_object (f->wizard);
  ui_context_free (f->context);
}

void
person_press (Person *f, const char *action)
{
  gtk_widget_activate_action (GTK_WIDGET (f->wizard), action, NULL);
}

const LwQuestion *
person_question (Person *f)
{
  return steps_question (check_wizard_run (f->wizard));
}

CheckPlace
person_place (Person *f)
{
  return check_run_place (check_wizard_run (f->wizard));
}

gboolean
person_next_is_enabled (Person *f)
{
  return gtk_widget_get_sensitive (ui_find_button (GTK_WIDGET (f->wizard), "check.next", NULL));
}

GtkWidget *
person_option (Person *f, guint index)
{
  g_autoptr (GPtrArray) all = ui_find_all (GTK_WIDGET (f->wizard), GTK_TYPE_CHECK_BUTTON);

  g_assert_cmpuint (index, <, all->len);

  return g_ptr_array_index (all, index);
}

GtkWidget *
person_unsure (Person *f)
{
  return ui_find (GTK_WIDGET (f->wizard), GTK_TYPE_CHECK_BUTTON, "unsure");
}

gboolean
person_is_on (GtkWidget *button)
{
  return gtk_check_button_get_active (GTK_CHECK_BUTTON (button));
}

void
person_touch (Person *f, const char *id)
{
  int index = lw_question_find_option (person_question (f), id);

  g_assert_cmpint (index, >=, 0);
  gtk_widget_activate (person_option (f, index));
}

void
person_touch_mildest (Person *f)
{
  guint index = 0;

  while (!check_is_chosen (lw_answer_mildest (person_question (f)), person_question (f), index))
    index++;
  gtk_widget_activate (person_option (f, index));
}

void
person_go_mildly_to (Person *f, const char *until)
{
  if (person_place (f) == CHECK_AT_START)
    person_press (f, "check.next");
  while (person_place (f) == CHECK_AT_QUESTION && g_strcmp0 (person_question (f)->id, until) != 0)
    {
      person_touch_mildest (f);
      person_press (f, "check.next");
    }
  if (!until)
    person_press (f, "check.next"); /* past the review */
}
