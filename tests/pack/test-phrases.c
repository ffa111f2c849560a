/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pack/phrases.h"

#include <string.h>

#include "copy.h"
#include "fixture.h"
#include "small.h"

#define FIRST_LINE "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
#define PHRASES(phrases) FIRST_LINE "<phrases>\n" phrases "</phrases>\n"
#define PHRASE(page, text) "<phrase page=\"" page "\">" text "</phrase>\n"

/* The array must not need the pack. */
static GPtrArray *
read_phrases (Fixture *fixture)
{
  g_autoptr (Pack) pack = small_pack_open (fixture->folder);

  return pack_phrases_read (pack, fixture->faults);
}

static void
must_be (GPtrArray *phrases, guint i, const char *text, const char *page, const char *file, guint line)
{
  const PackPhrase *phrase;

  g_assert_cmpuint (i, <, phrases->len);
  phrase = g_ptr_array_index (phrases, i);
  g_assert_cmpstr (phrase->text, ==, text);
  g_assert_cmpstr (phrase->page, ==, page);
  g_assert_cmpstr (phrase->file, ==, file);
  g_assert_cmpuint (phrase->line, ==, line);
}

static void
test_no_folder (Fixture *fixture, gconstpointer data)
{
  g_autofree char *folder = g_build_filename (fixture->folder, "phrases", NULL);
  g_autoptr (GPtrArray) phrases = NULL;

  pack_copy_free (g_steal_pointer (&folder));
  phrases = read_phrases (fixture);
  g_assert_cmpuint (phrases->len, ==, 0);
  small_must_be_faultless (fixture->faults);
}

/* Every file, and each phrase where it stands; the same may be typed for two pages. */
static void
test_every_file (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) phrases = NULL;

  pack_copy_write (fixture->folder, "phrases/zh.xml", PHRASES (PHRASE ("b", "腿痛")));
  pack_copy_write (fixture->folder, "phrases/ar.xml", PHRASES (PHRASE ("a", "ألم الساق")));
  pack_copy_write (fixture->folder, "phrases/en.xml",
                   PHRASES ("<!-- made up -->\n" PHRASE ("b", "  can't\n feel\t it ") PHRASE ("a", "leg") PHRASE ("b", "leg")));
  phrases = read_phrases (fixture);
  small_must_be_faultless (fixture->faults);
  g_assert_cmpuint (phrases->len, ==, 5);
  must_be (phrases, 0, "ألم الساق", "a", "phrases/ar.xml", 3);
  must_be (phrases, 1, "can't feel it", "b", "phrases/en.xml", 4);
  must_be (phrases, 2, "leg", "a", "phrases/en.xml", 6);
  must_be (phrases, 3, "leg", "b", "phrases/en.xml", 7);
  must_be (phrases, 4, "腿痛", "b", "phrases/zh.xml", 3);
}

/* A page that was withdrawn takes its phrases with it; an unknown page is for check to tell. */
static void
test_withdrawn (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) phrases = NULL;

  pack_copy_replace (fixture->folder, "pack.xml", "</pack>", NULL, "<withdrawn page=\"b\" on=\"2026-12-01\">x</withdrawn></pack>");
  pack_copy_write (fixture->folder, "phrases/en.xml", PHRASES (PHRASE ("b", "one") PHRASE ("a", "two") PHRASE ("c", "three")));
  phrases = read_phrases (fixture);
  small_must_be_faultless (fixture->faults);
  g_assert_cmpuint (phrases->len, ==, 2);
  must_be (phrases, 0, "two", "a", "phrases/en.xml", 4);
  must_be (phrases, 1, "three", "c", "phrases/en.xml", 5);
}

static const struct
{
  const char *name;
  const char *text;
  const char *code;
  guint line;
} broken[] = {
  { "empty-file", "", "encoding", 1 },
  { "not-utf8", "\xFF\xFE", NULL, 1 },
  { "latin-1", FIRST_LINE "<phrases><phrase page=\"a\">caf\xE9</phrase></phrases>", NULL, 1 },
  { "not-closed", FIRST_LINE "<phrases>\n" PHRASE ("a", "one"), "malformed", 4 },
  { "other-root", FIRST_LINE "<phrase page=\"a\">one</phrase>", "element", 2 },
  { "none", FIRST_LINE "<phrases/>", "missing", 2 },
  { "one-is-empty", PHRASES (PHRASE ("a", "one") PHRASE ("a", " ")), "empty", 4 },
  { "page-is-a-path", PHRASES (PHRASE ("a", "one") PHRASE ("../a", "two")), "value", 4 },
  { "page-is-empty", PHRASES (PHRASE ("", "one")), "value", 3 },
  { "no-page", PHRASES ("<phrase>one</phrase>\n"), "attribute", 3 },
  { "mark-up", PHRASES ("<phrase page=\"a\">one <b>two</b></phrase>\n"), "element", 3 },
  { "turned-round", PHRASES (PHRASE ("a", "&#x202E;one")), "character", 3 },
};

/* What cannot be read is left out, and what can be is read. */
static void
test_broken (Fixture *fixture, gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);
  g_autoptr (GPtrArray) phrases = NULL;
  const XmlFault *fault;

  pack_copy_write (fixture->folder, "phrases/de.xml", PHRASES (PHRASE ("a", "Fuß")));
  pack_copy_write (fixture->folder, "phrases/en.xml", broken[row].text);
  pack_copy_write (fixture->folder, "phrases/fr.xml", PHRASES (PHRASE ("b", "jambe")));
  phrases = read_phrases (fixture);
  g_assert_cmpuint (phrases->len, ==, 2);
  must_be (phrases, 0, "Fuß", "a", "phrases/de.xml", 3);
  must_be (phrases, 1, "jambe", "b", "phrases/fr.xml", 3);
  fault = xml_faults_get (fixture->faults, 0);
  g_assert_cmpuint (xml_faults_count_errors (fixture->faults), ==, 1);
  g_assert_cmpstr (fault->file, ==, "phrases/en.xml");
  g_assert_cmpuint (fault->line, ==, broken[row].line);
  if (broken[row].code)
    g_assert_cmpstr (fault->code, ==, broken[row].code);
}

static void
test_long (Fixture *fixture, gconstpointer data)
{
  g_autofree char *text = small_repeat ("leg ", 900);
  g_autofree char *file = g_strdup_printf (PHRASES (PHRASE ("a", "%s")), text);
  g_autoptr (GPtrArray) phrases = NULL;

  pack_copy_write (fixture->folder, "phrases/en.xml", file);
  phrases = read_phrases (fixture);
  must_be (phrases, 0, g_strchomp (text), "a", "phrases/en.xml", 3);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/pack/phrases/no-folder", Fixture, NULL, fixture_of_small, test_no_folder, fixture_end);
  g_test_add ("/pack/phrases/every-file", Fixture, NULL, fixture_of_small, test_every_file, fixture_end);
  g_test_add ("/pack/phrases/withdrawn", Fixture, NULL, fixture_of_small, test_withdrawn, fixture_end);
  g_test_add ("/pack/phrases/long", Fixture, NULL, fixture_of_small, test_long, fixture_end);
  for (guint i = 0; i < G_N_ELEMENTS (broken); i++)
    {
      g_autofree char *path = g_strdup_printf ("/pack/phrases/broken/%s", broken[i].name);

      g_test_add (path, Fixture, GUINT_TO_POINTER (i), fixture_of_small, test_broken, fixture_end);
    }

  return g_test_run ();
}
