/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "check/run.h"
#include "widgets/context.h"

G_BEGIN_DECLS

/* The self-check on the screen: one question at a time, then the outcome. Its actions
 * are check.next, check.back, check.change (to a question, from the review) check.summary (for "clinician" or "patient"),
 * check.print and check.copy (of the summary) and check.again. It keeps its answers in memory only, for
 * as long as it lives. */
#define CHECK_TYPE_WIZARD (check_wizard_get_type ())
G_DECLARE_FINAL_TYPE (CheckWizard, check_wizard, CHECK, WIZARD, AdwBin)

/* Signal "moved": another screen is shown. @context and @questionnaire must outlive it. */
GtkWidget *check_wizard_new (const WidgetsContext *context, const LwQuestionnaire *questionnaire);

/* One step back. FALSE: it is at its start, the caller goes back. */
gboolean check_wizard_back (CheckWizard *self);

/* Builds the screen anew, for example because the region changed. */
void check_wizard_refresh (CheckWizard *self);

/* Puts the focus on the heading of the screen. */
void check_wizard_focus (CheckWizard *self);

const CheckRun *check_wizard_run (CheckWizard *self);
/* Goes on where @run is, of the same self-check in another language. One that is not the same
 * any more, because its file was changed meanwhile, stays at its start. */
void check_wizard_continue (CheckWizard *self, const CheckRun *run);
/* Jumps to a state, for the tour. Takes @run. */
void check_wizard_set_run (CheckWizard *self, CheckRun *run);

G_END_DECLS
