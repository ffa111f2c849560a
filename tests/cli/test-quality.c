/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>
#include <string.h>

#include "copy.h"
#include "json.h"
#include "run.h"

#define SHEET "quality/cold-and-heat.xml"

typedef struct
{
  char *folder;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->folder = pack_copy_new ();
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  pack_copy_free (fixture->folder);
}

static Run *
run_quality (const char *folder, gboolean json)
{
  const char *const words[] = { "quality", folder, json ? "--json" : NULL, NULL };

  return run_words (words, NULL);
}

/* NULL if the page is not listed. */
static JsonObject *
find_page (JsonNode *root, const char *id)
{
  JsonArray *pages = json_array_at (root, "pages");

  for (guint i = 0; i < json_array_get_length (pages); i++)
    {
      JsonObject *page = json_array_get_object_element (pages, i);

      if (g_str_equal (json_object_get_string_member (page, "page"), id))
        return page;
    }

  return NULL;
}

static void
test_members (Fixture *fixture, gconstpointer data)
{
  static const char *const members[][2] = {
    { "pages", "a" }, { "pages.[].page", "s" }, { "pages.[].discern", "di" }, { "pages.[].understandable", "di" },
    { "pages.[].actionable", "di" }, { "pages.[].clear", "di" }, { "content", "i" },
  };
  g_autoptr (Run) run = run_quality (g_getenv ("LEGWISE_PACK"), TRUE);
  g_autoptr (JsonNode) root = json_parse (run->out);

  g_assert_cmpint (run->code, ==, 0);
  g_assert_cmpstr (run->err, ==, "");
  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    json_must_have (root, members[i][0], members[i][1]);
}

/* DISCERN in points of 80, the rest in per cent; every page stands in the table as well. */
static void
test_shipped (Fixture *fixture, gconstpointer data)
{
  g_autoptr (Run) json = run_quality (g_getenv ("LEGWISE_PACK"), TRUE), plain = run_quality (g_getenv ("LEGWISE_PACK"), FALSE);
  g_autoptr (JsonNode) root = json_parse (json->out);
  JsonArray *pages = json_array_at (root, "pages");

  for (guint i = 0; i < json_array_get_length (pages); i++)
    {
      JsonObject *page = json_array_get_object_element (pages, i);
      g_autofree char *start = g_strconcat ("\n", json_object_get_string_member (page, "page"), " ", NULL);

      g_assert_cmpfloat (json_object_get_double_member (page, "discern"), >=, 68);
      g_assert_cmpfloat (json_object_get_double_member (page, "discern"), <=, 80);
      g_assert_cmpfloat (json_object_get_double_member (page, "understandable"), >=, 90);
      g_assert_cmpfloat (json_object_get_double_member (page, "actionable"), >=, 90);
      g_assert_cmpfloat (json_object_get_double_member (page, "clear"), >=, 95);
      g_assert_cmpfloat (json_object_get_double_member (page, "clear"), <=, 100);
      g_assert_nonnull (strstr (plain->out, start));
    }
  g_assert_cmpint (json_object_get_int_member (json_node_get_object (root), "content"), >=, 23);
  g_assert_cmpint (json_object_get_int_member (json_node_get_object (root), "content"), <=, 25);
}

static const struct
{
  const char *name;
  const char *file;
  const char *from;
  const char *to;
} faults[] = {
  { "not-closed", SHEET, "</quality>", "" },
  { "other-page", SHEET, "page=\"cold-and-heat\"", "page=\"weak-leg\"" },
  { "out-of-range", SHEET, "<item id=\"aims-clear\" score=\"5\">", "<item id=\"aims-clear\" score=\"0\">" },
  { "unknown", SHEET, "<item id=\"aims-clear\"", "<item id=\"aims\"" },
  { "too-old", SHEET, "scored=\"2026-11-23\"", "scored=\"2026-11-22\"" },
  { "broken-page", "pages/cold-and-heat.xml", "</page>", "" },
};

/* A page that cannot be scored is left out, the others are not, and its file is named. */
static void
test_fault (Fixture *fixture, gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);
  g_autofree char *start = g_strdup_printf ("%s/%s:", fixture->folder, faults[row].file);
  g_autoptr (Run) run = NULL;
  g_autoptr (JsonNode) root = NULL;

  pack_copy_replace (fixture->folder, faults[row].file, faults[row].from, NULL, faults[row].to);
  run = run_quality (fixture->folder, TRUE);
  root = json_parse (run->out);
  g_assert_cmpint (run->code, ==, 1);
  g_assert_true (g_str_has_prefix (run->err, start));
  g_assert_null (find_page (root, "cold-and-heat"));
  g_assert_nonnull (find_page (root, "weak-leg"));
}

static void
test_no_sheet (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->folder, SHEET, NULL);
  g_autoptr (Run) run = NULL;

  g_assert_cmpint (g_remove (path), ==, 0);
  run = run_quality (fixture->folder, FALSE);
  g_assert_cmpint (run->code, ==, 1);
  g_assert_true (g_str_has_prefix (run->err, path));
  g_assert_null (strstr (run->out, "cold-and-heat"));
  g_assert_nonnull (strstr (run->out, "weak-leg"));
}

static void
test_no_content (Fixture *fixture, gconstpointer data)
{
  g_autoptr (Run) run = NULL;
  g_autoptr (JsonNode) root = NULL;

  pack_copy_replace (fixture->folder, "quality/content.xml", "</content>", NULL, "");
  run = run_quality (fixture->folder, TRUE);
  root = json_parse (run->out);
  g_assert_cmpint (run->code, ==, 1);
  g_assert_cmpint (json_object_get_int_member (json_node_get_object (root), "content"), ==, 0);
  g_assert_nonnull (find_page (root, "cold-and-heat"));
}

static void
test_refused (Fixture *fixture, gconstpointer data)
{
  static const char *const wrong[] = { "quality", "quality PACK PACK", "quality PACK --query leg", "quality PACK --answers -",
                                       "quality PACK --limit 3" };

  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_autoptr (Run) run = run_command (wrong[i], NULL);

      run_must_be_refused (run);
    }
}

/* Below a limit, the pack falls short. */
static void
test_below (Fixture *fixture, gconstpointer data)
{
  g_autoptr (Run) run = NULL;

  pack_copy_replace (fixture->folder, SHEET, "<item id=\"aims-clear\" score=\"5\">", NULL, "<item id=\"aims-clear\" score=\"1\">");
  pack_copy_replace (fixture->folder, SHEET, "<item id=\"aims-met\" score=\"5\">", NULL, "<item id=\"aims-met\" score=\"1\">");
  pack_copy_replace (fixture->folder, SHEET, "<item id=\"relevant\" score=\"5\">", NULL, "<item id=\"relevant\" score=\"1\">");
  run = run_quality (fixture->folder, TRUE);
  g_assert_cmpint (run->code, ==, 1);
  g_assert_nonnull (strstr (run->err, "DISCERN is"));
}

static void
add (const char *name, gconstpointer data, void (*test) (Fixture *, gconstpointer))
{
  g_autofree char *path = g_strdup_printf ("/cli/quality/%s", name);

  g_test_add (path, Fixture, data, set_up, test, tear_down);
}

int
main (int argc, char *argv[])
{
  int result;

  run_init (&argc, &argv);
  add ("members", NULL, test_members);
  add ("shipped", NULL, test_shipped);
  for (guint i = 0; i < G_N_ELEMENTS (faults); i++)
    {
      g_autofree char *name = g_strconcat ("fault/", faults[i].name, NULL);

      add (name, GUINT_TO_POINTER (i), test_fault);
    }
  add ("no-sheet", NULL, test_no_sheet);
  add ("below", NULL, test_below);
  add ("no-content", NULL, test_no_content);
  add ("refused", NULL, test_refused);
  result = g_test_run ();
  run_clean ();

  return result;
}
