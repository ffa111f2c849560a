/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A table of comma-separated values by the letter of RFC 4180, but that a line may end in a
 * line feed alone.
 * Returns: an array of records (char **), owned by the caller, or NULL if a quote stands
 * where none may, is never closed, or the last line is cut off. */
GPtrArray *csv_parse (const char *text);

G_END_DECLS
