/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "language/catalogue.h"

#include <string.h>

/* The GNU gettext manual, "The Format of GNU MO Files". All numbers have 32 bits. */
#define MAGIC 0x950412deu
#define MAGIC_SWAPPED 0xde120495u
#define HEADER_BYTES 28
#define AT_VERSION 4
#define AT_COUNT 8
#define AT_TEXTS 12
#define AT_TRANSLATIONS 16
#define ENTRY_BYTES 8 /* length and place of a string */
#define CONTEXT_END '\004'

struct _LanguageCatalogue
{
  GBytes *bytes;
  const char *data;
  gsize size;
  gboolean swapped;
  guint32 count;
  guint32 texts;        /* where the table of msgids begins */
  guint32 translations; /* where the table of msgstrs begins */
};

static guint32
number_at (const LanguageCatalogue *self, gsize place)
{
  guint32 number;

  memcpy (&number, self->data + place, sizeof number);

  return self->swapped ? GUINT32_SWAP_LE_BE (number) : number;
}

/* The string that entry @index of a table speaks of; NULL if it is damaged. Strings of
 * plural forms hold several ends: the first counts. */
static const char *
string_at (const LanguageCatalogue *self, guint32 table, guint32 index)
{
  gsize entry = table + (gsize) index * ENTRY_BYTES;
  gsize length = number_at (self, entry), place = number_at (self, entry + 4);

  if (place >= self->size || length >= self->size - place || length > LANGUAGE_LIMIT_MESSAGE)
    return NULL;
  if (self->data[place + length] != '\0' || !g_utf8_validate (self->data + place, -1, NULL))
    return NULL;

  return self->data + place;
}

static gboolean
table_is_inside (const LanguageCatalogue *self, guint32 table)
{
  return table <= self->size && self->count <= (self->size - table) / ENTRY_BYTES;
}

static gboolean
read_header (LanguageCatalogue *self)
{
  if (self->size < HEADER_BYTES)
    return FALSE;

  self->swapped = number_at (self, 0) == MAGIC_SWAPPED;
  self->count = number_at (self, AT_COUNT);
  self->texts = number_at (self, AT_TEXTS);
  self->translations = number_at (self, AT_TRANSLATIONS);

  return number_at (self, 0) == MAGIC && number_at (self, AT_VERSION) >> 16 <= 1
         && table_is_inside (self, self->texts) && table_is_inside (self, self->translations);
}

/* -1, 0 or 1, as @key comes before, at or behind @context, its end and @text. */
static int
compare (const char *key, const char *context, const char *text)
{
  gsize n = strlen (context);
  int order = *context ? strncmp (key, context, n) : 0;

  if (order == 0 && *context)
    {
      order = (guchar) key[n] - CONTEXT_END;
      key += order ? 0 : n + 1;
    }

  return order ? order : strcmp (key, text);
}

/* -1 if it is not there. A damaged msgid ends the search: its order is not known. */
static gint64
find_index (const LanguageCatalogue *self, const char *context, const char *text)
{
  guint32 from = 0, to = self->count;

  while (from < to)
    {
      guint32 middle = from + (to - from) / 2;
      const char *key = string_at (self, self->texts, middle);
      int order = key ? compare (key, context, text) : 0;

      if (!key)
        return -1;
      if (order == 0)
        return middle;
      if (order < 0)
        from = middle + 1;
      else
        to = middle;
    }

  return -1;
}

/* The header is the translation of "", which comes before all others. */
static gboolean
is_utf8 (const LanguageCatalogue *self)
{
  const char *first = self->count > 0 ? string_at (self, self->texts, 0) : NULL;
  const char *header = first && !*first ? string_at (self, self->translations, 0) : NULL;
  g_autofree char *lower = header ? g_ascii_strdown (header, -1) : NULL;

  return lower && strstr (lower, "charset=utf-8");
}

LanguageCatalogue *
language_catalogue_new (GBytes *bytes, const char *name, XmlFaults *faults)
{
  g_autoptr (LanguageCatalogue) self = g_new0 (LanguageCatalogue, 1);

  self->bytes = g_bytes_ref (bytes);
  self->data = g_bytes_get_data (bytes, &self->size);
  if (!read_header (self))
    {
      xml_faults_add (faults, XML_FAULT_ERROR, "catalogue", name, 0,
                      "this is no whole catalogue; make it anew from its .po file with msgfmt");
      return NULL;
    }
  if (!is_utf8 (self))
    {
      xml_faults_add (faults, XML_FAULT_ERROR, "charset", name, 0,
                      "the header does not say charset=UTF-8; convert the .po file with msgconv --to-code=UTF-8");
      return NULL;
    }

  return g_steal_pointer (&self);
}

void
language_catalogue_free (LanguageCatalogue *self)
{
  g_bytes_unref (self->bytes);
  g_free (self);
}

const char *
language_catalogue_find (const LanguageCatalogue *self, const char *context, const char *text)
{
  gint64 index = find_index (self, context, text);
  const char *translation = index < 0 ? NULL : string_at (self, self->translations, (guint32) index);

  return translation && *translation ? translation : NULL;
}

guint
language_catalogue_count (const LanguageCatalogue *self)
{
  return self->count - 1;
}

/* A key is context, its end and text: looked up as a text it needs no context. */
guint
language_catalogue_count_in (const LanguageCatalogue *self, const LanguageCatalogue *other)
{
  guint count = 0;

  for (guint32 i = 1; i < self->count; i++)
    {
      const char *key = string_at (self, self->texts, i);

      count += key && language_catalogue_find (other, "", key);
    }

  return count;
}

void
language_catalogue_check (const LanguageCatalogue *self, const char *name, XmlFaults *faults)
{
  const char *before = NULL;

  for (guint32 i = 0; i < self->count; i++)
    {
      const char *text = string_at (self, self->texts, i);

      if (!text || !string_at (self, self->translations, i))
        xml_faults_add (faults, XML_FAULT_ERROR, "catalogue-entry", name, 0,
                        "entry %u of %u is damaged; make the catalogue anew with msgfmt", i + 1, self->count);
      else if (before && strcmp (before, text) >= 0)
        xml_faults_add (faults, XML_FAULT_ERROR, "catalogue-order", name, 0,
                        "entry %u of %u stands out of order; make the catalogue anew with msgfmt", i + 1, self->count);
      if (text)
        before = text;
    }
}
