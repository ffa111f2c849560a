/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "assess/questionnaire.h"

G_BEGIN_DECLS

/* The same text for somebody who answers for a patient: an element with for="carer" stands
 * directly behind the one that it replaces. Fills questionnaire->carer_texts. */
void lw_carer_read (LwQuestionnaire *questionnaire, const xmlNode *root, const char *name, XmlFaults *faults);

/* TRUE for such an element; whoever reads the others passes it over. */
gboolean lw_carer_is_form (const xmlNode *node);

G_END_DECLS
