/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "handover/summary.h"

G_BEGIN_DECLS

/* A filled-in answer sheet, with all that a summary is made of. The questionnaire and the
 * floors are not owned. */
typedef struct
{
  LwAnswers *answers;
  LwOutcome *outcome;
  HandoverResult result;
} Sheet;

/* Floors of the signs @ids, written "sign-a sign-b". The name of each is "Name ID"; each
 * leads at least to "today". Owned by the caller. */
LwFloors *sheet_floors (const char *ids);

/* Takes @answers. */
Sheet *sheet_new (const LwQuestionnaire *questionnaire, const LwFloors *floors, LwAnswers *answers);
/* As small_answers writes them. */
Sheet *sheet_written (const LwQuestionnaire *questionnaire, const LwFloors *floors, const char *written);
/* The same; every question that is not named gets its mildest answer. */
Sheet *sheet_rest_mildest (const LwQuestionnaire *questionnaire, const LwFloors *floors, const char *written);
void sheet_free (Sheet *sheet);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Sheet, sheet_free)

/* Words without mark-up, 112 for every number, "work ID" for a source. */
HandoverWords sheet_words (void);

HandoverSummary *sheet_summary (const Sheet *sheet, HandoverReader reader);
char *sheet_text (const Sheet *sheet, HandoverReader reader);

/* All lines of a section as text, each on its own; "" if there is no such section. */
char *sheet_section (const HandoverSummary *summary, HandoverSectionKind kind);

G_END_DECLS
