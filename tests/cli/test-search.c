/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "copy.h"
#include "json.h"
#include "run.h"
#include "spoil.h"

#define COLD "pages/cold-and-heat.xml"
#define PHRASES "phrases/en.xml"
#define PHRASE "<phrase page=\"emergency-signs\">cauda equina</phrase>"

static Run *
run_query (const char *folder, const char *query, gboolean json)
{
  const char *const words[] = { "search", folder, "--query", query, json ? "--json" : NULL, NULL };

  return run_words (words, NULL);
}

static const char *
hit_page (JsonNode *root, guint i)
{
  return json_object_get_string_member (json_array_get_object_element (json_array_at (root, "hits"), i), "page");
}

static const struct
{
  const char *query;
  const char *page; /* the first */
} found[] = {
  { "cauda equina", "emergency-signs" },
  { "CAUDA EQUINA", "emergency-signs" },
  { "  cauda   equina  ", "emergency-signs" },
  { "cauda,\"equina\"", "emergency-signs" },
  { "cauda\nequina", "emergency-signs" },
  { "ice pack", "cold-and-heat" },
  { "i can't pee", "emergency-signs" },
  { "gabapentin", "nerve-pain-medicines" },
  { "gabapentim", "nerve-pain-medicines" },
};

static void
test_found (SpoilFixture *fixture, gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (found); i++)
    {
      g_autoptr (Run) run = run_query (g_getenv ("LEGWISE_PACK"), found[i].query, TRUE);
      g_autoptr (JsonNode) root = json_parse (run->out);

      g_assert_cmpint (run->code, ==, 0);
      g_assert_cmpstr (run->err, ==, "");
      json_must_have (root, "hits.[].page", "s");
      json_must_have (root, "hits.[].sentence", "s");
      g_assert_cmpstr (hit_page (root, 0), ==, found[i].page);
    }
}

static const char *const nothing[] = {
  "", " ", "\t\n", "!?.,", "--", "'", "\"", "\\", "%", "*", ".*", "qqxxzzvv", "腿", "ألم", "🦵", "\xC2\xA0",
};

/* Nothing to find is an empty list, and no fault of the pack's. */
static void
test_nothing (SpoilFixture *fixture, gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (nothing); i++)
    {
      g_autoptr (Run) run = run_query (g_getenv ("LEGWISE_PACK"), nothing[i], TRUE);
      g_autoptr (JsonNode) root = json_parse (run->out);

      g_assert_cmpstr (run->err, ==, "");
      g_assert_cmpuint (json_array_get_length (json_array_at (root, "hits")), ==, 0);
    }
}

/* One line for each hit, the same ones in the same order. */
static void
test_plain (SpoilFixture *fixture, gconstpointer data)
{
  g_autoptr (Run) json = run_query (g_getenv ("LEGWISE_PACK"), "numb leg", TRUE),
                  plain = run_query (g_getenv ("LEGWISE_PACK"), "numb leg", FALSE);
  g_autoptr (JsonNode) root = json_parse (json->out);
  g_auto (GStrv) lines = g_strsplit (plain->out, "\n", -1);
  guint n = json_array_get_length (json_array_at (root, "hits"));

  g_assert_cmpuint (n, >, 1);
  g_assert_cmpuint (n, <=, 10);
  g_assert_cmpuint (g_strv_length (lines), ==, n + 1);
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *start = g_strconcat (hit_page (root, i), ": ", NULL);

      g_assert_true (g_str_has_prefix (lines[i], start));
    }
}

/* As much as a command line holds, a word and many. */
static void
test_long (SpoilFixture *fixture, gconstpointer data)
{
  static const char *const units[] = { "leg ", "x", "ß", "腿", "a b c d e f g h " };

  for (guint i = 0; i < G_N_ELEMENTS (units); i++)
    {
      g_autoptr (GString) query = g_string_new (NULL);
      g_autoptr (Run) run = NULL;
      g_autoptr (JsonNode) root = NULL;

      while (query->len < 2000)
        g_string_append (query, units[i]);
      run = run_query (g_getenv ("LEGWISE_PACK"), query->str, TRUE);
      root = json_parse (run->out);
      g_assert_cmpint (run->code, !=, -1);
      g_assert_cmpuint (json_array_get_length (json_array_at (root, "hits")), <=, 10);
    }
}

static void
test_phrases (SpoilFixture *fixture, gconstpointer data)
{
  static const char *const members[][2] = {
    { "phrases.[].phrase", "s" }, { "phrases.[].page", "s" }, { "phrases.[].place", "i" }, { "total", "i" }, { "found", "i" },
  };
  g_autoptr (Run) run = run_command ("search PACK --json", NULL);
  g_autoptr (JsonNode) root = json_parse (run->out);
  JsonArray *phrases = json_array_at (root, "phrases");
  JsonObject *object = json_node_get_object (root);

  g_assert_cmpint (run->code, ==, 0);
  g_assert_cmpstr (run->err, ==, "");
  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    json_must_have (root, members[i][0], members[i][1]);
  g_assert_cmpint (json_object_get_int_member (object, "total"), ==, json_array_get_length (phrases));
  g_assert_cmpint (json_object_get_int_member (object, "found"), ==, json_array_get_length (phrases));
  for (guint i = 0; i < json_array_get_length (phrases); i++)
    {
      gint64 place = json_object_get_int_member (json_array_get_object_element (phrases, i), "place");

      g_assert_true (place >= 1 && place <= 3);
    }
}

/* A few phrases instead of all, for speed. */
static void
write_phrases (SpoilFixture *fixture, const char *phrases)
{
  g_autofree char *text = g_strdup_printf ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<phrases>\n%s\n</phrases>\n", phrases);

  pack_copy_write (fixture->folder, PHRASES, text);
}

/* A phrase that leads elsewhere: its file, its line, and how to mend it. */
static void
test_leads_elsewhere (SpoilFixture *fixture, gconstpointer data)
{
  g_autofree char *start = g_strdup_printf ("%s/" PHRASES ":4: \"ice pack\"", fixture->folder);
  g_autoptr (Run) run = NULL;
  g_autoptr (JsonNode) root = NULL;
  JsonObject *object;

  write_phrases (fixture, PHRASE "\n<phrase page=\"emergency-signs\">ice pack</phrase>");
  run = spoil_run (fixture, "search", TRUE);
  g_assert_cmpint (run->code, ==, 1);
  g_assert_true (g_str_has_prefix (run->err, start));
  g_assert_nonnull (strstr (run->err, "; give the page a <keyword>"));
  root = json_parse (run->out);
  object = json_node_get_object (root);
  g_assert_cmpint (json_object_get_int_member (object, "total"), ==, 2);
  g_assert_cmpint (json_object_get_int_member (object, "found"), ==, 1);
  object = json_array_get_object_element (json_array_at (root, "phrases"), 1);
  g_assert_cmpint (json_object_get_int_member (object, "place"), ==, 0);
}

static void
test_phrases_withdrawn (SpoilFixture *fixture, gconstpointer data)
{
  g_autoptr (Run) run = NULL;
  g_autoptr (JsonNode) root = NULL;

  write_phrases (fixture, PHRASE "\n<phrase page=\"cold-and-heat\">ice pack</phrase>");
  pack_copy_replace (fixture->folder, "pack.xml", "</pack>", NULL,
                     "<withdrawn page=\"cold-and-heat\" on=\"2026-12-01\">x</withdrawn></pack>");
  run = spoil_run (fixture, "search", TRUE);
  root = json_parse (run->out);
  g_assert_cmpint (run->code, ==, 0);
  g_assert_cmpint (json_object_get_int_member (json_node_get_object (root), "total"), ==, 1);
  g_assert_cmpint (json_object_get_int_member (json_node_get_object (root), "found"), ==, 1);
}

static void
test_phrases_broken (SpoilFixture *fixture, gconstpointer data)
{
  g_autofree char *start = g_strdup_printf ("%s/" PHRASES ":", fixture->folder);
  g_autoptr (Run) run = NULL;
  g_autoptr (JsonNode) root = NULL;

  write_phrases (fixture, "<phrase>ice pack</phrase>");
  run = spoil_run (fixture, "search", TRUE);
  root = json_parse (run->out);
  g_assert_cmpint (run->code, ==, 1);
  g_assert_true (g_str_has_prefix (run->err, start));
  g_assert_cmpint (json_object_get_int_member (json_node_get_object (root), "total"), ==, 0);
}

/* A broken page is told, and the others are searched. */
static void
test_broken_page (SpoilFixture *fixture, gconstpointer data)
{
  g_autofree char *start = g_strdup_printf ("%s/" COLD ":", fixture->folder);
  g_autoptr (Run) run = NULL;
  g_autoptr (JsonNode) root = NULL;

  pack_copy_replace (fixture->folder, COLD, "</page>", NULL, "");
  run = run_query (fixture->folder, "cauda equina", TRUE);
  root = json_parse (run->out);
  g_assert_cmpint (run->code, ==, 1);
  g_assert_true (g_str_has_prefix (run->err, start));
  g_assert_cmpstr (hit_page (root, 0), ==, "emergency-signs");
}

/* Bytes that are no text. */
static void
test_not_utf8 (SpoilFixture *fixture, gconstpointer data)
{
  static const char *const queries[] = { "\xFF", "leg\xC3", "caf\xE9" };

  for (guint i = 0; i < G_N_ELEMENTS (queries); i++)
    {
      g_autoptr (Run) run = run_query (g_getenv ("LEGWISE_PACK"), queries[i], TRUE);

      run_must_be_refused (run);
    }
}

static const char *const no_pack[] = {
  "search DIR/none", "search DIR/none --json", "search DIR/none --query leg --json", NULL,
};

static const char *const refused[] = {
  "search", "search --query leg", "search PACK leg", "search PACK --query", "search PACK --answers -",
  "search PACK --phrases", "check PACK --query leg", "cases PACK --query leg", NULL,
};

static const SpoilRow tests[] = {
  { "found", test_found },
  { "nothing", test_nothing },
  { "plain", test_plain },
  { "long", test_long },
  { "phrases", test_phrases },
  { "leads-elsewhere", test_leads_elsewhere },
  { "phrases-withdrawn", test_phrases_withdrawn },
  { "phrases-broken", test_phrases_broken },
  { "broken-page", test_broken_page },
  { "no-pack", spoil_test_no_pack, no_pack },
  { "refused", spoil_test_refused, refused },
  { "not-utf8", test_not_utf8 },
};

int
main (int argc, char *argv[])
{
  run_init (&argc, &argv);
  spoil_add ("search", tests, G_N_ELEMENTS (tests));

  return spoil_run_tests ();
}
