/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <gio/gio.h>
#include <string.h>

#include "copy.h"
#include "dot-read.h"
#include "own.h"
#include "page.h"
#include "spoil.h"

#define SELF_CHECK "self-check.xml"
#define WIDEST 32 /* characters in a line, without what it is moved in by */

static GPtrArray *
read_graph (const SpoilFixture *fixture)
{
  g_autoptr (Run) run = spoil_run (fixture, "graph", FALSE);

  g_assert_cmpint (run->code, ==, 0);
  g_assert_cmpstr (run->err, ==, "");

  return dot_parse (run->out);
}

/* The names of the nodes in @cluster, or of those in none, a line each. */
static char *
name_nodes (GPtrArray *things, const char *cluster)
{
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < things->len; i++)
    {
      const DotThing *thing = g_ptr_array_index (things, i);

      if (!thing->to && g_strcmp0 (thing->cluster, cluster) == 0)
        g_string_append_printf (names, "%s\n", thing->from);
    }

  return g_string_free (names, FALSE);
}

/* The same from the file. */
static char *
name_ids (xmlDoc *file, const char *path, const char *kind)
{
  g_auto (GStrv) ids = page_find (file, path);
  GString *names = g_string_new (NULL);

  for (guint i = 0; ids[i]; i++)
    g_string_append_printf (names, "%s %s\n", kind, ids[i]);

  return g_string_free (names, FALSE);
}

static void
test_nodes (SpoilFixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) things = read_graph (fixture);
  g_autoptr (xmlDoc) file = page_parse_file (SELF_CHECK);
  g_autofree char *rules = name_ids (file, "//rule/@id", "rule"), *loose = name_nodes (things, NULL);
  g_autofree char *with_built_in = g_strconcat (rules, "rule many-unsure\n", NULL);
  guint stages = page_count (file, "//stage");

  g_assert_cmpuint (stages, >, 0);
  for (guint i = 0; i < stages; i++)
    {
      g_autofree char *cluster = g_strdup_printf ("cluster_%u", i);
      g_autofree char *path = g_strdup_printf ("//stage[%u]/question/@id", i + 1);
      g_autofree char *wanted = name_ids (file, path, "question"), *found = name_nodes (things, cluster);

      g_assert_cmpstr (found, ==, wanted);
    }
  g_assert_cmpstr (loose, ==, with_built_in);
}

/* One edge for each question that the terms at @path speak of, to @to; what must be said on
 * it is told to @said. Returns: how many. */
static guint
must_have_edges (GPtrArray *things, xmlDoc *file, const char *path, const char *to)
{
  g_autofree char *questions = g_strconcat (path, "//@question", NULL);
  g_autofree char *options = g_strconcat (path, "//*[@question]/@*[name()='option' or name()='group']", NULL);
  g_auto (GStrv) asked = page_find (file, questions), chosen = page_find (file, options);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; asked[i]; i++)
    {
      g_autofree char *from = g_strconcat ("question ", asked[i], NULL);
      /* An option, or the regions of a group. */
      g_autofree char *words = g_strdup_printf ("//question[@id='%s']/*[@id][not(@for)][@id='%s' or contains(concat(' ', "
                                                "//group[@id='%s']/@regions, ' '), concat(' ', @id, ' '))]",
                                                asked[i], chosen[i], chosen[i]);
      g_auto (GStrv) option = page_find (file, words);
      const DotThing *edge = dot_find (things, from, to);
      g_auto (GStrv) lines = NULL;
      g_autofree char *label = NULL;

      g_assert_nonnull (edge);
      lines = g_strsplit (dot_get (edge, "label"), "\n", -1);
      for (guint j = 0; lines[j]; j++)
        g_strstrip (lines[j]);
      label = g_strjoinv (" ", lines);
      g_assert_nonnull (option[0]);
      for (guint j = 0; option[j]; j++)
        g_assert_nonnull (strstr (label, option[j]));
      g_hash_table_add (seen, asked[i]);
    }

  return g_hash_table_size (seen);
}

static guint
count_edges (GPtrArray *things, const char *style)
{
  guint n = 0;

  for (guint i = 0; i < things->len; i++)
    {
      const DotThing *thing = g_ptr_array_index (things, i);

      n += thing->to && g_str_equal (dot_get (thing, "style"), style);
    }

  return n;
}

static guint
must_have_all_edges (GPtrArray *things, xmlDoc *file, const char *element, const char *when)
{
  g_autofree char *path = g_strdup_printf ("//%s[%s]/@id", element, when);
  g_auto (GStrv) ids = page_find (file, path);
  guint n = 0;

  for (guint i = 0; ids[i]; i++)
    {
      g_autofree char *terms = g_strdup_printf ("//%s[@id='%s']/%s", element, ids[i], when);
      g_autofree char *to = g_strdup_printf ("%s %s", element, ids[i]);

      n += must_have_edges (things, file, terms, to);
    }

  return n;
}

static void
test_edges (SpoilFixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) things = read_graph (fixture);
  g_autoptr (xmlDoc) file = page_parse_file (SELF_CHECK);

  g_assert_cmpuint (count_edges (things, "dashed"), ==, must_have_all_edges (things, file, "question", "ask-when"));
  g_assert_cmpuint (count_edges (things, ""), ==, must_have_all_edges (things, file, "rule", "when"));
  g_assert_cmpuint (count_edges (things, "dashed"), >, 0);
}

static const struct
{
  const char *from;
  const char *to;
  const char *attribute;
  const char *value;
} examples[] = {
  { "question pee", NULL, "label", "How is your peeing?\n(pee)\n" },
  { "question pee", "rule pee", "label", "at least \"New: I leak, or cannot\nfeel it\"\n" },
  { "question now", "rule now", "label", "\"Coughing up blood\"\n\"Fainted\"\n" },
  { "question since", "rule weak-early", "label", "\"Up to 2 weeks\"\n" },
  { "question operation", "question metal", "style", "dashed" },
  { "question pee", "question metal", "style", "dashed" },
  { "question pee", "question metal", "label",
    "at least one of:\n  \"What was done?\" is \"Bones\n  joined\" (operation: fusion)\n"
    "  \"How is your peeing?\" is at\n  least \"Some trouble, the same\n  for months\" (pee: old)\n" },
  { "rule now", NULL, "label", "Emergency: now\nNow, at once.\n" },
  { "rule weak", NULL, "label", "Today: weak\nYour leg gets weaker from day to\nday.\n" },
  /* Where edges of several questions meet, the box says how they are joined. */
  { "rule weak-early", NULL, "label",
    "Emergency: weak-early\nWeak, and early.\n\nall of:\n  \"Is a leg weak?\" is at least \"A\n  little\" (weak: little)\n"
    "  at least one of:\n    \"How long ago?\" is \"Up to 2\n    weeks\" (since: early, day 0 to\n    14)\n"
    "    \"How is your peeing?\" is at\n    least \"Some trouble, the same\n    for months\" (pee: old)\n" },
  { "rule weak", NULL, "shape", "box" },
  { "rule pee", NULL, "fillcolor", "#FBE3E1" },
  { "rule weak", NULL, "fillcolor", "#FCE9D4" },
  { "rule many-unsure", NULL, "fillcolor", "#F7EFCB" },
  { "rule pain", NULL, "fillcolor", "#DFECF6" },
};

static void
test_examples (SpoilFixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) things = NULL;

  own_write (fixture->folder);
  things = read_graph (fixture);
  for (guint i = 0; i < G_N_ELEMENTS (examples); i++)
    {
      const DotThing *thing = dot_find (things, examples[i].from, examples[i].to);

      g_test_message ("%s", examples[i].from);
      g_assert_nonnull (thing);
      g_assert_cmpstr (dot_get (thing, examples[i].attribute), ==, examples[i].value);
    }
}

static void
test_wrapped (SpoilFixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) things = read_graph (fixture);

  for (guint i = 0; i < things->len; i++)
    {
      g_auto (GStrv) lines = g_strsplit (dot_get (g_ptr_array_index (things, i), "label"), "\n", -1);

      for (guint j = 0; lines[j]; j++)
        g_assert_cmpint (g_utf8_strlen (g_strchug (lines[j]), -1), <=, WIDEST);
    }
}

/* What Graphviz would read as something else. */
static void
test_strange (SpoilFixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) things = NULL;

  own_write (fixture->folder);
  pack_copy_replace (fixture->folder, SELF_CHECK, "It clunks.", NULL, "\"a\\N\"; } <number kind=\"advice\"/>");
  pack_copy_replace (fixture->folder, SELF_CHECK, "<option id=\"clunk\">Yes", NULL, "<option id=\"clunk\">" "\\\"أحمر، \\l");
  things = read_graph (fixture);

  g_assert_cmpstr (dot_get (dot_find (things, "rule metal", NULL), "label"), ==,
                   "Soon: metal\n\"a\\N\"; } [telephone number]\n");
  g_assert_cmpstr (dot_get (dot_find (things, "question metal", "rule metal"), "label"), ==,
                   "at least \"\\\"أحمر، \\l\"\n");
}

static void
test_any_locale (SpoilFixture *fixture, gconstpointer data)
{
  g_autoptr (Run) here = NULL, again = NULL, plain = NULL;
  g_autofree char *locale = g_strdup (g_getenv ("LC_ALL"));

  own_write (fixture->folder);
  pack_copy_replace (fixture->folder, SELF_CHECK, "It clunks.", NULL, "Größe 痛.");
  here = spoil_run (fixture, "graph", FALSE);
  again = spoil_run (fixture, "graph", FALSE);
  g_setenv ("LC_ALL", "C", TRUE);
  plain = spoil_run (fixture, "graph", FALSE);
  g_setenv ("LC_ALL", locale, TRUE);

  g_assert_nonnull (strstr (here->out, "Größe 痛."));
  g_assert_cmpstr (again->out, ==, here->out);
  g_assert_cmpstr (plain->out, ==, here->out);
}

/* Graphviz itself takes it, where it is installed. */
static void
test_drawn (SpoilFixture *fixture, gconstpointer data)
{
  g_autofree char *dot = g_find_program_in_path ("dot");
  g_autoptr (Run) run = spoil_run (fixture, "graph", FALSE);
  g_autoptr (GSubprocess) child = NULL;
  g_autofree char *drawn = NULL, *complaints = NULL;
  g_autoptr (xmlDoc) picture = NULL;
  g_autoptr (xmlDoc) file = page_parse_file (SELF_CHECK);

  if (!dot)
    {
      g_test_skip ("Graphviz is not installed");
      return;
    }
  child = g_subprocess_new (
      G_SUBPROCESS_FLAGS_STDIN_PIPE | G_SUBPROCESS_FLAGS_STDOUT_PIPE | G_SUBPROCESS_FLAGS_STDERR_PIPE, NULL, dot, "-Tsvg", NULL);
  g_assert_true (g_subprocess_communicate_utf8 (child, run->out, NULL, &drawn, &complaints, NULL));
  g_test_message ("%s", complaints);
  g_assert_true (g_subprocess_get_successful (child));
  picture = page_parse (drawn);

  g_assert_cmpuint (page_count (picture, "//*[@class='node']"), ==,
                    page_count (file, "//question | //rule | //many-unsure"));
}

static const char *const refused[]
    = { "graph", "graph PACK PACK", "graph PACK --format html", "graph PACK --today 2027-01-01", NULL };
static const char *const no_pack[] = { "graph DIR", "graph DIR/none", NULL };

int
main (int argc, char *argv[])
{
  static const SpoilRow rows[] = {
    { "nodes", test_nodes, NULL },
    { "edges", test_edges, NULL },
    { "examples", test_examples, NULL },
    { "wrapped", test_wrapped, NULL },
    { "strange", test_strange, NULL },
    { "any-locale", test_any_locale, NULL },
    { "drawn", test_drawn, NULL },
    { "refused", spoil_test_refused, refused },
    { "no-pack", spoil_test_no_pack, no_pack },
  };

  run_init (&argc, &argv);
  spoil_add ("graph", rows, G_N_ELEMENTS (rows));

  return spoil_run_tests ();
}
