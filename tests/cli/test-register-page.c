/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "copy.h"
#include "own.h"
#include "register.h"
#include "spoil.h"

#define SELF_CHECK "self-check.xml"
#define PENDING "not yet reviewed by a clinician"

/* Paths that must name nothing, so that everybody can read the page, and it alone. */
static const char *const nowhere[] = {
  "//script", "//link", "//img", "//iframe", "//object", "//@src", "//@style", "//@onclick",
  "//@href[not(starts-with(., '#'))]", "//a[not(substring-after(@href, '#') = //@id)]",
  "//@aria-labelledby[not(. = //@id)]", "//*[@id = preceding::*/@id]", "//table[not(caption[normalize-space()])]",
  "//th[not(@scope)]", "//tbody/tr[not(th)]", "//ul[not(li)]",
  "//td[not(normalize-space())][not(ancestor::table[@class='sign'])]",
};

static void
test_for_everybody (SpoilFixture *fixture, gconstpointer data)
{
  g_autoptr (Run) run = register_run (fixture->folder, "--format", "html");
  g_autoptr (xmlDoc) page = page_parse (run->out);

  for (guint i = 0; i < G_N_ELEMENTS (nowhere); i++)
    {
      g_test_message ("%s", nowhere[i]);
      g_assert_cmpuint (page_count (page, nowhere[i]), ==, 0);
    }
  g_assert_null (strstr (run->out, "@import"));
  g_assert_null (strstr (run->out, "url("));
  g_assert_null (strstr (run->out, "&#"));
  g_assert_true (g_utf8_validate (run->out, -1, NULL));
  page_must_say (page, "/html/@lang", "en");
  page_must_say (page, "//meta/@charset", "UTF-8");
  g_assert_cmpuint (page_count (page, "//h1"), ==, 1);
  g_assert_cmpuint (page_count (page, "//table/caption"), ==, page_count (page, "//table"));
}

static void
test_signature (SpoilFixture *fixture, gconstpointer data)
{
  g_autoptr (xmlDoc) page = register_html (fixture->folder, NULL);
  g_auto (GStrv) lines = page_find (page, "//table[@class='sign']//th");
  g_auto (GStrv) blanks = page_find (page, "//table[@class='sign']//td");
  g_autofree char *names = g_strjoinv (" ", lines), *signed_by = g_strjoinv ("", blanks);

  g_assert_cmpstr (names, ==, "Name Role Date Signature");
  g_assert_cmpstr (signed_by, ==, "");
  g_assert_cmpuint (g_strv_length (blanks), ==, 4);
  page_must_say (page, "//p[@class='status']", "Not yet reviewed by a clinician.");
}

/* The days around OWN_REVIEW_BY. */
static const struct
{
  const char *today;
  gboolean past;
} days[] = { { NULL, FALSE }, { "2027-01-01", FALSE }, { OWN_REVIEW_BY, TRUE }, { "2031-01-01", TRUE } };

static void
test_past (SpoilFixture *fixture, gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_autoptr (xmlDoc) page = register_html (fixture->folder, days[i].today);
      g_auto (GStrv) marks = page_find (page, "//strong[@class='past']");

  own_write (fixture->folder);
      g_assert_cmpuint (g_strv_length (marks), ==, days[i].past ? page_count (page, REGISTER_ROWS ("rules")) : 0);
      if (days[i].past)
        g_assert_cmpstr (marks[0], ==, "Past its review date");
    }
}

/* Each rule by its own date. */
static void
test_past_by_rule (SpoilFixture *fixture, gconstpointer data)
{
  g_autoptr (xmlDoc) page = NULL;

  own_write (fixture->folder);
  pack_copy_replace (fixture->folder, SELF_CHECK, "<rule id=\"weak\"", "review-by=\"" OWN_REVIEW_BY "\"",
                     "<rule id=\"weak\" urgency=\"today\" source=\"book\" reviewed=\"2026-01-02\" "
                     "review-by=\"2026-12-24\"");
  page = register_html (fixture->folder, "2027-01-01");

  page_must_say (page, "//tr[.//strong[@class='past']]/th", "weak");
}

/* Signed by one and not by the other. */
static void
test_reviewer (SpoilFixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) records = NULL;
  g_autoptr (xmlDoc) page = NULL;

  own_write (fixture->folder);
  pack_copy_replace (fixture->folder, SELF_CHECK, "review-status=\"pending\"", NULL,
                     "review-status=\"clinician\" reviewer=\"A &amp; &lt;B&gt; &quot;C&quot;\"");
  records = register_csv (fixture->folder);
  page = register_html (fixture->folder, NULL);

  g_assert_cmpstr (register_row (records, "rule", "pee")[REGISTER_REVIEWER], ==, "A & <B> \"C\"");
  g_assert_cmpstr (register_row (records, "advice", "move")[REGISTER_REVIEWER], ==, "A & <B> \"C\"");
  g_assert_cmpstr (register_row (records, "floor", "bladder")[REGISTER_REVIEWER], ==, PENDING);
  page_must_say (page, "//tr[@id='rule-pee']/td[6]//li[3]", "Reviewer: A & <B> \"C\"");
  g_assert_cmpuint (page_count (page, "//p[@class='status']"), ==, 0);
  g_assert_cmpuint (page_count (page, "//table[@class='sign']//td[normalize-space()]"), ==, 0);
}

/* What CSV and HTML could trip over. */
static const struct
{
  const char *id;
  const char *source;
  const char *text;
} strange[] = {
  { "quotes", "Say: \"hot\", not 'cold'.", "Say: \"hot\", not 'cold'." },
  { "quoted-whole", "\"All of it\"", "\"All of it\"" },
  { "commas", "One, two,, three,", "One, two,, three," },
  { "line-break", "One\n   two\r\n\tthree", "One two three" },
  { "written-break", "Four&#10;five&#13;&#9;six", "Four five six" },
  { "formula", "=1+1", "=1+1" },
  { "percent", "100 %s %d %n", "100 %s %d %n" },
  { "backslash", "a\\nb\\", "a\\nb\\" },
  { "marked-up", "Call <strong>now</strong>: <number kind=\"emergency\"/>", "Call now: [telephone number]" },
  { "arabic", "هل تتألم؟ (اتصل \"الآن\")", "هل تتألم؟ (اتصل \"الآن\")" },
  { "chinese", "先放布，再放冰袋。", "先放布，再放冰袋。" },
  { "beyond-the-first-plane", "🦵 𝔏𝔢𝔤", "🦵 𝔏𝔢𝔤" },
};

static void
write_strange (SpoilFixture *fixture)
{
  g_autoptr (GString) rules = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (strange); i++)
    g_string_append_printf (rules,
                            "<rule id=\"strange-%s\" urgency=\"today\" source=\"book\" reviewed=\"2026-01-02\" "
                            "review-by=\"2027-01-02\"><when><at-least question=\"weak\" option=\"growing\"/></when>"
                            "<reason>%s</reason></rule>\n",
                            strange[i].id, strange[i].source);
  g_string_append (rules, "<many-unsure");
  pack_copy_replace (fixture->folder, SELF_CHECK, "<many-unsure", NULL, rules->str);
}

static void
test_strange (SpoilFixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) records = NULL;
  g_autoptr (xmlDoc) page = NULL;

  own_write (fixture->folder);
  write_strange (fixture);
  records = register_csv (fixture->folder);
  page = register_html (fixture->folder, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (strange); i++)
    {
      g_autofree char *id = g_strconcat ("strange-", strange[i].id, NULL);
      g_autofree char *cell = g_strdup_printf ("//tr[@id='rule-%s']/td[4][@dir='auto']", id);

      g_assert_cmpstr (register_row (records, "rule", id)[REGISTER_TEXT], ==, strange[i].text);
      page_must_say (page, cell, strange[i].text);
    }
}

/* As long as the gate lets through. */
static void
test_long (SpoilFixture *fixture, gconstpointer data)
{
  g_autofree char *words = g_strnfill (3990, 'w'), *reason = g_strdup_printf ("<reason>%s</reason>", words);
  g_autoptr (GPtrArray) records = NULL;
  g_autoptr (xmlDoc) page = NULL;

  own_write (fixture->folder);
  pack_copy_replace (fixture->folder, SELF_CHECK, "<reason>Your peeing has changed.", "</reason>", reason);
  records = register_csv (fixture->folder);
  page = register_html (fixture->folder, NULL);

  g_assert_cmpstr (register_row (records, "rule", "pee")[REGISTER_TEXT], ==, words);
  page_must_say (page, "//tr[@id='rule-pee']/td[4]", words);
}

/* Words of a question stand in a sentence of ours and must not turn it round. */
static void
test_right_to_left (SpoilFixture *fixture, gconstpointer data)
{
  g_autoptr (xmlDoc) page = NULL;

  own_write (fixture->folder);
  pack_copy_replace (fixture->folder, SELF_CHECK, ">How is your peeing?<", NULL, ">كيف التبول؟<");
  pack_copy_replace (fixture->folder, SELF_CHECK, ">New: I leak", "</option>", ">جديد (صعب)</option>");
  page = register_html (fixture->folder, NULL);

  page_must_say (page, "//tr[@id='rule-pee']/td[3]",
                 "\"كيف التبول؟\" is at least \"جديد (صعب)\" (pee: new)");
  page_must_say (page, "//tr[@id='rule-pee']/td[3]/bdi[1]", "كيف التبول؟");
  page_must_say (page, "//tr[@id='rule-pee']/td[3]/bdi[2]", "جديد (صعب)");
}

/* Attributes may hold what sentences may not. */
static void
test_mark_up (SpoilFixture *fixture, gconstpointer data)
{
  g_autoptr (xmlDoc) page = NULL;

  own_write (fixture->folder);
  pack_copy_replace (fixture->folder, "pack.xml", "id=\"back-surgery\" version=\"", "\"", "id=\"back-surgery\" version=\"1 &lt;/style&gt;&amp;lt;&quot;'\"");
  pack_copy_replace (fixture->folder, SELF_CHECK, "harmless=\"", "\"", "harmless=\"&lt;script&gt; &amp;amp; '&quot;\"");
  page = register_html (fixture->folder, NULL);

  page_must_say (page, "//dl/dd[1]", "back-surgery, version 1 </style>&lt;\"'");
  page_must_say (page, "(//span[@class='soft leads-nowhere']/bdi)[1]", "<script> &amp; '\"");
}

/* What is said to somebody who answers for the patient is signed too. */
static void
test_carer (SpoilFixture *fixture, gconstpointer data)
{
  g_autoptr (xmlDoc) page = NULL;

  own_write (fixture->folder);
  pack_copy_replace (fixture->folder, SELF_CHECK, "<reason>It clunks.</reason>", NULL,
                     "<reason>Your back.</reason><reason for=\"carer\">Their back.</reason>");
  pack_copy_replace (fixture->folder, SELF_CHECK, "<option id=\"clunk\">Yes</option>", NULL,
                     "<option id=\"clunk\">Yes</option><option id=\"clunk\" for=\"carer\">It does</option>");
  page = register_html (fixture->folder, NULL);

  page_must_say (page, "//tr[@id='rule-metal']/td[4]", "Your back. To a carer: Their back.");
  page_must_say (page, "//li[code='clunk']/span", "To a carer: It does");
}

/* No advice, no floor of signs together. */
static void
test_empty (SpoilFixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) records = NULL;
  g_autoptr (xmlDoc) page = NULL;

  own_write (fixture->folder);
  pack_copy_replace (fixture->folder, SELF_CHECK, "<advice id=\"read\"", "<outcome urgency=\"emergency\">",
                     "<outcome urgency=\"emergency\">");
  pack_copy_replace (fixture->folder, "floors.xml", "<together", "</floors>", "</floors>");
  records = register_csv (fixture->folder);
  page = register_html (fixture->folder, NULL);

  for (guint i = 0; i < records->len; i++)
    g_assert_cmpstr (((char **) g_ptr_array_index (records, i))[REGISTER_KIND], !=, "advice");
  page_must_say (page, "//h2[@id='advice']/following-sibling::*[1]", "The self-check gives none.");
  g_assert_cmpuint (page_count (page, "//h2[@id='together']"), ==, 0);
  g_assert_cmpuint (page_count (page, "//h2[@id='floors']"), ==, 1);
}

/* A clinician must see where something is missing. */
static void
test_missing (SpoilFixture *fixture, gconstpointer data)
{
  g_autoptr (xmlDoc) page = NULL;

  own_write (fixture->folder);
  pack_copy_replace (fixture->folder, SELF_CHECK, "source=\"book paper\"", NULL, "source=\"unheard-of\"");
  pack_copy_replace (fixture->folder, "floors.xml", "<together", NULL,
                     "<sign id=\"lonely\" urgency=\"soon\" source=\"book\"><name>Lonely</name></sign>\n<together");
  page = register_html (fixture->folder, NULL);

  page_must_say (page, "//tr[@id='rule-pee']/td[5]", "unheard-of (not in sources.xml)");
  page_must_say (page, "//tr[th='lonely']/td[3]", "No option points at it.");
}

int
main (int argc, char *argv[])
{
  static const SpoilRow rows[] = {
    { "for-everybody", test_for_everybody, NULL },
    { "signature", test_signature, NULL },
    { "past", test_past, NULL },
    { "past-by-rule", test_past_by_rule, NULL },
    { "reviewer", test_reviewer, NULL },
    { "strange", test_strange, NULL },
    { "long", test_long, NULL },
    { "right-to-left", test_right_to_left, NULL },
    { "mark-up", test_mark_up, NULL },
    { "carer", test_carer, NULL },
    { "empty", test_empty, NULL },
    { "missing", test_missing, NULL },
  };

  run_init (&argc, &argv);
  spoil_add ("register-page", rows, G_N_ELEMENTS (rows));

  return spoil_run_tests ();
}
