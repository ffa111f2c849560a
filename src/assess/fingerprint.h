/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "assess/questionnaire.h"

G_BEGIN_DECLS

/* 16 hex digits over what can be said (questions, options, signs, what "not sure" counts
 * as) and over the function from all answers to the outcome. Two self-checks whose rules
 * say the same in other ways have the same one; wording, language, names and the order of
 * rules do not matter. Owned by the caller; NULL: too entangled, see lw_graph_new. */
char *lw_fingerprint (const LwQuestionnaire *questionnaire);

G_END_DECLS
