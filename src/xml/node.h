/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>
#include <libxml/tree.h>

G_BEGIN_DECLS

/* Small steps over a tree that has passed the gate. */

/* Child elements, text and comments passed over; NULL at the end. */
const xmlNode *xml_node_first (const xmlNode *parent);
const xmlNode *xml_node_next (const xmlNode *node);
const xmlNode *xml_node_child (const xmlNode *parent, const char *name);

gboolean xml_node_is (const xmlNode *node, const char *name);
guint xml_node_line (const xmlNode *node);

/* Owned by the caller; NULL if there is no such attribute. */
char *xml_node_attribute (const xmlNode *node, const char *name);
gboolean xml_node_has_attribute (const xmlNode *node, const char *name);
/* The attribute as a number, or @otherwise. */
int xml_node_number (const xmlNode *node, const char *name, int otherwise);
/* The attribute's words, NULL-terminated, never NULL; the caller frees them. */
char **xml_node_words (const xmlNode *node, const char *name);

/* What stands in the element, mark-up included, white space collapsed as xgettext does:
 * the key under which a translation is looked up. Owned by the caller; "" for NULL. */
char *xml_node_text (const xmlNode *node);
char *xml_node_child_text (const xmlNode *parent, const char *name);
/* The text of each child element, NULL-terminated, never NULL; the caller frees them. */
char **xml_node_texts (const xmlNode *parent);

G_END_DECLS
