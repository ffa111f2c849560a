/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "drawing/allow.h"

#include <string.h>

#include "xml/node.h"

static const char *const elements[] = {
  "svg",     "g",    "path", "rect",           "circle",         "ellipse", "line",  "polyline",
  "polygon", "defs", "use",  "linearGradient", "radialGradient", "stop",    "title", "desc", NULL,
};

static const char *const attributes[] = {
  /* structure */
  "id", "class", "href", "viewBox", "width", "height", "transform", "x", "y", "x1", "y1", "x2", "y2",
  "cx", "cy", "r", "rx", "ry", "fx", "fy", "d", "points", "offset", "gradientUnits", "gradientTransform",
  /* presentation */
  "fill", "fill-opacity", "fill-rule", "stroke", "stroke-width", "stroke-opacity", "stroke-linecap",
  "stroke-linejoin", "stroke-dasharray", "stroke-dashoffset", "stroke-miterlimit", "opacity", "color",
  "stop-color", "stop-opacity", "vector-effect", NULL,
};

#define MOST_USES 200
#define MOST_SHAPES 2000 /* as often as they are drawn */

typedef struct
{
  const char *name;
  XmlFaults *faults;
  const xmlNode *root;
  guint uses;
  guint shapes;
} Walk;

static void
refuse (Walk *walk, const xmlNode *node, const char *what, const char *which)
{
  xml_faults_add (walk->faults, XML_FAULT_ERROR, "drawing", walk->name, xml_node_line (node), "%s \"%.64s\" %s",
                  what, which, "is not allowed in a drawing; see \"A figure\" in data/packs/README.md");
}

/* CSS knows url() in any case, and escapes that spell it. */
static gboolean
is_plain_value (const char *value)
{
  g_autofree char *lower = NULL;

  if (g_str_has_prefix (value, "url(#") && strcspn (value, ")") == strlen (value) - 1)
    value += strlen ("url(");
  lower = g_ascii_strdown (value, -1);

  return strstr (lower, "url") == NULL && strchr (value, '\\') == NULL;
}

static void
check_attribute (Walk *walk, const xmlNode *node, const char *name)
{
  g_autofree char *value = xml_node_attribute (node, name);

  if (!g_strv_contains (attributes, name))
    refuse (walk, node, "the attribute", name);
  else if (g_str_equal (name, "href") ? *value != '#' : !is_plain_value (value))
    refuse (walk, node, "the reference", value);
}

static const xmlNode *
find_id (const xmlNode *node, const char *id)
{
  g_autofree char *own = xml_node_attribute (node, "id");
  const xmlNode *found = g_strcmp0 (own, id) == 0 ? node : NULL;

  for (const xmlNode *child = xml_node_first (node); child && !found; child = xml_node_next (child))
    found = find_id (child, id);

  return found;
}

static guint
count_elements (const xmlNode *node)
{
  guint n = 1;

  for (const xmlNode *child = xml_node_first (node); child; child = xml_node_next (child))
    n += count_elements (child);

  return n;
}

static void
count_shapes (Walk *walk, const xmlNode *node, guint n)
{
  gboolean were_few = walk->shapes <= MOST_SHAPES;

  walk->shapes += n;
  if (were_few && walk->shapes > MOST_SHAPES)
    refuse (walk, node, "a further", "shape");
}

/* A <use> inside something that is itself used multiplies: only plain shapes may be used. */
static void
check_use (Walk *walk, const xmlNode *node)
{
  g_autofree char *href = xml_node_attribute (node, "href");
  const xmlNode *used = href && *href == '#' && walk->uses < MOST_USES ? find_id (walk->root, href + 1) : NULL;

  if (++walk->uses == MOST_USES + 1)
    refuse (walk, node, "a further", "use");
  if (used && xml_node_is (used, "use"))
    refuse (walk, node, "a use of a", "use");
  if (used)
    count_shapes (walk, node, count_elements (used));
  for (const xmlNode *parent = node->parent; parent && parent->type == XML_ELEMENT_NODE; parent = parent->parent)
    if (xml_node_is (parent, "defs") || xml_node_has_attribute (parent, "id"))
      {
        refuse (walk, node, "inside something that has an id, the element", "use");
        return;
      }
}

static void
check_element (Walk *walk, const xmlNode *node)
{
  if (!g_strv_contains (elements, (const char *) node->name))
    {
      refuse (walk, node, "the element", (const char *) node->name);
      return;
    }
  count_shapes (walk, node, 1);
  if (xml_node_is (node, "use"))
    check_use (walk, node);
  for (const xmlAttr *a = node->properties; a; a = a->next)
    check_attribute (walk, node, (const char *) a->name);
  for (const xmlNode *child = xml_node_first (node); child; child = xml_node_next (child))
    check_element (walk, child);
}

gboolean
drawing_is_allowed (const xmlDoc *document, const char *name, XmlFaults *faults)
{
  const xmlNode *root = xmlDocGetRootElement ((xmlDoc *) document);
  Walk walk = { name, faults, root, 0, 0 };
  guint before = xml_faults_reported (faults);

  if (!xml_node_is (root, "svg"))
    refuse (&walk, root, "the root element", (const char *) root->name);
  else
    check_element (&walk, root);

  return xml_faults_reported (faults) == before;
}
