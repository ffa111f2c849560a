/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pack/pack.h"

G_BEGIN_DECLS

/* The register: all that decides how soon somebody is sent for help, for a clinician to
 * read and sign. */
typedef struct
{
  Pack *pack;
  const LwQuestionnaire *questionnaire;
  const LwFloors *floors;
  const char *today; /* ISO day; what is past its review then is marked; NULL: nothing is */
} CliRegister;

/* A source in full, by its id; says so if its details are not all known, or none is. Owned
 * by the caller. */
char *cli_register_source (const CliRegister *reg, const char *id);

/* Who stands for it; @reviewer is NULL before anybody signed. */
const char *cli_register_reviewer (const char *reviewer);

/* When the built-in rule fires. Owned by the caller. */
char *cli_register_unsure_when (void);

/* Calls @visit for each option that points at the sign @id. */
typedef void (*CliOptionFunc) (guint question, guint option, gpointer data);
void cli_register_foreach_option (const CliRegister *reg, const char *id, CliOptionFunc visit, gpointer data);

/* One table, RFC 4180. Owned by the caller. */
char *cli_register_to_csv (const CliRegister *reg);

/* One page of HTML with all in it, well-formed as XML too. Owned by the caller. */
char *cli_register_to_html (const CliRegister *reg);

/* Its tables. */
void cli_register_add_rules (GString *out, const CliRegister *reg);
void cli_register_add_floors (GString *out, const CliRegister *reg);
void cli_register_add_advice (GString *out, const CliRegister *reg);
void cli_register_add_outcomes (GString *out, const CliRegister *reg);
void cli_register_add_questions (GString *out, const CliRegister *reg);

G_END_DECLS
