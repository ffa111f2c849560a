/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "check/views.h"

#include "steps.h"
#include "ui.h"

static WidgetsView
view_for (WidgetsContext *context, LwUrgency urgency)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  const LwQuestionnaire *q = pack_questionnaire (context->pack, faults);
  g_autoptr (CheckRun) run = steps_to (q, steps_answers_for (urgency), NULL);
  WidgetsView view;

  g_assert_cmpint (check_run_outcome (run)->urgency, ==, urgency);
  view = check_outcome_view (context, run);
  g_object_ref_sink (view.widget);

  return view;
}

static void
view_clear (WidgetsView *view)
{
  g_assert_finalize_object (view->widget);
  g_free (view->title);
}

/* How soon stands first, in words and not by its colour alone; then what to do and why. */
static void
test_each_urgency (void)
{
  static const char *const words[] = { "At home", "In the next weeks", "In a day or two", "Today", "Emergency" };
  WidgetsContext *context = ui_context_new (NULL, "GB");

  for (int urgency = LW_URGENCY_SELF_CARE; urgency <= LW_URGENCY_EMERGENCY; urgency++)
    {
      WidgetsView view = view_for (context, urgency);
      GtkWidget *banner = ui_find (view.widget, GTK_TYPE_BOX, "banner");

      g_assert_true (gtk_widget_has_css_class (banner, lw_urgency_to_string (urgency)));
      g_assert_nonnull (ui_find_label (banner, words[urgency]));
      g_assert_true (gtk_widget_is_ancestor (view.heading, banner));
      g_assert_nonnull (ui_find_label (view.widget, "What to do"));
      g_assert_nonnull (ui_find_label (view.widget, "Why"));
      g_assert_nonnull (ui_find_label (view.widget, "Not a diagnosis"));
      g_assert_nonnull (ui_find_button (view.widget, "check.again", NULL));
      view_clear (&view);
    }
  ui_context_free (context);
}

static void
test_number (void)
{
  WidgetsContext *known = ui_context_new (NULL, "GB"), *unknown = ui_context_new (NULL, NULL);
  WidgetsView with = view_for (known, LW_URGENCY_EMERGENCY), without = view_for (unknown, LW_URGENCY_EMERGENCY);

  g_assert_nonnull (ui_find_label (with.widget, "999"));
  g_assert_null (ui_find_button (with.widget, "page.place", NULL));
  g_assert_nonnull (ui_find_label (without.widget, "your emergency number"));
  g_assert_nonnull (ui_find_button (without.widget, "page.place", NULL));
  view_clear (&with);
  view_clear (&without);
  ui_context_free (known);
  ui_context_free (unknown);
}

/* Calm words are no reason to ask for a place. */
static void
test_self_care_asks_for_nothing (void)
{
  WidgetsContext *context = ui_context_new (NULL, NULL);
  WidgetsView view = view_for (context, LW_URGENCY_SELF_CARE);

  g_assert_null (ui_find_button (view.widget, "page.place", NULL));
  g_assert_nonnull (ui_find_label (view.widget, "none of the danger signs"));
  view_clear (&view);
  ui_context_free (context);
}

int
main (int argc, char *argv[])
{
  ui_init (&argc, &argv);
  g_test_add_func ("/outcome/each-urgency", test_each_urgency);
  g_test_add_func ("/outcome/number", test_number);
  g_test_add_func ("/outcome/self-care-asks-for-nothing", test_self_care_asks_for_nothing);

  return g_test_run ();
}
