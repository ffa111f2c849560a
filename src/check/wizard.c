/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "check/wizard.h"

#include <glib/gi18n.h>

#include "check/summary.h"
#include "check/views.h"
#include "paper/print.h"

struct _CheckWizard
{
  AdwBin parent_instance;

  const WidgetsContext *context;
  const LwQuestionnaire *questionnaire;
  CheckRun *run;
  GtkWidget *heading; /* of the screen that is shown */
};

enum
{
  MOVED,
  N_SIGNALS,
};
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (CheckWizard, check_wizard, ADW_TYPE_BIN)

static WidgetsView
build_view (CheckWizard *self)
{
  switch (check_run_place (self->run))
    {
    case CHECK_AT_QUESTION:
      return check_question_view (self->context, self->run, self);
    case CHECK_AT_REVIEW:
      return check_review_view (self->context, self->run);
    case CHECK_AT_OUTCOME:
      return check_outcome_view (self->context, self->run);
    case CHECK_AT_SUMMARY:
      return check_summary_view (self->context, self->run);
    case CHECK_AT_START:
    default:
      return check_start_view (self->context, self->run, self);
    }
}

/* A button follows its action: where a question is open, Next cannot be pressed. */
static void
update_actions (CheckWizard *self)
{
  gboolean open = check_run_place (self->run) == CHECK_AT_QUESTION
                  && check_run_answer (self->run).kind == LW_ANSWER_NONE;

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "check.next", !open);
}

void
check_wizard_refresh (CheckWizard *self)
{
  WidgetsView view = build_view (self);

  self->heading = view.heading;
  adw_bin_set_child (ADW_BIN (self), view.widget);
  update_actions (self);
  g_free (view.title);
}

/* Moving the focus is the one announcement that every screen reader hears on GTK 4.8. */
void
check_wizard_focus (CheckWizard *self)
{
  gtk_widget_grab_focus (self->heading);
}

const CheckRun *
check_wizard_run (CheckWizard *self)
{
  return self->run;
}

void
check_wizard_set_run (CheckWizard *self, CheckRun *run)
{
  g_clear_pointer (&self->run, check_run_free);
  self->run = run;
  check_wizard_refresh (self);
  check_wizard_focus (self);
  g_signal_emit (self, signals[MOVED], 0);
}

void
check_wizard_take_answer (CheckWizard *self, LwAnswer answer)
{
  CheckRun *run = check_run_with_answer (self->run, answer);

  check_run_free (self->run);
  self->run = run;
  update_actions (self);
}

void
check_wizard_take_carer (CheckWizard *self, gboolean carer)
{
  CheckRun *run = check_run_with_carer (self->run, carer);

  check_run_free (self->run);
  self->run = run;
}

gboolean
check_wizard_back (CheckWizard *self)
{
  CheckRun *run = check_run_back (self->run);

  if (run)
    check_wizard_set_run (self, run);

  return run != NULL;
}

/* A result that is looked at tomorrow still says when its questions were answered. */
static CheckRun *
with_today (CheckRun *run)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  GDate today;
  CheckRun *dated;

  g_date_clear (&today, 1);
  g_date_set_dmy (&today, g_date_time_get_day_of_month (now), g_date_time_get_month (now), g_date_time_get_year (now));
  dated = check_run_on_day (run, &today);
  check_run_free (run);

  return dated;
}

static void
on_next (GtkWidget *widget, const char *action, GVariant *target)
{
  CheckWizard *self = CHECK_WIZARD (widget);
  CheckRun *next = check_run_next (self->run);

  if (check_run_place (next) == CHECK_AT_OUTCOME)
    next = with_today (next);
  check_wizard_set_run (self, next);
}

static void
on_back (GtkWidget *widget, const char *action, GVariant *target)
{
  gtk_widget_activate_action (widget, "page.back", NULL);
}

static void
on_change (GtkWidget *widget, const char *action, GVariant *target)
{
  CheckWizard *self = CHECK_WIZARD (widget);
  int question = lw_questionnaire_find (self->questionnaire, g_variant_get_string (target, NULL));

  if (question >= 0 && lw_outcome_was_asked (check_run_outcome (self->run), question))
    check_wizard_set_run (self, check_run_change (self->run, question));
}

static void
on_summary (GtkWidget *widget, const char *action, GVariant *target)
{
  CheckWizard *self = CHECK_WIZARD (widget);
  gboolean for_patient = g_str_equal (g_variant_get_string (target, NULL), "patient");

  if (check_run_place (self->run) == CHECK_AT_OUTCOME || check_run_place (self->run) == CHECK_AT_SUMMARY)
    check_wizard_set_run (self, check_run_with_summary (self->run, for_patient ? HANDOVER_FOR_PATIENT : HANDOVER_FOR_CLINICIAN));
}

/* The desktop asks which printer; a kiosk does not. */
static gboolean
print (CheckWizard *self, GError **error)
{
  GtkWindow *window = GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self)));
  g_autoptr (HandoverSummary) summary = check_summary_new (self->context, self->run);
  g_autoptr (PaperSheet) sheet = check_summary_sheet (summary, self->context, self->run);
  const char *name = check_summary_title (summary->reader);

  if (!self->context->most_sheets)
    return paper_print (sheet, name, window, NULL, error);
  paper_print_at_once (g_steal_pointer (&sheet), name, self->context->most_sheets, window);

  return TRUE;
}

static void
on_print (GtkWidget *widget, const char *action, GVariant *target)
{
  CheckWizard *self = CHECK_WIZARD (widget);
  g_autoptr (GError) error = NULL;

  if (check_run_place (self->run) == CHECK_AT_SUMMARY && !self->context->no_printing && !print (self, &error))
    gtk_widget_activate_action (widget, "page.tell", "s", _("It could not be printed. See if the printer is on, and try again."));
}

static void
on_copy (GtkWidget *widget, const char *action, GVariant *target)
{
  CheckWizard *self = CHECK_WIZARD (widget);
  g_autoptr (HandoverSummary) summary = check_summary_new (self->context, self->run);
  g_autofree char *text = handover_summary_to_text (summary);

  if (check_run_place (self->run) != CHECK_AT_SUMMARY || self->context->kiosk)
    return;
  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), text);
  gtk_widget_activate_action (widget, "page.tell", "s", _("Copied. Paste it into a message or a letter."));
}

static void
on_again (GtkWidget *widget, const char *action, GVariant *target)
{
  CheckWizard *self = CHECK_WIZARD (widget);

  check_wizard_set_run (self, check_run_new (self->questionnaire));
}

void
check_wizard_continue (CheckWizard *self, const CheckRun *run)
{
  CheckRun *here = check_run_in (run, self->questionnaire);

  if (here)
    check_wizard_set_run (self, here);
}

static void
check_wizard_finalize (GObject *object)
{
  CheckWizard *self = CHECK_WIZARD (object);

  g_clear_pointer (&self->run, check_run_free);

  G_OBJECT_CLASS (check_wizard_parent_class)->finalize (object);
}

static void
check_wizard_class_init (CheckWizardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = check_wizard_finalize;
  signals[MOVED] = g_signal_new ("moved", CHECK_TYPE_WIZARD, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_install_action (widget_class, "check.next", NULL, on_next);
  gtk_widget_class_install_action (widget_class, "check.back", NULL, on_back);
  gtk_widget_class_install_action (widget_class, "check.change", "s", on_change);
  gtk_widget_class_install_action (widget_class, "check.summary", "s", on_summary);
  gtk_widget_class_install_action (widget_class, "check.print", NULL, on_print);
  gtk_widget_class_install_action (widget_class, "check.copy", NULL, on_copy);
  gtk_widget_class_install_action (widget_class, "check.again", NULL, on_again);
}

static void
check_wizard_init (CheckWizard *self)
{
}

GtkWidget *
check_wizard_new (const WidgetsContext *context, const LwQuestionnaire *questionnaire)
{
  CheckWizard *self = g_object_new (CHECK_TYPE_WIZARD, NULL);

  self->context = context;
  self->questionnaire = questionnaire;
  self->run = check_run_new (questionnaire);
  check_wizard_refresh (self);

  return GTK_WIDGET (self);
}
