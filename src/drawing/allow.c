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

typedef struct
{
  const char *name;
  XmlFaults *faults;
  guint uses;
} Walk;

static void
refuse (Walk *walk, const xmlNode *node, const char *what, const char *which)
{
  xml_faults_add (walk->faults, XML_FAULT_ERROR, "drawing", walk->name, xml_node_line (node), "%s \"%.64s\" %s",
                  what, which, "is not allowed in a drawing; see \"A figure\" in data/packs/README.md");
}

static void
check_attribute (Walk *walk, const xmlNode *node, const char *name)
{
  g_autofree char *value = xml_node_attribute (node, name);

  if (!g_strv_contains (attributes, name))
    refuse (walk, node, "the attribute", name);
  else if (g_str_equal (name, "href") ? *value != '#' : strstr (value, "url(") && !g_str_has_prefix (value, "url(#"))
    refuse (walk, node, "the reference", value);
}

/* A <use> inside something that is itself used multiplies: only plain shapes may be used. */
static void
check_use (Walk *walk, const xmlNode *node)
{
  if (++walk->uses == MOST_USES + 1)
    refuse (walk, node, "a further", "use");
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
  Walk walk = { name, faults, 0 };
  const xmlNode *root = xmlDocGetRootElement ((xmlDoc *) document);
  guint before = xml_faults_reported (faults);

  if (!xml_node_is (root, "svg"))
    refuse (&walk, root, "the root element", (const char *) root->name);
  else
    check_element (&walk, root);

  return xml_faults_reported (faults) == before;
}
