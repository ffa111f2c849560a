/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "language/catalogue.h"
#include "language/messages.h"

G_BEGIN_DECLS

/* Puts the translation into each message of @document. What is not translated, or not well,
 * stays in the source language and is marked, so that it can be shown, spoken and counted as
 * such. @catalogue may be NULL. Ids and logic are not touched. */
void language_translate (xmlDoc *document, const LanguageCatalogue *catalogue);

/* The translation of one message if it can be used, as a document (see markup.h) owned by the
 * caller; NULL if there is none. @wrong may be NULL; it is set where there is one that cannot
 * be used, to a sentence for translators. */
xmlDoc *language_translation (const LanguageCatalogue *catalogue, const xmlNode *node, const char *context,
                              const char *text, const char **wrong);

/* The mark of a text that stands in the source language for want of a translation: it begins
 * and ends an isolate (Unicode UAX #9), which has no width and keeps its direction to itself. */
#define LANGUAGE_MARK_BEGIN "\u2066"
#define LANGUAGE_MARK_END "\u2069"
gboolean language_is_marked (const char *text);

G_END_DECLS
