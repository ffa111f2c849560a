/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "copy.h"
#include "own.h"
#include "register.h"
#include "spoil.h"

#define SELF_CHECK "self-check.xml"
#define PENDING "not yet reviewed by a clinician"
#define RULES REGISTER_ROWS ("rules") "[position() < last()]"

static void
must_be_alike (char **found, char **wanted)
{
  for (guint i = 0; found[i] && wanted[i]; i++)
    {
      g_autoptr (GString) text = g_string_new (g_strstrip (found[i]));

      g_string_replace (text, "[telephone number]", "", 0); /* an empty element in the file */
      g_assert_cmpstr (text->str, ==, wanted[i]);
    }
  g_assert_cmpuint (g_strv_length (found), ==, g_strv_length (wanted));
}

/* What the files of the pack hold, and where all of it must be found in the same order. */
static const struct
{
  const char *file;
  const char *wanted;
  const char *kind; /* in the CSV, or NULL */
  guint cell;
  const char *html; /* or NULL */
} wholes[] = {
  { SELF_CHECK, "//rule/@id", "rule", REGISTER_ID, RULES "/th/code" },
  { SELF_CHECK, "//rule/@urgency", "rule", REGISTER_URGENCY, NULL },
  { SELF_CHECK, "//rule/@reviewed", "rule", REGISTER_REVIEWED, NULL },
  { SELF_CHECK, "//rule/@review-by", "rule", REGISTER_REVIEW_BY, NULL },
  { SELF_CHECK, "//rule/reason[not(@for)]", "rule", REGISTER_TEXT, RULES "/td[@dir='auto']/text()[1]" },
  { SELF_CHECK, "//rule/page/@ref", NULL, 0, RULES "/td[last()]//code" },
  { SELF_CHECK, "//advice/@id", "advice", REGISTER_ID, REGISTER_ROWS ("advice") "/th/code" },
  { SELF_CHECK, "//advice/text[not(@for)]", "advice", REGISTER_TEXT,
    REGISTER_ROWS ("advice") "/td[@dir='auto']/text()[1]" },
  { SELF_CHECK, "//question/@id", NULL, 0, REGISTER_ROWS ("questions") "/th/code" },
  { SELF_CHECK, "//option[not(@for)]/@id|//cut/@id", NULL, 0, REGISTER_ROWS ("questions") "/td[2]/ul/li/code" },
  { SELF_CHECK, "//option[not(@for)]/@sign", NULL, 0, REGISTER_ROWS ("questions") "/td[2]/ul/li/strong/code" },
  { SELF_CHECK, "//option[not(@for)]/@harmless", NULL, 0, REGISTER_ROWS ("questions") "/td[2]/ul/li/span[@class='soft leads-nowhere']/bdi" },
  { "floors.xml", "//sign/@id", "floor", REGISTER_ID, REGISTER_ROWS ("floors") "/th/code" },
  { "floors.xml", "//sign/@urgency", "floor", REGISTER_URGENCY, NULL },
  { "floors.xml", "//sign/name", "floor", REGISTER_TEXT, REGISTER_ROWS ("floors") "/td[@dir='auto']" },
  { "floors.xml", "//together/@signs", "together", REGISTER_ID, NULL },
  { "floors.xml", "//together/@urgency", "together", REGISTER_URGENCY, NULL },
};

static void
test_whole (SpoilFixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) records = register_csv (fixture->folder);
  g_autoptr (xmlDoc) page = register_html (fixture->folder, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (wholes); i++)
    {
      g_autoptr (xmlDoc) file = page_parse_file (wholes[i].file);
      g_auto (GStrv) wanted = page_find (file, wholes[i].wanted);
      g_auto (GStrv) csv = wholes[i].kind ? register_column (records, wholes[i].kind, wholes[i].cell) : g_strdupv (wanted);
      g_auto (GStrv) html = wholes[i].html ? page_find (page, wholes[i].html) : g_strdupv (wanted);

      g_test_message ("%s", wholes[i].wanted);
      must_be_alike (csv, wanted);
      must_be_alike (html, wanted);
    }
}

/* What nobody wrote as a rule is signed with the others. */
static void
test_built_in (SpoilFixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) records = NULL;
  g_autoptr (xmlDoc) page = NULL;
  char **row;

  own_write (fixture->folder);
  records = register_csv (fixture->folder);
  page = register_html (fixture->folder, NULL);
  row = register_row (records, "rule", REGISTER_UNSURE);

  g_assert_cmpstr (row[REGISTER_URGENCY], ==, "soon");
  g_assert_nonnull (strstr (row[REGISTER_WHEN], "3 questions"));
  g_assert_cmpstr (row[REGISTER_TEXT], ==, "You were not sure.");
  g_assert_cmpstr (row[REGISTER_REVIEW_BY], ==, OWN_REVIEW_BY);
  page_must_say (page, REGISTER_ROWS ("rules") "[last()]/th/code", REGISTER_UNSURE);
  page_must_say (page, REGISTER_ROWS ("rules") "[last()]/td[2]", "Soon");
  page_must_say (page, REGISTER_ROWS ("rules") "[last()]/td[3]", row[REGISTER_WHEN]);
  page_must_say (page, REGISTER_ROWS ("rules") "[last()]/td[4]", row[REGISTER_TEXT]);
}

/* Cells by example: what a clinician reads. */
static const struct
{
  const char *kind;
  const char *id;
  guint cell;
  const char *text;
} examples[] = {
  { "rule", "pee", REGISTER_WHEN, "\"How is your peeing?\" is at least \"New: I leak, or cannot feel it\" (pee: new)" },
  { "rule", "now", REGISTER_WHEN,
    "at least one of: \"Any of these now?\": \"Coughing up blood\" (now: cough); \"Any of these now?\": \"Fainted\" (now: faint)" },
  { "rule", "weak-early", REGISTER_WHEN,
    "\"Is a leg weak?\" is at least \"A little\" (weak: little) AND (at least one of: \"How long ago?\" is \"Up to 2 weeks\" "
    "(since: early, day 0 to 14); \"How is your peeing?\" is at least \"Some trouble, the same for months\" (pee: old))" },
  { "rule", "pain", REGISTER_WHEN, "\"How strong is it?\" is at least \"Strong\" (pain: strong, 7 or more)" },
  { "rule", "pee", REGISTER_SOURCES,
    "A book. Press (2019). doi:10.1000/1; A paper, \"quoted\". example.org [details still to be checked]" },
  { "rule", "pee", REGISTER_URGENCY, "emergency" },
  { "rule", "pee", REGISTER_REVIEW_BY, OWN_REVIEW_BY },
  { "rule", "pee", REGISTER_REVIEWER, PENDING },
  { "floor", "bladder", REGISTER_WHEN, "\"How is your peeing?\": \"New: I leak, or cannot feel it\" (pee: new)" },
  { "floor", "bladder", REGISTER_TEXT, "Bladder newly changed" },
  { "together", "bladder weak-growing", REGISTER_WHEN, "bladder AND weak-growing" },
  { "together", "bladder weak-growing", REGISTER_TEXT, "Bladder newly changed AND Weakness that grows" },
  { "advice", "move", REGISTER_WHEN,
    "\"What was done?\" is \"Disc removed\" (operation: disc) AND (not \"Is a leg weak?\" is at least \"A little\" "
    "(weak: little))" },
  { "advice", "read", REGISTER_URGENCY, "" },
  { "advice", "read", REGISTER_SOURCES, "" },
};

static void
test_examples (SpoilFixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) records = NULL;

  own_write (fixture->folder);
  records = register_csv (fixture->folder);
  for (guint i = 0; i < G_N_ELEMENTS (examples); i++)
    g_assert_cmpstr (register_row (records, examples[i].kind, examples[i].id)[examples[i].cell], ==, examples[i].text);
}

/* The terms of a condition, in their order: lists within lists and one line have the same. */
static char *
terms_of (const char *when)
{
  g_autoptr (GRegex) term = g_regex_new ("\"(:| is at least| is) \"[^\"]+\" \\([a-z][^)]*\\)", 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  GString *terms = g_string_new (NULL);

  for (g_regex_match (term, when, 0, &match); g_match_info_matches (match); g_match_info_next (match, NULL))
    {
      g_autofree char *words = g_match_info_fetch (match, 0);

      g_string_append_printf (terms, "%s\n", words);
    }

  return g_string_free (terms, FALSE);
}

/* Both formats say the same of each rule. */
static void
test_same_words (SpoilFixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) records = register_csv (fixture->folder);
  g_autoptr (xmlDoc) page = register_html (fixture->folder, NULL);
  g_auto (GStrv) whens = register_column (records, "rule", REGISTER_WHEN);
  g_auto (GStrv) found = page_find (page, RULES "/td[3]"), cells = page_find (page, RULES "/td[5]");
  g_auto (GStrv) sources = register_column (records, "rule", REGISTER_SOURCES);

  for (guint i = 0; whens[i]; i++)
    {
      g_autofree char *csv = terms_of (whens[i]), *html = terms_of (found[i]);
      g_auto (GStrv) all = g_strsplit (sources[i], "; ", -1);
      g_autofree char *joined = g_strjoinv ("", all);

      g_assert_cmpstr (html, ==, csv);
      g_assert_cmpstr (csv, !=, "");
      g_assert_cmpstr (cells[i], ==, joined);
    }
}

/* The files are UTF-8 wherever they are written. */
static void
test_any_locale (SpoilFixture *fixture, gconstpointer data)
{
  static const char *const formats[] = { "html", "csv" };

  own_write (fixture->folder);
  pack_copy_replace (fixture->folder, SELF_CHECK, "Your peeing has changed.", NULL, "Größe 痛.");
  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      g_autoptr (Run) here = register_run (fixture->folder, "--format", formats[i]), plain = NULL;
      g_autofree char *locale = g_strdup (g_getenv ("LC_ALL"));

      g_setenv ("LC_ALL", "C", TRUE);
      plain = register_run (fixture->folder, "--format", formats[i]);
      g_setenv ("LC_ALL", locale, TRUE);

      g_assert_nonnull (strstr (here->out, "Größe 痛."));
      g_assert_cmpstr (plain->out, ==, here->out);
    }
}

/* HTML is what comes unasked, and the same comes each time. */
static void
test_default (SpoilFixture *fixture, gconstpointer data)
{
  g_autoptr (Run) unasked = register_run (fixture->folder, NULL, NULL);
  g_autoptr (Run) asked = register_run (fixture->folder, "--format", "html");

  g_assert_cmpstr (unasked->out, ==, asked->out);
}

/* What is signed must be whole. */
static void
test_not_whole (SpoilFixture *fixture, gconstpointer data)
{
  const char *file = data;
  g_autoptr (Run) run = NULL;

  pack_copy_write (fixture->folder, file, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<other/>\n");
  run = register_run (fixture->folder, NULL, NULL);

  g_assert_cmpint (run->code, ==, 1);
  g_assert_cmpstr (run->out, ==, "");
  g_assert_nonnull (strstr (run->err, file));
}

static const char *const refused[] = {
  "register", "register PACK PACK", "register PACK --format", "register PACK --format pdf", "register PACK --format HTML",
  "register PACK --format csv,html", "register PACK --today tomorrow", "register PACK --today 2026-02-30",
  "register PACK --language de", "check PACK --format csv", NULL,
};
static const char *const no_pack[] = { "register DIR", "register DIR/none --format csv", NULL };

int
main (int argc, char *argv[])
{
  static const SpoilRow rows[] = {
    { "whole", test_whole, NULL },
    { "built-in", test_built_in, NULL },
    { "examples", test_examples, NULL },
    { "same-words", test_same_words, NULL },
    { "any-locale", test_any_locale, NULL },
    { "default", test_default, NULL },
    { "without-floors", test_not_whole, "floors.xml" },
    { "without-sources", test_not_whole, "sources.xml" },
    { "without-self-check", test_not_whole, "self-check.xml" },
    { "refused", spoil_test_refused, refused },
    { "no-pack", spoil_test_no_pack, no_pack },
  };

  run_init (&argc, &argv);
  spoil_add ("register", rows, G_N_ELEMENTS (rows));

  return spoil_run_tests ();
}
