/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>
#include <libxml/tree.h>

G_BEGIN_DECLS

G_DEFINE_AUTOPTR_CLEANUP_FUNC (xmlDoc, xmlFreeDoc)

/* Fails if @text is not well-formed. Owned by the caller. */
xmlDoc *page_parse (const char *text);

/* A file of the shipped pack. Owned by the caller. */
xmlDoc *page_parse_file (const char *name);

/* The words of each element or attribute that the XPath names, in order. Owned by the
 * caller. */
char **page_find (xmlDoc *page, const char *path);
guint page_count (xmlDoc *page, const char *path);

/* The XPath names one thing, which has this text. */
void page_must_say (xmlDoc *page, const char *path, const char *text);

G_END_DECLS
