/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "xml/gate.h"

G_BEGIN_DECLS

/* A grammar as a table: what may stand where. Unknown anything is a fault that says
 * what is allowed. */
typedef enum
{
  XML_VALUE_TEXT,   /* 1 to 300 bytes */
  XML_VALUE_ID,     /* a-z, then a-z 0-9 -, at most 64 */
  XML_VALUE_IDS,    /* ids with one space between */
  XML_VALUE_DATE,   /* 2026-11-23, a day that exists */
  XML_VALUE_NUMBER, /* 0 to 1000000 */
  XML_VALUE_SVG,    /* the plain name of a .svg file */
  XML_VALUE_LANGUAGE, /* as gettext names it: es, zh_CN */
  XML_VALUE_CHOICE, /* one of .choices, written "a|b" */
} XmlValueKind;

typedef struct
{
  const char *name;
  XmlValueKind kind;
  gboolean required;
  const char *choices;
} XmlAttributeRule;

typedef struct
{
  const char *name;
  /* Child elements in order: names with ? (may be there), + (one or more) or * (any
   * number); names joined by | share one place. "" for none. */
  const char *children;
  /* TRUE: text is wanted here, and with children it is mixed with them in any order, and may
   * have comment="…", a word from the author to translators. */
  gboolean text;
  const XmlAttributeRule *attributes; /* ended by a NULL name; NULL for none */
} XmlElementRule;

/* Mark-up that a sentence may hold, for use in tables. */
#define XML_PROSE "strong|term|number*"
#define XML_PROSE_RULES \
  { "strong", "", TRUE, NULL }, { "term", "", TRUE, xml_term_attributes }, \
  { "number", "", FALSE, xml_number_attributes }
extern const XmlAttributeRule xml_term_attributes[];
extern const XmlAttributeRule xml_number_attributes[];
#define XML_URGENCIES "emergency|today|soon|routine|self-care"

/* Holds @document against the table @rules (ended by a NULL name), whose first entry is
 * the root element. Returns whether nothing is wrong; faults tell what is. */
gboolean xml_table_check (const XmlElementRule *rules, const xmlDoc *document, const char *name,
                          XmlFaults *faults);

G_END_DECLS
