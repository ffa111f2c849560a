/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <libxml/tree.h>

#include "xml/fault.h"

G_BEGIN_DECLS

/* The gate: the only way from bytes that somebody else wrote to a tree that the
 * program walks. It uses libxml2's core parser and nothing else of it: no network,
 * no DTD, no entities, no inclusion, no validators. */

#define XML_LIMIT_BYTES (256 * 1024)
#define XML_LIMIT_SVG_BYTES (64 * 1024)
#define XML_LIMIT_DEPTH 12
#define XML_LIMIT_ELEMENTS 20000
#define XML_LIMIT_ATTRIBUTES 16
#define XML_LIMIT_COMMENT 4096
#define XML_LIMIT_LINES 60000 /* libxml2 counts a node's line no further than 65535 */
#define XML_LIMIT_TEXT 4000   /* bytes in one run of text or one attribute */

#define XML_SVG_NAMESPACE "http://www.w3.org/2000/svg"

typedef struct
{
  const char *name_space; /* the one default name space allowed, or NULL */
  gsize text_limit;       /* bytes in one run of text or one attribute */
} XmlGate;

extern const XmlGate xml_gate_pack; /* pack files */
extern const XmlGate xml_gate_svg;  /* drawings */

/* Parses @bytes, which were read from @name.
 * Returns: a tree whose every text is safe to show, owned by the caller (xmlFreeDoc),
 * or NULL and one fault. */
xmlDoc *xml_gate_parse (const XmlGate *gate, GBytes *bytes, const char *name, XmlFaults *faults);

/* Whether valid UTF-8 holds no character that turns text around, hides, or stands for nothing. */
gboolean xml_text_is_safe (const char *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (xmlDoc, xmlFreeDoc)

G_END_DECLS
