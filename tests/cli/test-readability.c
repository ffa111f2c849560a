/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>
#include <string.h>

#include "copy.h"
#include "json.h"
#include "run.h"
#include "spoil.h"

#define COLD "pages/cold-and-heat.xml"
#define SIT "<item source=\"legwise-judgement\">Sit or lie"

/* NULL if it is not listed. */
static JsonObject *
find_item (JsonNode *root, const char *kind, const char *id)
{
  JsonArray *items = json_array_at (root, "items");

  for (guint i = 0; i < json_array_get_length (items); i++)
    {
      JsonObject *item = json_array_get_object_element (items, i);

      if (g_str_equal (json_object_get_string_member (item, "kind"), kind)
          && g_str_equal (json_object_get_string_member (item, "id"), id))
        return item;
    }

  return NULL;
}

static const char *const members[][2] = {
  { "ok", "b" }, { "items", "a" }, { "items.[].kind", "s" }, { "items.[].id", "s" }, { "items.[].words", "i" },
  { "items.[].grade", "di" }, { "items.[].smog", "di" }, { "items.[].mean", "di" }, { "items.[].longest", "i" },
  { "items.[].hard", "a" }, { "items.[].limit", "di" },
};

static void
test_shipped (SpoilFixture *fixture, gconstpointer data)
{
  g_autoptr (Run) run = run_command ("readability PACK --json", NULL);
  g_autoptr (JsonNode) root = json_parse (run->out);
  JsonArray *items = json_array_at (root, "items");

  g_assert_cmpint (run->code, ==, 0);
  g_assert_cmpstr (run->err, ==, "");
  g_assert_true (json_object_get_boolean_member (json_node_get_object (root), "ok"));
  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    json_must_have (root, members[i][0], members[i][1]);
  for (guint i = 0; i < json_array_get_length (items); i++)
    {
      JsonObject *item = json_array_get_object_element (items, i);

      g_assert_cmpuint (json_array_get_length (json_object_get_array_member (item, "hard")), ==, 0);
      g_assert_cmpfloat (json_object_get_double_member (item, "grade"), <=, json_object_get_double_member (item, "limit"));
      g_assert_cmpint (json_object_get_int_member (item, "longest"), <=, 20);
      g_assert_cmpfloat (json_object_get_double_member (item, "smog"), >=, 0);
    }
}

/* A line for each item. */
static void
test_plain (SpoilFixture *fixture, gconstpointer data)
{
  g_autoptr (Run) plain = run_command ("readability PACK", NULL), json = run_command ("readability PACK --json", NULL);
  g_autoptr (JsonNode) root = json_parse (json->out);
  g_auto (GStrv) lines = g_strsplit (plain->out, "\n", -1);

  g_assert_cmpint (plain->code, ==, 0);
  g_assert_cmpstr (plain->err, ==, "");
  g_assert_cmpuint (g_strv_length (lines), ==, json_array_get_length (json_array_at (root, "items")) + 2);
}

static void
must_complain (const Run *run, const char *folder, const char *file, const char *says)
{
  g_autofree char *start = g_strdup_printf ("%s/%s: ", folder, file);

  g_assert_cmpint (run->code, ==, 1);
  g_assert_nonnull (strstr (run->err, start));
  g_assert_nonnull (strstr (run->err, says));
}

/* The list of hard words is sorted, and each stands there once. */
static void
test_hard_words (SpoilFixture *fixture, gconstpointer data)
{
  g_autoptr (Run) run = NULL;
  g_autoptr (JsonNode) root = NULL;
  JsonArray *hard;

  pack_copy_replace (fixture->folder, COLD, SIT, NULL,
                     "<item>Unreasonable, Extraordinary.</item><item>Extraordinary. Admirable.</item>" SIT);
  run = spoil_run (fixture, "readability", TRUE);
  must_complain (run, fixture->folder, COLD, "\"extraordinary\"");
  root = json_parse (run->out);
  g_assert_false (json_object_get_boolean_member (json_node_get_object (root), "ok"));
  hard = json_object_get_array_member (find_item (root, "page", "cold-and-heat"), "hard");
  g_assert_cmpuint (json_array_get_length (hard), ==, 3);
  g_assert_cmpstr (json_array_get_string_element (hard, 0), ==, "admirable");
  g_assert_cmpstr (json_array_get_string_element (hard, 1), ==, "extraordinary");
  g_assert_cmpstr (json_array_get_string_element (hard, 2), ==, "unreasonable");
}

static void
test_long_sentence (SpoilFixture *fixture, gconstpointer data)
{
  g_autoptr (Run) run = NULL;
  g_autoptr (JsonNode) root = NULL;

  pack_copy_replace (fixture->folder, COLD, SIT, NULL,
                     "<item>We go and we go and we go and we go and we go and we go and we go now.</item>" SIT);
  run = spoil_run (fixture, "readability", TRUE);
  must_complain (run, fixture->folder, COLD, "21 words, over 20");
  root = json_parse (run->out);
  g_assert_cmpint (json_object_get_int_member (find_item (root, "page", "cold-and-heat"), "longest"), ==, 21);
}

static void
test_broken_page (SpoilFixture *fixture, gconstpointer data)
{
  g_autoptr (Run) run = NULL;
  g_autoptr (JsonNode) root = NULL;

  pack_copy_replace (fixture->folder, COLD, "<section>", NULL, "<section x=\"y\">");
  run = spoil_run (fixture, "readability", TRUE);
  root = json_parse (run->out);
  g_assert_cmpint (run->code, ==, 1);
  g_assert_false (json_object_get_boolean_member (json_node_get_object (root), "ok"));
  g_assert_null (find_item (root, "page", "cold-and-heat"));
  g_assert_nonnull (find_item (root, "page", "weak-leg"));
}

static void
test_no_familiar_words (SpoilFixture *fixture, gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "familiar.xml", NULL);
  g_autoptr (Run) run = NULL;

  g_assert_cmpint (g_remove (path), ==, 0);
  run = spoil_run (fixture, "readability", TRUE);
  must_complain (run, fixture->folder, "familiar.xml", "cannot be opened");
}

static const char *const no_pack[] = {
  "readability DIR/none", "readability DIR/none --json", NULL,
};

static const char *const refused[] = {
  "readability", "readability PACK PACK", "readability PACK --query leg", "readability PACK --answers -",
  "readability PACK --grade 6", NULL,
};

static const SpoilRow tests[] = {
  { "shipped", test_shipped },
  { "plain", test_plain },
  { "hard-words", test_hard_words },
  { "long-sentence", test_long_sentence },
  { "broken-page", test_broken_page },
  { "no-familiar-words", test_no_familiar_words },
  { "no-pack", spoil_test_no_pack, no_pack },
  { "refused", spoil_test_refused, refused },
};

int
main (int argc, char *argv[])
{
  run_init (&argc, &argv);
  spoil_add ("readability", tests, G_N_ELEMENTS (tests));

  return spoil_run_tests ();
}
