/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "xml/bytes.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define LIMIT 1000

typedef struct
{
  char *folder; /* the pack; something worth stealing lies beside it */
  char *around;
} Fixture;

static void
write_below (const char *folder, const char *name, gsize size)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autofree char *text = g_strnfill (size, 'x');

  g_assert_true (g_file_set_contents (path, text, size, NULL));
}

static void
make_below (const Fixture *fixture, const char *name, int (*make) (const char *path, mode_t mode))
{
  g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

  g_assert_cmpint (make (path, 0700), ==, 0);
}

static void
link_below (const Fixture *fixture, const char *target, const char *name)
{
  g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

  g_assert_cmpint (symlink (target, path), ==, 0);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->around = g_dir_make_tmp ("legwise-bytes-XXXXXX", NULL);
  fixture->folder = g_build_filename (fixture->around, "pack", NULL);
  write_below (fixture->around, "secret.xml", 3);
  g_assert_cmpint (g_mkdir (fixture->folder, 0700), ==, 0);
  make_below (fixture, "pages", g_mkdir);
  make_below (fixture, "pages/folder.xml", g_mkdir);
  make_below (fixture, "pipe.xml", mkfifo);
  write_below (fixture->folder, "pages/a.xml", 10);
  write_below (fixture->folder, "pages/B.xml", 10);
  write_below (fixture->folder, "b_BB.mo", 10);
  write_below (fixture->folder, "pages/.hidden.xml", 10);
  write_below (fixture->folder, "pages/a.xml~", 10);
  write_below (fixture->folder, "empty.xml", 0);
  write_below (fixture->folder, "most.xml", LIMIT);
  write_below (fixture->folder, "more.xml", LIMIT + 1);
  link_below (fixture, "../secret.xml", "link.xml");
  link_below (fixture, "pages/a.xml", "link-inside.xml");
  link_below (fixture, "/dev/zero", "endless.xml");
  link_below (fixture, "nowhere", "dangling.xml");
  link_below (fixture, "loop.xml", "loop.xml");
  link_below (fixture, "..", "up");
  link_below (fixture, "pages", "linked-pages");
}

static void
remove_tree (const char *path)
{
  g_autoptr (GDir) dir = g_file_test (path, G_FILE_TEST_IS_SYMLINK) ? NULL : g_dir_open (path, 0, NULL);
  const char *name;

  while (dir && (name = g_dir_read_name (dir)))
    {
      g_autofree char *below = g_build_filename (path, name, NULL);

      remove_tree (below);
    }
  g_remove (path);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  remove_tree (fixture->around);
  g_free (fixture->around);
  g_free (fixture->folder);
}

typedef struct
{
  const char *name;
  const char *path;
  const char *code; /* NULL: is read */
  gsize size;
} Row;

static const Row rows[] = {
  { "plain", "pages/a.xml", NULL, 10 },
  { "territory", "b_BB.mo", NULL, 10 },
  { "empty-file", "empty.xml", NULL, 0 },
  { "exactly-limit", "most.xml", NULL, LIMIT },
  { "over-limit", "more.xml", "too-large", 0 },
  { "missing", "pages/none.xml", "unreadable", 0 },
  { "missing-folder", "none/a.xml", "unreadable", 0 },
  { "file-as-folder", "empty.xml/a.xml", "unreadable", 0 },
  { "folder", "pages", "unreadable", 0 },
  { "folder-with-suffix", "pages/folder.xml", "unreadable", 0 },
  { "pipe", "pipe.xml", "unreadable", 0 },
  { "link", "link.xml", "unreadable", 0 },
  { "link-inside", "link-inside.xml", "unreadable", 0 },
  { "link-to-device", "endless.xml", "unreadable", 0 },
  { "link-dangling", "dangling.xml", "unreadable", 0 },
  { "link-loop", "loop.xml", "unreadable", 0 },
  { "link-folder", "up/secret.xml", "unreadable", 0 },
  { "link-folder-inside", "linked-pages/a.xml", "unreadable", 0 },
  { "absolute", "/etc/passwd", "unreadable", 0 },
  { "up", "../secret.xml", "unreadable", 0 },
  { "up-and-down", "pages/../pages/a.xml", "unreadable", 0 },
  { "up-alone", "..", "unreadable", 0 },
  { "here", "./pages/a.xml", "unreadable", 0 },
  { "percent", "%2e%2e/secret.xml", "unreadable", 0 },
  { "backslash", "..\\secret.xml", "unreadable", 0 },
  { "upper-case", "pages/B.xml", "unreadable", 0 },
  { "upper-case-behind-territory", "b_BBB.mo", "unreadable", 0 },
  { "half-a-territory", "b_B.mo", "unreadable", 0 },
  { "hidden", "pages/.hidden.xml", "unreadable", 0 },
  { "blank", "pages/a .xml", "unreadable", 0 },
  { "line-break", "pages/a\n.xml", "unreadable", 0 },
  { "not-ascii", "pages/\xC3\xA4.xml", "unreadable", 0 },
  { "not-utf-8", "pages/\xFF.xml", "unreadable", 0 },
  { "empty-name", "", "unreadable", 0 },
  { "empty-part", "pages//a.xml", "unreadable", 0 },
  { "slash-at-end", "pages/a.xml/", "unreadable", 0 },
  { "scheme", "file:///etc/passwd", "unreadable", 0 },
};

static void
assert_one_fault (const XmlFaults *faults, const char *code)
{
  const XmlFault *fault;

  g_assert_cmpuint (xml_faults_count (faults), ==, 1);
  fault = xml_faults_get (faults, 0);
  g_assert_cmpint (fault->severity, ==, XML_FAULT_ERROR);
  g_assert_cmpstr (fault->code, ==, code);
  g_assert_cmpuint (fault->line, ==, 0);
  g_assert_null (strpbrk (fault->message, "\r\n"));
  g_assert_nonnull (strstr (fault->message, "; "));
}

static void
assert_refused (const Fixture *fixture, const char *path, const char *code)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autoptr (GBytes) bytes = xml_bytes_read (fixture->folder, path, LIMIT, faults);

  g_assert_null (bytes);
  assert_one_fault (faults, code);
  if (g_utf8_validate (path, -1, NULL))
    g_assert_cmpstr (xml_faults_get (faults, 0)->file, ==, path);
}

static void
test_row (Fixture *fixture, gconstpointer data)
{
  const Row *row = data;
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autoptr (GBytes) bytes = NULL;

  if (row->code)
    {
      assert_refused (fixture, row->path, row->code);
      return;
    }
  bytes = xml_bytes_read (fixture->folder, row->path, LIMIT, faults);
  g_assert_nonnull (bytes);
  g_assert_cmpuint (g_bytes_get_size (bytes), ==, row->size);
  g_assert_cmpuint (xml_faults_count (faults), ==, 0);
}

static void
test_long_name (Fixture *fixture, gconstpointer data)
{
  g_autofree char *name = g_strnfill (5000, 'a');

  assert_refused (fixture, name, "unreadable");
}

static void
test_unreadable (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "most.xml", NULL);

  if (geteuid () == 0)
    {
      g_test_skip ("root reads everything");
      return;
    }
  g_assert_cmpint (g_chmod (path, 0), ==, 0);
  assert_refused (fixture, "most.xml", "unreadable");
}

static void
test_no_folder (Fixture *fixture, gconstpointer data)
{
  g_autofree char *nowhere = g_build_filename (fixture->folder, "none", NULL);
  g_autoptr (XmlFaults) faults = xml_faults_new ();

  g_assert_null (xml_bytes_read (nowhere, "a.xml", LIMIT, faults));
  assert_one_fault (faults, "unreadable");
}

/* What does not belong into a folder is named; an editor's leavings are passed over. */
static void
test_list (Fixture *fixture, gconstpointer data)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autoptr (GPtrArray) names = NULL;

  write_below (fixture->folder, "pages/0.xml", 1);
  write_below (fixture->folder, "pages/notes.txt", 1);
  link_below (fixture, "a.xml", "pages/link.xml");
  make_below (fixture, "pages/pipe.xml", mkfifo);
  names = xml_bytes_list (fixture->folder, "pages", ".xml", faults);
  g_assert_cmpuint (names->len, ==, 2);
  g_assert_cmpstr (g_ptr_array_index (names, 0), ==, "0.xml");
  g_assert_cmpstr (g_ptr_array_index (names, 1), ==, "a.xml");
  xml_faults_sort (faults);
  g_assert_cmpuint (xml_faults_count (faults), ==, 5);
  g_assert_cmpstr (xml_faults_get (faults, 0)->file, ==, "pages/B.xml");
  g_assert_cmpstr (xml_faults_get (faults, 1)->file, ==, "pages/folder.xml");
  g_assert_cmpstr (xml_faults_get (faults, 2)->file, ==, "pages/link.xml");
  g_assert_cmpstr (xml_faults_get (faults, 3)->file, ==, "pages/notes.txt");
  g_assert_cmpstr (xml_faults_get (faults, 4)->file, ==, "pages/pipe.xml");
}

static void
test_list_of_nothing (Fixture *fixture, gconstpointer data)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autoptr (GPtrArray) names = xml_bytes_list (fixture->folder, "none", ".xml", faults);

  g_assert_cmpuint (names->len, ==, 0);
  g_assert_cmpuint (xml_faults_count (faults), ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/xml/bytes/%s", rows[i].name);

      g_test_add (path, Fixture, &rows[i], set_up, test_row, tear_down);
    }
  g_test_add ("/xml/bytes/long-name", Fixture, NULL, set_up, test_long_name, tear_down);
  g_test_add ("/xml/bytes/unreadable", Fixture, NULL, set_up, test_unreadable, tear_down);
  g_test_add ("/xml/bytes/no-folder", Fixture, NULL, set_up, test_no_folder, tear_down);
  g_test_add ("/xml/bytes/list", Fixture, NULL, set_up, test_list, tear_down);
  g_test_add ("/xml/bytes/list-of-nothing", Fixture, NULL, set_up, test_list_of_nothing, tear_down);

  return g_test_run ();
}
