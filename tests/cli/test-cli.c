/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "json.h"
#include "run.h"

#define WELL_BUT_LEAK "{\"now\":[\"none\"],\"toilet\":[\"none\"],\"skin\":[\"clear\"],\"nerve\":\"not-sure\"}"
#define NO_SURGERY "{\"scope\":[\"no-surgery\"],\"since\":3}"
#define STRONG_PAIN \
  "{\"toilet\":[\"none\"],\"ill\":[\"none\"],\"skin\":[\"none\"],\"scope\":[\"none\"],\"course\":\"slowly\",\"leg-pain\":7}"

/* What other programs may rely on. */
static const struct
{
  const char *command;
  const char *input;
  const char *member;
  const char *types;
} members[] = {
  { "check PACK --json", NULL, "ok", "b" },
  { "check PACK --json", NULL, "faults", "a" },
  { "check DIR --json", NULL, "ok", "b" },
  { "check DIR --json", NULL, "faults.[].file", "s" },
  { "check DIR --json", NULL, "faults.[].line", "i" },
  { "check DIR --json", NULL, "faults.[].code", "s" },
  { "check DIR --json", NULL, "faults.[].severity", "s" },
  { "check DIR --json", NULL, "faults.[].message", "s" },
  { "questions PACK --json", NULL, "fingerprint", "s" },
  { "questions PACK --json", NULL, "signs.[].id", "s" },
  { "questions PACK --json", NULL, "signs.[].floor", "s" },
  { "questions PACK --json", NULL, "questions.[].id", "s" },
  { "questions PACK --json", NULL, "questions.[].kind", "s" },
  { "questions PACK --json", NULL, "questions.[].ordered", "b" },
  { "questions PACK --json", NULL, "questions.[].use", "s" },
  { "questions PACK --json", NULL, "questions.[].text", "s" },
  { "questions PACK --json", NULL, "questions.[].min", "in" },
  { "questions PACK --json", NULL, "questions.[].max", "in" },
  { "questions PACK --json", NULL, "questions.[].cuts", "a" },
  { "questions PACK --json", NULL, "questions.[].cuts.[].id", "s" },
  { "questions PACK --json", NULL, "questions.[].unsure_as.[]", "s" },
  { "questions PACK --json", NULL, "questions.[].options", "a" },
  { "questions PACK --json", NULL, "questions.[].options.[].id", "s" },
  { "questions PACK --json", NULL, "questions.[].options.[].text", "s" },
  { "questions PACK --json", NULL, "questions.[].options.[].sign", "sn" },
  { "questions PACK --json", NULL, "questions.[].options.[].exclusive", "b" },
  { "questions PACK --json", NULL, "questions.[].options.[].rules_out.[]", "s" },
  { "questions PACK --json", NULL, "questions.[].ask_when", "an" },
  { "questions PACK --json", NULL, "questions.[].ask_when.[].[].question", "s" },
  { "questions PACK --json", NULL, "questions.[].ask_when.[].[].op", "s" },
  { "questions PACK --json", NULL, "questions.[].ask_when.[].[].value", "s" },
  { "assess PACK --answers - --json", "{}", "urgency", "n" },
  { "assess PACK --answers - --json", "{}", "next", "s" },
  { "assess PACK --answers - --json", "{}", "stopped_by", "n" },
  { "assess PACK --answers - --json", "{\"toilet\":[\"pee-lost\"]}", "urgency", "s" },
  { "assess PACK --answers - --json", "{\"toilet\":[\"pee-lost\"]}", "next", "n" },
  { "assess PACK --answers - --json", "{\"toilet\":[\"pee-lost\"]}", "stopped_by", "s" },
  { "assess PACK --answers - --json", WELL_BUT_LEAK, "complete", "b" },
  { "assess PACK --answers - --json", WELL_BUT_LEAK, "reasons.[].rule", "s" },
  { "assess PACK --answers - --json", WELL_BUT_LEAK, "reasons.[].urgency", "s" },
  { "assess PACK --answers - --json", WELL_BUT_LEAK, "reasons.[].text", "s" },
  { "assess PACK --answers - --json", WELL_BUT_LEAK, "reasons.[].source", "s" },
  { "assess PACK --answers - --json", WELL_BUT_LEAK, "asked.[]", "s" },
  { "assess PACK --answers - --json", WELL_BUT_LEAK, "unsure.[]", "s" },
  { "assess PACK --answers - --json", WELL_BUT_LEAK, "pages.[]", "s" },
  { "assess PACK --answers - --json", WELL_BUT_LEAK, "fingerprint", "s" },
  { "assess PACK --answers - --json", NO_SURGERY, "advice", "a" },
  { "cases PACK --json", NULL, "total", "i" },
  { "cases PACK --json", NULL, "exact", "i" },
  { "cases PACK --json", NULL, "safe", "i" },
  { "cases PACK --json", NULL, "over", "i" },
  { "cases PACK --json", NULL, "far_over", "i" },
  { "cases PACK --json", NULL, "median_seconds", "d" },
  { "cases PACK --json", NULL, "emergency_median_seconds", "d" },
  { "cases PACK --json", NULL, "emergency_most_answers", "i" },
  { "cases PACK --json", NULL, "cases.[].seconds", "d" },
  { "cases PACK --json", NULL, "cases.[].id", "s" },
  { "cases PACK --json", NULL, "cases.[].expected", "s" },
  { "cases PACK --json", NULL, "cases.[].got", "s" },
  { "cases PACK --json", NULL, "cases.[].asked.[]", "s" },
};

static void
test_members (gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);
  g_autoptr (Run) run = run_command (members[row].command, members[row].input);
  g_autoptr (JsonNode) root = json_parse (run->out);

  g_assert_cmpint (run->code, ==, strstr (members[row].command, "DIR") ? 1 : 0);
  g_assert_cmpstr (run->err, ==, "");
  json_must_have (root, members[row].member, members[row].types);
}

/* What the members say. */
static void
test_assess (void)
{
  g_autoptr (Run) run = run_command ("assess PACK --answers - --json", "{\"now\":[\"none\"],\"toilet\":[\"pee-lost\"]}");
  g_autoptr (JsonNode) root = json_parse (run->out);
  JsonObject *object = json_node_get_object (root);

  g_assert_cmpstr (json_object_get_string_member (object, "urgency"), ==, "emergency");
  g_assert_cmpstr (json_object_get_string_member (object, "stopped_by"), ==, "bladder");
  g_assert_true (json_object_get_boolean_member (object, "complete"));
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (object, "asked")), ==, 2);
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (object, "advice")), ==, 0);
  g_assert_cmpuint (strlen (json_object_get_string_member (object, "fingerprint")), ==, 16);
}

/* The fewest questions that settle it: what the README promises of the shipped pack. */
static void
test_shipped_cases (void)
{
  g_autoptr (Run) run = run_command ("cases PACK --json", NULL);
  g_autoptr (JsonNode) root = json_parse (run->out);
  JsonObject *all = json_node_get_object (root);

  g_assert_cmpint (run->code, ==, 0);
  g_assert_cmpint (json_object_get_int_member (all, "total"), >=, 150);
  g_assert_cmpint (json_object_get_int_member (all, "exact"), ==, json_object_get_int_member (all, "total"));
  g_assert_cmpint (json_object_get_int_member (all, "far_over"), ==, 0);
  g_assert_cmpint (json_object_get_int_member (all, "emergency_most_answers"), <=, 8);
  g_assert_cmpfloat (json_object_get_double_member (all, "emergency_median_seconds"), <=, 60);
  g_assert_cmpfloat (json_object_get_double_member (all, "median_seconds"), <=, 180);
}

static void
test_same_fingerprint (void)
{
  g_autoptr (Run) questions = run_command ("questions PACK --json --language en", NULL);
  g_autoptr (Run) assess = run_command ("assess PACK --answers - --json", "{}");
  g_autoptr (JsonNode) first = json_parse (questions->out), second = json_parse (assess->out);

  g_assert_cmpstr (json_object_get_string_member (json_node_get_object (first), "fingerprint"), ==,
                   json_object_get_string_member (json_node_get_object (second), "fingerprint"));
}

static void
test_answers_from_a_file (void)
{
  g_autoptr (Run) run = NULL;

  run_write ("answers.json", STRONG_PAIN, -1);
  run = run_command ("assess PACK --answers DIR/answers.json", NULL);

  g_assert_cmpint (run->code, ==, 0);
  g_assert_cmpstr (run->err, ==, "");
  g_assert_nonnull (strstr (run->out, "strong-pain"));
}

/* For people: results on standard output all the same. */
static void
test_plain (void)
{
  static const char *const commands[] = { "check PACK", "questions PACK", "cases PACK" };

  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      g_autoptr (Run) run = run_command (commands[i], NULL);

      g_assert_cmpint (run->code, ==, 0);
      g_assert_cmpstr (run->out, !=, "");
      g_assert_cmpstr (run->err, ==, "");
    }
}

static void
test_help (void)
{
  g_autoptr (Run) run = run_command ("--help", NULL);

  g_assert_cmpint (run->code, ==, 0);
  g_assert_nonnull (strstr (run->out, "assess"));
  g_assert_cmpstr (run->err, ==, "");
}

static const char *const wrong_commands[] = {
  "", "chek PACK", "check", "check PACK PACK", "check --jsn PACK", "PACK", "PACK check",
  "check PACK --language xx", "questions PACK --json --language xx", "assess PACK --answers - --language xx", "cases PACK --language xx",
  "check PACK --language", "check PACK --answers -", "cases PACK --answers -", "questions PACK --answers -",
  "assess PACK", "assess PACK --json", "assess PACK --answers", "assess PACK --answers DIR/none.json",
  "assess PACK --answers DIR", "assess --answers -",
};

static void
test_wrong_commands (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (wrong_commands); i++)
    {
      g_autoptr (Run) run = run_command (wrong_commands[i], "{}");

      run_must_be_refused (run);
    }
}

static const char *const no_pack_commands[] = {
  "check", "questions", "questions --json", "cases", "cases --json", "assess --answers -", "assess --answers - --json",
};

/* No pack at all: one line on standard error that names the file. */
static void
test_no_pack (void)
{
  g_autofree char *wanted = g_build_filename (run_folder (), "none", "pack.xml:", NULL);

  for (guint i = 0; i < G_N_ELEMENTS (no_pack_commands); i++)
    {
      g_autofree char *arguments = g_strconcat (no_pack_commands[i], " DIR/none", NULL);
      g_autoptr (Run) run = run_command (arguments, "{}");

      g_assert_cmpint (run->code, ==, 1);
      g_assert_cmpstr (run->out, ==, "");
      g_assert_true (g_str_has_prefix (run->err, wanted));
      g_assert_cmpuint (strlen (run->err), ==, strcspn (run->err, "\n") + 1);
    }
}

/* In JSON the fault is the result. */
static void
test_no_pack_json (void)
{
  g_autoptr (Run) run = run_command ("check DIR/none --json", NULL);
  g_autoptr (JsonNode) root = json_parse (run->out);
  JsonObject *object = json_node_get_object (root);

  g_assert_cmpint (run->code, ==, 1);
  g_assert_cmpstr (run->err, ==, "");
  g_assert_false (json_object_get_boolean_member (object, "ok"));
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (object, "faults")), ==, 1);
}

int
main (int argc, char *argv[])
{
  static const char bad_pack[] = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<pack/>\n";
  int result;

  run_init (&argc, &argv);
  run_write ("pack.xml", bad_pack, -1);
  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    {
      g_autofree char *path = g_strdup_printf ("/cli/members/%u/%s", i, members[i].member);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_members);
    }
  g_test_add_func ("/cli/assess", test_assess);
  g_test_add_func ("/cli/same-fingerprint", test_same_fingerprint);
  g_test_add_func ("/cli/shipped-cases", test_shipped_cases);
  g_test_add_func ("/cli/answers-from-a-file", test_answers_from_a_file);
  g_test_add_func ("/cli/plain", test_plain);
  g_test_add_func ("/cli/help", test_help);
  g_test_add_func ("/cli/wrong-commands", test_wrong_commands);
  g_test_add_func ("/cli/no-pack", test_no_pack);
  g_test_add_func ("/cli/no-pack-json", test_no_pack_json);
  result = g_test_run ();
  run_clean ();

  return result;
}
