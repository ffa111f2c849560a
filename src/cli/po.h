/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "language/catalogue.h"

G_BEGIN_DECLS

/* The pack's catalogue of a language: languages/LANGUAGE.po, compiled with msgfmt, of a source
 * pack, or languages/LANGUAGE.mo of an installed one. Messages marked fuzzy are left out.
 * @ret_name: the file, relative to the pack; owned by the caller.
 * Returns: the catalogue, owned by the caller, or NULL and a fault. */
LanguageCatalogue *cli_po_open (const char *folder, const char *language, char **ret_name, XmlFaults *faults);

G_END_DECLS
