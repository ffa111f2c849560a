/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n.h>

#include "check/views.h"
#include "widgets/parts.h"
#include "widgets/text.h"

GtkWidget *
check_bar_new (GtkWidget *first, GtkWidget *second)
{
  GtkWidget *bar = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12), *clamp;

  widgets_add (bar, first);
  gtk_widget_set_hexpand (widgets_add (bar, second), TRUE);
  gtk_widget_add_css_class (bar, "bar-content");
  clamp = widgets_clamp_new (bar, 720);
  gtk_widget_add_css_class (clamp, "bar");

  return clamp;
}

GtkWidget *
check_screen_new (GtkWidget *column, GtkWidget *bar)
{
  GtkWidget *screen = widgets_column_new (0, NULL);

  widgets_add (screen, widgets_frame_new (column, 720));
  widgets_add (screen, bar);

  return screen;
}

/* The second of the two is for whoever answers in place of a patient. */
static void
on_carer_toggled (GtkCheckButton *button, gpointer wizard)
{
  check_wizard_take_carer (wizard, gtk_check_button_get_active (button));
}

static GtkWidget *
build_whom (const CheckRun *run, CheckWizard *wizard)
{
  GtkWidget *group = widgets_group_new (_("Whom is it about?"), 10);
  GtkWidget *me = widgets_choice_new (_("Me"), TRUE, "option");
  GtkWidget *other = widgets_choice_new (_("Somebody I care for"), TRUE, "option");

  widgets_add (group, widgets_heading_new (_("Whom is it about?"), 2, "section-title"));
  gtk_check_button_set_group (GTK_CHECK_BUTTON (other), GTK_CHECK_BUTTON (me));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check_run_is_for_carer (run) ? other : me), TRUE);
  g_signal_connect (other, "toggled", G_CALLBACK (on_carer_toggled), wizard);
  widgets_add (group, me);
  widgets_add (group, other);

  return group;
}

WidgetsView
check_start_view (const WidgetsContext *context, const CheckRun *run, CheckWizard *wizard)
{
  const LwQuestionnaire *q = check_run_questionnaire (run);
  GtkWidget *column = widgets_column_new (20, NULL);
  WidgetsView view = { NULL };

  view.heading = widgets_add (column, widgets_heading_new (q->title, 1, "title"));
  widgets_add (column, widgets_prose_new (context, q->intro, "lead"));
  widgets_add (column, widgets_emergency_strip_new (context));
  widgets_add (column, build_whom (run, wizard));
  if (!q->reviewer)
    widgets_add (column, widgets_label_new (_("This check was not yet reviewed by a clinician. It is not a diagnosis. If you are worried, call your surgical team, whatever it says."), "soft"));

  view.widget = check_screen_new (column, check_bar_new (widgets_button_new (_("Back"), NULL, "plain", "check.back", NULL),
                                                         widgets_button_new (_("Start"), NULL, "primary", "check.next", NULL)));
  view.title = g_strdup (q->title);

  return view;
}
