/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pack/pack.h"

G_BEGIN_DECLS

/* A pack of one's own, as small as can be opened: the topic "one" names the pages "a"
 * (the emergency strip's) and "b". A glossary, the sources "s" and "t" and familiar.xml
 * are there; a self-check is not. */

/* Returns: the folder, owned by the caller (pack_copy_free removes it). */
char *small_pack_new (void);

/* A section; what it holds starts on this line of the page. */
#define SMALL_SECTION(blocks) "<section><heading>Leg</heading>\n" blocks "\n</section>\n"
#define SMALL_SECTION_LINE 4

/* Writes a page that was reviewed on 2026-11-23. @rest: what stands between the summary
 * and the sources. */
void small_pack_page (const char *folder, const char *id, const char *summary, const char *rest);

/* Fails if there is any fault. */
Pack *small_pack_open (const char *folder);
void small_must_be_faultless (const XmlFaults *faults);

/* @unit, @n times. Owned by the caller. */
char *small_repeat (const char *unit, guint n);

G_END_DECLS
