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

G_END_DECLS
