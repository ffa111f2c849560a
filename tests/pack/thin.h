/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A copy of the shipped pack that is quickly read, for tests that read it hundreds of
 * times: of each topic all pages are withdrawn but the first and those in @kept, whose last
 * page tells all that a whole book must, and drawings that nothing shows are not there.
 * Returns: the folder, owned by the caller (pack_copy_free removes it). */
char *thin_pack_new (const char *const *kept);

G_END_DECLS
