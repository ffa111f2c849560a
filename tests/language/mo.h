/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

typedef struct
{
  const char *text; /* with its context: "context\004text" */
  const char *translation;
} MoEntry;

/* A compiled catalogue in UTF-8 of @entries (ended by a NULL text), which are sorted here;
 * @swapped: with its numbers the other way round. Owned by the caller. */
GBytes *mo_new (const MoEntry *entries, gboolean swapped);
/* The same with another header instead of "charset=UTF-8"; NULL for none. */
GBytes *mo_new_with_header (const MoEntry *entries, const char *header, gboolean swapped);
