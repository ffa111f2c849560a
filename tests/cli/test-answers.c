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

/* With all that must be said before it is asked about: nothing else is to be refused. */
#define PAIN(number) \
  "{\"toilet\": [\"none\"], \"ill\": [\"none\"], \"skin\": [\"none\"], \"scope\": [\"none\"], \"course\": \"slowly\", " \
  "\"leg-pain\": " number "}"

static const Row rows[] = {
  /* No single JSON object */
  { "empty", "", NULL },
  { "blank", " \n\t ", NULL },
  { "no-json", "mood: usual", NULL },
  { "array", "[\"mood\", \"usual\"]", NULL },
  { "string", "\"not-sure\"", NULL },
  { "number", "7", NULL },
  { "null", "null", NULL },
  { "open", "{\"mood\": \"usual\"", NULL },
  { "trailing-comma", "{\"mood\": \"usual\",}", NULL },
  { "trailing-word", "{\"mood\": \"usual\"} please", NULL },
  { "trailing-bracket", "{\"mood\": \"usual\"}]", NULL },
  { "second-object", "{\"mood\": \"usual\"} {\"now\": [\"breath\"]}", NULL },
  { "second-empty", "{\"mood\": \"usual\"} {}", NULL },
  { "behind-empty", "{} {\"mood\": \"thoughts\"}", NULL },
  { "second-number", "{\"mood\": \"usual\"} 1", NULL },
  { "script", "var answers = {\"mood\": \"usual\"};", NULL },
  { "single-quotes", "{'mood': 'usual'}", NULL },
  { "comment", "/* mild */ {\"mood\": \"usual\"}", NULL },
  { "bare-name", "{mood: \"usual\"}", NULL },
  { "invalid-utf8", "{\"mood\": \"usua\xff\"}", NULL },
  { "latin1", "{\"caf\xe9\": \"usual\"}", NULL },
  /* Questions */
  { "unknown-question", "{\"moods\": \"usual\"}", "\"moods\"" },
  { "question-in-capitals", "{\"MOOD\": \"usual\"}", "\"MOOD\"" },
  { "empty-name", "{\"\": \"usual\"}", "\"\"" },
  { "duplicate", "{\"mood\": \"thoughts\", \"mood\": \"usual\"}", "\"mood\"" },
  { "duplicate-escaped", "{\"mood\": \"thoughts\", \"m\\u006fod\": \"usual\"}", "\"mood\"" },
  { "duplicate-alike", "{\"mood\": \"usual\", \"now\": [\"none\"], \"mood\": \"usual\"}", "\"mood\"" },
  /* Options */
  { "unknown-option", "{\"mood\": \"fine\"}", "\"mood\"" },
  { "option-of-another", "{\"mood\": \"growing\"}", "\"mood\"" },
  { "empty-option", "{\"mood\": \"\"}", "\"mood\"" },
  { "cut-off-option", "{\"mood\": \"usual\\u0000thoughts\"}", NULL },
  { "list-for-a-choice", "{\"mood\": [\"usual\"]}", "\"mood\"" },
  { "number-for-a-choice", "{\"mood\": 1}", "\"mood\"" },
  { "number-for-several", "{\"now\": 0}", "\"now\"" },
  { "option-for-several", "{\"now\": \"none\"}", "\"now\"" },
  { "null-value", "{\"mood\": null}", "\"mood\"" },
  { "object-value", "{\"mood\": {\"is\": \"usual\"}}", "\"mood\"" },
  { "true-value", "{\"mood\": true}", "\"mood\"" },
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
  { "above", PAIN ("11"), "\"leg-pain\"" },
  { "below", PAIN ("-1"), "\"leg-pain\"" },
  { "fraction", PAIN ("6.5"), "\"leg-pain\"" },
  { "almost-in", PAIN ("10.0000001"), "\"leg-pain\"" },
  { "huge", PAIN ("1e300"), "\"leg-pain\"" },
  { "wraps-at-32-bits", PAIN ("4294967299"), "\"leg-pain\"" },
  { "wraps-at-64-bits", PAIN ("18446744073709551619"), "\"leg-pain\"" },
  { "octal", PAIN ("010"), NULL },
  { "hexadecimal", PAIN ("0x7"), NULL },
  { "number-as-text", PAIN ("\"7\""), "\"leg-pain\"" },
  { "cut-for-a-scale", PAIN ("\"strong\""), "\"leg-pain\"" },
  { "list-for-a-scale", PAIN ("[7]"), "\"leg-pain\"" },
  { "band-for-days", "{\"scope\": [\"none\"], \"since\": \"two-weeks\"}", "\"since\"" },
  { "too-many-days", "{\"scope\": [\"none\"], \"since\": 36501}", "\"since\"" },
  /* Not asked */
  { "hidden", "{\"scope\": [\"no-surgery\"], \"operation\": \"other\"}", "\"operation\"" },
  { "hidden-by-a-gap", "{\"operation\": \"other\"}", "\"operation\"" },
  { "hidden-by-context", "{\"scope\": [\"none\"], \"operation\": \"discectomy\", \"metal\": \"clunk\"}", "\"metal\"" },
  { "hidden-not-sure", "{\"toilet\": [\"none\"], \"ill\": [\"none\"], \"skin\": [\"none\"], \"scope\": [\"no-surgery\"], "
                       "\"course\": \"not-sure\"}", "\"course\"" },
  { "after-a-stop", "{\"now\": [\"breath\"], \"toilet\": [\"none\"]}", "\"toilet\"" },
  { "after-a-stop-by-not-sure", "{\"toilet\": \"not-sure\", \"since\": 3}", "\"since\"" },
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

static void
test_sound (void)
{
  g_autoptr (Run) run = run_command ("assess PACK --json --answers -", PAIN ("10"));

  g_assert_cmpint (run->code, ==, 0);
  g_assert_cmpstr (run->err, ==, "");
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
  static const char text[] = "{\"mood\": \"usual\"}\0{\"mood\": \"thoughts\"}";

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
  g_test_add_func ("/answers/sound", test_sound);
  g_test_add_func ("/answers/300-kilobytes", test_300_kilobytes);
  g_test_add_func ("/answers/nul", test_nul);
  g_test_add_data_func ("/answers/deep-lists", "[", test_deep);
  g_test_add_data_func ("/answers/deep-objects", "{\"now\":", test_deep);
  result = g_test_run ();
  run_clean ();

  return result;
}
