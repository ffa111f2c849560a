/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>
#include <string.h>

#include "copy.h"
#include "csv.h"
#include "json.h"
#include "run.h"
#include "spoil.h"

#define COLD "pages/cold-and-heat.xml"
#define TABLE "claims/cold-and-heat.xml"
#define SIT "<item source=\"legwise-judgement\">Sit or lie"

static const char *
string_at (JsonArray *claims, guint i, const char *name)
{
  JsonObject *claim = json_array_get_object_element (claims, i);

  return json_object_get_null_member (claim, name) ? NULL : json_object_get_string_member (claim, name);
}

/* The claim with the words @text, which must be there once. */
static guint
find_claim (JsonArray *claims, const char *text)
{
  guint found = G_MAXUINT;

  for (guint i = 0; i < json_array_get_length (claims); i++)
    if (g_str_equal (string_at (claims, i, "claim"), text))
      {
        g_assert_cmpuint (found, ==, G_MAXUINT);
        found = i;
      }
  g_assert_cmpuint (found, !=, G_MAXUINT);

  return found;
}

static void
record_must_be (char **record, JsonArray *claims, guint i)
{
  const char *finding = string_at (claims, i, "finding");
  g_autofree char *line
      = g_strdup_printf ("%" G_GINT64_FORMAT, json_object_get_int_member (json_array_get_object_element (claims, i), "line"));

  g_assert_cmpuint (g_strv_length (record), ==, 5);
  g_assert_cmpstr (record[0], ==, string_at (claims, i, "page"));
  g_assert_cmpstr (record[1], ==, line);
  g_assert_cmpstr (record[2], ==, string_at (claims, i, "claim"));
  g_assert_cmpstr (record[3], ==, string_at (claims, i, "sources"));
  g_assert_cmpstr (record[4], ==, finding ? finding : "");
}

/* Both ways of printing say the same. */
static void
csv_must_be (const char *csv, JsonArray *claims)
{
  g_autoptr (GPtrArray) records = csv_parse (csv);
  g_autofree char *head = NULL;

  g_assert_nonnull (records);
  g_assert_cmpuint (records->len, ==, json_array_get_length (claims) + 1);
  head = g_strjoinv ("|", g_ptr_array_index (records, 0));
  g_assert_cmpstr (head, ==, "page|line|claim|sources|finding");
  for (guint i = 1; i < records->len; i++)
    record_must_be (g_ptr_array_index (records, i), claims, i - 1);
}

static void
test_shipped (SpoilFixture *fixture, gconstpointer data)
{
  static const char *const members[][2] = {
    { "[].page", "s" }, { "[].line", "i" }, { "[].claim", "s" }, { "[].sources", "s" }, { "[].finding", "s" },
  };
  g_autoptr (Run) json = run_command ("claims PACK --json", NULL), csv = run_command ("claims PACK", NULL);
  g_autoptr (JsonNode) root = json_parse (json->out);

  g_assert_cmpint (json->code, ==, 0);
  g_assert_cmpint (csv->code, ==, 0);
  g_assert_cmpstr (json->err, ==, "");
  g_assert_cmpstr (csv->err, ==, "");
  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    json_must_have (root, members[i][0], members[i][1]);
  csv_must_be (csv->out, json_node_get_array (root));
}

/* What a table could trip over: quotes, commas, breaks, quotes at both ends, other scripts. */
static const struct
{
  const char *name;
  const char *source;
  const char *text;
} strange[] = {
  { "quotes", "Say: \"warm\", not \"hot\".", "Say: \"warm\", not \"hot\"." },
  { "quoted-whole", "\"All of it\"", "\"All of it\"" },
  { "one-quote", "\"", "\"" },
  { "quotes-only", "\"\"\"", "\"\"\"" },
  { "commas", "One, two,, three,", "One, two,, three," },
  { "quote-comma", "a\",\"b", "a\",\"b" },
  { "line-break", "One\n   two\r\n\tthree", "One two three" },
  { "written-break", "Four&#10;five&#13;&#9;six", "Four five six" },
  { "equals", "=1+1", "=1+1" },
  { "percent", "100 %s %d %n", "100 %s %d %n" },
  { "backslash", "a\\nb\\", "a\\nb\\" },
  { "semicolon", "a;b\tc", "a;b c" },
  { "apostrophe", "&apos;t is &quot;so&quot;", "'t is \"so\"" },
  { "arabic", "ضع قطعة قماش، ثم الكيس", "ضع قطعة قماش، ثم الكيس" },
  { "chinese", "先放布，再放冰袋。", "先放布，再放冰袋。" },
  { "german", "Größe „über“ 10 °C", "Größe „über“ 10 °C" },
  { "beyond-the-first-plane", "🦵 𝔏𝔢𝔤", "🦵 𝔏𝔢𝔤" },
};

static void
write_strange (SpoilFixture *fixture)
{
  g_autoptr (GString) items = g_string_new (NULL), claims = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (strange); i++)
    {
      g_string_append_printf (items, "<item source=\"legwise-judgement\">%s</item>\n", strange[i].source);
      g_string_append_printf (claims, "<claim source=\"legwise-judgement\"><says>%s</says><finding>%s</finding></claim>\n",
                              strange[i].source, strange[i].source);
    }
  g_string_append (items, SIT);
  g_string_append (claims, "</claims>");
  pack_copy_replace (fixture->folder, COLD, SIT, NULL, items->str);
  pack_copy_replace (fixture->folder, TABLE, "</claims>", NULL, claims->str);
}

static void
test_strange (SpoilFixture *fixture, gconstpointer data)
{
  g_autoptr (Run) json = NULL, csv = NULL;
  g_autoptr (JsonNode) root = NULL;
  JsonArray *claims;

  write_strange (fixture);
  json = spoil_run (fixture, "claims", TRUE);
  csv = spoil_run (fixture, "claims", FALSE);
  g_assert_cmpint (json->code, ==, 0);
  g_assert_cmpint (csv->code, ==, 0);
  root = json_parse (json->out);
  claims = json_node_get_array (root);
  for (guint i = 0; i < G_N_ELEMENTS (strange); i++)
    {
      g_test_message ("%s", strange[i].name);
      g_assert_cmpstr (string_at (claims, find_claim (claims, strange[i].text), "finding"), ==, strange[i].text);
    }
  csv_must_be (csv->out, claims);
}

/* Its line on standard error: the folder as it was given, the file, the line. */
static void
must_complain (const Run *run, const char *folder, const char *file)
{
  g_autofree char *start = g_strdup_printf ("%s/%s:", folder, file);

  g_assert_cmpint (run->code, ==, 1);
  g_assert_nonnull (strstr (run->err, start));
}

static void
test_no_finding (SpoilFixture *fixture, gconstpointer data)
{
  g_autoptr (Run) json = NULL, csv = NULL;
  g_autoptr (JsonNode) root = NULL;
  JsonArray *claims;

  pack_copy_replace (fixture->folder, COLD, SIT, NULL, "<item source=\"legwise-judgement\">New words.</item>" SIT);
  json = spoil_run (fixture, "claims", TRUE);
  csv = spoil_run (fixture, "claims", FALSE);
  must_complain (json, fixture->folder, COLD);
  must_complain (csv, fixture->folder, COLD);
  root = json_parse (json->out);
  claims = json_node_get_array (root);
  g_assert_null (string_at (claims, find_claim (claims, "New words."), "finding"));
  csv_must_be (csv->out, claims);
}

static void
test_no_table (SpoilFixture *fixture, gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->folder, TABLE, NULL);
  g_autoptr (Run) json = NULL;
  g_autoptr (JsonNode) root = NULL;
  JsonArray *claims;

  g_assert_cmpint (g_remove (path), ==, 0);
  json = spoil_run (fixture, "claims", TRUE);
  must_complain (json, fixture->folder, TABLE);
  root = json_parse (json->out);
  claims = json_node_get_array (root);
  g_assert_null (string_at (claims, find_claim (claims, "Sit or lie so that your back feels easy."), "finding"));
  g_assert_nonnull (string_at (claims, 0, "finding"));
}

static void
test_row_left_over (SpoilFixture *fixture, gconstpointer data)
{
  g_autoptr (Run) csv = NULL;

  pack_copy_replace (fixture->folder, TABLE, "</claims>", NULL,
                     "<claim source=\"legwise-judgement\"><says>Gone.</says><finding>x</finding></claim></claims>");
  csv = spoil_run (fixture, "claims", FALSE);
  must_complain (csv, fixture->folder, TABLE);
  g_assert_null (strstr (csv->out, "Gone."));
}

static void
must_not_list (const Run *run, const char *page)
{
  g_autoptr (JsonNode) root = json_parse (run->out);
  JsonArray *claims = json_node_get_array (root);

  g_assert_cmpuint (json_array_get_length (claims), >, 0);
  for (guint i = 0; i < json_array_get_length (claims); i++)
    g_assert_cmpstr (string_at (claims, i, "page"), !=, page);
}

static void
test_broken_page (SpoilFixture *fixture, gconstpointer data)
{
  g_autoptr (Run) json = NULL;

  pack_copy_replace (fixture->folder, COLD, "</page>", NULL, "");
  json = spoil_run (fixture, "claims", TRUE);
  must_complain (json, fixture->folder, COLD);
  must_not_list (json, "cold-and-heat");
}

static void
test_withdrawn_page (SpoilFixture *fixture, gconstpointer data)
{
  g_autoptr (Run) json = NULL;

  pack_copy_replace (fixture->folder, "pack.xml", "</pack>", NULL,
                     "<withdrawn page=\"cold-and-heat\" on=\"2026-12-01\">x</withdrawn></pack>");
  json = spoil_run (fixture, "claims", TRUE);
  g_assert_cmpint (json->code, ==, 0);
  must_not_list (json, "cold-and-heat");
}

/* Without a pack there is nothing on standard output. */
static void
test_no_pack_json (SpoilFixture *fixture, gconstpointer data)
{
  static const char *const commands[] = { "claims DIR/none --json", "quality DIR/none", "quality DIR/none --json" };

  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      g_autoptr (Run) run = run_command (commands[i], NULL);

      g_assert_cmpint (run->code, ==, 1);
      g_assert_cmpstr (run->out, ==, "");
    }
}

/* RFC 4180, 2.1 */
static void
test_line_ends (SpoilFixture *fixture, gconstpointer data)
{
  g_autoptr (Run) run = run_command ("claims PACK", NULL);
  g_auto (GStrv) lines = g_strsplit (run->out, "\n", -1);

  for (char **line = lines; **line; line++)
    g_assert_true (g_str_has_suffix (*line, "\r"));
}

static const char *const no_pack[] = { "claims DIR/none", NULL };

static const char *const refused[] = {
  "claims", "claims PACK PACK", "claims PACK --query leg", "claims PACK --answers -", "claims PACK --csv",
  "claims PACK --language de", "claims --json", "claim PACK", NULL,
};

static const SpoilRow tests[] = {
  { "shipped", test_shipped },
  { "strange", test_strange },
  { "no-finding", test_no_finding },
  { "no-table", test_no_table },
  { "row-left-over", test_row_left_over },
  { "broken-page", test_broken_page },
  { "withdrawn-page", test_withdrawn_page },
  { "no-pack", spoil_test_no_pack, no_pack },
  { "no-pack-json", test_no_pack_json },
  { "line-ends", test_line_ends },
  { "refused", spoil_test_refused, refused },
};

int
main (int argc, char *argv[])
{
  run_init (&argc, &argv);
  spoil_add ("claims", tests, G_N_ELEMENTS (tests));

  return spoil_run_tests ();
}
