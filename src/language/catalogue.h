/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "xml/fault.h"

G_BEGIN_DECLS

/* A compiled catalogue (.mo), from the bytes alone: any bytes at all are safe to open and
 * to look up in. Plural forms and the plural expression are passed over, as the texts of a
 * pack have none. */
typedef struct _LanguageCatalogue LanguageCatalogue;

#define LANGUAGE_LIMIT_BYTES (16 * 1024 * 1024)
#define LANGUAGE_LIMIT_MESSAGE 8000 /* bytes in one message */

/* Opens @bytes, which were read from @name and are kept.
 * Returns: the catalogue, owned by the caller, or NULL and one fault if this is no catalogue
 * in UTF-8, or is cut off. */
LanguageCatalogue *language_catalogue_new (GBytes *bytes, const char *name, XmlFaults *faults);
void language_catalogue_free (LanguageCatalogue *catalogue);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LanguageCatalogue, language_catalogue_free)

/* The translation of @text, which belongs to the catalogue; NULL if there is none, it is
 * empty, or its entry is damaged. @context may be "". */
const char *language_catalogue_find (const LanguageCatalogue *catalogue, const char *context, const char *text);

/* How many messages there are, the header left out. */
guint language_catalogue_count (const LanguageCatalogue *catalogue);
/* How many of them @other translates. */
guint language_catalogue_count_in (const LanguageCatalogue *catalogue, const LanguageCatalogue *other);

/* Reports each entry that is damaged: what lies outside of the file, is no UTF-8, has no end,
 * or stands where a search does not find it. */
void language_catalogue_check (const LanguageCatalogue *catalogue, const char *name, XmlFaults *faults);

G_END_DECLS
