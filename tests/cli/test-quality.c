/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>
#include <string.h>

#include "copy.h"
#include "json.h"
#include "run.h"
#include "spoil.h"

#define SHEET "quality/cold-and-heat.xml"

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
test_members (SpoilFixture *fixture, gconstpointer data)
{
  static const char *const members[][2] = {
    { "pages", "a" }, { "pages.[].page", "s" }, { "pages.[].discern", "di" }, { "pages.[].understandable", "di" },
    { "pages.[].actionable", "di" }, { "pages.[].clear", "di" }, { "content", "i" },
  };
  g_autoptr (Run) run = run_command ("quality PACK --json", NULL);
  g_autoptr (JsonNode) root = json_parse (run->out);

  g_assert_cmpint (run->code, ==, 0);
  g_assert_cmpstr (run->err, ==, "");
  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    json_must_have (root, members[i][0], members[i][1]);
}

/* DISCERN in points of 80, the rest in per cent; every page stands in the table as well. */
static void
test_shipped (SpoilFixture *fixture, gconstpointer data)
{
  g_autoptr (Run) json = run_command ("quality PACK --json", NULL), plain = run_command ("quality PACK", NULL);
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
test_fault (SpoilFixture *fixture, gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);
  g_autofree char *start = g_strdup_printf ("%s/%s:", fixture->folder, faults[row].file);
  g_autoptr (Run) run = NULL;
  g_autoptr (JsonNode) root = NULL;

  pack_copy_replace (fixture->folder, faults[row].file, faults[row].from, NULL, faults[row].to);
  run = spoil_run (fixture, "quality", TRUE);
  root = json_parse (run->out);
  g_assert_cmpint (run->code, ==, 1);
  g_assert_true (g_str_has_prefix (run->err, start));
  g_assert_null (find_page (root, "cold-and-heat"));
  g_assert_nonnull (find_page (root, "weak-leg"));
}

static void
test_no_sheet (SpoilFixture *fixture, gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->folder, SHEET, NULL);
  g_autoptr (Run) run = NULL;

  g_assert_cmpint (g_remove (path), ==, 0);
  run = spoil_run (fixture, "quality", FALSE);
  g_assert_cmpint (run->code, ==, 1);
  g_assert_true (g_str_has_prefix (run->err, path));
  g_assert_null (strstr (run->out, "cold-and-heat"));
  g_assert_nonnull (strstr (run->out, "weak-leg"));
}

static void
test_no_content (SpoilFixture *fixture, gconstpointer data)
{
  g_autoptr (Run) run = NULL;
  g_autoptr (JsonNode) root = NULL;

  pack_copy_replace (fixture->folder, "quality/content.xml", "</content>", NULL, "");
  run = spoil_run (fixture, "quality", TRUE);
  root = json_parse (run->out);
  g_assert_cmpint (run->code, ==, 1);
  g_assert_cmpint (json_object_get_int_member (json_node_get_object (root), "content"), ==, 0);
  g_assert_nonnull (find_page (root, "cold-and-heat"));
}

/* Below a limit, the pack falls short. */
static void
test_below (SpoilFixture *fixture, gconstpointer data)
{
  g_autoptr (Run) run = NULL;

  pack_copy_replace (fixture->folder, SHEET, "<item id=\"aims-clear\" score=\"5\">", NULL, "<item id=\"aims-clear\" score=\"1\">");
  pack_copy_replace (fixture->folder, SHEET, "<item id=\"aims-met\" score=\"5\">", NULL, "<item id=\"aims-met\" score=\"1\">");
  pack_copy_replace (fixture->folder, SHEET, "<item id=\"relevant\" score=\"5\">", NULL, "<item id=\"relevant\" score=\"1\">");
  run = spoil_run (fixture, "quality", TRUE);
  g_assert_cmpint (run->code, ==, 1);
  g_assert_nonnull (strstr (run->err, "DISCERN is"));
}

static const char *const refused[] = {
  "quality", "quality PACK PACK", "quality PACK --query leg", "quality PACK --answers -",
  "quality PACK --limit 3", NULL,
};

static const SpoilRow tests[] = {
  { "members", test_members },
  { "shipped", test_shipped },
  { "no-sheet", test_no_sheet },
  { "below", test_below },
  { "no-content", test_no_content },
  { "refused", spoil_test_refused, refused },
};

int
main (int argc, char *argv[])
{
  run_init (&argc, &argv);
  spoil_add ("quality", tests, G_N_ELEMENTS (tests));
  for (guint i = 0; i < G_N_ELEMENTS (faults); i++)
    spoil_add ("quality/fault", &(SpoilRow){ faults[i].name, test_fault, GUINT_TO_POINTER (i) }, 1);

  return spoil_run_tests ();
}
