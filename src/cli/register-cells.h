/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "cli/register.h"

G_BEGIN_DECLS

/* What the tables of the register's HTML are made of. */

/* Adds text in which what stands for %s is escaped. */
void cli_register_add (GString *out, const char *format, ...) G_GNUC_PRINTF (2, 3);

/* Opens a table under a heading of its own; @columns ends with NULL. */
void cli_register_open_table (GString *out, const char *id, const char *heading, const char *caption,
                              const char *const *columns);
void cli_register_close_table (GString *out);

/* A source text as escaped words which, written from right to left, stay within their
 * place (LwPlainText). Owned by the caller. */
char *cli_register_isolate (const char *source, gpointer unused);
void cli_register_add_words (GString *out, const char *source);

/* A mark with the urgency's word and colour. */
void cli_register_add_urgency (GString *out, LwUrgency urgency);

/* Lists within lists, so that it reads one way only. */
void cli_register_add_condition (GString *out, const LwQuestionnaire *q, const LwCondition *condition);

/* How the text is put to somebody who answers for a patient, if that is another way. */
void cli_register_add_carer (GString *out, const LwQuestionnaire *q, const char *source);

/* Cells of their own; the first has a text in both forms. */
void cli_register_add_text (GString *out, const LwQuestionnaire *q, const char *source);
void cli_register_add_sources (GString *out, const CliRegister *reg, char *const *ids);
void cli_register_add_pages (GString *out, const CliRegister *reg, char *const *ids);

G_END_DECLS
