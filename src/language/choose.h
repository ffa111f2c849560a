/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "language/languages.h"

G_BEGIN_DECLS

/* The language of the process: its own strings and those of its libraries, their plurals, and
 * dates. It can be changed while the program runs and needs no locale on the machine but
 * C.UTF-8. Numbers stay as C writes them. Main thread only. */

/* First of all in main, before anything is translated. @locales: the folder of the program's
 * own locales; @catalogues: that of its gettext catalogues. Begins in English. */
void language_begin (const char *locales, const char *catalogues);

/* Speaks @language from now on; what was built before keeps its words. FALSE: the locale is
 * missing, and the program's own words stay English. */
gboolean language_choose (const Language *language);

/* The one that was chosen last; English at first. */
const Language *language_current (void);

/* That of texts which are marked as not translated (see translate.h): the one in which the pack
 * was written. English at first. */
void language_set_source (const Language *language);
const Language *language_of_text (const char *text);

/* The language of the environment among @offered (ids, ended by NULL), or else the first. */
const Language *language_of_environment (const char *const *offered);

G_END_DECLS
