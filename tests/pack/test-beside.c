/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One copy of the shipped pack for all rows; each row mends what it spoilt, and fails alone. */
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#include "copy.h"
#include "pack/check.h"
#include "pack/readability.h"
#include "rows.h"
#include "thin.h"

#define TODAY "2026-12-01"

static char *folder;
static char *sound; /* the same, and never spoilt */

typedef void (*Checker) (XmlFaults *faults);

static void
check_pack (XmlFaults *faults)
{
  pack_check (folder, TODAY, faults);
}

static void
check_reading (XmlFaults *faults)
{
  g_autoptr (Pack) pack = pack_open (folder, faults);
  g_autoptr (GPtrArray) items = pack ? pack_readability (pack, faults) : NULL;

  g_assert_nonnull (items);
  pack_readability_check (items, faults);
}

static void
mend (const char *file)
{
  g_autofree char *original = g_build_filename (sound, file, NULL);
  g_autofree char *path = g_build_filename (folder, file, NULL);
  g_autofree char *text = NULL;

  g_remove (path);
  if (g_file_get_contents (original, &text, NULL, NULL))
    pack_copy_write (folder, file, text);
}

static char *
read_file (const char *file)
{
  g_autofree char *path = g_build_filename (folder, file, NULL);
  char *text;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));

  return text;
}

static guint
line_of (const char *text, const char *place)
{
  guint line = 1;

  g_assert_nonnull (place);
  for (const char *c = text; c < place; c++)
    line += *c == '\n';

  return line;
}

/* On which line the fault must stand, now that row->file is spoilt. */
static guint
wanted_line (const Row *row, guint changed)
{
  g_autofree char *text = NULL;

  if (row->whole)
    return 0;
  if (!row->at)
    return changed;
  text = read_file (row->where ? row->where : row->file);

  return line_of (text, strstr (text, row->at));
}

static guint
spoil (const Row *row)
{
  g_autofree char *text = read_file (row->file);
  char *place = strstr (text, row->from);

  pack_copy_replace (folder, row->file, row->from, row->until, row->to);

  return line_of (text, place);
}

static void
say_all (const XmlFaults *faults)
{
  for (guint i = 0; i < xml_faults_count (faults) && i < 5; i++)
    {
      const XmlFault *fault = xml_faults_get (faults, i);

      g_test_message ("%s:%u: [%s] %s", fault->file, fault->line, fault->code, fault->message);
    }
}

static gboolean
is_wanted (const Row *row, const XmlFault *fault)
{
  return fault->severity == XML_FAULT_ERROR && (!row->code || g_str_equal (fault->code, row->code))
         && g_str_equal (fault->file, row->where ? row->where : row->file)
         && (!row->says || strstr (fault->message, row->says));
}

static gboolean
tells_how_to_mend (const char *message)
{
  static const char *const words[] = { "; ", " must ", "wants ", " gets ", "write ", "say " };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (strstr (message, words[i]))
      return TRUE;

  return FALSE;
}

/* Fails if there is none, or if it does not tell how to mend it. */
static const XmlFault *
find_wanted (const Row *row, const XmlFaults *faults)
{
  say_all (faults);
  for (guint i = 0; i < xml_faults_count (faults); i++)
    if (is_wanted (row, xml_faults_get (faults, i)))
      {
        g_assert_true (tells_how_to_mend (xml_faults_get (faults, i)->message));
        return xml_faults_get (faults, i);
      }
  g_test_fail ();

  return NULL;
}

static void
must_be_told (const Row *row, Checker check)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  guint line = wanted_line (row, spoil (row));
  const XmlFault *fault;

  check (faults);
  mend (row->file);
  fault = find_wanted (row, faults);
  if (fault)
    g_assert_cmpuint (fault->line, ==, line);
  if (row->more != ANY_MORE)
    g_assert_cmpuint (xml_faults_count_errors (faults), ==, 1 + row->more);
}

static void
test_row (gconstpointer data)
{
  must_be_told (data, check_pack);
}

static void
test_reading_row (gconstpointer data)
{
  must_be_told (data, check_reading);
}

static void
test_sound_row (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (XmlFaults) faults = xml_faults_new ();

  spoil (row);
  check_pack (faults);
  mend (row->file);
  say_all (faults);
  g_assert_cmpuint (xml_faults_count_errors (faults), ==, 0);
}

static void
test_file_row (gconstpointer data)
{
  const FileRow *row = data;
  const Row wanted = { .file = row->file, .code = row->code, .where = row->where };
  g_autofree char *path = g_build_filename (folder, row->file, NULL);
  g_autoptr (XmlFaults) faults = xml_faults_new ();

  if (g_file_test (path, G_FILE_TEST_EXISTS) == (row->deed >= ADDED))
    g_error ("%s is there, or no more; mend the test", row->file);
  file_row_apply (path, row);
  check_pack (faults);
  mend (row->file);
  find_wanted (&wanted, faults);
}

static void
write_told (guint n)
{
  g_autoptr (GString) text = g_string_new ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<content>\n");

  while (n-- > 0)
    g_string_append_printf (text, "<told pages=\"cold-and-heat\">Thing %u</told>\n", n);
  g_string_append (text, "</content>\n");
  pack_copy_write (folder, "quality/content.xml", text->str);
}

static void
test_told (void)
{
  static const guint given[] = { 1, 22, 23, 25, 30 };

  for (guint i = 0; i < G_N_ELEMENTS (given); i++)
    {
      g_autoptr (XmlFaults) faults = xml_faults_new ();
      const Row wanted = { .file = "quality/content.xml", .code = "quality", .says = "of 25" };

      write_told (given[i]);
      check_pack (faults);
      mend ("quality/content.xml");
      g_assert_cmpuint (xml_faults_count_errors (faults), ==, given[i] < 23);
      if (given[i] < 23)
        find_wanted (&wanted, faults);
    }
}

/* What stands beside a page that was withdrawn may stay, be it broken. */
static void
test_withdrawn (void)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();

  pack_copy_replace (folder, "pack.xml", "</pack>", NULL, "<withdrawn page=\"cold-and-heat\" on=\"2026-12-01\">x</withdrawn></pack>");
  pack_copy_replace (folder, "claims/cold-and-heat.xml", "</claims>", NULL, "");
  pack_copy_replace (folder, "quality/cold-and-heat.xml", "</quality>", NULL, "");
  check_pack (faults);
  mend ("pack.xml");
  mend ("claims/cold-and-heat.xml");
  mend ("quality/cold-and-heat.xml");
  say_all (faults);
  g_assert_cmpuint (xml_faults_count_errors (faults), ==, 0);
}

/* Each of the files is looked at, also behind a broken one. */
static void
test_goes_on (void)
{
  static const char *const spoilt[][3] = {
    { "claims/cold-and-heat.xml", "</claims>", "malformed" },
    { "phrases/en.xml", "</phrases>", "malformed" },
    { "quality/content.xml", "<content>", "malformed" },
    { "quality/cold-and-heat.xml", "</quality>", "malformed" },
  };
  g_autoptr (XmlFaults) faults = xml_faults_new ();

  for (guint i = 0; i < G_N_ELEMENTS (spoilt); i++)
    pack_copy_replace (folder, spoilt[i][0], spoilt[i][1], NULL, "");
  check_pack (faults);
  for (guint i = 0; i < G_N_ELEMENTS (spoilt); i++)
    {
      const Row wanted = { .file = spoilt[i][0], .code = spoilt[i][2] };

      mend (spoilt[i][0]);
      find_wanted (&wanted, faults);
    }
}

/* Without familiar.xml the file is missed, and the rest is read all the same. */
static void
test_no_familiar_words (void)
{
  g_autofree char *path = g_build_filename (folder, "familiar.xml", NULL);
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  const Row missed = { .file = "familiar.xml", .code = "unreadable" };
  const Row hard = { .file = "pages/cold-and-heat.xml", .code = "hard-word" };

  g_assert_cmpint (g_remove (path), ==, 0);
  check_reading (faults);
  mend ("familiar.xml");
  find_wanted (&missed, faults);
  find_wanted (&hard, faults);
}

/* Without a fault that no row has made. */
static void
test_sound (void)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();

  check_pack (faults);
  check_reading (faults);
  say_all (faults);
  g_assert_cmpuint (xml_faults_count_errors (faults), ==, 0);
}

static void
add_rows (const char *group, const Row *rows, guint n, GTestDataFunc test)
{
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *path = g_strdup_printf ("/pack/beside/%s/%s", group, rows[i].name);

      g_test_add_data_func (path, &rows[i], test);
    }
}

int
main (int argc, char *argv[])
{
  static const char *const kept[] = { "cold-and-heat", "nerve-pain-medicines", "healing-nerve", "names-you-may-hear", NULL };
  int result;

  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();
  folder = thin_pack_new (kept);
  sound = thin_pack_new (kept);
  g_test_add_func ("/pack/beside/sound", test_sound);
  add_rows ("claims", claim_rows, n_claim_rows, test_row);
  add_rows ("quality", quality_rows, n_quality_rows, test_row);
  add_rows ("words", word_rows, n_word_rows, test_row);
  add_rows ("reading", reading_rows, n_reading_rows, test_reading_row);
  add_rows ("sound", sound_rows, n_sound_rows, test_sound_row);
  for (guint i = 0; i < n_beside_file_rows; i++)
    {
      g_autofree char *path = g_strdup_printf ("/pack/beside/file/%s", beside_file_rows[i].name);

      g_test_add_data_func (path, &beside_file_rows[i], test_file_row);
    }
  g_test_add_func ("/pack/beside/told", test_told);
  g_test_add_func ("/pack/beside/withdrawn", test_withdrawn);
  g_test_add_func ("/pack/beside/goes-on", test_goes_on);
  g_test_add_func ("/pack/beside/no-familiar-words", test_no_familiar_words);
  result = g_test_run ();
  pack_copy_free (folder);
  pack_copy_free (sound);

  return result;
}
