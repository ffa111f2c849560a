/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pack/pack.h"

G_BEGIN_DECLS

/* What people really type, and the page that it must lead to. */
typedef struct
{
  char *text;
  char *page;
  char *file;
  guint line;
} PackPhrase;

/* How far down the list the page may stand. */
#define PACK_PHRASE_AMONG 3

/* Reads every file of phrases/; phrases for a page that was withdrawn are left out.
 * Returns: an array of PackPhrase, owned by the caller; what cannot be read is left out
 * and its faults tell. */
GPtrArray *pack_phrases_read (const Pack *pack, XmlFaults *faults);

G_END_DECLS
