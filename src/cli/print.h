/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "cli/command.h"
#include "pack/pack.h"

G_BEGIN_DECLS

/* Prints what the builder holds to standard output. */
void cli_print_json (JsonBuilder *builder);

/* Prints "DIR/file:line: message" to standard error, each on a line of its own. */
void cli_print_faults (const char *folder, const XmlFaults *faults);

/* "name": "value", or null for NULL. */
void cli_add_string (JsonBuilder *builder, const char *name, const char *value);
void cli_add_int (JsonBuilder *builder, const char *name, gint64 value);
void cli_add_double (JsonBuilder *builder, const char *name, double value);
/* "name": ["a", "b"]. */
void cli_add_strings (JsonBuilder *builder, const char *name, char *const *values);

/* A source text as words alone, for those who check it; the other argument is not used
 * (LwPlainText). Owned by the caller. */
char *cli_words (const char *source, gpointer unused);

/* A cell of a comma-separated table (RFC 4180, whose lines end in both characters). Owned
 * by the caller. */
char *cli_csv_cell (const char *text);

/* Opens the pack and its self-check, or prints why not.
 * Returns: the pack, owned by the caller, or NULL. */
Pack *cli_open_self_check (const char *folder, const LwQuestionnaire **ret_questionnaire);

/* The same in the language that @arguments ask for.
 * Returns: CLI_DONE, or what to exit with after the reason was printed. */
int cli_open_self_check_in (const CliArguments *arguments, Pack **ret_pack, const LwQuestionnaire **ret_questionnaire);

G_END_DECLS
