/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "assess/plain.h"

#include <string.h>

#include "assess/condition.h"
#include "small.h"

#define WEAK "<at-least question='weak' option='little'/>"
#define TIRED "<at-least question='tired' option='some'/>"
#define NOW_B "<has question='now' option='b'/>"
#define DISC "<is question='operation' option='disc'/>"

#define P_WEAK "\"Weak?\" is at least \"Little\" (weak: little)"
#define P_TIRED "\"Tired?\" is at least \"Some\" (tired: some)"
#define P_NOW_B "\"Now?\": \"B\" (now: b)"
#define P_DISC "\"Operation?\" is \"Disc\" (operation: disc)"

static char *
as_written (const char *source, gpointer data)
{
  return g_strdup (source);
}

static char *
in_between (const char *source, gpointer data)
{
  return g_strconcat (data, source, data, NULL);
}

/* Advice takes every kind of condition, so it lends its place. */
static LwQuestionnaire *
read_with (const char *condition)
{
  g_autofree char *text = small_edited (DISC, condition);

  return small_must_read (text);
}

static const LwCondition *
first_advice (const LwQuestionnaire *q)
{
  return ((const LwAdvice *) g_ptr_array_index (q->advice, 0))->when;
}

static const struct
{
  const char *condition;
  const char *line;
  const char *lines; /* NULL: the same */
} rows[] = {
  { WEAK, P_WEAK, NULL },
  { NOW_B, P_NOW_B, NULL },
  { DISC, P_DISC, NULL },
  { "<at-least question='pain' option='strong'/>", "\"Pain?\" is at least \"Strong\" (pain: strong, 7 or more)", NULL },
  { "<is question='since' option='early'/>", "\"Since?\" is \"Early\" (since: early, day 0 to 14)", NULL },
  { "<is question='since' option='later'/>", "\"Since?\" is \"Later\" (since: later, day 15 to 99)", NULL },
  { "<is question='since' option='late'/>", "\"Since?\" is \"Late\" (since: late, day 100 or later)", NULL },
  { "<all>" WEAK TIRED "</all>", P_WEAK " AND " P_TIRED, "all of:\n  " P_WEAK "\n  " P_TIRED },
  { "<all>" WEAK "</all>", P_WEAK, "all of:\n  " P_WEAK },
  { "<any>" WEAK TIRED "</any>", "at least one of: " P_WEAK "; " P_TIRED, "at least one of:\n  " P_WEAK "\n  " P_TIRED },
  { "<any>" WEAK "</any>", "at least one of: " P_WEAK, "at least one of:\n  " P_WEAK },
  { "<at-least-of n='2'>" WEAK TIRED NOW_B "</at-least-of>", "at least 2 of: " P_WEAK "; " P_TIRED "; " P_NOW_B,
    "at least 2 of:\n  " P_WEAK "\n  " P_TIRED "\n  " P_NOW_B },
  { "<not>" WEAK "</not>", "not " P_WEAK, "not:\n  " P_WEAK },
  { "<not><not>" WEAK "</not></not>", "not (not " P_WEAK ")", "not:\n  not:\n    " P_WEAK },
  { "<not><any>" WEAK TIRED "</any></not>", "not (at least one of: " P_WEAK "; " P_TIRED ")",
    "not:\n  at least one of:\n    " P_WEAK "\n    " P_TIRED },
  { "<all>" WEAK "<any>" TIRED NOW_B "</any></all>", P_WEAK " AND (at least one of: " P_TIRED "; " P_NOW_B ")",
    "all of:\n  " P_WEAK "\n  at least one of:\n    " P_TIRED "\n    " P_NOW_B },
  /* What comes behind the inner "one of" must not look like a part of it. */
  { "<all><any>" TIRED NOW_B "</any>" WEAK "</all>", "(at least one of: " P_TIRED "; " P_NOW_B ") AND " P_WEAK,
    "all of:\n  at least one of:\n    " P_TIRED "\n    " P_NOW_B "\n  " P_WEAK },
  { "<any><all>" WEAK TIRED "</all>" NOW_B "</any>", "at least one of: (" P_WEAK " AND " P_TIRED "); " P_NOW_B,
    "at least one of:\n  all of:\n    " P_WEAK "\n    " P_TIRED "\n  " P_NOW_B },
  { "<all>" WEAK "<not>" TIRED "</not>" NOW_B "</all>", P_WEAK " AND (not " P_TIRED ") AND " P_NOW_B,
    "all of:\n  " P_WEAK "\n  not:\n    " P_TIRED "\n  " P_NOW_B },
  { "<at-least-of n='1'><all>" WEAK "<at-least-of n='2'>" TIRED DISC "</at-least-of></all>" NOW_B "</at-least-of>",
    "at least 1 of: (" P_WEAK " AND (at least 2 of: " P_TIRED "; " P_DISC ")); " P_NOW_B,
    "at least 1 of:\n  all of:\n    " P_WEAK "\n    at least 2 of:\n      " P_TIRED "\n      " P_DISC "\n  " P_NOW_B },
};

static void
test_rows (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (LwQuestionnaire) q = read_with (rows[i].condition);
      g_autofree char *line = lw_condition_to_plain (q, first_advice (q), as_written, NULL);
      g_autofree char *lines = lw_condition_to_plain_lines (q, first_advice (q), as_written, NULL);

      g_assert_cmpstr (line, ==, rows[i].line);
      g_assert_cmpstr (lines, ==, rows[i].lines ? rows[i].lines : rows[i].line);
    }
}

/* A condition over those that are there already, which it does not own. */
static void
add_joined (GPtrArray *conditions, LwConditionKind kind, guint n, gpointer first, gpointer second)
{
  LwCondition *condition = g_new0 (LwCondition, 1);

  condition->kind = kind;
  condition->n = n;
  condition->parts = g_ptr_array_new ();
  g_ptr_array_add (condition->parts, first);
  if (second)
    g_ptr_array_add (condition->parts, second);
  g_ptr_array_add (conditions, condition);
}

static void
add_pair (GPtrArray *conditions, gpointer first, gpointer second)
{
  add_joined (conditions, LW_ALL, 0, first, second);
  add_joined (conditions, LW_ANY, 0, first, second);
  add_joined (conditions, LW_AT_LEAST_OF, 1, first, second);
  add_joined (conditions, LW_AT_LEAST_OF, 2, first, second);
}

/* Everything that one or two of @parts can be joined to; <all> of one is that one. */
static void
add_level (GPtrArray *conditions, GPtrArray *parts)
{
  for (guint i = 0; i < parts->len; i++)
    {
      gpointer first = g_ptr_array_index (parts, i);

      add_joined (conditions, LW_NOT, 0, first, NULL);
      add_joined (conditions, LW_ANY, 0, first, NULL);
      for (guint j = 0; j < parts->len; j++)
        add_pair (conditions, first, g_ptr_array_index (parts, j));
    }
}

static void
must_be_new (GHashTable *seen, char *plain)
{
  if (!g_hash_table_add (seen, plain))
    g_error ("Two conditions read: %s", plain);
}

/* Whatever is joined in whatever way reads like nothing else. */
static void
test_unambiguous (void)
{
  static LwCondition terms[] = { { LW_TERM, .option = 1 }, { LW_TERM, .option = 2 } };
  g_autoptr (LwQuestionnaire) q = small_new ();
  g_autoptr (GPtrArray) outer = g_ptr_array_new_with_free_func ((GDestroyNotify) lw_condition_free);
  g_autoptr (GPtrArray) inner = g_ptr_array_new_with_free_func ((GDestroyNotify) lw_condition_free);
  g_autoptr (GPtrArray) parts = g_ptr_array_new ();
  g_autoptr (GHashTable) lines = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) blocks = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (terms); i++)
    g_ptr_array_add (parts, &terms[i]);
  add_level (inner, parts);
  g_ptr_array_extend (parts, inner, NULL, NULL);
  add_level (outer, parts);
  for (guint i = 0; i < outer->len; i++)
    {
      must_be_new (lines, lw_condition_to_plain (q, g_ptr_array_index (outer, i), as_written, NULL));
      must_be_new (blocks, lw_condition_to_plain_lines (q, g_ptr_array_index (outer, i), as_written, NULL));
    }
  g_assert_cmpuint (outer->len, >, 1500);
}

/* The words go through the caller's hands, and what it says about them does not. */
static void
test_words (void)
{
  g_autofree char *text = small_edited ("<text>Pee?</text>", "<text>Your \"<strong>pee</strong>\"؟</text>");
  g_autoptr (LwQuestionnaire) q = small_must_read (text);
  const LwRule *rule = g_ptr_array_index (q->rules, 3);
  g_autofree char *plain = lw_condition_to_plain (q, rule->when, in_between, (gpointer) "*");

  g_assert_cmpstr (plain, ==, "\"*Your \"<strong>pee</strong>\"؟*\" is at least \"*Lost*\" (pee: lost)");
}

static void
test_head (void)
{
  static const char *const heads[][2] = {
    { WEAK, "" },
    { "<all>" WEAK "</all>", "all of" },
    { "<any>" WEAK "</any>", "at least one of" },
    { "<at-least-of n='3'>" WEAK TIRED DISC "</at-least-of>", "at least 3 of" },
    { "<not>" WEAK "</not>", "not" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (heads); i++)
    {
      g_autoptr (LwQuestionnaire) q = read_with (heads[i][0]);
      g_autofree char *head = lw_condition_to_plain_head (first_advice (q));

      g_assert_cmpstr (head, ==, heads[i][1]);
    }
}

static void
test_option (void)
{
  static const struct
  {
    const char *question;
    guint option;
    const char *plain;
    const char *range;
  } options[] = {
    { "pee", 2, "\"Pee?\": \"Weak\" (pee: weak)", "" },
    { "now", 3, "\"Now?\": \"None\" (now: none)", "" },
    { "operation", 1, "\"Operation?\": \"Fusion\" (operation: fusion)", "" },
    { "pain", 1, "\"Pain?\": \"Worst\" (pain: worst, 9 or more)", "9 or more" },
    { "since", 0, "\"Since?\": \"Early\" (since: early, day 0 to 14)", "day 0 to 14" },
  };
  g_autoptr (LwQuestionnaire) q = small_new ();

  for (guint i = 0; i < G_N_ELEMENTS (options); i++)
    {
      guint question = small_index (q, options[i].question);
      g_autofree char *plain = lw_option_to_plain (q, question, options[i].option, as_written, NULL);
      g_autofree char *range = lw_option_to_plain_range (lw_questionnaire_question (q, question), options[i].option);

      g_assert_cmpstr (plain, ==, options[i].plain);
      g_assert_cmpstr (range, ==, options[i].range);
    }
}

static void
find_term (const LwCondition *term, gpointer data)
{
  gpointer *found = data;
  const LwQuestion *question = lw_questionnaire_question (found[0], term->question);
  g_autofree char *ids = g_strdup_printf ("(%s: %s", question->id, lw_question_option (question, term->option)->id);

  g_assert_nonnull (strstr (found[1], ids));
}

/* Nothing of a rule that is shipped is left unsaid. */
static void
test_shipped (void)
{
  g_autoptr (xmlDoc) document = small_must_parse_file (g_getenv ("LEGWISE_PACK"), "self-check.xml");
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autoptr (LwQuestionnaire) q = lw_questionnaire_read (document, "self-check.xml", faults);

  g_assert_nonnull (q);
  for (guint i = 0; i < q->rules->len; i++)
    {
      const LwRule *rule = g_ptr_array_index (q->rules, i);
      g_autofree char *line = lw_condition_to_plain (q, rule->when, as_written, NULL);
      g_autofree char *lines = lw_condition_to_plain_lines (q, rule->when, as_written, NULL);

      g_assert_null (strchr (line, '\n'));
      lw_condition_foreach_term (rule->when, find_term, (gpointer[]){ q, line });
      lw_condition_foreach_term (rule->when, find_term, (gpointer[]){ q, lines });
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plain/rows", test_rows);
  g_test_add_func ("/plain/unambiguous", test_unambiguous);
  g_test_add_func ("/plain/words", test_words);
  g_test_add_func ("/plain/head", test_head);
  g_test_add_func ("/plain/option", test_option);
  g_test_add_func ("/plain/shipped", test_shipped);

  return g_test_run ();
}
