/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "check/wizard.h"

#include <glib/gi18n.h>

#include "check/views.h"

struct _CheckWizard
{
  AdwBin parent_instance;

  const WidgetsContext *context;
  const LwQuestionnaire *questionnaire;
  CheckRun *run;
  GtkWidget *heading; /* of the screen that is shown */
};

G_DEFINE_FINAL_TYPE (CheckWizard, check_wizard, ADW_TYPE_BIN)

static WidgetsView
build_view (CheckWizard *self)
{
  switch (check_run_place (self->run))
    {
    case CHECK_AT_QUESTION:
      return check_question_view (self->context, self->run, self);
    case CHECK_AT_OUTCOME:
      return check_outcome_view (self->context, self->run);
    case CHECK_AT_START:
    default:
      return check_start_view (self->context, self->run);
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
}

void
check_wizard_take_answer (CheckWizard *self, LwAnswer answer)
{
  CheckRun *run = check_run_with_answer (self->run, answer);

  check_run_free (self->run);
  self->run = run;
  update_actions (self);
}

gboolean
check_wizard_back (CheckWizard *self)
{
  CheckRun *run = check_run_back (self->run);

  if (run)
    check_wizard_set_run (self, run);

  return run != NULL;
}

static void
on_next (GtkWidget *widget, const char *action, GVariant *target)
{
  CheckWizard *self = CHECK_WIZARD (widget);

  check_wizard_set_run (self, check_run_next (self->run));
}

static void
on_back (GtkWidget *widget, const char *action, GVariant *target)
{
  gtk_widget_activate_action (widget, "page.back", NULL);
}

static void
on_again (GtkWidget *widget, const char *action, GVariant *target)
{
  CheckWizard *self = CHECK_WIZARD (widget);

  check_wizard_set_run (self, check_run_new (self->questionnaire));
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
  gtk_widget_class_install_action (widget_class, "check.next", NULL, on_next);
  gtk_widget_class_install_action (widget_class, "check.back", NULL, on_back);
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
