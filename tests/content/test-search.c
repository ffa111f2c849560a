/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "content/search.h"

#include <string.h>

#include "search-pages.h"

static const struct
{
  const char *name;
  const char *query;
  const char *first;
} first_rows[] = {
  { "word", "pillow", "sleep" },
  { "capitals", "PILLOW", "sleep" },
  { "signs", "  «pillow»?! ", "sleep" },
  { "keyword", "needles", "numb" },
  { "keyword-whole", "pins and needles", "numb" },
  { "other-order", "needles and pins", "numb" },
  { "beginning", "gaba", "medicine" },
  { "one-letter", "g", "medicine" },
  { "part", "apent", "medicine" },
  { "other-ending", "numbing", "numb" },
  { "misspelt", "gabapentine", "medicine" },
  { "misspelt-swapped", "pilolw", "sleep" },
  { "misspelt-letter", "tinglung", "numb" },
  { "among-unknown-words", "please what about gabapentin thanks", "medicine" },
  { "compound-end", "vorfall", "german" },
  { "compound-middle", "scheiben", "german" },
  { "umlaut-left-out", "ubung", "german" },
  { "umlaut", "LÄHMUNG", "german" },
  { "ligature", "oedeme", "french" },
  { "ligature-capital", "ŒDÈME", "french" },
  { "apostrophe", "l'été", "french" },
  { "arabic", "ألم", "arabic" },
  { "arabic-bare", "الم", "arabic" },
  { "arabic-tatweel", "السـاق", "arabic" },
  { "arabic-part", "ساق", "arabic" },
  { "chinese-one", "痛", "chinese" },
  { "chinese", "腿痛", "chinese" },
  { "chinese-in-text", "麻木", "chinese" },
  { "chinese-longer", "神经受压迫", "chinese" },
  { "thai", "ขา", "thai" },
  { "thai-in-text", "ทุกวัน", "thai" },
};

static void
test_first (gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);
  g_autoptr (ContentSearch) search = pages_new (pages_pack);
  g_autofree char *found = pages_find (search, first_rows[row].query, 1);

  g_assert_cmpstr (found, ==, first_rows[row].first);
}

static void
test_nothing (void)
{
  static const char *const queries[] = { "", " ", "\n\t", "?!", "…", "'", "zzzz", "xylophone", "車", "ж", "\xcc\x81" };
  g_autoptr (ContentSearch) search = pages_new (pages_pack), empty = content_search_new ();

  for (guint i = 0; i < G_N_ELEMENTS (queries); i++)
    {
      pages_must_find (search, queries[i], "");
      pages_must_find (empty, queries[i], "");
    }
  pages_must_find (empty, "pillow", "");
}

/* The same word in each place, and the best place last. */
static void
test_fields (void)
{
  static const PagesEntry entries[] = {
    { "text", CONTENT_FIELD_TEXT, "Ask about stenosis today." },
    { "point", CONTENT_FIELD_KEY_POINT, "Ask about stenosis today." },
    { "title", CONTENT_FIELD_TITLE, "Ask about stenosis today" },
    { "keyword", CONTENT_FIELD_KEYWORD, "ask about stenosis today" },
    { "other", CONTENT_FIELD_TITLE, "Walking" },
    { NULL, 0, NULL },
  };
  g_autoptr (ContentSearch) search = pages_new (entries);
  g_autofree char *found = pages_find (search, "stenosis", 10);

  g_assert_true (g_str_has_suffix (found, " point text"));
  g_assert_true (strstr (found, "title") && strstr (found, "keyword") && !strstr (found, "other"));
}

/* However often the words stand in a text: the page that is named so comes first. */
static void
test_named_so (void)
{
  static const PagesEntry entries[] = {
    { "often", CONTENT_FIELD_TEXT, "A numb foot. My foot is numb. Numb, numb foot. Foot, foot, numb foot." },
    { "point", CONTENT_FIELD_KEY_POINT, "A numb foot is common." },
    { "keyword", CONTENT_FIELD_KEYWORD, "numb foot" },
    { "half", CONTENT_FIELD_TITLE, "Foot care" },
    { "rest", CONTENT_FIELD_TITLE, "Sleep and work, driving and rest" },
    { "sleep", CONTENT_FIELD_TITLE, "Sleep" },
    { NULL, 0, NULL },
  };
  g_autoptr (ContentSearch) search = pages_new (entries);
  g_autofree char *numb = pages_find (search, "numb foot", 1), *sleep = pages_find (search, "sleep", 2);

  g_assert_cmpstr (numb, ==, "keyword");
  g_assert_cmpstr (sleep, ==, "sleep rest");
}

static void
test_rare_and_common (void)
{
  static const PagesEntry entries[] = {
    { "common", CONTENT_FIELD_TEXT, "Pain and pain." },       { "other", CONTENT_FIELD_TEXT, "Pain again." },
    { "third", CONTENT_FIELD_TEXT, "Pain stays." },           { "rare", CONTENT_FIELD_TEXT, "This is stenosis." },
    { "both", CONTENT_FIELD_TEXT, "Pain may be stenosis." }, { NULL, 0, NULL },
  };
  g_autoptr (ContentSearch) search = pages_new (entries);
  g_autofree char *found = pages_find (search, "pain stenosis", 2);

  g_assert_cmpstr (found, ==, "both rare");
}

static void
test_sentence (void)
{
  static const PagesEntry bare[] = { { "title-only", CONTENT_FIELD_TITLE, "Walking" },
                                     { "keyword-only", CONTENT_FIELD_KEYWORD, "treadmill" }, { NULL, 0, NULL } };
  g_autoptr (ContentSearch) search = pages_new (pages_pack);

  pages_must_say (search, "knees pillow", "Put a pillow between your knees.");
  pages_must_say (search, "night", "Pain is often worse at night.");
  pages_must_say (search, "麻木", "脚麻木的时候要小心。");
  pages_must_say (search, "تتألم", "هل تتألم؟");
  /* Found by a keyword or misspelt: still words of the page, never the keyword. */
  pages_must_say (search, "gabapentin dizzy", "They can make you dizzy.");
  pages_must_say (search, "dizy", "They can make you dizzy.");
  pages_add (search, bare);
  pages_must_say (search, "walking", "");
  pages_must_say (search, "treadmill", "");
}

static void
test_keyword_is_never_shown (void)
{
  g_autoptr (ContentSearch) search = pages_new (pages_pack);
  g_autoptr (GArray) hits = content_search_find (search, "pins and needles gabapentin", 10);

  g_assert_cmpuint (hits->len, >=, 2);
  for (guint i = 0; i < hits->len; i++)
    {
      const char *sentence = g_array_index (hits, ContentHit, i).sentence;

      g_assert_cmpstr (sentence, !=, "");
      g_assert_null (strstr (sentence, "needles"));
      g_assert_null (strstr (sentence, "gabapentin"));
    }
}

static void
test_stable (void)
{
  static const PagesEntry same[] = {
    { "a", CONTENT_FIELD_TEXT, "Rest well." }, { "b", CONTENT_FIELD_TEXT, "Rest well." },
    { "c", CONTENT_FIELD_TEXT, "Rest well." }, { NULL, 0, NULL },
  };
  g_autoptr (ContentSearch) search = pages_new (same);

  pages_must_find (search, "rest", "a b c");
  /* More words than anybody types before they come back to the first. */
  for (guint i = 0; i < 200; i++)
    {
      g_autofree char *query = g_strdup_printf ("rest unheard%u of%u", i, i);

      pages_must_find (search, query, "a b c");
    }
  pages_must_find (search, "rest", "a b c");
}

/* Hits live as long as the search, and what is added behind them is found. */
static void
test_added_later (void)
{
  static const PagesEntry more[] = {
    { "later", CONTENT_FIELD_TITLE, "Pillow" }, { NULL, CONTENT_FIELD_TEXT, "Softer." }, { NULL, 0, NULL },
  };
  g_autoptr (ContentSearch) search = pages_new (pages_pack);
  g_autoptr (GArray) before = content_search_find (search, "pillow", 5);

  for (guint i = 0; i < 100; i++)
    pages_add (search, more);
  content_search_add_text (search, CONTENT_FIELD_TEXT, "Zeppelin.");

  g_assert_cmpstr (g_array_index (before, ContentHit, 0).page, ==, "sleep");
  g_assert_cmpstr (g_array_index (before, ContentHit, 0).sentence, ==, "A pillow can help.");
  pages_must_find (search, "zeppelin", "later");
  pages_must_say (search, "softer", "Softer.");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (first_rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/search/first/%s", first_rows[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_first);
    }
  g_test_add_func ("/search/nothing", test_nothing);
  g_test_add_func ("/search/fields", test_fields);
  g_test_add_func ("/search/named-so", test_named_so);
  g_test_add_func ("/search/rare-and-common", test_rare_and_common);
  g_test_add_func ("/search/sentence", test_sentence);
  g_test_add_func ("/search/keyword-is-never-shown", test_keyword_is_never_shown);
  g_test_add_func ("/search/stable", test_stable);
  g_test_add_func ("/search/added-later", test_added_later);

  return g_test_run ();
}
