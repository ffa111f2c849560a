/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "assess/questionnaire.h"

G_BEGIN_DECLS

/* Exit codes, the same for every command. */
enum
{
  CLI_DONE = 0,
  CLI_FALLS_SHORT = 1, /* faults, a property, a case */
  CLI_WRONG_ARGUMENTS = 2,
};

typedef struct
{
  const char *folder;  /* the pack */
  const char *answers; /* a file, "-" for standard input, or NULL */
  const char *query;   /* words to look for, or NULL */
  const char *against; /* the pack to compare with, or NULL */
  const char *today;   /* ISO day, or NULL */
  const char *into;    /* the folder that build writes to, or NULL */
  const char *format;  /* "html" or "csv", or NULL */
  const char *language; /* of the texts; NULL: as the pack was written */
  gboolean json;
} CliArguments;

/* Each command prints its result on standard output and messages for people on standard
 * error, and returns an exit code. */
int cli_new (const CliArguments *arguments);
int cli_build (const CliArguments *arguments);
int cli_check (const CliArguments *arguments);
int cli_questions (const CliArguments *arguments);
int cli_assess (const CliArguments *arguments);
int cli_cases (const CliArguments *arguments);
int cli_claims (const CliArguments *arguments);
int cli_graph (const CliArguments *arguments);
int cli_prove (const CliArguments *arguments);
int cli_quality (const CliArguments *arguments);
int cli_readability (const CliArguments *arguments);
int cli_register (const CliArguments *arguments);
int cli_report (const CliArguments *arguments);
int cli_search (const CliArguments *arguments);
int cli_translations (const CliArguments *arguments);

/* prove --against: what changes for people when the self-check takes the other one's place. */
int cli_prove_against (const LwQuestionnaire *after, const CliArguments *arguments);

G_END_DECLS
