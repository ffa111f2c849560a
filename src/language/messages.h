/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "xml/node.h"

G_BEGIN_DECLS

/* The texts of a pack that translators translate. data/its/legwise.its tells xgettext the
 * same; tests/language/test-messages holds one against the other. */

/* @context: the ids from the outermost to the innermost with "/" between, or the file's own
 * id; "" where it has none. @text: the msgid, mark-up included. */
typedef void (*LanguageVisit) (xmlNode *node, const char *context, const char *text, gpointer data);

/* Calls @visit for every message of @document, in its order. @visit may change what stands
 * in the node. */
void language_messages_visit (xmlDoc *document, LanguageVisit visit, gpointer data);

G_END_DECLS
