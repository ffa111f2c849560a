/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "assess/prove.h"

G_BEGIN_DECLS

/* A counter-example is believed only where the engine agrees.
 * Returns: NULL if all that the property says is true, it holds included; otherwise what
 * is not, in words that the caller frees. */
char *shown_untruth (const LwQuestionnaire *questionnaire, const LwFloors *floors, const LwProperty *property);

/* The same for the sickest answers of each urgency. */
char *shown_untruth_of_sickest (const LwQuestionnaire *questionnaire, const LwProof *proof);

/* NULL if there is none. */
const LwProperty *shown_find (const LwProof *proof, const char *id);

/* The ids of the properties that do not hold, in their order: "floors-kept pinned". The
 * caller frees it. */
char *shown_failing (const LwProof *proof);

G_END_DECLS
