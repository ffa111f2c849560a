/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "assess/outcome.h"

G_BEGIN_DECLS

/* How long somebody takes to come to an outcome, as it is reckoned in advance: the words of
 * each question that is asked (text, note and every answer) at 150 a minute, which is slow
 * silent reading, and 3 seconds to answer it. On a body map people point instead of reading
 * the list of its regions: three touches. Not measured with people. */
#define PACK_PACE_WORDS_A_MINUTE 150
#define PACK_PACE_SECONDS_AN_ANSWER 3
#define PACK_PACE_TOUCHES_OF_A_MAP 3

double pack_pace_seconds (const LwQuestionnaire *questionnaire, const LwOutcome *outcome);

G_END_DECLS
