/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "kiosk.h"

#include <glib/gstdio.h>

#include "kiosk/pin.h"
#include "open.h"
#include "policies.h"
#include "steps.h"
#include "ui.h"

#define SECONDS(n) ((gint64) (n) * G_TIME_SPAN_SECOND)

const KioskKey *
kiosk_keys_of_staff (void)
{
  static KioskKey keys[] = { { "pin-hash", NULL }, { "counters", "true" }, { NULL, NULL } };

  if (!keys[0].value)
    {
      g_autofree char *hash = kiosk_pin_hash (KIOSK_PIN);

      keys[0].value = g_strdup_printf ("'%s'", hash);
    }

  return keys;
}

static KioskPolicy *
policy_of (const char *folder, const KioskKey *keys)
{
  g_autoptr (GSettings) settings = policies_new_settings ();

  g_settings_set_string (settings, "state-folder", folder);
  for (; keys && keys->key; keys++)
    {
      g_autoptr (GVariant) value = g_variant_parse (NULL, keys->value, NULL, NULL, NULL);

      g_assert_true (g_settings_set_value (settings, keys->key, value));
    }

  return kiosk_policy_new (settings);
}

void
kiosk_open_with (KioskFixture *f, const char *pack, const KioskKey *keys)
{
  f->folder = g_dir_make_tmp (NULL, NULL);
  f->window = open_kiosk (pack, policy_of (f->folder, keys));
  f->kiosk = app_window_kiosk (f->window);
  f->now = g_get_monotonic_time ();
  gtk_window_set_default_size (GTK_WINDOW (f->window), 1080, 1600);
  gtk_window_present (GTK_WINDOW (f->window));
  ui_wait_until_laid_out (GTK_WIDGET (f->window));
}

void
kiosk_set_up (KioskFixture *f, gconstpointer keys)
{
  kiosk_open_with (f, NULL, keys);
}

static void
remove_file (KioskFixture *f, const char *name)
{
  g_autofree char *file = g_build_filename (f->folder, name, NULL);

  g_remove (file);
}

void
kiosk_tear_down (KioskFixture *f, gconstpointer data)
{
  ui_wait_until_painted (GTK_WIDGET (f->window));
  open_window_close (f->window);
  remove_file (f, "status.json");
  remove_file (f, "counters.json");
  g_assert_cmpint (g_rmdir (f->folder), ==, 0);
  g_free (f->folder);
  ui_set_text_size (100);
}

GtkWidget *
kiosk_shown (KioskFixture *f)
{
  return kiosk_shell_child (app_kiosk_shell (f->kiosk));
}

gboolean
kiosk_touch (KioskFixture *f)
{
  return app_kiosk_touch (f->kiosk, f->now);
}

void
kiosk_wait_seconds (KioskFixture *f, guint seconds)
{
  f->now += SECONDS (seconds);
  app_kiosk_tick (f->kiosk, f->now);
}

void
kiosk_press (KioskFixture *f, const char *action)
{
  gtk_widget_activate_action (GTK_WIDGET (app_kiosk_shell (f->kiosk)), action, NULL);
}

void
kiosk_use (KioskFixture *f)
{
  const LwQuestionnaire *q;

  kiosk_touch (f);
  open_press (f->window, "page.language", "ar");
  open_press (f->window, "page.show", "sleep");
  open_press (f->window, "page.larger", NULL);
  gtk_widget_activate_action (GTK_WIDGET (f->window), "page.high-contrast", NULL);
  open_press (f->window, "page.self-check", NULL);
  q = check_run_questionnaire (check_wizard_run (app_window_wizard (f->window)));
  check_wizard_set_run (app_window_wizard (f->window), steps_to (q, "ill=fever", "ill"));
  check_wizard_set_run (app_window_wizard (f->window), steps_to (q, "ill=fever", NULL));
  gtk_widget_activate_action (GTK_WIDGET (app_window_wizard (f->window)), "check.summary", "s", "clinician");
  gtk_widget_activate_action (GTK_WIDGET (app_window_wizard (f->window)), "check.copy", NULL);
  ui_wait_until_laid_out (GTK_WIDGET (f->window));
}
