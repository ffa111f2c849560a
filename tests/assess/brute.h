/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "assess/floors.h"
#include "assess/outcome.h"

G_BEGIN_DECLS

/* Every way through a self-check, one after the other, asked and judged by the engine: as
 * plain as can be, and sharing nothing with the graph that the proof is made of. */
#define BRUTE_QUESTIONS 16

/* One complete way; both belong to the walk. */
typedef void (*BruteFunc) (const LwAnswers *answers, const LwOutcome *outcome, gpointer data);
void brute_walk (const LwQuestionnaire *questionnaire, BruteFunc visit, gpointer data);

/* How many ways end with each urgency. */
typedef struct
{
  guint64 ways[LW_N_URGENCIES];
} BruteCounts;
BruteCounts brute_count (const LwQuestionnaire *questionnaire);

/* One complete way, kept. */
typedef struct
{
  LwAnswers *answers;
  LwUrgency urgency;
  guint64 asked, unsure;          /* sets of questions */
  guint64 terms[BRUTE_QUESTIONS]; /* what the answers make true */
} BruteSheet;

/* BruteSheet of every way, in the order of the walk; the caller owns it. At most
 * BRUTE_QUESTIONS questions. */
GArray *brute_sheets (const LwQuestionnaire *questionnaire);

/* The same of one way alone. */
GArray *brute_sheet_of (const LwQuestionnaire *questionnaire, const LwAnswers *answers);

/* What the proof says of all ways, looked at in each of them. All return NULL if it holds,
 * or the first sheet that breaks it; @ret_better gets the one that it is milder than. */
const BruteSheet *brute_below_floor (const LwQuestionnaire *questionnaire, const LwFloors *floors, const GArray *sheets);
const BruteSheet *brute_sign_unasked (const LwQuestionnaire *questionnaire, const LwFloors *floors, const GArray *sheets);
const BruteSheet *brute_worse_is_milder (const LwQuestionnaire *questionnaire, const GArray *sheets,
                                         const BruteSheet **ret_better);
const BruteSheet *brute_unsure_is_milder (const LwQuestionnaire *questionnaire, const GArray *sheets,
                                          const BruteSheet **ret_better);

G_END_DECLS
