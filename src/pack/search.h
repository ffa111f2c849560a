/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/search.h"
#include "pack/pack.h"

G_BEGIN_DECLS

/* The words that a reader sees for a text of the pack, in the reader's language and with
 * the telephone numbers of the region. Owned by the caller. */
typedef char *(*PackTextFunc) (const char *source, gconstpointer data);

/* Reads all pages that stand in a topic and makes them searchable. A page that cannot be
 * used is left out (its faults tell). @text NULL: as it is written, with a sign for numbers.
 * Returns: the search, owned by the caller. */
ContentSearch *pack_search_new (Pack *pack, PackTextFunc text, gconstpointer data, XmlFaults *faults);

G_END_DECLS
