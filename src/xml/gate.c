/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "xml/gate.h"

#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/xmlerror.h>
#include <string.h>

#define FIRST_LINE "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"

const XmlGate xml_gate_pack = { NULL, XML_LIMIT_TEXT };
const XmlGate xml_gate_svg = { XML_SVG_NAMESPACE, 16 * 1024 };

typedef struct
{
  const XmlGate *gate;
  const char *name;
  XmlFaults *faults;
  guint depth;
  guint elements;
  gboolean refused;
} Passage;

static void
refuse (xmlParserCtxt *parser, const char *code, const char *what)
{
  Passage *passage = parser->_private;

  if (!passage->refused)
    xml_faults_add (passage->faults, XML_FAULT_ERROR, code, passage->name,
                    parser->input ? parser->input->line : 0, "%s", what);
  passage->refused = TRUE;
  xmlStopParser (parser);
}

static void
on_doctype (void *data, const xmlChar *name, const xmlChar *external, const xmlChar *system)
{
  refuse (data, "doctype", "a DOCTYPE is not allowed; delete it");
}

static void
on_instruction (void *data, const xmlChar *target, const xmlChar *content)
{
  refuse (data, "instruction", "a processing instruction is not allowed; delete it");
}

static void
on_cdata (void *data, const xmlChar *value, int length)
{
  refuse (data, "cdata", "CDATA is not allowed; write plain text");
}

static void
on_comment (void *data, const xmlChar *value)
{
  if (xmlStrlen (value) > XML_LIMIT_COMMENT)
    refuse (data, "limit", "a comment is longer than 4096 bytes; shorten it");
  else
    xmlSAX2Comment (data, value);
}

static gboolean
name_space_is_allowed (const XmlGate *gate, const xmlChar *prefix, const xmlChar *uri)
{
  return prefix == NULL && g_strcmp0 ((const char *) uri, gate->name_space) == 0;
}

/* Besides the name space of the gate none may even be declared. */
static gboolean
declares_nothing_else (const XmlGate *gate, int n_name_spaces, const xmlChar **name_spaces)
{
  return n_name_spaces == 0 || (n_name_spaces == 1 && gate->name_space && name_spaces[0] == NULL);
}

static gboolean
attributes_are_plain (int n_attributes, const xmlChar **attributes)
{
  for (int i = 0; i < n_attributes; i++)
    if (attributes[5 * i + 1] != NULL)
      return FALSE;

  return TRUE;
}

static void
on_start (void *data, const xmlChar *element, const xmlChar *prefix, const xmlChar *uri,
          int n_name_spaces, const xmlChar **name_spaces, int n_attributes, int n_defaulted,
          const xmlChar **attributes)
{
  xmlParserCtxt *parser = data;
  Passage *passage = parser->_private;

  if (++passage->depth > XML_LIMIT_DEPTH)
    refuse (parser, "limit", "nested more than 12 deep; flatten it");
  else if (++passage->elements > XML_LIMIT_ELEMENTS)
    refuse (parser, "limit", "more than 20000 elements; split the file");
  else if (n_attributes > XML_LIMIT_ATTRIBUTES)
    refuse (parser, "limit", "more than 16 attributes on one element; remove some");
  else if (xmlStrlen (element) > 64)
    refuse (parser, "limit", "the name of an element is longer than 64 bytes; it is unknown");
  else if (!name_space_is_allowed (passage->gate, prefix, uri)
           || !declares_nothing_else (passage->gate, n_name_spaces, name_spaces)
           || !attributes_are_plain (n_attributes, attributes))
    refuse (parser, "name-space", "name spaces are not allowed here; remove the xmlns and the prefix");
  else
    xmlSAX2StartElementNs (parser, element, prefix, uri, n_name_spaces, name_spaces, n_attributes,
                           n_defaulted, attributes);
}

static void
on_end (void *data, const xmlChar *element, const xmlChar *prefix, const xmlChar *uri)
{
  xmlParserCtxt *parser = data;
  Passage *passage = parser->_private;

  passage->depth--;
  xmlSAX2EndElementNs (parser, element, prefix, uri);
}

/* Characters that turn text around, hide, or stand for nothing. The two plain marks of direction
 * (U+200E, U+200F) are none of them: Arabic needs them beside numbers such as 38 °C. */
static gboolean
is_treacherous (gunichar c)
{
  return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069)   /* direction overrides */
         || (c >= 0x200B && c <= 0x200D) || c == 0x2060 || c == 0xFEFF  /* without width */
         || c == 0x2028 || c == 0x2029 || c == 0xFFFD                   /* breaks, replacement */
         || (c >= 0xE000 && c <= 0xF8FF) || c >= 0xF0000                /* private use */
         || (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE      /* no characters */
         || (c >= 0x7F && c <= 0x9F)                                    /* controls */
         || c == 0x00AD || c == 0x061C || c == 0x180E                   /* marks that hide */
         || (c >= 0x2061 && c <= 0x2064) || (c >= 0xFFF9 && c <= 0xFFFB)
         || (c >= 0xE0000 && c <= 0xE007F);                             /* tags */
}

/* The bytes are valid UTF-8 here; a reference such as &#x202E; only shows in the tree. */
gboolean
xml_text_is_safe (const char *text)
{
  for (const char *c = text; *c; c = g_utf8_next_char (c))
    if (is_treacherous (g_utf8_get_char (c)))
      return FALSE;

  return TRUE;
}

static gboolean
check_text (Passage *passage, const xmlNode *node, const xmlChar *content)
{
  const char *text = content ? (const char *) content : "";
  guint line = (guint) xmlGetLineNo (node);

  if (strlen (text) > passage->gate->text_limit)
    xml_faults_add (passage->faults, XML_FAULT_ERROR, "limit", passage->name, line,
                    "a text is longer than %" G_GSIZE_FORMAT " bytes; split it",
                    passage->gate->text_limit);
  else if (!xml_text_is_safe (text))
    xml_faults_add (passage->faults, XML_FAULT_ERROR, "character", passage->name, line,
                    "an invisible, private or direction-changing character stands here; delete it");
  else
    return TRUE;

  return FALSE;
}

static gboolean
check_texts (Passage *passage, const xmlNode *node)
{
  for (const xmlAttr *a = node->properties; a; a = a->next)
    if (a->children && !check_text (passage, node, a->children->content))
      return FALSE;

  for (const xmlNode *child = node->children; child; child = child->next)
    if (child->type == XML_TEXT_NODE ? !check_text (passage, child, child->content)
                                     : child->type == XML_ELEMENT_NODE && !check_texts (passage, child))
      return FALSE;

  return TRUE;
}

static gboolean
check_bytes (const char *data, gsize size, const char *name, XmlFaults *faults)
{
  const char *end;
  const char *what = NULL;
  guint lines = 1;

  for (gsize i = 0; i < size; i++)
    lines += data[i] == '\n';

  if (size == 0)
    what = "the file is empty; write it or delete it";
  else if (!g_utf8_validate (data, size, &end))
    {
      xml_faults_add (faults, XML_FAULT_ERROR, "encoding", name, 1,
                      "not valid UTF-8 at byte %" G_GSIZE_FORMAT "; save it as UTF-8",
                      (gsize) (end - data));
      return FALSE;
    }
  else if (size < strlen (FIRST_LINE) + 1 || !g_str_has_prefix (data, FIRST_LINE)
           || !strchr ("\r\n", data[strlen (FIRST_LINE)]))
    what = "the first line must be exactly " FIRST_LINE;
  else if (lines > XML_LIMIT_LINES)
    what = "more than 60000 lines; split it";

  if (what)
    xml_faults_add (faults, XML_FAULT_ERROR, "encoding", name, 1, "%s", what);

  return what == NULL;
}

static void
report_parser (xmlParserCtxt *parser, Passage *passage)
{
  const xmlError *error = xmlCtxtGetLastError (parser);
  g_autofree char *reason = g_strdup (error && error->message ? error->message : "no reason given");

  if (!passage->refused)
    xml_faults_add (passage->faults, XML_FAULT_ERROR, "malformed", passage->name,
                    error && error->line > 0 ? (guint) error->line : 1,
                    "not well-formed XML (%s); mend the mark-up here",
                    g_strchomp (reason));
}

static void
set_hooks (xmlParserCtxt *parser, Passage *passage)
{
  parser->_private = passage;
  parser->sax->internalSubset = on_doctype;
  parser->sax->processingInstruction = on_instruction;
  parser->sax->cdataBlock = on_cdata;
  parser->sax->comment = on_comment;
  parser->sax->startElementNs = on_start;
  parser->sax->endElementNs = on_end;
}

xmlDoc *
xml_gate_parse (const XmlGate *gate, GBytes *bytes, const char *name, XmlFaults *faults)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);
  Passage passage = { gate, name, faults, 0, 0, FALSE };
  xmlParserCtxt *parser;
  g_autoptr (xmlDoc) document = NULL;

  if (!check_bytes (data, size, name, faults))
    return NULL;

  parser = xmlNewParserCtxt ();
  set_hooks (parser, &passage);
  document = xmlCtxtReadMemory (parser, data, (int) size, NULL, "UTF-8",
                                XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING
                                    | XML_PARSE_COMPACT);
  if (!document || passage.refused)
    report_parser (parser, &passage);
  xmlFreeParserCtxt (parser);

  if (!document || passage.refused || !check_texts (&passage, xmlDocGetRootElement (document)))
    return NULL;

  return g_steal_pointer (&document);
}
