/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "kiosk/status.h"

#include <json-glib/json-glib.h>

static void
add (JsonBuilder *b, const char *name, const char *value)
{
  json_builder_set_member_name (b, name);
  if (value)
    json_builder_add_string_value (b, value);
  else
    json_builder_add_null_value (b);
}

char *
kiosk_status_to_json (const KioskStatus *status)
{
  g_autoptr (JsonBuilder) b = json_builder_new ();
  g_autoptr (JsonNode) root = NULL;
  g_autofree char *line = NULL;

  json_builder_begin_object (b);
  add (b, "program", "legwise");
  add (b, "version", status->version);
  add (b, "pack", status->pack);
  add (b, "pack-version", status->pack_version);
  add (b, "review-by", status->review_by);
  add (b, "policy", status->policy);
  add (b, "started", status->started);
  json_builder_set_member_name (b, "errors");
  json_builder_begin_array (b);
  for (guint i = 0; i < status->errors->len; i++)
    json_builder_add_string_value (b, status->errors->pdata[i]);
  json_builder_end_array (b);
  json_builder_end_object (b);
  root = json_builder_get_root (b);
  line = json_to_string (root, FALSE);

  return g_strconcat (line, "\n", NULL);
}

gboolean
kiosk_status_write (const KioskStatus *status, const char *file, GError **error)
{
  g_autofree char *line = kiosk_status_to_json (status);

  return g_file_set_contents_full (file, line, -1, G_FILE_SET_CONTENTS_CONSISTENT, 0644, error);
}
