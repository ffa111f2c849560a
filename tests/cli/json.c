/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "json.h"

#include <string.h>

static char
type_letter (JsonNode *node)
{
  if (JSON_NODE_HOLDS_ARRAY (node))
    return 'a';
  if (JSON_NODE_HOLDS_OBJECT (node))
    return 'o';
  if (JSON_NODE_HOLDS_NULL (node))
    return 'n';
  if (json_node_get_value_type (node) == G_TYPE_STRING)
    return 's';
  if (json_node_get_value_type (node) == G_TYPE_DOUBLE)
    return 'd';

  return json_node_get_value_type (node) == G_TYPE_BOOLEAN ? 'b' : 'i';
}

/* Goes down the names from @node. Returns: how many nodes stood at the end. */
static guint
check_member (JsonNode *node, char **names, const char *types)
{
  guint n = 0;

  if (!*names)
    {
      g_assert_nonnull (strchr (types, type_letter (node)));
      return 1;
    }
  if (!g_str_equal (*names, "[]"))
    {
      g_assert_true (JSON_NODE_HOLDS_OBJECT (node));
      g_assert_true (json_object_has_member (json_node_get_object (node), *names));
      return check_member (json_object_get_member (json_node_get_object (node), *names), names + 1, types);
    }
  for (guint i = 0; JSON_NODE_HOLDS_ARRAY (node) && i < json_array_get_length (json_node_get_array (node)); i++)
    n += check_member (json_array_get_element (json_node_get_array (node), i), names + 1, types);

  return n;
}

void
json_must_have (JsonNode *root, const char *name, const char *types)
{
  g_auto (GStrv) names = g_strsplit (name, ".", -1);

  g_test_message ("%s", name);
  g_assert_cmpuint (check_member (root, names, types), >, 0);
}

JsonNode *
json_parse (const char *text)
{
  g_autoptr (GError) error = NULL;
  JsonNode *root = json_from_string (text, &error);

  g_assert_no_error (error);
  g_assert_nonnull (root);

  return root;
}

JsonArray *
json_array_at (JsonNode *root, const char *name)
{
  g_assert_true (JSON_NODE_HOLDS_OBJECT (root));
  g_assert_true (json_object_has_member (json_node_get_object (root), name));

  return json_object_get_array_member (json_node_get_object (root), name);
}
