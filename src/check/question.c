/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n.h>

#include "check/body-map.h"
#include "check/toggle.h"
#include "check/views.h"
#include "figure/figure.h"
#include "widgets/columns.h"
#include "widgets/parts.h"
#include "widgets/text.h"

/* A column of the list of regions is at least so wide. */
#define REGION_EM 8.5

/* One question on the screen. Lives as long as its widgets. */
typedef struct
{
  CheckWizard *wizard; /* outlives the screen */
  const LwQuestion *question;
  GPtrArray *buttons;  /* GtkCheckButton, one for each option; not owned */
  GtkWidget *unsure;
  CheckBodyMap *map;   /* or NULL; lives as long as its widget */
  gboolean applying;   /* buttons are set from the answer, not by a person */
} Screen;

static void
screen_free (gpointer data)
{
  Screen *screen = data;

  g_ptr_array_unref (screen->buttons);
  g_free (screen);
}

/* Shows an answer on the buttons. */
static void
apply (Screen *screen, LwAnswer answer)
{
  screen->applying = TRUE;
  for (guint i = 0; i < screen->buttons->len; i++)
    gtk_check_button_set_active (g_ptr_array_index (screen->buttons, i), check_is_chosen (answer, screen->question, i));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (screen->unsure), answer.kind == LW_ANSWER_UNSURE);
  screen->applying = FALSE;
  if (screen->map)
    check_body_map_show (screen->map, answer);
}

static LwAnswer
answer_after (Screen *screen, GtkCheckButton *button)
{
  LwAnswer answer = check_run_answer (check_wizard_run (screen->wizard));
  gboolean on = gtk_check_button_get_active (button);
  guint option;

  if (GTK_WIDGET (button) == screen->unsure)
    return on ? lw_answer_unsure () : lw_answer_none ();
  if (!g_ptr_array_find (screen->buttons, button, &option))
    return answer;

  return check_toggle (answer, screen->question, option, on);
}

/* In a group, the button that gives way toggles too; only what is switched on, or off in a
 * question of several, is a person's doing. */
static void
on_toggled (GtkCheckButton *button, gpointer data)
{
  Screen *screen = data;
  gboolean grouped = !lw_question_is_set (screen->question);

  if (screen->applying || (grouped && !gtk_check_button_get_active (button)))
    return;

  check_wizard_take_answer (screen->wizard, answer_after (screen, button));
  apply (screen, check_run_answer (check_wizard_run (screen->wizard)));
}

static GtkWidget *
build_option (Screen *screen, const char *text, const char *css_class)
{
  gboolean several = lw_question_is_set (screen->question);
  GtkWidget *button = widgets_choice_new (text, !several, css_class);

  if (!several && screen->buttons->len > 0)
    gtk_check_button_set_group (GTK_CHECK_BUTTON (button), g_ptr_array_index (screen->buttons, 0));
  g_signal_connect (button, "toggled", G_CALLBACK (on_toggled), screen);

  return button;
}

/* Who points at the body presses the button that says the same. */
static void
on_region (guint option, gpointer data)
{
  Screen *screen = data;
  GtkCheckButton *button = g_ptr_array_index (screen->buttons, option);

  gtk_check_button_set_active (button, !gtk_check_button_get_active (button));
}

static void
on_focus (GtkEventControllerFocus *focus, gpointer data)
{
  Screen *screen = data;
  GtkWidget *button = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (focus));
  guint option;

  if (g_ptr_array_find (screen->buttons, button, &option))
    check_body_map_outline (screen->map, gtk_event_controller_focus_contains_focus (focus) ? (int) option : -1);
}

/* The button with the focus is seen on the body too. */
static void
follow_focus (Screen *screen, GtkWidget *button)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();

  g_signal_connect (focus, "enter", G_CALLBACK (on_focus), screen);
  g_signal_connect (focus, "leave", G_CALLBACK (on_focus), screen);
  gtk_widget_add_controller (button, focus);
}

static GtkWidget *
build_scale (Screen *screen)
{
  GtkWidget *steps = widgets_columns_new (11, 2.6, 8);

  for (int i = screen->question->min; i <= screen->question->max; i++)
    {
      g_autofree char *text = g_strdup_printf ("%d", i);
      GtkWidget *button = build_option (screen, text, "step");

      gtk_label_set_xalign (GTK_LABEL (gtk_check_button_get_child (GTK_CHECK_BUTTON (button))), 0.5);
      g_ptr_array_add (screen->buttons, button);
      widgets_columns_add (WIDGETS_COLUMNS (steps), button);
    }

  return steps;
}

static void
add_options (Screen *screen, GtkWidget *box)
{
  for (guint i = 0; i < screen->question->options->len; i++)
    {
      const char *text = lw_question_option (screen->question, i)->text;
      GtkWidget *button = build_option (screen, check_run_text (check_wizard_run (screen->wizard), text), "option");

      g_ptr_array_add (screen->buttons, button);
      widgets_add (box, button);
    }
}

/* Side by side, as left and right belong together; "none of these" below. */
static void
add_regions (Screen *screen, GtkWidget *box)
{
  GtkWidget *regions = widgets_add (box, widgets_columns_new (2, REGION_EM, 8));

  for (guint i = 0; i < screen->question->options->len; i++)
    {
      const LwOption *option = lw_question_option (screen->question, i);
      GtkWidget *button = build_option (screen, check_run_text (check_wizard_run (screen->wizard), option->text), "option");

      g_ptr_array_add (screen->buttons, button);
      follow_focus (screen, button);
      if (option->exclusive)
        widgets_add (box, button);
      else
        widgets_columns_add (WIDGETS_COLUMNS (regions), button);
    }
}

static GtkWidget *
build_answers (Screen *screen)
{
  gboolean several = lw_question_is_set (screen->question);
  GtkWidget *box = g_object_new (GTK_TYPE_BOX, "orientation", GTK_ORIENTATION_VERTICAL, "spacing", 10, "accessible-role",
                                 several ? GTK_ACCESSIBLE_ROLE_GROUP : GTK_ACCESSIBLE_ROLE_RADIO_GROUP, NULL);

  if (screen->question->kind == LW_KIND_SCALE)
    widgets_add (box, build_scale (screen));
  else if (screen->question->kind == LW_KIND_BODY_MAP)
    add_regions (screen, box);
  else
    add_options (screen, box);
  screen->unsure = widgets_add (box, build_option (screen, _("I am not sure"), "option"));
  gtk_widget_add_css_class (screen->unsure, "unsure");
  widgets_set_name (box, check_run_text (check_wizard_run (screen->wizard), screen->question->text));

  return box;
}

static GtkWidget *
build_progress (const CheckRun *run)
{
  const LwQuestionnaire *q = check_run_questionnaire (run);
  const LwQuestion *question = lw_questionnaire_question (q, check_run_question (run));
  const LwOutcome *outcome = check_run_outcome (run);
  guint position = lw_outcome_position (outcome, check_run_question (run)) + 1;
  /* Translators: "Danger signs · question 3". */
  g_autofree char *words = g_strdup_printf (_("%s · question %u"), (char *) g_ptr_array_index (q->stages, question->stage), position);
  GtkWidget *box = widgets_column_new (8, NULL);
  GtkWidget *bar = g_object_new (GTK_TYPE_PROGRESS_BAR, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

  /* By the place of the question among all: an answer that opens others must not seem to
   * throw anybody back. */
  gtk_progress_bar_set_fraction (GTK_PROGRESS_BAR (bar), (check_run_question (run) + 1.0) / lw_questionnaire_n_questions (q));
  widgets_add (box, widgets_label_new (words, "soft"));
  widgets_add (box, bar);

  return box;
}

/* Not so large that it pushes the answers away. */
static GtkWidget *
build_picture (const WidgetsContext *context, const LwPicture *picture)
{
  return widgets_clamp_new (figure_new_for_question (context, picture, FIGURE_TO_ENLARGE), 300);
}

static void
add_map (GtkWidget *column, const WidgetsContext *context, const CheckRun *run, Screen *screen)
{
  widgets_add (column, widgets_label_new (_("Touch the places on the body, or tick them below. A second touch takes one back."), "soft"));
  screen->map = check_body_map_new (context, check_run_questionnaire (run), screen->question, on_region, screen);
  widgets_add (column, check_body_map_widget (screen->map));
}

static GtkWidget *
build_column (const WidgetsContext *context, const CheckRun *run, Screen *screen, GtkWidget **ret_heading)
{
  GtkWidget *column = widgets_column_new (18, "question");

  widgets_add (column, build_progress (run));
  *ret_heading = widgets_add (column, widgets_heading_new (check_run_text (run, screen->question->text), 1, "question-title"));
  if (*screen->question->note != '\0')
    widgets_add (column, widgets_prose_new (context, check_run_text (run, screen->question->note), "soft"));
  if (screen->question->kind == LW_KIND_BODY_MAP)
    add_map (column, context, run, screen);
  else if (lw_question_is_set (screen->question))
    widgets_add (column, widgets_label_new (_("Tick all that fit. Not sure about one? Tick it."), "soft"));
  if (screen->question->picture)
    widgets_add (column, build_picture (context, screen->question->picture));
  widgets_add (column, build_answers (screen));
  widgets_add (column, widgets_expander_new (_("Why we ask"), widgets_prose_new (context, check_run_text (run, screen->question->why), NULL), "why"));

  return column;
}

WidgetsView
check_question_view (const WidgetsContext *context, const CheckRun *run, CheckWizard *wizard)
{
  Screen *screen = g_new0 (Screen, 1);
  WidgetsView view = { NULL };
  GtkWidget *column;

  screen->wizard = wizard;
  screen->question = lw_questionnaire_question (check_run_questionnaire (run), check_run_question (run));
  screen->buttons = g_ptr_array_new ();
  column = build_column (context, run, screen, &view.heading);
  apply (screen, check_run_answer (run));

  view.widget = check_screen_new (column, check_bar_new (widgets_button_new (_("Back"), NULL, "plain", "check.back", NULL),
                                                         widgets_button_new (_("Next"), NULL, "primary", "check.next", NULL)));
  g_object_set_data_full (G_OBJECT (view.widget), "screen", screen, screen_free);
  view.title = g_strdup (check_run_questionnaire (run)->title);

  return view;
}
