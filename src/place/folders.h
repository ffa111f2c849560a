/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Where the program finds what it reads: in the build folder while building, which the
 * environment names, and where it was installed otherwise. */

/* packs/, locales/, regions.xml and program-texts.mo: $LEGWISE_DATA_DIR */
const char *place_folder_data (void);
/* gettext's catalogues: $LEGWISE_CATALOGUE_DIR */
const char *place_folder_catalogues (void);

G_END_DECLS
