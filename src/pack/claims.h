/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pack/pack.h"

G_BEGIN_DECLS

/* The claim table: each claim of a page, held against its sources line by line, kept in
 * claims/ID.xml. Words that change must be held against them again. */
typedef struct
{
  char *text;    /* plain words, "#" for a telephone number */
  char *sources; /* ids with spaces between */
  char *finding; /* what the sources found, or NULL: not in the table */
  guint line;    /* of the page */
} PackClaim;

/* Every claim of @page that names a source, each once, with its finding.
 * Returns: an array of PackClaim, owned by the caller. Faults of the table itself go to
 * @faults; what it lacks does not. */
GPtrArray *pack_claims_read (Pack *pack, const ContentPage *page, XmlFaults *faults);

/* The same, and tells what the table lacks and what it says of words that the page no
 * longer has. */
GPtrArray *pack_claims_check (Pack *pack, const ContentPage *page, XmlFaults *faults);

G_END_DECLS
