/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_SETTINGS_ENABLE_BACKEND
#include "kiosk/policy.h"

#include <gio/gsettingsbackend.h>
#include <string.h>

#include "policies.h"

static void
test_defaults (void)
{
  g_autoptr (GSettings) settings = policies_new_settings ();
  g_autoptr (KioskPolicy) policy = kiosk_policy_new (settings);

  g_assert_cmpuint (policy->faults->len, ==, 0);
  g_assert_cmpuint (policy->idle_seconds, ==, 120);
  g_assert_null (policy->pin_hash);
  g_assert_null (policy->emergency);
  g_assert_false (policy->printing);
  g_assert_false (policy->counters);
  g_assert_true (policy->qr_codes);
  g_assert_true (kiosk_hours_are_open (policy->hours, 7, 0));
  g_assert_cmpuint (strlen (policy->digest), ==, 16);
}

/* What cannot be used is left out and told; the kiosk starts all the same. */
static void
test_bad (void)
{
  static const struct
  {
    const char *key, *value;
  } rows[] = {
    { "emergency-number", "call us" }, { "advice-number", "+" },  { "crisis-number", "112; reboot" },
    { "opening-hours", "always" },     { "pin-hash", "4711" },
  };
  g_autoptr (GSettings) settings = policies_new_settings ();
  g_autoptr (KioskPolicy) policy = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_settings_set_string (settings, rows[i].key, rows[i].value);
  policy = kiosk_policy_new (settings);
  g_assert_cmpuint (policy->faults->len, ==, G_N_ELEMENTS (rows));
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      gboolean told = FALSE;

      for (guint j = 0; j < policy->faults->len; j++)
        told |= strstr (policy->faults->pdata[j], rows[i].key) != NULL;
      g_assert_true (told);
    }
  g_assert_null (policy->emergency);
  g_assert_null (policy->advice);
  g_assert_null (policy->crisis);
  g_assert_null (policy->pin_hash);
  g_assert_true (kiosk_hours_are_open (policy->hours, 7, 0));
}

static void
test_numbers (void)
{
  g_autoptr (GSettings) settings = policies_new_settings ();
  g_autoptr (KioskPolicy) policy = NULL;

  g_settings_set_string (settings, "emergency-number", "9-112");
  g_settings_set_string (settings, "advice-number", "+44 20 7946 0000");
  policy = kiosk_policy_new (settings);
  g_assert_cmpuint (policy->faults->len, ==, 0);
  g_assert_cmpstr (policy->emergency, ==, "9-112");
  g_assert_cmpstr (policy->advice, ==, "+44 20 7946 0000");
}

/* The same for the same policy, another for another, and nothing of the PIN. */
static void
test_digest (void)
{
  g_autoptr (GSettings) settings = policies_new_settings ();
  g_autoptr (KioskPolicy) plain = kiosk_policy_new (settings), same = kiosk_policy_new (settings), with_pin = NULL, other = NULL;

  g_settings_set_string (settings, "pin-hash", "$y$x");
  with_pin = kiosk_policy_new (settings);
  g_settings_set_int (settings, "idle-seconds", 90);
  other = kiosk_policy_new (settings);
  g_assert_cmpstr (plain->digest, ==, same->digest);
  g_assert_cmpstr (plain->digest, ==, with_pin->digest);
  g_assert_cmpstr (plain->digest, !=, other->digest);
}

/* Ours if it is named, else systemd's, else the user's. */
static void
test_state_folder (void)
{
  g_autoptr (GSettings) settings = policies_new_settings ();
  g_autoptr (KioskPolicy) users = NULL, systemds = NULL, ours = NULL;

  g_unsetenv ("STATE_DIRECTORY");
  users = kiosk_policy_new (settings);
  g_setenv ("STATE_DIRECTORY", "/var/lib/legwise", TRUE);
  systemds = kiosk_policy_new (settings);
  g_settings_set_string (settings, "state-folder", "/srv/kiosk");
  ours = kiosk_policy_new (settings);
  g_assert_true (g_str_has_suffix (users->state_folder, "/legwise"));
  g_assert_cmpstr (systemds->state_folder, ==, "/var/lib/legwise");
  g_assert_cmpstr (ours->state_folder, ==, "/srv/kiosk");
  g_unsetenv ("STATE_DIRECTORY");
}

/* The template names every key, with what it is anyway; and the locks hold every one. */
static void
test_template (void)
{
  g_autofree char *file = g_build_filename (g_getenv ("LEGWISE_SOURCE"), "data", "kiosk", "policy.keyfile", NULL);
  g_autofree char *locks_file = g_build_filename (g_getenv ("LEGWISE_SOURCE"), "data", "kiosk", "policy.locks", NULL);
  g_autofree char *text = NULL, *locks = NULL;
  g_autoptr (GSettingsBackend) backend = g_keyfile_settings_backend_new (file, "/", NULL);
  g_autoptr (GSettings) from_file = g_settings_new_with_backend (KIOSK_SCHEMA, backend), settings = policies_new_settings ();
  g_autoptr (KioskPolicy) policy = kiosk_policy_new (from_file), plain = kiosk_policy_new (settings);
  g_autoptr (GSettingsSchema) schema = NULL;
  g_auto (GStrv) keys = NULL;

  g_assert_true (g_file_get_contents (file, &text, NULL, NULL));
  g_assert_true (g_file_get_contents (locks_file, &locks, NULL, NULL));
  g_assert_cmpstr (policy->digest, ==, plain->digest);
  g_object_get (settings, "settings-schema", &schema, NULL);
  keys = g_settings_schema_list_keys (schema);
  for (guint i = 0; keys[i]; i++)
    {
      g_autofree char *entry = g_strdup_printf ("\n%s=", keys[i]), *lock = g_strdup_printf ("/kiosk/%s\n", keys[i]);

      g_test_message ("%s", keys[i]);
      g_assert_nonnull (strstr (text, entry));
      g_assert_nonnull (strstr (locks, lock));
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/policy/defaults", test_defaults);
  g_test_add_func ("/policy/bad", test_bad);
  g_test_add_func ("/policy/numbers", test_numbers);
  g_test_add_func ("/policy/digest", test_digest);
  g_test_add_func ("/policy/state-folder", test_state_folder);

  g_test_add_func ("/policy/template", test_template);

  return g_test_run ();
}
