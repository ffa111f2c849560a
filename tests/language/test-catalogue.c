/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "language/catalogue.h"

#include <string.h>

#include "mo.h"

static const MoEntry entries[] = {
  { "page\004Leg pain", "Dolor de pierna" }, { "page\004Leg", "Pierna" }, { "pag\004Leg", "corto" },
  { "page-2\004Leg", "largo" },              { "Leg", "sin contexto" },   { "page\004Empty", "" },
  { "page\004" "é", "é acentuada" },         { NULL, NULL },
};

static LanguageCatalogue *
open_catalogue (GBytes *bytes, const char *code)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  LanguageCatalogue *catalogue = language_catalogue_new (bytes, "languages/es.mo", faults);

  g_assert_cmpuint (xml_faults_count (faults), ==, code ? 1 : 0);
  if (code)
    {
      g_assert_null (catalogue);
      g_assert_cmpstr (xml_faults_get (faults, 0)->code, ==, code);
      g_assert_cmpstr (xml_faults_get (faults, 0)->file, ==, "languages/es.mo");
    }

  return catalogue;
}

static void
test_find (gconstpointer swapped)
{
  static const struct
  {
    const char *context, *text, *translation;
  } rows[] = {
    { "page", "Leg pain", "Dolor de pierna" }, { "page", "Leg", "Pierna" }, { "pag", "Leg", "corto" },
    { "page-2", "Leg", "largo" },              { "", "Leg", "sin contexto" }, { "page", "é", "é acentuada" },
    { "page", "Empty", NULL },                 { "page", "Le", NULL },       { "page", "Leg pain ", NULL },
    { "pa", "Leg", NULL },                     { "page-", "Leg", NULL },     { "", "", "Content-Type: text/plain; charset=UTF-8\n" },
    { "", "page\004Leg", "Pierna" },           { "z", "z", NULL },
  };
  g_autoptr (GBytes) bytes = mo_new (entries, swapped != NULL);
  g_autoptr (LanguageCatalogue) catalogue = open_catalogue (bytes, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_assert_cmpstr (language_catalogue_find (catalogue, rows[i].context, rows[i].text), ==, rows[i].translation);
}

static void
test_nothing_in_it (void)
{
  static const MoEntry none[] = { { NULL, NULL } };
  g_autoptr (GBytes) bytes = mo_new (none, FALSE);
  g_autoptr (LanguageCatalogue) catalogue = open_catalogue (bytes, NULL);

  g_assert_null (language_catalogue_find (catalogue, "page", "Leg"));
}

static void
test_charset (void)
{
  static const struct
  {
    const char *header, *code;
  } rows[] = {
    { "Content-Type: text/plain; charset=utf-8\n", NULL },
    { "Content-Type: text/plain; charset=ISO-8859-1\n", "charset" },
    { "Project-Id-Version: none\n", "charset" },
    { NULL, "charset" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GBytes) bytes = mo_new_with_header (entries, rows[i].header, FALSE);
      g_autoptr (LanguageCatalogue) catalogue = open_catalogue (bytes, rows[i].code);

      g_assert_true ((catalogue == NULL) == (rows[i].code != NULL));
    }
}

/* However short a catalogue is cut, it is refused, or gives what is whole in it. */
static void
test_truncated (void)
{
  g_autoptr (GBytes) whole = mo_new (entries, FALSE);

  for (gsize size = 0; size < g_bytes_get_size (whole); size++)
    {
      g_autoptr (GBytes) part = g_bytes_new (g_bytes_get_data (whole, NULL), size);
      g_autoptr (XmlFaults) faults = xml_faults_new ();
      g_autoptr (LanguageCatalogue) catalogue = language_catalogue_new (part, "es.mo", faults);
      const char *found = catalogue ? language_catalogue_find (catalogue, "page", "Leg") : NULL;

      g_assert_true (!found || g_str_equal (found, "Pierna"));
      if (catalogue)
        language_catalogue_check (catalogue, "es.mo", faults);
      g_assert_cmpuint (xml_faults_count_errors (faults), >, 0);
    }
}

/* One byte at a time is turned over: nothing but a whole string is ever given. */
static void
test_damaged (void)
{
  g_autoptr (GBytes) whole = mo_new (entries, FALSE);
  gsize size = g_bytes_get_size (whole);

  for (gsize i = 0; i < size * 8; i++)
    {
      guint8 *data = g_memdup2 (g_bytes_get_data (whole, NULL), size);
      g_autoptr (GBytes) damaged = NULL;
      g_autoptr (XmlFaults) faults = xml_faults_new ();
      g_autoptr (LanguageCatalogue) catalogue = NULL;

      data[i / 8] ^= 1 << i % 8;
      damaged = g_bytes_new_take (data, size);
      catalogue = language_catalogue_new (damaged, "es.mo", faults);
      for (const MoEntry *e = entries; catalogue && e->text; e++)
        {
          const char *found = language_catalogue_find (catalogue, "", e->text);

          g_assert_true (!found || g_utf8_validate (found, -1, NULL));
        }
      if (catalogue)
        language_catalogue_check (catalogue, "es.mo", faults);
    }
}

static void
set_number (guint8 *data, gsize place, guint32 number)
{
  memcpy (data + place, &number, sizeof number);
}

static void
test_hostile (void)
{
  static const struct
  {
    const char *what;
    gsize place;
    guint32 number;
    const char *code; /* of opening, or of checking */
  } rows[] = {
    { "magic", 0, 0x950412df, "catalogue" },
    { "version", 4, 2 << 16, "catalogue" },
    { "count", 8, 0xffffffff, "catalogue" },
    { "count-just-over", 8, 1000, "catalogue" },
    { "texts-outside", 12, 0xfffffff0, "catalogue" },
    { "translations-outside", 16, 0xffffffff, "catalogue" },
    { "length", 28 + 8, 0xffffffff, "catalogue-entry" },
    { "place", 28 + 12, 0xffffffff, "catalogue-entry" },
    { "place-wraps", 28 + 12, 0xfffffffe, "catalogue-entry" },
    { "no-end", 28 + 8, 1, "catalogue-entry" },
    { "twice", 28 + 20, 0, "catalogue-order" },
  };
  g_autoptr (GBytes) whole = mo_new (entries, FALSE);
  gsize size = g_bytes_get_size (whole);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      guint8 *data = g_memdup2 (g_bytes_get_data (whole, NULL), size);
      g_autoptr (GBytes) bytes = NULL;
      g_autoptr (XmlFaults) faults = xml_faults_new ();
      g_autoptr (LanguageCatalogue) catalogue = NULL;

      g_test_message ("%s", rows[i].what);
      set_number (data, rows[i].place, rows[i].number);
      if (g_str_equal (rows[i].what, "twice")) /* the third entry is the second once more */
        memcpy (data + 28 + 16, data + 28 + 8, 8);
      bytes = g_bytes_new_take (data, size);
      catalogue = language_catalogue_new (bytes, "es.mo", faults);
      if (catalogue)
        language_catalogue_check (catalogue, "es.mo", faults);
      g_assert_cmpuint (xml_faults_count (faults), >, 0);
      g_assert_cmpstr (xml_faults_get (faults, 0)->code, ==, rows[i].code);
    }
}

static void
test_not_utf8 (void)
{
  static const MoEntry bad[] = { { "page\004Leg", "Pi\xff" }, { "page\004Arm", "Brazo" }, { NULL, NULL } };
  g_autoptr (GBytes) bytes = mo_new (bad, FALSE);
  g_autoptr (LanguageCatalogue) catalogue = open_catalogue (bytes, NULL);
  g_autoptr (XmlFaults) faults = xml_faults_new ();

  g_assert_null (language_catalogue_find (catalogue, "page", "Leg"));
  g_assert_cmpstr (language_catalogue_find (catalogue, "page", "Arm"), ==, "Brazo");
  language_catalogue_check (catalogue, "es.mo", faults);
  g_assert_cmpuint (xml_faults_count (faults), ==, 1);
}

static void
test_too_long (void)
{
  g_autofree char *most = g_strnfill (LANGUAGE_LIMIT_MESSAGE, 'a'), *more = g_strnfill (LANGUAGE_LIMIT_MESSAGE + 1, 'a');
  const MoEntry long_ones[] = { { "page\004Most", most }, { "page\004More", more }, { NULL, NULL } };
  g_autoptr (GBytes) bytes = mo_new (long_ones, FALSE);
  g_autoptr (LanguageCatalogue) catalogue = open_catalogue (bytes, NULL);

  g_assert_nonnull (language_catalogue_find (catalogue, "page", "Most"));
  g_assert_null (language_catalogue_find (catalogue, "page", "More"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_data_func ("/catalogue/find", NULL, test_find);
  g_test_add_data_func ("/catalogue/find-swapped", "swapped", test_find);
  g_test_add_func ("/catalogue/nothing-in-it", test_nothing_in_it);
  g_test_add_func ("/catalogue/charset", test_charset);
  g_test_add_func ("/catalogue/truncated", test_truncated);
  g_test_add_func ("/catalogue/damaged", test_damaged);
  g_test_add_func ("/catalogue/hostile", test_hostile);
  g_test_add_func ("/catalogue/not-utf8", test_not_utf8);
  g_test_add_func ("/catalogue/too-long", test_too_long);

  return g_test_run ();
}
