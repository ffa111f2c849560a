/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Copies a folder with all plain files and folders in it; what hides behind a dot, and links, stay
 * behind. @is_wanted (NULL: all) is asked for the name of each file. @to is made, with its parents.
 * FALSE and @error where something cannot be read or written. */
gboolean cli_folder_copy (const char *from, const char *to, gboolean (*is_wanted) (const char *name), GError **error);

/* Deletes it with all that is in it, as far as that can be done. */
void cli_folder_remove (const char *folder);

G_END_DECLS
