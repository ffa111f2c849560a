/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "xml/table.h"

#include <string.h>

#include "xml/node.h"

const XmlAttributeRule xml_term_attributes[] = { { "ref", XML_VALUE_ID, TRUE, NULL }, { NULL } };
const XmlAttributeRule xml_number_attributes[]
    = { { "kind", XML_VALUE_CHOICE, TRUE, "emergency|advice|crisis" }, { NULL } };

typedef struct
{
  const XmlElementRule *rules;
  const char *name;
  XmlFaults *faults;
} Walk;

static void G_GNUC_PRINTF (4, 5)
report (Walk *walk, const xmlNode *node, const char *code, const char *format, ...)
{
  g_autofree char *message = NULL;
  va_list args;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);
  xml_faults_add (walk->faults, XML_FAULT_ERROR, code, walk->name, xml_node_line (node), "%s", message);
}

static gboolean
is_id (const char *value, gsize length)
{
  return length >= 1 && length <= 64 && g_ascii_islower (*value)
         && strspn (value, "abcdefghijklmnopqrstuvwxyz0123456789-") >= length;
}

static gboolean
are_ids (const char *value)
{
  for (;;)
    {
      gsize length = strcspn (value, " ");

      if (!is_id (value, length))
        return FALSE;
      if (value[length] == '\0')
        return TRUE;
      value += length + 1;
    }
}

static gboolean
is_digits (const char *value, gsize length)
{
  return strspn (value, "0123456789") >= length;
}

static gboolean
is_date (const char *value)
{
  if (strlen (value) != 10 || value[4] != '-' || value[7] != '-' || !is_digits (value, 4)
      || !is_digits (value + 5, 2) || !is_digits (value + 8, 2))
    return FALSE;

  return g_date_valid_dmy (atoi (value + 8), atoi (value + 5), atoi (value));
}

static gboolean
is_language (const char *value)
{
  gsize language = strspn (value, "abcdefghijklmnopqrstuvwxyz");
  const char *territory = value + language;

  return (language == 2 || language == 3)
         && (*territory == '\0' || (*territory == '_' && strlen (territory) == 3
                                    && g_ascii_isupper (territory[1]) && g_ascii_isupper (territory[2])));
}

static gboolean
is_svg_name (const char *value)
{
  gsize length = strlen (value);

  return length > 4 && length <= 64 && g_str_has_suffix (value, ".svg")
         && strspn (value, "abcdefghijklmnopqrstuvwxyz0123456789-") == length - 4;
}

static gboolean
is_choice (const char *value, const char *choices)
{
  g_auto (GStrv) all = g_strsplit (choices, "|", -1);

  return g_strv_contains ((const char *const *) all, value);
}

static gboolean
is_number (const char *value)
{
  gsize length = strlen (value);

  return length >= 1 && length <= 7 && is_digits (value, length) && atoi (value) <= 1000000;
}

static gboolean
value_fits (const XmlAttributeRule *rule, const char *value)
{
  switch (rule->kind)
    {
    case XML_VALUE_ID:
      return is_id (value, strlen (value));
    case XML_VALUE_IDS:
      return are_ids (value);
    case XML_VALUE_DATE:
      return is_date (value);
    case XML_VALUE_NUMBER:
      return is_number (value);
    case XML_VALUE_SVG:
      return is_svg_name (value);
    case XML_VALUE_LANGUAGE:
      return is_language (value);
    case XML_VALUE_CHOICE:
      return is_choice (value, rule->choices);
    case XML_VALUE_TEXT:
    default:
      return *value != '\0' && strlen (value) <= 300;
    }
}

static const char *
describe_value (const XmlAttributeRule *rule)
{
  static const char *const descriptions[] = {
    [XML_VALUE_TEXT] = "a text of at most 300 bytes",
    [XML_VALUE_ID] = "a lower-case letter, then letters, digits and hyphens, at most 64",
    [XML_VALUE_IDS] = "ids with one space between them",
    [XML_VALUE_DATE] = "a day such as 2026-11-23",
    [XML_VALUE_NUMBER] = "a whole number from 0 to 1000000",
    [XML_VALUE_SVG] = "the plain name of a drawing, such as knee.svg",
    [XML_VALUE_LANGUAGE] = "a language such as es or zh_CN",
  };

  return rule->kind == XML_VALUE_CHOICE ? rule->choices : descriptions[rule->kind];
}

static const XmlAttributeRule *
find_attribute_rule (const XmlElementRule *rule, const char *name)
{
  for (const XmlAttributeRule *a = rule->attributes; a && a->name; a++)
    if (strcmp (a->name, name) == 0)
      return a;

  return NULL;
}

/* A word from the author to translators, on any sentence. */
static gboolean
is_comment (const XmlElementRule *rule, const char *name)
{
  return rule->text && *rule->children && g_str_equal (name, "comment");
}

static void
check_attributes (Walk *walk, const XmlElementRule *rule, const xmlNode *node)
{
  for (const xmlAttr *a = node->properties; a; a = a->next)
    {
      const XmlAttributeRule *known = find_attribute_rule (rule, (const char *) a->name);
      g_autofree char *value = xml_node_attribute (node, (const char *) a->name);

      if (!known && is_comment (rule, (const char *) a->name))
        continue;
      if (!known)
        report (walk, node, "attribute", "<%s> knows no attribute \"%.64s\"; remove it", rule->name, a->name);
      else if (!value_fits (known, value))
        report (walk, node, "value", "%s=\"%.80s\" does not fit; wanted: %s", known->name, value,
                describe_value (known));
    }

  for (const XmlAttributeRule *a = rule->attributes; a && a->name; a++)
    if (a->required && !xml_node_has_attribute (node, a->name))
      report (walk, node, "attribute", "<%s> lacks the attribute %s=\"…\"; add it (%s)", rule->name,
              a->name, describe_value (a));
}

static const XmlElementRule *
find_rule (Walk *walk, const char *name)
{
  for (const XmlElementRule *rule = walk->rules; rule->name; rule++)
    if (strcmp (rule->name, name) == 0)
      return rule;

  return NULL;
}

/* One place of a rule's children: "p|list+" without its mark. */
typedef struct
{
  char **names;
  char mark; /* '1', '?', '*' or '+' */
} Place;

static Place
parse_place (const char *word)
{
  g_autofree char *copy = g_strdup (word);
  gsize length = strlen (copy);
  Place place = { NULL, '1' };

  if (strchr ("?*+", copy[length - 1]))
    {
      place.mark = copy[length - 1];
      copy[length - 1] = '\0';
    }
  place.names = g_strsplit (copy, "|", -1);

  return place;
}

/* Walks past the children that stand in one place. */
static const xmlNode *
check_place (Walk *walk, const xmlNode *parent, const char *word, const xmlNode *child)
{
  Place place = parse_place (word);
  guint n = 0;

  while (child && g_strv_contains ((const char *const *) place.names, (const char *) child->name)
         && (n == 0 || place.mark == '*' || place.mark == '+'))
    {
      child = xml_node_next (child);
      n++;
    }

  if (n == 0 && (place.mark == '1' || place.mark == '+'))
    report (walk, child ? child : parent, "missing", "<%s> wants <%s> here; add it", parent->name,
            place.names[0]);
  g_strfreev (place.names);

  return child;
}

static void
check_children (Walk *walk, const XmlElementRule *rule, const xmlNode *node)
{
  g_auto (GStrv) words = g_strsplit (rule->children, " ", -1);
  const xmlNode *child = xml_node_first (node);

  for (guint i = 0; words[i]; i++)
    if (*words[i] != '\0')
      child = check_place (walk, node, words[i], child);

  if (child)
    report (walk, child, "element", "<%.64s> cannot stand here in <%s>; allowed, in this order: %s",
            child->name, rule->name, *rule->children ? rule->children : "nothing");
}

static gboolean
is_blank (const xmlNode *text)
{
  return text->content == NULL || strspn ((const char *) text->content, " \t\r\n") == strlen ((const char *) text->content);
}

static void
check_own_text (Walk *walk, const XmlElementRule *rule, const xmlNode *node)
{
  gboolean any = FALSE;

  for (const xmlNode *child = node->children; child; child = child->next)
    {
      if (child->type == XML_COMMENT_NODE && rule->text)
        report (walk, child, "comment", "a comment inside a sentence; move it in front of <%s>", rule->name);
      if (child->type != XML_TEXT_NODE || is_blank (child))
        continue;
      any = TRUE;
      if (!rule->text)
        report (walk, child, "text", "loose text in <%s>; put it into an element", rule->name);
      else if (strpbrk ((const char *) child->content, "&<>"))
        report (walk, child, "text", "&, < and > cannot stand in a sentence; write the word");
    }

  if (rule->text && !any)
    report (walk, node, "empty", "<%s> has no text; write it", rule->name);
}

static void
check_element (Walk *walk, const xmlNode *node)
{
  const XmlElementRule *rule = find_rule (walk, (const char *) node->name);

  /* An unknown element was reported by its parent. */
  if (!rule)
    return;

  check_attributes (walk, rule, node);
  check_own_text (walk, rule, node);
  check_children (walk, rule, node);
  for (const xmlNode *child = xml_node_first (node); child; child = xml_node_next (child))
    check_element (walk, child);
}

gboolean
xml_table_check (const XmlElementRule *rules, const xmlDoc *document, const char *name,
                 XmlFaults *faults)
{
  Walk walk = { rules, name, faults };
  const xmlNode *root = xmlDocGetRootElement ((xmlDoc *) document);
  guint before = xml_faults_reported (faults);

  if (strcmp ((const char *) root->name, rules[0].name) != 0)
    report (&walk, root, "element", "the root element is <%.64s>; wanted: <%s>", root->name, rules[0].name);
  else
    check_element (&walk, root);

  return xml_faults_reported (faults) == before;
}
