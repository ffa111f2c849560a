/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "assess/questionnaire.h"

G_BEGIN_DECLS

/* Fills @text, which is all zero, from <outcome>. */
void lw_outcome_text_read (LwOutcomeText *text, const xmlNode *node);
/* Frees what is in @text, and not @text. */
void lw_outcome_text_clear (LwOutcomeText *text);
void lw_outcome_text_free (LwOutcomeText *text);

/* The ref of each <page> child, NULL-terminated; the caller frees them. */
char **lw_pages_read (const xmlNode *node);

G_END_DECLS
