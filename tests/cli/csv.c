/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "csv.h"

#include <string.h>

/* Behind the closing quote; NULL if there is none. @p stands behind the opening one. */
static const char *
read_quoted (const char *p, GString *cell)
{
  for (; *p; p++)
    {
      if (*p == '"' && p[1] != '"')
        return p + 1;
      p += *p == '"';
      g_string_append_c (cell, *p);
    }

  return NULL;
}

/* Behind the cell, where a comma or the end of the line must stand; NULL if neither does. */
static const char *
read_cell (const char *p, GString *cell)
{
  gsize plain = strcspn (p, ",\"\r\n");

  if (*p == '"')
    p = read_quoted (p + 1, cell);
  else
    {
      g_string_append_len (cell, p, plain);
      p += plain;
    }

  return p && strchr (",\r\n", *p) && *p ? p : NULL;
}

/* Behind the end of the line; NULL if the record is broken. */
static const char *
read_record (const char *p, GStrvBuilder *cells)
{
  for (;; p++)
    {
      g_autoptr (GString) cell = g_string_new (NULL);

      p = read_cell (p, cell);
      if (!p)
        return NULL;
      g_strv_builder_add (cells, cell->str);
      if (*p == '\n')
        return p + 1;
      if (*p == '\r')
        return p[1] == '\n' ? p + 2 : NULL;
    }
}

GPtrArray *
csv_parse (const char *text)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);

  while (*text)
    {
      g_autoptr (GStrvBuilder) cells = g_strv_builder_new ();

      text = read_record (text, cells);
      if (!text)
        return NULL;
      g_ptr_array_add (records, g_strv_builder_end (cells));
    }

  return g_steal_pointer (&records);
}
