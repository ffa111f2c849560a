/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "language/catalogue.h"
#include "pack/pack.h"

G_BEGIN_DECLS

typedef struct
{
  guint done, total; /* messages */
} PackCoverage;

/* How much of a pack a language has. Safety: what a person needs to be safe, which is pack.xml,
 * floors.xml, the self-check with its outcomes, the page behind the emergency strip and the pages
 * to which outcomes lead. Pages: everything else. */
typedef struct
{
  PackCoverage safety;
  PackCoverage pages;
} PackTranslations;

/* Holds each message of @pack (opened in its source language) against its translation in
 * @catalogue, which was read from @name. Faults: mark-up that cannot be used, so that English
 * stands in. Warnings, for people to look at: numbers that differ, a "not" that is gone, a
 * term that does not look like its word in the glossary. */
PackTranslations pack_translations_look (Pack *pack, const char *language, const LanguageCatalogue *catalogue,
                                         const char *name, XmlFaults *faults);

/* How many of the program's own texts (program-texts.mo in @data_folder) its catalogue in
 * @catalogue_folder has in @language. 0 of 0 where the texts cannot be read. */
PackCoverage pack_translations_of_program (const char *data_folder, const char *catalogue_folder, const char *language);

/* What a waiting room may offer: nobody is left with English where it matters. */
gboolean pack_translations_fit_a_kiosk (const PackTranslations *translations, const PackCoverage *program, const char *language);

/* The languages of @pack (opened in its source language) that fit a kiosk, the source first.
 * Returns: ids, ended by NULL, owned by the caller. */
char **pack_translations_for_a_kiosk (Pack *pack, const char *data_folder, const char *catalogue_folder);

G_END_DECLS
