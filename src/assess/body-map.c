/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "assess/body-map.h"

#include "xml/node.h"

void
lw_picture_free (LwPicture *picture)
{
  g_free (picture->src);
  g_free (picture->alt);
  g_free (picture->description);
  g_ptr_array_unref (picture->anchors);
  g_ptr_array_unref (picture->labels);
  g_free (picture);
}

LwPicture *
lw_picture_read (const xmlNode *node)
{
  LwPicture *picture = g_new0 (LwPicture, 1);

  picture->src = xml_node_attribute (node, "src");
  picture->alt = xml_node_child_text (node, "alt");
  picture->description = xml_node_child_text (node, "description");
  picture->anchors = g_ptr_array_new_with_free_func (g_free);
  picture->labels = g_ptr_array_new_with_free_func (g_free);
  for (const xmlNode *child = xml_node_first (node); child; child = xml_node_next (child))
    {
      if (!xml_node_is (child, "callout"))
        continue;
      g_ptr_array_add (picture->anchors, xml_node_attribute (child, "at"));
      g_ptr_array_add (picture->labels, xml_node_text (child));
    }

  return picture;
}

void
lw_view_free (LwView *view)
{
  lw_picture_free (view->picture);
  g_free (view);
}

void
lw_region_group_free (LwRegionGroup *group)
{
  g_free (group->id);
  g_strfreev (group->regions);
  g_free (group);
}

static LwView *
read_view (const xmlNode *node)
{
  g_autofree char *facing = xml_node_attribute (node, "facing");
  LwView *view = g_new0 (LwView, 1);

  view->back = g_str_equal (facing, "back");
  view->picture = lw_picture_read (node);
  view->line = xml_node_line (node);

  return view;
}

static LwRegionGroup *
read_group (const xmlNode *node)
{
  LwRegionGroup *group = g_new0 (LwRegionGroup, 1);

  group->id = xml_node_attribute (node, "id");
  group->regions = xml_node_words (node, "regions");
  group->line = xml_node_line (node);

  return group;
}

void
lw_body_map_read (LwQuestionnaire *questionnaire, const xmlNode *node, const char *name, XmlFaults *faults)
{
  for (const xmlNode *child = xml_node_first (node); child; child = xml_node_next (child))
    {
      LwRegionGroup *group = xml_node_is (child, "group") ? read_group (child) : NULL;

      if (!group)
        {
          g_ptr_array_add (questionnaire->views, read_view (child));
          continue;
        }
      if (lw_questionnaire_find_group (questionnaire, group->id))
        xml_faults_add (faults, XML_FAULT_ERROR, "duplicate-id", name, group->line,
                        "the group id \"%s\" is used twice; rename one", group->id);
      g_ptr_array_add (questionnaire->groups, group);
    }
}
