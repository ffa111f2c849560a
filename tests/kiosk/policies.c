/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "policies.h"

GSettings *
policies_new_settings (void)
{
  g_autoptr (GSettings) settings = g_settings_new (KIOSK_SCHEMA);
  g_autoptr (GSettingsSchema) schema = NULL;
  g_auto (GStrv) keys = NULL;

  g_object_get (settings, "settings-schema", &schema, NULL);
  keys = g_settings_schema_list_keys (schema);
  for (guint i = 0; keys[i]; i++)
    g_settings_reset (settings, keys[i]);

  return g_steal_pointer (&settings);
}
