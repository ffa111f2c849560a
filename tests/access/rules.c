/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules.h"

/* Marks the test as failed. The header is the same on every screen, so what was said in
 * a test is not said again. */
static void G_GNUC_PRINTF (2, 3)
add_fault (const char *screen, const char *format, ...)
{
  static GHashTable *said;
  g_autofree char *text = NULL, *key = NULL;
  va_list arguments;

  va_start (arguments, format);
  text = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  key = g_strdup_printf ("%s %s", g_test_get_path (), text);
  if (!said)
    said = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  if (!g_hash_table_add (said, g_steal_pointer (&key)))
    return;

  g_test_message ("%s: %s", screen, text);
  g_test_fail_printf ("%s: %s", screen, text);
}

/* GTK 4.8 gives a widget without a name the name of its class. "Check my symptoms" is
 * none: a class has no spaces. */
static gboolean
is_written_for_people (const char *name)
{
  return *name != '\0' && !g_regex_match_simple ("^(Gtk|Adw|Widgets|Figure|Check|App)[A-Z][A-Za-z]*$", name, 0, 0);
}

/* GTK lets a scroll pane have the focus only if nothing in it can, and from 4.12 on it can
 * have no name; a role that can would be spoken before every heading. So it needs a name
 * only where it has the focus. */
static gboolean
needs_name (const LookNode *node)
{
  if (node->role == ATSPI_ROLE_SCROLL_PANE)
    return node->focused;

  return node->focusable || node->role == ATSPI_ROLE_IMAGE;
}

static void
check_name (const LookNode *node, const char *screen)
{
  g_autofree char *role = atspi_role_get_name (node->role);

  if (needs_name (node) && !is_written_for_people (node->name))
    add_fault (screen, "a %s is named \"%s\"", role, node->name);
}

static gboolean
is_of_the_frame (const char *name)
{
  const char *const names[] = { "Minimize", "Maximize", "Restore", "Close", NULL };

  return g_strv_contains (names, name);
}

/* A menu button is a button within a button, of which one can have the focus. */
static void
check_is_single (const LookNode *node, GHashTable *buttons, const char *screen)
{
  if (!look_node_is (node, LOOK_BUTTON) || !node->focusable || is_of_the_frame (node->name))
    return;
  if (!g_hash_table_add (buttons, node->name))
    add_fault (screen, "two buttons are named \"%s\"", node->name);
}

static gboolean
is_named_group (const LookNode *node)
{
  return (node->role == ATSPI_ROLE_GROUPING || node->role == ATSPI_ROLE_PANEL) && is_written_for_people (node->name);
}

static void
check_group (const LookNode *node, GPtrArray *look, const char *screen)
{
  if (!look_node_is (node, LOOK_OPTION))
    return;
  for (int i = node->parent; i >= 0; i = ((const LookNode *) g_ptr_array_index (look, i))->parent)
    if (is_named_group (g_ptr_array_index (look, i)))
      return;

  add_fault (screen, "the option \"%s\" is in no group that has a name", node->name);
}

/* Before GTK 4.10 the bus does not tell the level. There the program's own rule helps:
 * the first heading can have the focus, the others cannot. */
static gboolean
is_first_heading (const LookNode *node)
{
  if (!look_node_is (node, LOOK_HEADING))
    return FALSE;

  return node->level > 0 ? node->level == 1 : node->focusable;
}

void
rules_check (Journey *journey, const char *screen)
{
  g_autoptr (GHashTable) buttons = g_hash_table_new (g_str_hash, g_str_equal);
  GPtrArray *look = journey_look (journey);
  guint headings = 0;

  for (guint i = 0; i < look->len; i++)
    {
      const LookNode *node = g_ptr_array_index (look, i);

      check_name (node, screen);
      check_is_single (node, buttons, screen);
      check_group (node, look, screen);
      headings += is_first_heading (node);
    }
  if (headings != 1)
    add_fault (screen, "%u headings of level 1", headings);
}
