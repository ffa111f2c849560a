/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "assess/questionnaire.h"

G_BEGIN_DECLS

/* What the table of elements cannot see: ids that are used twice, options that do not
 * fit their question's kind, limits. @question is not yet in the list of questions. */
void lw_verify_question (const LwQuestionnaire *questionnaire, const LwQuestion *question,
                         gboolean says_ordered, const char *name, XmlFaults *faults);

/* The rest, once all is read: rules, advice, outcomes. */
void lw_verify_questionnaire (const LwQuestionnaire *questionnaire, const char *name, XmlFaults *faults);

G_END_DECLS
