/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pack/check.h"

#include <string.h>
#include <unistd.h>

#include "copy.h"
#include "fixture.h"
#include "rows.h"
#include "xml/gate.h"

#define TODAY "2026-12-01"

/* A change of a page also shows in its claim table and its quality sheet: what counts is
 * the fault where the mistake is. NULL stands for any. */
static const XmlFault *
find_error (const XmlFaults *faults, const char *file, const char *code)
{
  for (guint i = 0; i < xml_faults_count (faults); i++)
    {
      const XmlFault *fault = xml_faults_get (faults, i);

      if (fault->severity == XML_FAULT_ERROR && (!file || g_str_equal (fault->file, file))
          && (!code || g_str_equal (fault->code, code)))
        return fault;
    }

  return NULL;
}

static void
say_all (const XmlFaults *faults)
{
  for (guint i = 0; i < xml_faults_count (faults) && i < 5; i++)
    {
      g_autofree char *line = xml_fault_to_line (xml_faults_get (faults, i));

      g_test_message ("%s", line);
    }
}

static gboolean
tells_how_to_mend (const char *message)
{
  static const char *const words[] = { "; ", " must ", "wants ", "write ", "say ", " has <" };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (strstr (message, words[i]))
      return TRUE;

  return FALSE;
}

static void
assert_error (Fixture *fixture, const char *file, const char *code, gboolean whole)
{
  const XmlFault *fault;

  pack_check (fixture->folder, TODAY, fixture->faults);
  say_all (fixture->faults);
  fault = find_error (fixture->faults, file, code);
  g_assert_nonnull (fault);
  if (whole)
    g_assert_cmpuint (fault->line, ==, 0);
  else
    g_assert_cmpuint (fault->line, >, 0);
  g_assert_true (tells_how_to_mend (fault->message));
}

static void
test_row (Fixture *fixture, gconstpointer data)
{
  const Row *row = data;

  pack_copy_replace (fixture->folder, row->file, row->from, row->until, row->to);
  assert_error (fixture, row->where ? row->where : row->file, row->code, row->whole);
}

static void
test_file_row (Fixture *fixture, gconstpointer data)
{
  const FileRow *row = data;
  g_autofree char *path = g_build_filename (fixture->folder, row->file, NULL);
  const XmlFault *fault;

  if (row->deed == UNREADABLE && geteuid () == 0)
    {
      g_test_skip ("root reads everything");
      return;
    }
  file_row_apply (path, row);
  pack_check (fixture->folder, TODAY, fixture->faults);
  say_all (fixture->faults);
  /* a missing drawing is missed by the page that shows it */
  fault = find_error (fixture->faults, g_str_has_prefix (row->file, "figures") ? NULL : row->where ? row->where : row->file,
                      row->code);
  g_assert_nonnull (fault);
}

static void
test_many_options (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GString) options = g_string_new (NULL);

  for (guint i = 0; i < 36; i++)
    g_string_append_printf (options, "<option id=\"o%u\">x</option>", i);
  g_string_append (options, "<option id=\"faint\" ");
  pack_copy_replace (fixture->folder, "self-check.xml", "<option id=\"faint\" ", NULL, options->str);
  assert_error (fixture, "self-check.xml", "limit", FALSE);
}

static void
test_many_questions (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GString) questions = g_string_new (NULL);

  for (guint i = 0; i < 200; i++)
    g_string_append_printf (questions,
                            "<question id=\"q%u\" kind=\"several\" use=\"summary\"><text>x</text><why>x</why>"
                            "<option id=\"a\">a</option><option id=\"b\" exclusive=\"yes\">b</option></question>\n", i);
  g_string_append (questions, "<question id=\"toilet\"");
  pack_copy_replace (fixture->folder, "self-check.xml", "<question id=\"toilet\"", NULL, questions->str);
  assert_error (fixture, "self-check.xml", "limit", FALSE);
}

/* Thousands of faults on one line must not take minutes, nor be found again for each text
 * of the pack: the suite has no patience for that. */
static void
test_many_faults (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GString) text = g_string_new ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<glossary>");

  for (guint i = 0; i < 16000; i += 8)
    g_string_append_printf (text, "<term a%u=\"\" a%u=\"\" a%u=\"\" a%u=\"\" a%u=\"\" a%u=\"\" a%u=\"\" a%u=\"\"/>", i, i + 1,
                            i + 2, i + 3, i + 4, i + 5, i + 6, i + 7);
  g_string_append (text, "</glossary>");
  pack_copy_write (fixture->folder, "glossary.xml", text->str);
  assert_error (fixture, "glossary.xml", "attribute", FALSE);
}

static void
test_shipped (Fixture *fixture, gconstpointer data)
{
  pack_check (g_getenv ("LEGWISE_PACK"), TODAY, fixture->faults);
  say_all (fixture->faults);
  g_assert_cmpuint (xml_faults_count (fixture->faults), ==, 0);
}

static void
test_no_pack (Fixture *fixture, gconstpointer data)
{
  g_autofree char *nowhere = g_build_filename (fixture->folder, "none", NULL);

  pack_check (nowhere, TODAY, fixture->faults);
  g_assert_cmpuint (xml_faults_count_errors (fixture->faults), ==, 1);
}

/* Being late is no reason to hide a page, so it is not an error. */
static void
test_past_review (Fixture *fixture, gconstpointer data)
{
  pack_check (fixture->folder, "2040-01-01", fixture->faults);
  g_assert_cmpuint (xml_faults_count_errors (fixture->faults), ==, 0);
  g_assert_cmpuint (xml_faults_count (fixture->faults), >, 10);
  for (guint i = 0; i < xml_faults_count (fixture->faults); i++)
    g_assert_cmpstr (xml_faults_get (fixture->faults, i)->code, ==, "past-review");
}

static void
test_unused_drawing (Fixture *fixture, gconstpointer data)
{
  pack_copy_write (fixture->folder, "figures/unused.svg",
                   "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"" XML_SVG_NAMESPACE "\" viewBox=\"0 0 9 9\"/>");
  pack_check (fixture->folder, TODAY, fixture->faults);
  g_assert_cmpuint (xml_faults_count (fixture->faults), ==, 1);
  g_assert_cmpint (xml_faults_get (fixture->faults, 0)->severity, ==, XML_FAULT_WARNING);
  g_assert_cmpstr (xml_faults_get (fixture->faults, 0)->file, ==, "figures/unused.svg");
}

static void
test_withdrawn (Fixture *fixture, gconstpointer data)
{
  pack_copy_replace (fixture->folder, "pack.xml", "</pack>", NULL,
                     "<withdrawn page=\"call-today\" on=\"2026-12-01\">x</withdrawn></pack>");
  pack_check (fixture->folder, TODAY, fixture->faults);
  g_assert_cmpuint (xml_faults_count_errors (fixture->faults), ==, 0);
}

/* Two faults at two ends of the pack are both found. */
static void
test_goes_on (Fixture *fixture, gconstpointer data)
{
  pack_copy_replace (fixture->folder, "pages/weak-leg.xml", "</page>", NULL, "");
  pack_copy_replace (fixture->folder, "cases/everyday.xml", "</cases>", NULL, "");
  pack_check (fixture->folder, TODAY, fixture->faults);
  g_assert_cmpuint (xml_faults_count_errors (fixture->faults), ==, 2);
  g_assert_cmpstr (xml_faults_get (fixture->faults, 0)->file, ==, "cases/everyday.xml");
  g_assert_cmpstr (xml_faults_get (fixture->faults, 1)->file, ==, "pages/weak-leg.xml");
}

static void
add (const char *group, const char *name, gconstpointer data, void (*test) (Fixture *, gconstpointer))
{
  g_autofree char *path = g_strdup_printf ("/pack/check/%s/%s", group, name);

  g_test_add (path, Fixture, data, fixture_of_shipped, test, fixture_end);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < n_content_rows; i++)
    add ("content", content_rows[i].name, &content_rows[i], test_row);
  for (guint i = 0; i < n_self_check_rows; i++)
    add ("self-check", self_check_rows[i].name, &self_check_rows[i], test_row);
  for (guint i = 0; i < n_file_rows; i++)
    add ("file", file_rows[i].name, &file_rows[i], test_file_row);
  add ("limit", "options", NULL, test_many_options);
  add ("limit", "questions", NULL, test_many_questions);
  add ("limit", "faults", NULL, test_many_faults);
  add ("whole", "shipped", NULL, test_shipped);
  add ("whole", "no-pack", NULL, test_no_pack);
  add ("whole", "past-review", NULL, test_past_review);
  add ("whole", "unused-drawing", NULL, test_unused_drawing);
  add ("whole", "withdrawn", NULL, test_withdrawn);
  add ("whole", "goes-on", NULL, test_goes_on);

  return g_test_run ();
}
