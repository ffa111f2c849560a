/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Self-checks that an author may write by mistake, or somebody on purpose: each is refused
 * at once (a hang would be ended by the time that Meson gives a test), with the line and how
 * to mend it. */
#include <string.h>

#include "copy.h"
#include "run.h"
#include "spoil.h"

#define FILE_NAME "self-check.xml"
#define RULES "<rule id=\"lung-or-heart\""
#define RULE(when) \
  "<rule id=\"odd\" urgency=\"soon\" source=\"legwise-judgement\" reviewed=\"2026-11-23\" review-by=\"2027-05-23\"><when>" when \
  "</when><reason>Odd.</reason></rule>\n  " RULES
#define MOOD "<question id=\"mood\" kind=\"choice\""
#define ASKED(when) "<question id=\"odd\" kind=\"choice\" use=\"advice\" ordered=\"no\"><ask-when>" when \
  "</ask-when><text>Odd?</text><why>Because.</why><option id=\"a\">A</option><option id=\"b\">B</option></question>\n    " MOOD

#define TWO_OPERATIONS \
  "<all><is question=\"since\" option=\"year\"/><all><is question=\"operation\" option=\"fusion\"/></all>" \
  "<is question=\"operation\" option=\"other\"/></all>"

typedef struct
{
  const char *from, *to;
  const char *says[2]; /* how to mend it */
} Bad;

#define BAD(name, from, to, ...) { name, spoilt, &(const Bad){ from, to, { __VA_ARGS__ } } }

static void
must_be_refused (const Run *run, const char *const *says, guint n_says)
{
  g_test_message ("%s", run->err);
  g_assert_cmpint (run->code, ==, 1);
  g_assert_true (g_regex_match_simple ("self-check\\.xml:[0-9]+: ", run->err, 0, 0));
  for (guint i = 0; i < n_says && says[i]; i++)
    g_assert_nonnull (strstr (run->err, says[i]));
}

static void
spoilt (SpoilFixture *fixture, gconstpointer data)
{
  const Bad *bad = data;
  static const char *const commands[] = { "check", "prove" };

  pack_copy_replace (fixture->folder, FILE_NAME, bad->from, NULL, bad->to);
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      g_autoptr (Run) run = spoil_run (fixture, commands[i], FALSE);

      must_be_refused (run, bad->says, G_N_ELEMENTS (bad->says));
    }
}

typedef struct
{
  guint n;
  const char *says;
} Many;

static void
many_questions (SpoilFixture *fixture, gconstpointer data)
{
  const Many *many = data;
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (Run) run = NULL;

  for (guint i = 0; i < many->n; i++)
    g_string_append_printf (text, "<question id=\"q%u\" kind=\"choice\" use=\"advice\" ordered=\"no\"><text>Q?</text><why>W.</why>"
                            "<option id=\"a\">A</option><option id=\"b\">B</option></question>\n", i);
  g_string_append (text, MOOD);
  pack_copy_replace (fixture->folder, FILE_NAME, MOOD, NULL, text->str);
  run = spoil_run (fixture, "prove", FALSE);
  if (many->n < 1000)
    must_be_refused (run, &many->says, 1);
  else
    {
      /* Already the bytes are too many. */
      g_assert_cmpint (run->code, ==, 1);
      g_assert_nonnull (strstr (run->err, many->says));
    }
}

static void
many_options (SpoilFixture *fixture, gconstpointer data)
{
  const Many *many = data;
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (Run) run = NULL;

  for (guint i = 0; i < many->n; i++)
    g_string_append_printf (text, "<option id=\"o%u\" harmless=\"Nothing.\">O</option>\n", i);
  g_string_append (text, "<option id=\"growing\"");
  pack_copy_replace (fixture->folder, FILE_NAME, "<option id=\"growing\"", NULL, text->str);
  run = spoil_run (fixture, "prove", FALSE);
  must_be_refused (run, &many->says, 1);
}

/* Rules that join questions far apart, each with each: more to keep in mind than the proof may. */
static void
entangled (SpoilFixture *fixture, gconstpointer data)
{
  static const char *const questions[] = { "now", "toilet", "legs", "ill", "nerve", "skin", "scope" };
  static const char *const options[][4] = {
    { "breath", "cough-blood", "faint", "bleed" }, { "pee-weak", "bowel", "saddle", "sex" }, { "sudden", "both", "cold", "hard" },
    { "fever", "upright", "fast", "fall" }, { "growing", "little", "numb-new", "unsteady" }, { "red", "clear", "open", "swollen" },
    { "child", "pregnant", "neck", "no-surgery" },
  };
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (Run) run = NULL;
  guint n = 0;

  for (guint i = 0; i < 4; i++)
    for (guint j = 0; j < 4; j++)
      for (guint k = 0; k < 4; k++)
        {
          g_string_append_printf (text, "<rule id=\"odd-%u\" urgency=\"soon\" source=\"legwise-judgement\" reviewed=\"2026-11-23\" "
                                  "review-by=\"2027-05-23\"><when><at-least-of n=\"4\">", n++);
          for (guint q = 0; q < G_N_ELEMENTS (questions); q++)
            g_string_append_printf (text, "<has question=\"%s\" option=\"%s\"/>", questions[q],
                                    options[q][(q % 3 == 0 ? i : q % 3 == 1 ? j : k)]);
          g_string_append (text, "</at-least-of></when><reason>Odd.</reason></rule>\n");
        }
  g_string_append (text, RULES);
  pack_copy_replace (fixture->folder, FILE_NAME, RULES, NULL, text->str);
  run = spoil_run (fixture, "prove", FALSE);
  must_be_refused (run, (const char *const[]){ "too entangled to be proved", "split rules" }, 2);
}

static const SpoilRow rows[] = {
  BAD ("unknown-question", RULES, RULE ("<has question=\"nobody\" option=\"a\"/>"), "\"nobody\"", "mend"),
  BAD ("unknown-option", RULES, RULE ("<has question=\"now\" option=\"nobody\"/>"), "\"nobody\"", "mend"),
  BAD ("unknown-level", RULES, "<rule id=\"odd\" urgency=\"at-once\" source=\"legwise-judgement\" reviewed=\"2026-11-23\" "
       "review-by=\"2027-05-23\"><when><has question=\"now\" option=\"bleed\"/></when><reason>Odd.</reason></rule>\n  " RULES,
       "at-once", "emergency|today|soon"),
  BAD ("forward-reference", MOOD, ASKED ("<has question=\"skin\" option=\"red\"/>"), "\"skin\" stands before this", "move the question up"),
  BAD ("asks-for-itself", MOOD, ASKED ("<is question=\"odd\" option=\"a\"/>"), "\"odd\""),
  BAD ("no-end", "<outcome urgency=\"routine\">", "<outcome urgency=\"routine\" only=\"strong-pain\">", "no outcome for urgency=\"routine\""),
  BAD ("empty-condition", RULES, RULE ("<any></any>"), "<any>"),
  BAD ("not-in-a-rule", RULES, RULE ("<not><has question=\"now\" option=\"bleed\"/></not>"), "<not> may stand in advice only"),
  BAD ("more-than-there-are", RULES, RULE ("<at-least-of n=\"3\"><has question=\"now\" option=\"bleed\"/><has question=\"now\" option=\"faint\"/></at-least-of>"),
       "n must lie between"),
  { "250-questions", many_questions, &(const Many){ 250, "more than 200 questions" } },
  { "10000-questions", many_questions, &(const Many){ 10000, "the limit is 262144; split it" } },
  { "64-options", many_options, &(const Many){ 64, "more than 40 options" } },
  { "entangled", entangled, NULL },
  BAD ("contradiction", RULES, RULE (TWO_OPERATIONS), "nobody can give two answers to \"operation\"", "write <any>"),
  BAD ("contradiction-further-in", RULES, RULE ("<any><has question=\"now\" option=\"bleed\"/>" TWO_OPERATIONS "</any>"), "two answers"),
};

int
main (int argc, char *argv[])
{
  run_init (&argc, &argv);
  spoil_add ("bad-self-check", rows, G_N_ELEMENTS (rows));

  return spoil_run_tests ();
}
