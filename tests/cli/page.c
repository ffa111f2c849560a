/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "page.h"

#include <libxml/parser.h>
#include <libxml/xpath.h>
#include <string.h>

xmlDoc *
page_parse (const char *text)
{
  xmlDoc *page = xmlReadMemory (text, (int) strlen (text), "page", NULL, XML_PARSE_NONET);

  g_assert_nonnull (page);

  return page;
}

xmlDoc *
page_parse_file (const char *name)
{
  g_autofree char *path = g_build_filename (g_getenv ("LEGWISE_PACK"), name, NULL);
  xmlDoc *page = xmlReadFile (path, NULL, XML_PARSE_NONET);

  g_assert_nonnull (page);

  return page;
}

char **
page_find (xmlDoc *page, const char *path)
{
  xmlXPathContext *context = xmlXPathNewContext (page);
  xmlXPathObject *object = xmlXPathEval ((const xmlChar *) path, context);
  g_autoptr (GStrvBuilder) words = g_strv_builder_new ();

  g_assert_nonnull (object);
  for (int i = 0; object->nodesetval && i < object->nodesetval->nodeNr; i++)
    {
      xmlChar *text = xmlXPathCastNodeToString (object->nodesetval->nodeTab[i]);

      g_strv_builder_add (words, (const char *) text);
      xmlFree (text);
    }
  xmlXPathFreeObject (object);
  xmlXPathFreeContext (context);

  return g_strv_builder_end (words);
}

guint
page_count (xmlDoc *page, const char *path)
{
  g_auto (GStrv) found = page_find (page, path);

  return g_strv_length (found);
}

void
page_must_say (xmlDoc *page, const char *path, const char *text)
{
  g_auto (GStrv) found = page_find (page, path);

  g_test_message ("%s", path);
  g_assert_cmpuint (g_strv_length (found), ==, 1);
  g_assert_cmpstr (found[0], ==, text);
}
