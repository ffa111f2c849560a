/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "place/place.h"

#include <glib/gi18n.h>

#include "xml/bytes.h"
#include "xml/node.h"
#include "xml/table.h"

static const XmlAttributeRule region_attributes[] = { { "id", XML_VALUE_TEXT, TRUE, NULL }, { NULL } };
static const XmlElementRule rules[] = {
  { "regions", "region+", FALSE, NULL },
  { "region", "name emergency advice? crisis?", FALSE, region_attributes },
  { "name", "", TRUE, NULL },
  { "emergency", "", TRUE, NULL },
  { "advice", "", TRUE, NULL },
  { "crisis", "", TRUE, NULL },
  { NULL },
};

void
place_region_free (PlaceRegion *region)
{
  g_free (region->id);
  g_free (region->name);
  g_free (region->emergency);
  g_free (region->advice);
  g_free (region->crisis);
  g_free (region);
}

static char *
read_number (const xmlNode *node, const char *kind)
{
  const xmlNode *child = xml_node_child (node, kind);

  return child ? xml_node_text (child) : NULL;
}

static PlaceRegion *
read_region (const xmlNode *node)
{
  PlaceRegion *region = g_new0 (PlaceRegion, 1);

  region->id = xml_node_attribute (node, "id");
  region->name = xml_node_child_text (node, "name");
  region->emergency = read_number (node, "emergency");
  region->advice = read_number (node, "advice");
  region->crisis = read_number (node, "crisis");

  return region;
}

GPtrArray *
place_regions_read (const xmlDoc *document, const char *name, XmlFaults *faults)
{
  GPtrArray *regions;

  if (!xml_table_check (rules, document, name, faults))
    return NULL;

  regions = g_ptr_array_new_with_free_func ((GDestroyNotify) place_region_free);
  for (const xmlNode *node = xml_node_first (xmlDocGetRootElement ((xmlDoc *) document)); node;
       node = xml_node_next (node))
    g_ptr_array_add (regions, read_region (node));

  return regions;
}

GPtrArray *
place_regions_open (const char *folder)
{
  g_autoptr (XmlFaults) unseen = xml_faults_new ();
  g_autoptr (GBytes) bytes = xml_bytes_read (folder, "regions.xml", XML_LIMIT_BYTES, unseen);
  g_autoptr (xmlDoc) document = bytes ? xml_gate_parse (&xml_gate_pack, bytes, "regions.xml", unseen) : NULL;

  return document ? place_regions_read (document, "regions.xml", unseen) : NULL;
}

PlaceRegion *
place_region_with (const PlaceRegion *region, const char *emergency, const char *advice, const char *crisis)
{
  PlaceRegion *house;

  if (!region && !emergency)
    return NULL;
  house = g_new0 (PlaceRegion, 1);
  house->id = g_strdup (region ? region->id : "");
  house->name = g_strdup (region ? region->name : "");
  house->emergency = g_strdup (emergency ? emergency : region->emergency);
  house->advice = g_strdup (advice || !region ? advice : region->advice);
  house->crisis = g_strdup (crisis || !region ? crisis : region->crisis);

  return house;
}

const char *
place_region_name (const PlaceRegion *region)
{
  return g_dpgettext2 (GETTEXT_PACKAGE, region->id, region->name);
}

const PlaceRegion *
place_find_region (GPtrArray *regions, const char *id)
{
  for (guint i = 0; i < regions->len; i++)
    {
      const PlaceRegion *region = g_ptr_array_index (regions, i);

      if (g_strcmp0 (region->id, id) == 0)
        return region;
    }

  return NULL;
}

const char *
place_number (const PlaceRegion *region, const char *kind)
{
  if (region == NULL)
    return NULL;
  if (g_str_equal (kind, "emergency"))
    return region->emergency;
  if (g_str_equal (kind, "advice"))
    return region->advice;

  return region->crisis;
}
