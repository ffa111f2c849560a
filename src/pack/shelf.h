/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The packs that stand side by side on a machine: each folder with a pack.xml below packs/ of
 * @data, and below packs/more/, where Flatpak puts those that were installed beside the program.
 * Nothing is read; whether a pack can be used shows when it is opened. Of two with one name only
 * the first counts.
 * Returns: char *, their folders, those of packs/ first, by name; owned by the caller. */
GPtrArray *pack_shelf (const char *data);

/* The name by which a pack is asked for: that of its folder. Owned by the caller. */
char *pack_shelf_name (const char *folder);

/* The folder of that name, or NULL; belongs to the shelf. */
const char *pack_shelf_find (const GPtrArray *shelf, const char *name);

G_END_DECLS
