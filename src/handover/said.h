/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "handover/asked.h"
#include "handover/draft.h"

G_BEGIN_DECLS

/* Answers in words. What is quoted are the words of the options, as the patient chose
 * them. All strings are owned by the caller. */

/* A definite answer. */
char *handover_say (const HandoverDraft *draft, const HandoverAsked *asked);

/* "Not sure", and what it was counted as. */
char *handover_say_unsure (const HandoverDraft *draft, const HandoverAsked *asked);

/* Adds a line with the question before what was said; takes @said. */
void handover_add_said (HandoverDraft *draft, const HandoverAsked *asked, char *said);

G_END_DECLS
