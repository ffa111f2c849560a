/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "xml/gate.h"

G_BEGIN_DECLS

/* XML written in a test, through the gate as a file would go; the body starts on line 2.
 * Fails if the gate refuses it. Owned by the caller. */
xmlDoc *small_parse (const char *body);

/* @text with @from, which stands in it exactly once, replaced. Owned by the caller. */
char *small_edit (const char *text, const char *from, const char *to);

void small_must_be_faultless (const XmlFaults *faults);
/* One fault at least, the first with this code and line. */
void small_must_say (const XmlFaults *faults, const char *code, guint line);

G_END_DECLS
