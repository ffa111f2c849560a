/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "journey.h"

#define POLL_MICROSECONDS 10000
#define LINK_MICROSECONDS 300000
#define MOST_TABS 100

struct _Journey
{
  GSubprocess *process;
  char *pid;
  AtspiAccessible *application;
  GPtrArray *look; /* LookNode */
  LookNode *focused;
};

static const char *program;

/* libatspi warns when it meets a program that is just starting or ending. That is no
 * failure here; a warning of the program itself still is. */
void
journey_init (int *argc, char ***argv)
{
  g_test_init (argc, argv, NULL);
  g_log_set_always_fatal (G_LOG_FATAL_MASK | G_LOG_LEVEL_CRITICAL);
  g_assert_cmpint (*argc, ==, 2);
  program = (*argv)[1];
}

static gboolean
bus_is_installed (void)
{
  g_autoptr (GDBusConnection) session = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, NULL);
  g_autoptr (GVariant) reply = NULL;
  g_autofree const char **names = NULL;

  if (session)
    reply = g_dbus_connection_call_sync (session, "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
                                         "ListActivatableNames", NULL, G_VARIANT_TYPE ("(as)"), G_DBUS_CALL_FLAGS_NONE,
                                         -1, NULL, NULL);
  if (!reply)
    return FALSE;
  g_variant_get (reply, "(^a&s)", &names);

  return g_strv_contains (names, "org.a11y.Bus");
}

static gboolean
is_possible (void)
{
  g_autofree char *xdotool = g_find_program_in_path ("xdotool");

  if (!xdotool)
    g_test_skip ("xdotool is not installed");
  else if (!bus_is_installed ())
    g_test_skip ("at-spi2-core is not installed");
  else
    return TRUE;

  return FALSE;
}

/* NULL: nowhere. */
static const LookNode *
find_focus (Journey *self)
{
  g_clear_pointer (&self->focused, look_node_free);
  self->focused = look_at_focus (self->application);

  return self->focused;
}

/* FALSE, and no look, if the screen changed meanwhile. */
static gboolean
try_look (Journey *self)
{
  g_clear_pointer (&self->look, g_ptr_array_unref);
  self->look = look_at_all (self->application);

  return self->look != NULL;
}

/* What a person who has to find out why needs to know. */
static void
tell_screen (Journey *self)
{
  if (self->application)
    try_look (self);
  for (guint i = 0; self->look && i < self->look->len; i++)
    {
      const LookNode *node = g_ptr_array_index (self->look, i);
      g_autofree char *role = atspi_role_get_name (node->role);

      if (node->focusable || node->role == ATSPI_ROLE_HEADING)
        g_test_message ("%s \"%s\"%s%s", role, node->name, node->focused ? ", has the focus" : "",
                        node->checked ? ", is checked" : "");
    }
}

static gint64
deadline (void)
{
  return g_get_monotonic_time () + JOURNEY_SECONDS * G_USEC_PER_SEC;
}

/* Between two tries of something that is waited for. */
static void
pause_before (Journey *self, gint64 end, const char *what)
{
  gboolean runs = g_subprocess_get_identifier (self->process) != NULL;

  if (runs && g_get_monotonic_time () < end)
    {
      g_usleep (POLL_MICROSECONDS);
      return;
    }

  tell_screen (self);
  g_error ("%s: waited for %s", runs ? "it did not come" : "the program has ended", what);
}

GPtrArray *
journey_look (Journey *self)
{
  gint64 end = deadline ();

  while (!try_look (self))
    pause_before (self, end, "a screen that holds still");

  return self->look;
}

static gboolean
has_name (const LookNode *node, const char *name)
{
  gsize length = strlen (name);

  return g_str_has_prefix (node->name, name) && (node->name[length] == '\0' || g_str_has_prefix (node->name + length, ". "));
}

static const LookNode *
find (GPtrArray *look, LookKind kind, const char *name)
{
  for (guint i = 0; i < look->len; i++)
    {
      const LookNode *node = g_ptr_array_index (look, i);

      if (look_node_is (node, kind) && node->sensitive && has_name (node, name))
        return node;
    }

  return NULL;
}

const LookNode *
journey_wait_for (Journey *self, LookKind kind, const char *name)
{
  gint64 end = deadline ();
  const LookNode *found;

  while (!(found = find (journey_look (self), kind, name)))
    pause_before (self, end, name);

  return found;
}

static gboolean
is_at_heading (Journey *self, const char *text)
{
  const LookNode *focused = find_focus (self);

  return focused && focused->role == ATSPI_ROLE_HEADING && g_str_equal (focused->name, text);
}

void
journey_wait_heading (Journey *self, const char *text)
{
  g_autofree char *what = g_strdup_printf ("the focus on the heading \"%s\"", text);
  gint64 end = deadline ();

  while (!is_at_heading (self, text))
    pause_before (self, end, what);
}

void
journey_wait_checked (Journey *self, const char *option)
{
  g_autofree char *what = g_strdup_printf ("\"%s\" to be checked", option);
  gint64 end = deadline ();

  while (!journey_wait_for (self, LOOK_OPTION, option)->checked)
    pause_before (self, end, what);
}

void
journey_click (Journey *self, const char *button)
{
  const LookNode *node = journey_wait_for (self, LOOK_BUTTON, button);
  AtspiAction *action = atspi_accessible_get_action_iface (node->object);
  g_autoptr (GError) error = NULL;

  g_test_message ("click \"%s\"", node->name);
  g_assert_nonnull (action);
  g_assert_true (atspi_action_do_action (action, 0, &error));
  g_assert_no_error (error);
  g_object_unref (action);
}

void
journey_key (Journey *self, const char *key)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) xdotool = g_subprocess_new (G_SUBPROCESS_FLAGS_NONE, &error, "xdotool", "key", key, NULL);

  g_assert_no_error (error);
  g_subprocess_wait_check (xdotool, NULL, &error);
  g_assert_no_error (error);
}

/* A node is known by its path on the bus: names may occur twice. */
static char *
path_of (const LookNode *node)
{
  return g_strdup (node ? ATSPI_OBJECT (node->object)->path : NULL);
}

static gboolean
has_left (Journey *self, const char *path)
{
  g_autofree char *now = path_of (find_focus (self));

  return now && g_strcmp0 (now, path) != 0;
}

/* Where a text has several links, Tab goes from one to the next while the focus stays on
 * the text, and GTK tells nobody. So on a text alone nothing need come of a Tab: after a
 * while one tries the next. Should it have been slow instead, Tab comes round again. */
static gboolean
may_stay (const LookNode *node, gint64 since)
{
  return node && node->role == ATSPI_ROLE_LABEL && g_get_monotonic_time () > since + LINK_MICROSECONDS;
}

static const LookNode *
press_tab (Journey *self)
{
  g_autofree char *before = path_of (self->focused);
  gint64 since = g_get_monotonic_time (), end = deadline ();

  journey_key (self, "Tab");
  while (!has_left (self, before) && !may_stay (self->focused, since))
    pause_before (self, end, "Tab to move the focus");
  g_assert_nonnull (self->focused);
  g_assert_cmpstr (self->focused->name, !=, ""); /* no stop without something to say */

  return self->focused;
}

void
journey_tab_to (Journey *self, LookKind kind, const char *name)
{
  const LookNode *focused = find_focus (self);

  for (guint i = 0; i < MOST_TABS; i++)
    {
      if (focused && look_node_is (focused, kind) && has_name (focused, name))
        return;
      focused = press_tab (self);
    }

  tell_screen (self);
  g_error ("Tab does not come to \"%s\"", name);
}

void
journey_choose (Journey *self, const char *option)
{
  g_test_message ("choose \"%s\"", option);
  journey_tab_to (self, LOOK_OPTION, option);
  journey_key (self, "space");
  journey_wait_checked (self, option);
}

/* By its process: a name could be that of another copy. */
static AtspiAccessible *
find_application (const char *pid)
{
  AtspiAccessible *desktop = atspi_get_desktop (0), *found = NULL;
  int n = atspi_accessible_get_child_count (desktop, NULL);

  for (int i = 0; i < n && !found; i++)
    {
      found = atspi_accessible_get_child_at_index (desktop, i, NULL);
      if (found && atspi_accessible_get_process_id (found, NULL) != g_ascii_strtoull (pid, NULL, 10))
        g_clear_object (&found);
    }
  g_object_unref (desktop);

  return found;
}

static gboolean
has_keyboard (GPtrArray *look)
{
  for (guint i = 0; i < look->len; i++)
    {
      const LookNode *node = g_ptr_array_index (look, i);

      if (node->role == ATSPI_ROLE_FRAME && node->active)
        return TRUE;
    }

  return FALSE;
}

/* GTK takes the keyboard by itself where there is no window manager; keys that are sent
 * before it has it are lost. */
static void
wait_for_window (Journey *self)
{
  gint64 end = deadline ();

  while (!(self->application = find_application (self->pid)))
    pause_before (self, end, "the program to be on the accessibility bus");
  while (!has_keyboard (journey_look (self)))
    pause_before (self, end, "the window to have the keyboard");
}

/* A slow answer is still an answer; and as long as no atspi_event_main runs, nothing is
 * cached, so that every look sees what is there now. */
static void
connect_to_bus (void)
{
  atspi_init ();
  atspi_set_timeout (JOURNEY_SECONDS * 1000, JOURNEY_SECONDS * 1000);
}

static Journey *
start (const char *argument)
{
  g_autoptr (GError) error = NULL;
  Journey *self = g_new0 (Journey, 1);

  /* Standard output is for the test's own protocol. */
  self->process = g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_SILENCE, &error, program, argument, NULL);
  g_assert_no_error (error);
  self->pid = g_strdup (g_subprocess_get_identifier (self->process));
  connect_to_bus ();
  wait_for_window (self);

  return self;
}

Journey *
journey_begin (const char *argument, const char *heading)
{
  Journey *self = is_possible () ? start (argument) : NULL;

  if (self && heading)
    journey_wait_heading (self, heading);

  return self;
}

void
journey_end (Journey *self)
{
  g_autoptr (GError) error = NULL;

  journey_click (self, "Close");
  g_subprocess_wait_check (self->process, NULL, &error);
  g_assert_no_error (error);
  g_clear_pointer (&self->look, g_ptr_array_unref);
  g_clear_pointer (&self->focused, look_node_free);
  g_object_unref (self->application);
  g_object_unref (self->process);
  g_free (self->pid);
  g_free (self);
}
