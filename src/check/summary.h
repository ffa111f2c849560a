/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "check/run.h"
#include "handover/summary.h"
#include "paper/sheet.h"
#include "widgets/context.h"

G_BEGIN_DECLS

/* What a run says to a clinician or to the patient, in the words of the context. Owned by
 * the caller. */
HandoverSummary *check_summary_new (const WidgetsContext *context, const CheckRun *run);

/* The same on paper, with what was marked on the body; owned by the caller. */
PaperSheet *check_summary_sheet (const HandoverSummary *summary, const WidgetsContext *context, const CheckRun *run);

/* "For a doctor or nurse", "For me": belongs to the program. */
const char *check_summary_title (HandoverReader reader);

G_END_DECLS
