/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "kiosk/policy.h"

#include <stdlib.h>
#include <string.h>

void
kiosk_policy_free (KioskPolicy *policy)
{
  g_free (policy->pack);
  g_strfreev (policy->languages);
  g_free (policy->region);
  g_free (policy->emergency);
  g_free (policy->advice);
  g_free (policy->crisis);
  g_free (policy->reception_text);
  g_free (policy->pin_hash);
  g_free (policy->clinic_name);
  g_free (policy->clinic_logo);
  g_strfreev (policy->attract_pages);
  kiosk_hours_free (policy->hours);
  g_free (policy->state_folder);
  g_free (policy->digest);
  g_ptr_array_unref (policy->faults);
  g_free (policy);
}

static void
add_fault (KioskPolicy *policy, const char *key, const char *what)
{
  g_ptr_array_add (policy->faults, g_strdup_printf ("%s %s: %s", KIOSK_SCHEMA, key, what));
}

/* NULL for an empty one. */
static char *
get_text (GSettings *settings, const char *key)
{
  char *text = g_settings_get_string (settings, key);

  if (*text != '\0')
    return text;
  g_free (text);

  return NULL;
}

static guint
get_number (GSettings *settings, const char *key)
{
  return (guint) g_settings_get_int (settings, key);
}

/* What is dialled: digits, blanks and a few signs; a word here would stand where a number must. */
static char *
get_telephone (KioskPolicy *policy, GSettings *settings, const char *key)
{
  char *number = get_text (settings, key);

  if (!number || (strspn (number, "0123456789 +*#-") == strlen (number) && strpbrk (number, "0123456789")))
    return number;
  add_fault (policy, key, "this is no telephone number; write digits, blanks, and + * # -");
  g_free (number);

  return NULL;
}

static KioskHours *
get_hours (KioskPolicy *policy, GSettings *settings)
{
  g_autofree char *text = g_settings_get_string (settings, "opening-hours");
  KioskHours *hours = kiosk_hours_parse (text);

  if (hours)
    return hours;
  add_fault (policy, "opening-hours", "these are no opening hours, so it is always open; write them as \"Mo-Fr 08:00-17:00; Sa 09:00-12:30\"");

  return kiosk_hours_parse ("");
}

static char *
get_pin_hash (KioskPolicy *policy, GSettings *settings)
{
  char *hash = get_text (settings, "pin-hash");

  if (!hash || *hash == '$')
    return hash;
  add_fault (policy, "pin-hash", "this is no hash, so there is no staff's page; legwise --kiosk-pin makes one");
  g_free (hash);

  return NULL;
}

/* systemd gives a service a folder of its own. */
static char *
get_state_folder (GSettings *settings)
{
  char *folder = get_text (settings, "state-folder");
  const char *given = g_getenv ("STATE_DIRECTORY");

  if (folder)
    return folder;

  return given && *given ? g_strdup (given) : g_build_filename (g_get_user_state_dir (), "legwise", NULL);
}

static int
compare_keys (const void *a, const void *b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* Without the PIN's: a status file is no place even for its hash's hash. */
static char *
digest (GSettings *settings)
{
  g_autoptr (GSettingsSchema) schema = NULL;
  g_auto (GStrv) keys = NULL;
  g_autoptr (GChecksum) sum = g_checksum_new (G_CHECKSUM_SHA256);

  g_object_get (settings, "settings-schema", &schema, NULL);
  keys = g_settings_schema_list_keys (schema);
  qsort (keys, g_strv_length (keys), sizeof *keys, compare_keys);
  for (guint i = 0; keys[i]; i++)
    {
      g_autoptr (GVariant) value = g_settings_get_value (settings, keys[i]);
      g_autofree char *line = g_variant_print (value, TRUE);

      if (!g_str_equal (keys[i], "pin-hash"))
        g_checksum_update (sum, (const guchar *) line, (gssize) strlen (line) + 1);
    }

  return g_strndup (g_checksum_get_string (sum), 16);
}

KioskPolicy *
kiosk_policy_new (GSettings *settings)
{
  KioskPolicy *policy = g_new0 (KioskPolicy, 1);

  policy->faults = g_ptr_array_new_with_free_func (g_free);
  policy->idle_seconds = get_number (settings, "idle-seconds");
  policy->warning_seconds = get_number (settings, "warning-seconds");
  policy->pack = g_settings_get_string (settings, "pack");
  policy->languages = g_settings_get_strv (settings, "languages");
  policy->region = g_settings_get_string (settings, "region");
  policy->emergency = get_telephone (policy, settings, "emergency-number");
  policy->advice = get_telephone (policy, settings, "advice-number");
  policy->crisis = get_telephone (policy, settings, "crisis-number");
  policy->reception = g_settings_get_boolean (settings, "reception");
  policy->reception_text = get_text (settings, "reception-text");
  policy->printing = g_settings_get_boolean (settings, "printing");
  policy->most_sheets = get_number (settings, "most-sheets");
  policy->qr_codes = g_settings_get_boolean (settings, "qr-codes");
  policy->pin_hash = get_pin_hash (policy, settings);
  policy->clinic_name = get_text (settings, "clinic-name");
  policy->clinic_logo = get_text (settings, "clinic-logo");
  policy->attract_pages = g_settings_get_strv (settings, "attract-pages");
  policy->attract_seconds = get_number (settings, "attract-seconds");
  policy->hours = get_hours (policy, settings);
  policy->sound = g_settings_get_boolean (settings, "sound");
  policy->counters = g_settings_get_boolean (settings, "counters");
  policy->state_folder = get_state_folder (settings);
  policy->text_height = g_settings_get_double (settings, "text-height");
  policy->target_size = g_settings_get_double (settings, "target-size");
  policy->monitor_width = get_number (settings, "monitor-width");
  policy->digest = digest (settings);

  return policy;
}
