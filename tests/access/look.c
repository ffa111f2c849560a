/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "look.h"

void
look_node_free (LookNode *node)
{
  g_object_unref (node->object);
  g_free (node->name);
  g_free (node);
}

gboolean
look_node_is (const LookNode *node, LookKind kind)
{
  switch (kind)
    {
    case LOOK_BUTTON:
      return node->role == ATSPI_ROLE_PUSH_BUTTON || node->role == ATSPI_ROLE_TOGGLE_BUTTON;
    case LOOK_OPTION:
      return node->role == ATSPI_ROLE_CHECK_BOX || node->role == ATSPI_ROLE_RADIO_BUTTON;
    case LOOK_HEADING:
    default:
      return node->role == ATSPI_ROLE_HEADING;
    }
}

static int
read_level (AtspiAccessible *object)
{
  g_autoptr (GHashTable) attributes = atspi_accessible_get_attributes (object, NULL);
  const char *level = attributes ? g_hash_table_lookup (attributes, "level") : NULL;

  return level ? (int) g_ascii_strtoll (level, NULL, 10) : 0;
}

static void
read_states (LookNode *node)
{
  AtspiStateSet *states = atspi_accessible_get_state_set (node->object);

  node->focusable = atspi_state_set_contains (states, ATSPI_STATE_FOCUSABLE);
  node->focused = atspi_state_set_contains (states, ATSPI_STATE_FOCUSED);
  node->checked = atspi_state_set_contains (states, ATSPI_STATE_CHECKED);
  node->sensitive = atspi_state_set_contains (states, ATSPI_STATE_SENSITIVE);
  node->active = atspi_state_set_contains (states, ATSPI_STATE_ACTIVE);
  g_object_unref (states);
}

/* NULL for a node that is gone meanwhile. Takes @object. */
static LookNode *
node_new (AtspiAccessible *object, int parent)
{
  g_autoptr (GError) error = NULL;
  LookNode *node = g_new0 (LookNode, 1);

  node->object = object;
  node->parent = parent;
  node->name = atspi_accessible_get_name (object, NULL);
  node->role = atspi_accessible_get_role (object, &error);
  if (error || !node->name)
    {
      look_node_free (node);
      return NULL;
    }
  read_states (node);
  if (node->role == ATSPI_ROLE_HEADING)
    node->level = read_level (object);

  return node;
}

static gboolean
read_below (GPtrArray *look, AtspiAccessible *object, int index)
{
  int n = atspi_accessible_get_child_count (object, NULL);

  for (int i = 0; i < n; i++)
    {
      AtspiAccessible *child = atspi_accessible_get_child_at_index (object, i, NULL);
      LookNode *node = child ? node_new (child, index) : NULL;

      if (!node)
        return FALSE;
      g_ptr_array_add (look, node);
      if (!read_below (look, node->object, (int) look->len - 1))
        return FALSE;
    }

  return n >= 0;
}

GPtrArray *
look_at_all (AtspiAccessible *application)
{
  g_autoptr (GPtrArray) look = g_ptr_array_new_with_free_func ((GDestroyNotify) look_node_free);

  return read_below (look, application, -1) ? g_steal_pointer (&look) : NULL;
}

static gboolean
is_focused (AtspiAccessible *object)
{
  AtspiStateSet *states = atspi_accessible_get_state_set (object);
  gboolean focused = atspi_state_set_contains (states, ATSPI_STATE_FOCUSED);

  g_object_unref (states);

  return focused;
}

/* Where the focus is, below @object or there. Takes @object. */
static AtspiAccessible *
search_focus (AtspiAccessible *object)
{
  AtspiAccessible *found = NULL;
  int n;

  if (is_focused (object))
    return object;
  n = atspi_accessible_get_child_count (object, NULL);
  for (int i = 0; i < n && !found; i++)
    {
      AtspiAccessible *child = atspi_accessible_get_child_at_index (object, i, NULL);

      found = child ? search_focus (child) : NULL;
    }
  g_object_unref (object);

  return found;
}

LookNode *
look_at_focus (AtspiAccessible *application)
{
  AtspiAccessible *found = search_focus (g_object_ref (application));

  return found ? node_new (found, -1) : NULL;
}
