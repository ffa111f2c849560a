/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "assess/questionnaire.h"

G_BEGIN_DECLS

/* 16 hex digits over everything that can change an outcome: questions, options, what
 * "not sure" counts as, rules. Wording, language and the order of rules do not matter.
 * Owned by the caller. */
char *lw_fingerprint (const LwQuestionnaire *questionnaire);

G_END_DECLS
