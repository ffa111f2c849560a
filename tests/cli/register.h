/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "page.h"
#include "run.h"

G_BEGIN_DECLS

/* The register of a pack, in both formats. */
#define REGISTER_UNSURE "many-unsure"
#define REGISTER_ROWS(table) "//table[@class='broad " table "']/tbody/tr"

/* The columns of the CSV. */
enum
{
  REGISTER_KIND,
  REGISTER_ID,
  REGISTER_URGENCY,
  REGISTER_WHEN,
  REGISTER_TEXT,
  REGISTER_SOURCES,
  REGISTER_REVIEWED,
  REGISTER_REVIEW_BY,
  REGISTER_REVIEWER,
  REGISTER_N_CELLS,
};

/* With an option and its value, or NULL. Owned by the caller. */
Run *register_run (const char *folder, const char *option, const char *value);

/* The records behind the first one, which is checked. Owned by the caller. */
GPtrArray *register_csv (const char *folder);

/* @today may be NULL. Owned by the caller. */
xmlDoc *register_html (const char *folder, const char *today);

/* A record, which must be there. */
char **register_row (GPtrArray *records, const char *kind, const char *id);

/* One column of the records of @kind, without the built-in rule, which does not stand in
 * the file as the others do. Owned by the caller. */
char **register_column (GPtrArray *records, const char *kind, guint cell);

G_END_DECLS
