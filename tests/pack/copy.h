/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A copy of the shipped pack that a test may spoil. */

/* Returns: the folder, owned by the caller (pack_copy_free removes it). */
char *pack_copy_new (void);
void pack_copy_free (char *folder);

/* Replaces what stands from @from up to and including @until (NULL: @from alone), which
 * must be there, by @to. */
void pack_copy_replace (const char *folder, const char *file, const char *from, const char *until, const char *to);
void pack_copy_write (const char *folder, const char *file, const char *text);

G_END_DECLS
