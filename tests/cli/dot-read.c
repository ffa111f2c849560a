/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dot-read.h"

#include <string.h>

typedef struct
{
  const char *p;
  const char *cluster;
  GPtrArray *things;
} Reading;

static void
thing_free (DotThing *thing)
{
  g_free (thing->from);
  g_free (thing->to);
  g_free (thing->cluster);
  g_hash_table_unref (thing->attributes);
  g_free (thing);
}

/* Takes @token if it comes next. */
static gboolean
take (Reading *r, const char *token)
{
  r->p += strspn (r->p, " \n");
  if (!g_str_has_prefix (r->p, token))
    return FALSE;
  r->p += strlen (token);

  return TRUE;
}

static void
need (Reading *r, const char *token)
{
  if (!take (r, token))
    g_error ("\"%s\" is wanted in front of: %.60s", token, r->p);
}

/* Behind a backslash. Whatever else may stand there Graphviz would fill in. */
static char
read_escape (Reading *r)
{
  const char *known = strchr ("l\"\\", *r->p);

  if (*r->p == '\0' || !known)
    g_error ("an escape that was not meant: \\%.60s", r->p);

  return *r->p == 'l' ? '\n' : *r->p;
}

static char *
read_string (Reading *r)
{
  GString *out = g_string_new (NULL);

  need (r, "\"");
  for (; *r->p != '"'; r->p++)
    {
      char c = *r->p;

      if (c == '\0' || c == '\n')
        g_error ("a string without end: %s", out->str);
      if (c == '&' && !g_str_has_prefix (r->p, "&amp;"))
        g_error ("an entity that was not meant: %.60s", r->p);
      if (c == '&')
        r->p += strlen ("&amp;") - 1;
      if (c == '\\')
        {
          r->p++;
          c = read_escape (r);
        }
      g_string_append_c (out, c);
    }
  r->p++;

  return g_string_free (out, FALSE);
}

static char *
read_word (Reading *r)
{
  gsize length = strspn (r->p, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.");
  char *word = g_strndup (r->p, length);

  if (length == 0)
    g_error ("a word is wanted: %.60s", r->p);
  r->p += length;

  return word;
}

static GHashTable *
read_attributes (Reading *r)
{
  GHashTable *attributes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);

  need (r, "[");
  while (!take (r, "]"))
    {
      char *name = read_word (r);

      need (r, "=");
      g_hash_table_insert (attributes, name, *r->p == '"' ? read_string (r) : read_word (r));
    }
  need (r, ";");

  return attributes;
}

static void
read_thing (Reading *r)
{
  DotThing *thing = g_new0 (DotThing, 1);

  thing->from = read_string (r);
  thing->to = take (r, "->") ? read_string (r) : NULL;
  thing->cluster = g_strdup (r->cluster);
  thing->attributes = read_attributes (r);
  g_ptr_array_add (r->things, thing);
}

static void
read_statements (Reading *r)
{
  need (r, "{");
  while (!take (r, "}"))
    if (take (r, "subgraph"))
      {
        g_autofree char *cluster = read_string (r);

        r->cluster = cluster;
        read_statements (r);
        r->cluster = NULL;
      }
    else if (take (r, "graph") || take (r, "node") || take (r, "edge"))
      g_hash_table_unref (read_attributes (r));
    else
      read_thing (r);
}

GPtrArray *
dot_parse (const char *text)
{
  Reading r = { text, NULL, g_ptr_array_new_with_free_func ((GDestroyNotify) thing_free) };

  need (&r, "digraph");
  g_free (read_string (&r));
  read_statements (&r);
  take (&r, "");
  g_assert_cmpstr (r.p, ==, "");

  return r.things;
}

const char *
dot_get (const DotThing *thing, const char *attribute)
{
  const char *value = g_hash_table_lookup (thing->attributes, attribute);

  return value ? value : "";
}

const DotThing *
dot_find (GPtrArray *things, const char *from, const char *to)
{
  for (guint i = 0; i < things->len; i++)
    {
      const DotThing *thing = g_ptr_array_index (things, i);

      if (g_str_equal (thing->from, from) && g_strcmp0 (thing->to, to) == 0)
        return thing;
    }

  return NULL;
}
