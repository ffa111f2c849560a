/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "assess/questionnaire.h"

G_BEGIN_DECLS

/* What the reader refuses, done behind its back to the small self-check once it is read:
 * the proof must not lean on the reader. */
void harm_words_of_routine (LwQuestionnaire *questionnaire);
void harm_words_of_emergency (LwQuestionnaire *questionnaire);
void harm_source_of_tired (LwQuestionnaire *questionnaire);
void harm_source_of_now_a (LwQuestionnaire *questionnaire);
/* The condition is turned round: it holds for those for whom it did not. */
void harm_not_in_tired (LwQuestionnaire *questionnaire);
void harm_deep_not_in_both (LwQuestionnaire *questionnaire);
void harm_not_in_ask_metal (LwQuestionnaire *questionnaire);
void harm_not_in_ask_since (LwQuestionnaire *questionnaire);
/* Whoever says 9 passes the cut at 7, whoever says 7 does not. */
void harm_cuts_of_pain (LwQuestionnaire *questionnaire);
/* "metal" waits for an answer that is given only after it. */
void harm_metal_asks_ahead (LwQuestionnaire *questionnaire);
/* Not sure about weakness counts as no weakness. */
void harm_unsure_of_weak (LwQuestionnaire *questionnaire);

G_END_DECLS
