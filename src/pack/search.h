/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/search.h"
#include "pack/pack.h"

G_BEGIN_DECLS

/* Reads all pages that stand in a topic and makes them searchable. A page that cannot be
 * used is left out (its faults tell).
 * Returns: the search, owned by the caller. */
ContentSearch *pack_search_new (Pack *pack, XmlFaults *faults);

G_END_DECLS
