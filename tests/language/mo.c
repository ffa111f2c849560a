/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mo.h"

#include <string.h>

#define HEADER "Content-Type: text/plain; charset=UTF-8\n"

static void
append_number (GByteArray *out, guint32 number, gboolean swapped)
{
  guint32 value = swapped ? GUINT32_SWAP_LE_BE (number) : number;

  g_byte_array_append (out, (const guint8 *) &value, sizeof value);
}

static int
compare_entries (gconstpointer a, gconstpointer b)
{
  return strcmp (((const MoEntry *) a)->text, ((const MoEntry *) b)->text);
}

static void
append_table (GByteArray *out, GArray *entries, gboolean translations, guint32 *place, gboolean swapped)
{
  for (guint i = 0; i < entries->len; i++)
    {
      const MoEntry *entry = &g_array_index (entries, MoEntry, i);
      guint32 length = strlen (translations ? entry->translation : entry->text);

      append_number (out, length, swapped);
      append_number (out, *place, swapped);
      *place += length + 1;
    }
}

static void
append_strings (GByteArray *out, GArray *entries, gboolean translations)
{
  for (guint i = 0; i < entries->len; i++)
    {
      const MoEntry *entry = &g_array_index (entries, MoEntry, i);
      const char *string = translations ? entry->translation : entry->text;

      g_byte_array_append (out, (const guint8 *) string, strlen (string) + 1);
    }
}

GBytes *
mo_new_with_header (const MoEntry *entries, const char *header, gboolean swapped)
{
  GByteArray *out = g_byte_array_new ();
  g_autoptr (GArray) all = g_array_new (FALSE, FALSE, sizeof (MoEntry));
  MoEntry first = { "", header };
  guint32 place;

  if (header)
    g_array_append_val (all, first);
  for (; entries && entries->text; entries++)
    g_array_append_vals (all, entries, 1);
  g_array_sort (all, compare_entries);

  place = 28 + 16 * all->len;
  append_number (out, 0x950412de, swapped);
  append_number (out, 0, swapped);
  append_number (out, all->len, swapped);
  append_number (out, 28, swapped);
  append_number (out, 28 + 8 * all->len, swapped);
  append_number (out, 0, swapped);
  append_number (out, 28, swapped);
  append_table (out, all, FALSE, &place, swapped);
  append_table (out, all, TRUE, &place, swapped);
  append_strings (out, all, FALSE);
  append_strings (out, all, TRUE);

  return g_byte_array_free_to_bytes (out);
}

GBytes *
mo_new (const MoEntry *entries, gboolean swapped)
{
  return mo_new_with_header (entries, HEADER, swapped);
}
