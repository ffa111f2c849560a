/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "assess/fingerprint.h"

#include <string.h>

#include "small.h"

static char *
fingerprint (const char *text)
{
  g_autoptr (LwQuestionnaire) q = small_must_read (text);
  char *sum = lw_fingerprint (q);

  g_assert_cmpstr (sum, ==, q->fingerprint);
  g_assert_cmpuint (strspn (sum, "0123456789abcdef"), ==, 16);
  g_assert_cmpuint (strlen (sum), ==, 16);

  return sum;
}

static void
expect_same (const char *text)
{
  g_autofree char *before = fingerprint (small_text ());
  g_autofree char *after = fingerprint (text);

  g_assert_cmpstr (before, ==, after);
}

/* The rules stand one a line, so their order can be turned around. */
static void
test_order_of_rules (void)
{
  g_auto (GStrv) lines = g_strsplit (small_text (), "\n", -1);
  g_autofree char *turned = NULL;
  guint first = 0, last;

  while (!g_str_has_prefix (lines[first], "<rule "))
    first++;
  for (last = first; g_str_has_prefix (lines[last + 1], "<rule "); last++)
    ;
  g_assert_cmpuint (last - first, ==, 11);
  for (guint i = 0; first + i < last - i; i++)
    {
      char *line = lines[first + i];

      lines[first + i] = lines[last - i];
      lines[last - i] = line;
    }
  turned = g_strjoinv ("\n", lines);

  expect_same (turned);
}

/* As a translation would: whatever stands between tags, and in harmless="". */
static void
test_every_text (void)
{
  g_autoptr (GRegex) between = g_regex_new (">[A-Za-z][^<]*<", 0, 0, NULL);
  g_autoptr (GRegex) harmless = g_regex_new ("harmless='[^']*'", 0, 0, NULL);
  g_autofree char *half = g_regex_replace_literal (between, small_text (), -1, 0, ">Quite other words<", 0, NULL);
  g_autofree char *all = g_regex_replace_literal (harmless, half, -1, 0, "harmless='Anders.'", 0, NULL);

  g_assert_null (strstr (all, "Reason"));
  g_assert_null (strstr (all, "Old."));
  expect_same (all);
}

static const struct
{
  const char *name;
  const char *from;
  const char *to;
} same_rows[] = {
  { "page-of-a-rule", "<page ref='page-a'/>", "" },
  { "advice", "<is question='operation' option='disc'/>", "<is question='operation' option='other'/>" },
  { "source", "<many-unsure source='book'>", "<many-unsure source='other book'>" },
  { "parts-of-all", "<all><at-least question='weak' option='little'/><is question='since' option='early'/></all>",
    "<all><is question='since' option='early'/><at-least question='weak' option='little'/></all>" },
  { "parts-of-any", "<any><has question='scope' option='none'/><has question='scope' option='child'/></any>",
    "<any><has question='scope' option='child'/><has question='scope' option='none'/></any>" },
  { "review-day", "reviewed='2026-01-01' review-by='2027-01-01' review-status", "reviewed='2026-01-02' review-by='2028-01-01' review-status" },
  { "stage", "</stage>\n<stage id='you'><title>You</title>\n", "" },
  { "note", "<note>Note.</note>", "" },
  { "why-harmless", " harmless='Old.'", "" },
  { "rule-renamed", "<rule id='tired'", "<rule id='weary'" },
  { "all-of-two-as-two-of-two", "<all><at-least question='weak' option='little'/><is question='since' option='early'/></all>",
    "<at-least-of n='2'><at-least question='weak' option='little'/><is question='since' option='early'/></at-least-of>" },
  { "a-rule-that-adds-nothing", "<when><at-least question='pee' option='weak'/></when>",
    "<when><any><at-least question='pee' option='weak'/><at-least question='pee' option='lost'/></any></when>" },
}, different_rows[] = {
  { "urgency-down", "<rule id='now-b' urgency='today'", "<rule id='now-b' urgency='soon'" },
  { "urgency-up", "<rule id='now-b' urgency='today'", "<rule id='now-b' urgency='emergency'" },
  { "term-of-a-rule", "<at-least question='pain' option='strong'/>", "<at-least question='pain' option='worst'/>" },
  { "all-to-any", "<all><at-least question='weak' option='little'/><is question='since' option='early'/></all>",
    "<any><at-least question='weak' option='little'/><is question='since' option='early'/></any>" },
  { "n", "<at-least-of n='2'>", "<at-least-of n='3'>" },
  { "option-added", "<option id='disc'>", "<option id='more'>More</option><option id='disc'>" },
  { "option-removed", "<option id='other'>Other</option>", "" },
  { "options-swapped", "<option id='some'>Some</option><option id='very'>Very</option>",
    "<option id='very'>Very</option><option id='some'>Some</option>" },
  { "option-renamed", "<option id='good'>", "<option id='fine'>" },
  { "unsure", "unsure='growing'", "unsure='sudden'" },
  { "unsure-removed", " unsure='growing'", "" },
  { "ask-when-term", "<ask-when><is question='operation' option='fusion'/></ask-when>",
    "<ask-when><is question='operation' option='other'/></ask-when>" },
  { "ask-when-removed", "<ask-when><is question='operation' option='fusion'/></ask-when>", "" },
  { "sign", "sign='pee-weak'", "sign='pee-odd'" },
  { "sign-removed", " sign='pee-weak'", "" },
  { "sign-added", "<option id='little'>", "<option id='little' sign='weak-little'>" },
  { "rules-out", "rules-out='sign-a sign-b'", "rules-out='sign-a'" },
  { "cut", "from='15'", "from='16'" },
  { "cut-of-a-scale", "from='7'", "from='6'" },
  { "range", "max='400'", "max='500'" },
  { "use", "use='summary' min='1'", "use='advice' min='1'" },
  { "context", "use='advice' ordered='yes'", "use='summary' ordered='yes'" },
  { "rule-removed", "<rule id='tired' urgency='routine' source='book' reviewed='2026-01-01' review-by='2027-01-01'>"
    "<when><at-least question='tired' option='very'/></when><reason>Reason tired.</reason></rule>\n", "" },
};

static void
test_same (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (same_rows); i++)
    {
      g_autofree char *edited = small_edited (same_rows[i].from, same_rows[i].to);

      g_test_message ("%s", same_rows[i].name);
      expect_same (edited);
    }
}

/* Each differs from the first, and from every other. */
static void
test_different (void)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  g_hash_table_add (seen, fingerprint (small_text ()));
  for (guint i = 0; i < G_N_ELEMENTS (different_rows); i++)
    {
      g_autofree char *edited = small_edited (different_rows[i].from, different_rows[i].to);

      g_test_message ("%s", different_rows[i].name);
      g_assert_true (g_hash_table_add (seen, fingerprint (edited)));
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/fingerprint/order-of-rules", test_order_of_rules);
  g_test_add_func ("/fingerprint/every-text", test_every_text);
  g_test_add_func ("/fingerprint/same", test_same);
  g_test_add_func ("/fingerprint/different", test_different);

  return g_test_run ();
}
