/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "keys.h"

#include "ui.h"

static gboolean
is_active (gpointer window)
{
  return gtk_window_is_active (window);
}

gboolean
keys_begin (AppWindow *window)
{
  g_autofree char *xdotool = g_find_program_in_path ("xdotool");

  if (!xdotool)
    {
      g_test_skip ("xdotool is not installed");
      return FALSE;
    }
  ui_wait (is_active, window);

  return TRUE;
}

static void
on_ended (GObject *process, GAsyncResult *result, gpointer ended)
{
  g_autoptr (GError) error = NULL;

  g_subprocess_wait_check_finish (G_SUBPROCESS (process), result, &error);
  g_assert_no_error (error);
  *(gboolean *) ended = TRUE;
}

static gboolean
is_set (gpointer flag)
{
  return *(gboolean *) flag;
}

/* The program goes on meanwhile: xdotool asks the X server who has the keyboard. */
static void
run (const char *command, const char *argument)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) xdotool
      = g_subprocess_new (G_SUBPROCESS_FLAGS_NONE, &error, "xdotool", command, argument, NULL);
  gboolean ended = FALSE;

  g_assert_no_error (error);
  g_subprocess_wait_check_async (xdotool, NULL, on_ended, &ended);
  ui_wait (is_set, &ended);
}

void
keys_press (const char *key)
{
  run ("key", key);
}

void
keys_type (const char *text)
{
  run ("type", text);
}
