/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "xml/gate.h"

G_BEGIN_DECLS

/* A translation as mark-up of its own.
 * Returns: a document whose root holds it, owned by the caller (xmlFreeDoc); NULL if it is
 * malformed, too long, or holds what no text may hold. */
xmlDoc *language_markup_parse (const char *translation);

/* What is wrong with @translation (the root of such a document) as a translation of what
 * stands in @source: its tags must be there, each as often and with the same attributes, in
 * any order, and no others. Keywords may be any number.
 * Returns: a sentence for translators, or NULL if nothing is wrong. */
const char *language_markup_fault (const xmlNode *source, const xmlNode *translation);

G_END_DECLS
