/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "content/figure.h"

const XmlAttributeRule content_figure_attributes[] = { { "src", XML_VALUE_SVG, TRUE, NULL }, { NULL } };
const XmlAttributeRule content_callout_attributes[] = { { "at", XML_VALUE_ID, TRUE, NULL }, { NULL } };

static void
callout_free (ContentCallout *callout)
{
  g_free (callout->at);
  g_free (callout->text);
  g_free (callout);
}

static ContentCallout *
read_callout (const xmlNode *node)
{
  ContentCallout *callout = g_new0 (ContentCallout, 1);

  callout->at = xml_node_attribute (node, "at");
  callout->text = xml_node_text (node);

  return callout;
}

ContentFigure *
content_figure_read (const xmlNode *node)
{
  ContentFigure *figure;

  if (!node)
    return NULL;

  figure = g_new0 (ContentFigure, 1);
  figure->src = xml_node_attribute (node, "src");
  figure->alt = xml_node_child_text (node, "alt");
  figure->description = xml_node_child_text (node, "description");
  figure->caption = xml_node_child_text (node, "caption");
  figure->line = xml_node_line (node);
  figure->callouts = g_ptr_array_new_with_free_func ((GDestroyNotify) callout_free);
  for (const xmlNode *child = xml_node_first (node); child; child = xml_node_next (child))
    if (xml_node_is (child, "callout"))
      g_ptr_array_add (figure->callouts, read_callout (child));

  return figure;
}

void
content_figure_free (ContentFigure *figure)
{
  g_free (figure->src);
  g_free (figure->alt);
  g_free (figure->description);
  g_free (figure->caption);
  g_ptr_array_unref (figure->callouts);
  g_free (figure);
}
