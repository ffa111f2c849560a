/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "kiosk/counters.h"

#include <json-glib/json-glib.h>

#define MOST_BYTES (1024 * 1024)

struct _KioskCounters
{
  char *file;
  GTree *cells; /* "period/kind/name" to a number */
};

/* None of the three has a slash: ids do not, and neither do the kinds above. */
static char *
cell_key (const char *period, const char *kind, const char *name)
{
  return g_strjoin ("/", period, kind, name, NULL);
}

static void
set_cell (KioskCounters *counters, char *key, guint count)
{
  g_tree_replace (counters->cells, key, GUINT_TO_POINTER (count));
}

static void
read_kind (KioskCounters *counters, const char *period, const char *kind, JsonObject *names)
{
  JsonObjectIter iter;
  const char *name;
  JsonNode *count;

  json_object_iter_init (&iter, names);
  while (json_object_iter_next (&iter, &name, &count))
    if (JSON_NODE_HOLDS_VALUE (count) && json_node_get_int (count) > 0 && json_node_get_int (count) < G_MAXINT32)
      set_cell (counters, cell_key (period, kind, name), (guint) json_node_get_int (count));
}

static void
read_period (KioskCounters *counters, const char *period, JsonObject *kinds)
{
  JsonObjectIter iter;
  const char *kind;
  JsonNode *names;

  json_object_iter_init (&iter, kinds);
  while (json_object_iter_next (&iter, &kind, &names))
    if (JSON_NODE_HOLDS_OBJECT (names))
      read_kind (counters, period, kind, json_node_get_object (names));
}

static void
read_all (KioskCounters *counters, const char *text, gssize length)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  JsonObjectIter iter;
  const char *period;
  JsonNode *root, *kinds;

  if (length > MOST_BYTES || !json_parser_load_from_data (parser, text, length, NULL))
    return;
  root = json_parser_get_root (parser);
  if (!root || !JSON_NODE_HOLDS_OBJECT (root))
    return;
  json_object_iter_init (&iter, json_node_get_object (root));
  while (json_object_iter_next (&iter, &period, &kinds))
    if (JSON_NODE_HOLDS_OBJECT (kinds))
      read_period (counters, period, json_node_get_object (kinds));
}

KioskCounters *
kiosk_counters_open (const char *file)
{
  KioskCounters *counters = g_new0 (KioskCounters, 1);
  g_autofree char *text = NULL;
  gsize length;

  counters->file = g_strdup (file);
  counters->cells = g_tree_new_full ((GCompareDataFunc) (void (*) (void)) g_strcmp0, NULL, g_free, NULL);
  if (g_file_get_contents (file, &text, &length, NULL))
    read_all (counters, text, (gssize) length);

  return counters;
}

void
kiosk_counters_free (KioskCounters *counters)
{
  g_tree_unref (counters->cells);
  g_free (counters->file);
  g_free (counters);
}

static void
add (KioskCounters *counters, const char *period, const char *kind, const char *name)
{
  char *key = cell_key (period, kind, name);

  set_cell (counters, key, GPOINTER_TO_UINT (g_tree_lookup (counters->cells, key)) + 1);
}

void
kiosk_counters_add (KioskCounters *counters, const GDate *day, const char *kind, const char *name)
{
  char period[16];

  g_date_strftime (period, sizeof period, "%Y-%m-%d", day);
  add (counters, period, kind, name);
}

void
kiosk_counters_add_in_week (KioskCounters *counters, const GDate *day, const char *kind, const char *name)
{
  char period[16];

  g_date_strftime (period, sizeof period, "%G-W%V", day);
  add (counters, period, kind, name);
}

guint
kiosk_counters_get (const KioskCounters *counters, const char *period, const char *kind, const char *name)
{
  g_autofree char *key = cell_key (period, kind, name);

  return GPOINTER_TO_UINT (g_tree_lookup (counters->cells, key));
}

/* The object's member of that name, made if it is not there. */
static JsonObject *
member (JsonObject *object, const char *name)
{
  if (!json_object_has_member (object, name))
    json_object_set_object_member (object, name, json_object_new ());

  return json_object_get_object_member (object, name);
}

typedef struct
{
  JsonObject *root;
  guint smallest;
} Writing;

static gboolean
write_cell (gpointer key, gpointer count, gpointer data)
{
  Writing *writing = data;
  g_auto (GStrv) parts = g_strsplit (key, "/", 3);

  if (GPOINTER_TO_UINT (count) >= writing->smallest)
    json_object_set_int_member (member (member (writing->root, parts[0]), parts[1]), parts[2], GPOINTER_TO_UINT (count));

  return FALSE;
}

char *
kiosk_counters_to_json (const KioskCounters *counters, guint smallest)
{
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_OBJECT);
  Writing writing = { json_object_new (), smallest };

  json_node_take_object (node, writing.root);
  g_tree_foreach (counters->cells, write_cell, &writing);

  return json_to_string (node, TRUE);
}

static gboolean
find_old (gpointer key, gpointer count, gpointer data)
{
  gpointer *search = data;

  if (g_ascii_strtoll (key, NULL, 10) < *(int *) search[0])
    g_ptr_array_add (search[1], key);

  return FALSE;
}

void
kiosk_counters_drop_old (KioskCounters *counters, const GDate *day)
{
  g_autoptr (GPtrArray) old = g_ptr_array_new ();
  int last_year = g_date_get_year (day) - 1;
  gpointer search[] = { &last_year, old };

  g_tree_foreach (counters->cells, find_old, search);
  for (guint i = 0; i < old->len; i++)
    g_tree_remove (counters->cells, old->pdata[i]);
}

gboolean
kiosk_counters_save (KioskCounters *counters, GError **error)
{
  g_autofree char *text = kiosk_counters_to_json (counters, 0);

  return g_file_set_contents_full (counters->file, text, -1, G_FILE_SET_CONTENTS_CONSISTENT, 0600, error);
}
