/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Answers that must be refused by name. Reading them as anything else could send
 * somebody home. */
#include <string.h>

#include "run.h"

typedef struct
{
  const char *name;
  const char *text;
  const char *names; /* what the message must name, or NULL */
} Row;

static const Row rows[] = {
  /* No single JSON object */
  { "empty", "", NULL },
  { "blank", " \n\t ", NULL },
  { "no-json", "pee: normal", NULL },
  { "array", "[\"pee\", \"normal\"]", NULL },
  { "string", "\"not-sure\"", NULL },
  { "number", "7", NULL },
  { "null", "null", NULL },
  { "open", "{\"pee\": \"normal\"", NULL },
  { "trailing-comma", "{\"pee\": \"normal\",}", NULL },
  { "trailing-word", "{\"pee\": \"normal\"} please", NULL },
  { "trailing-bracket", "{\"pee\": \"normal\"}]", NULL },
  { "second-object", "{\"pee\": \"normal\"} {\"bowel\": \"new\"}", NULL },
  { "second-empty", "{\"pee\": \"normal\"} {}", NULL },
  { "behind-empty", "{} {\"pee\": \"new-lost\"}", NULL },
  { "second-number", "{\"pee\": \"normal\"} 1", NULL },
  { "script", "var answers = {\"pee\": \"normal\"};", NULL },
  { "single-quotes", "{'pee': 'normal'}", NULL },
  { "comment", "/* mild */ {\"pee\": \"normal\"}", NULL },
  { "bare-name", "{pee: \"normal\"}", NULL },
  { "invalid-utf8", "{\"pee\": \"norm\xff\"}", NULL },
  { "latin1", "{\"caf\xe9\": \"normal\"}", NULL },
  /* Questions */
  { "unknown-question", "{\"poo\": \"normal\"}", "\"poo\"" },
  { "question-in-capitals", "{\"PEE\": \"normal\"}", "\"PEE\"" },
  { "empty-name", "{\"\": \"normal\"}", "\"\"" },
  { "duplicate", "{\"pee\": \"new-lost\", \"pee\": \"normal\"}", "\"pee\"" },
  { "duplicate-escaped", "{\"pee\": \"new-lost\", \"p\\u0065e\": \"normal\"}", "\"pee\"" },
  { "duplicate-alike", "{\"pee\": \"normal\", \"bowel\": \"normal\", \"pee\": \"normal\"}", "\"pee\"" },
  /* Options */
  { "unknown-option", "{\"pee\": \"fine\"}", "\"pee\"" },
  { "option-of-another", "{\"pee\": \"growing\"}", "\"pee\"" },
  { "empty-option", "{\"pee\": \"\"}", "\"pee\"" },
  { "cut-off-option", "{\"pee\": \"normal\\u0000new-lost\"}", NULL },
  { "list-for-a-choice", "{\"pee\": [\"normal\"]}", "\"pee\"" },
  { "number-for-a-choice", "{\"pee\": 1}", "\"pee\"" },
  { "number-for-several", "{\"now\": 0}", "\"now\"" },
  { "option-for-several", "{\"now\": \"none\"}", "\"now\"" },
  { "null-value", "{\"pee\": null}", "\"pee\"" },
  { "object-value", "{\"pee\": {\"is\": \"normal\"}}", "\"pee\"" },
  { "true-value", "{\"pee\": true}", "\"pee\"" },
  { "false-for-several", "{\"now\": false}", "\"now\"" },
  /* Lists */
  { "empty-list", "{\"now\": []}", "\"now\"" },
  { "exclusive-mixed", "{\"now\": [\"none\", \"breath\"]}", "\"now\"" },
  { "twice-in-a-list", "{\"now\": [\"breath\", \"breath\"]}", "\"now\"" },
  { "unknown-in-a-list", "{\"now\": [\"breath\", \"breathe\"]}", "\"now\"" },
  { "not-sure-in-a-list", "{\"now\": [\"not-sure\"]}", "\"now\"" },
  { "not-sure-beside", "{\"now\": [\"none\", \"not-sure\"]}", "\"now\"" },
  { "number-in-a-list", "{\"now\": [1]}", "\"now\"" },
  { "null-in-a-list", "{\"now\": [null]}", "\"now\"" },
  { "list-in-a-list", "{\"now\": [[\"none\"]]}", "\"now\"" },
  { "object-in-a-list", "{\"now\": [{}]}", "\"now\"" },
  /* Numbers */
  { "above", "{\"leg-pain\": 11}", "\"leg-pain\"" },
  { "below", "{\"leg-pain\": -1}", "\"leg-pain\"" },
  { "fraction", "{\"leg-pain\": 6.5}", "\"leg-pain\"" },
  { "almost-in", "{\"leg-pain\": 10.0000001}", "\"leg-pain\"" },
  { "huge", "{\"leg-pain\": 1e300}", "\"leg-pain\"" },
  { "wraps-at-32-bits", "{\"leg-pain\": 4294967299}", "\"leg-pain\"" },
  { "wraps-at-64-bits", "{\"leg-pain\": 18446744073709551619}", "\"leg-pain\"" },
  { "octal", "{\"leg-pain\": 010}", NULL },
  { "hexadecimal", "{\"leg-pain\": 0x7}", NULL },
  { "number-as-text", "{\"leg-pain\": \"7\"}", "\"leg-pain\"" },
  { "cut-for-a-scale", "{\"leg-pain\": \"strong\"}", "\"leg-pain\"" },
  { "list-for-a-scale", "{\"leg-pain\": [7]}", "\"leg-pain\"" },
  { "band-for-days", "{\"scope\": [\"none\"], \"since\": \"two-weeks\"}", "\"since\"" },
  { "too-many-days", "{\"scope\": [\"none\"], \"since\": 36501}", "\"since\"" },
  /* Not asked */
  { "hidden", "{\"scope\": [\"no-surgery\"], \"since\": 3}", "\"since\"" },
  { "hidden-by-a-gap", "{\"since\": 3}", "\"since\"" },
  { "hidden-by-context", "{\"scope\": [\"none\"], \"operation\": \"discectomy\", \"metal\": \"clunk\"}", "\"metal\"" },
  { "hidden-not-sure", "{\"scope\": [\"no-surgery\"], \"course\": \"not-sure\"}", "\"course\"" },
  { "after-a-stop", "{\"now\": [\"breath\"], \"pee\": \"normal\"}", "\"pee\"" },
  { "after-a-stop-by-not-sure", "{\"pee\": \"not-sure\", \"leg-pain\": 3}", "\"leg-pain\"" },
};

static void
refuse (const char *data, gsize length, const char *names)
{
  g_autoptr (Run) run = NULL;

  run_write ("answers.json", data, length);
  run = run_command ("assess PACK --json --answers DIR/answers.json", NULL);

  run_must_be_refused (run);
  if (names)
    g_assert_nonnull (strstr (run->err, names));
}

static void
test_row (gconstpointer data)
{
  const Row *row = data;

  refuse (row->text, strlen (row->text), row->names);
}

/* Otherwise sound, and too long. */
static void
test_300_kilobytes (void)
{
  g_autofree char *text = g_strnfill (300 * 1024, ' ');

  memcpy (text, "{}", 2);
  refuse (text, strlen (text), NULL);
}

static void
test_nul (void)
{
  static const char text[] = "{\"pee\": \"normal\"}\0{\"pee\": \"new-lost\"}";

  refuse (text, sizeof text - 1, NULL);
}

/* As deep as the file may be long: a parser that calls itself would run out of stack. */
static void
test_deep (gconstpointer data)
{
  const char *unit = data;
  g_autoptr (GString) text = g_string_new ("{\"now\": ");

  while (text->len + strlen (unit) < 255 * 1024)
    g_string_append (text, unit);
  refuse (text->str, text->len, NULL);
}

int
main (int argc, char *argv[])
{
  int result;

  run_init (&argc, &argv);
  g_test_set_nonfatal_assertions (); /* each row is a finding of its own */
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/answers/%s", rows[i].name);

      g_test_add_data_func (path, &rows[i], test_row);
    }
  g_test_add_func ("/answers/300-kilobytes", test_300_kilobytes);
  g_test_add_func ("/answers/nul", test_nul);
  g_test_add_data_func ("/answers/deep-lists", "[", test_deep);
  g_test_add_data_func ("/answers/deep-objects", "{\"now\":", test_deep);
  result = g_test_run ();
  run_clean ();

  return result;
}
