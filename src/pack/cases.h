/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "assess/outcome.h"
#include "pack/pack.h"

G_BEGIN_DECLS

/* cases/NAME.xml: test patients with the urgency that they must get. */
typedef struct
{
  char *id;
  char *words;          /* in the patient's voice */
  LwUrgency expected;
  gboolean rest_mildest; /* questions not named get their mildest answer */
  LwAnswers *answers;   /* those that are named */
  char *file;
  guint line;
} PackCase;

/* Returns: an array of PackCase, files in order, without those that have faults; owned
 * by the caller, never NULL. */
GPtrArray *pack_cases_read (Pack *pack, const LwQuestionnaire *questionnaire, XmlFaults *faults);

/* The answers of the case as the flow asks for them, filled up if it says so. The caller
 * owns the result. */
LwAnswers *pack_case_answers (const PackCase *patient, const LwQuestionnaire *questionnaire);

G_END_DECLS
