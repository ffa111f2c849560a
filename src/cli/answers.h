/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "assess/outcome.h"

G_BEGIN_DECLS

/* Reads {"question": "option" | ["option", …] | number | "not-sure", …}. @text must be a
 * single JSON object. An unknown id, a duplicate, "none of these" mixed with others, an
 * empty list, or an answer to a question that was not asked is refused by name.
 * Returns: the answers, owned by the caller, or NULL and an error. */
LwAnswers *cli_answers_read (const LwQuestionnaire *questionnaire, const char *text, GError **error);

G_END_DECLS
