/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "check/run.h"
#include "check/wizard.h"

G_BEGIN_DECLS

/* The wizard's kinds of screen, each built from a run. */
WidgetsView check_start_view (const WidgetsContext *context, const CheckRun *run, CheckWizard *wizard);
WidgetsView check_question_view (const WidgetsContext *context, const CheckRun *run, CheckWizard *wizard);
WidgetsView check_review_view (const WidgetsContext *context, const CheckRun *run);
WidgetsView check_outcome_view (const WidgetsContext *context, const CheckRun *run);
WidgetsView check_summary_view (const WidgetsContext *context, const CheckRun *run);

/* What would change the result, closed at first. */
void check_add_changes (GtkWidget *column, const WidgetsContext *context, const CheckRun *run);

/* Called by the question screen when somebody chose something. */
void check_wizard_take_answer (CheckWizard *self, LwAnswer answer);

/* Called by the start screen when somebody said whom it is about. */
void check_wizard_take_carer (CheckWizard *self, gboolean carer);

/* A row of buttons that stays at the foot of the screen. */
GtkWidget *check_bar_new (GtkWidget *first, GtkWidget *second);

/* A screen with such a bar below. */
GtkWidget *check_screen_new (GtkWidget *column, GtkWidget *bar);

G_END_DECLS
