/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "assess/answers.h"

G_BEGIN_DECLS

/* Answers as people say them: If you answer "It leaks, and that is new" to "How is your
 * peeing?", and …. Those that are the mildest are left out. Owned by the caller. */
char *cli_way_to_plain (const LwQuestionnaire *questionnaire, const LwAnswers *answers);

/* The same as a list, a line for each answer after its question. Owned by the caller. */
char *cli_way_to_lines (const LwQuestionnaire *questionnaire, const LwAnswers *answers, const char *indent);

/* "name": { question: answer, … } as `assess --answers` reads them, or null for NULL. */
void cli_add_answers (JsonBuilder *builder, const char *name, const LwQuestionnaire *questionnaire,
                      const LwAnswers *answers);

G_END_DECLS
