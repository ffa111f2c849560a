/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "xml/gate.h"

G_BEGIN_DECLS

/* Whether every element and attribute of the drawing is on the allow-list: shapes,
 * presentation attributes, ids, and nothing that loads, runs, styles or spells. librsvg
 * would take seconds and gigabytes for some of the rest. */
gboolean drawing_is_allowed (const xmlDoc *document, const char *name, XmlFaults *faults);

G_END_DECLS
