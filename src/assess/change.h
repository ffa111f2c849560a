/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "assess/outcome.h"

G_BEGIN_DECLS

/* What would change an outcome, one answer at a time. */
typedef struct
{
  guint question;
  guint option;      /* that would be chosen, or chosen as well; of a scale its cut point */
  LwUrgency urgency; /* of what would come out */
} LwChange;

/* The worse answers that would call for more than @outcome and for help soon at least, most urgent first, then as
 * asked; of an ordered question the mildest that leads to each urgency. Context is never
 * named. Empty for an emergency and while questions are open.
 * Returns: LwChange, owned by the caller. */
GArray *lw_changes_up (const LwQuestionnaire *questionnaire, const LwAnswers *answers, const LwOutcome *outcome);

/* The milder answers that would call for less: from routine alone, and of what can get better. Nobody is shown how to
 * talk the self-check out of anything more pressing.
 * Returns: LwChange, owned by the caller. */
GArray *lw_changes_down (const LwQuestionnaire *questionnaire, const LwAnswers *answers, const LwOutcome *outcome);

G_END_DECLS
