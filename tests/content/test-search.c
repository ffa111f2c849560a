/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "content/search.h"

#include <string.h>

typedef struct
{
  const char *page; /* or NULL: the same as above */
  ContentField field;
  const char *text;
} Entry;

static void
add_entries (ContentSearch *search, const Entry *entries)
{
  for (; entries->text; entries++)
    {
      if (entries->page)
        content_search_add_page (search, entries->page);
      content_search_add_text (search, entries->field, entries->text);
    }
}

static ContentSearch *
new_search (const Entry *entries)
{
  ContentSearch *search = content_search_new ();

  add_entries (search, entries);

  return search;
}

/* Ids of the pages, a space between. */
static char *
find (ContentSearch *search, const char *query, guint max)
{
  g_autoptr (GArray) hits = content_search_find (search, query, max);
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; i < hits->len; i++)
    g_string_append_printf (ids, "%s%s", i > 0 ? " " : "", g_array_index (hits, ContentHit, i).page);

  return g_strdup (ids->str);
}

static void
must_find (ContentSearch *search, const char *query, const char *pages)
{
  g_autofree char *found = find (search, query, 10);

  g_test_message ("%.80s", query);
  g_assert_cmpstr (found, ==, pages);
}

static void
must_say (ContentSearch *search, const char *query, const char *sentence)
{
  g_autoptr (GArray) hits = content_search_find (search, query, 1);

  g_test_message ("%.80s", query);
  g_assert_cmpuint (hits->len, ==, 1);
  g_assert_cmpstr (g_array_index (hits, ContentHit, 0).sentence, ==, sentence);
}

static const Entry pack[] = {
  { "sleep", CONTENT_FIELD_TITLE, "Sleeping with leg pain" },
  { NULL, CONTENT_FIELD_KEY_POINT, "A pillow can help." },
  { NULL, CONTENT_FIELD_TEXT, "Pain is often worse at night. Lie on your side. Put a pillow between your knees." },
  { "numb", CONTENT_FIELD_TITLE, "Tingling and numbness" },
  { NULL, CONTENT_FIELD_KEYWORD, "pins and needles" },
  { NULL, CONTENT_FIELD_TEXT, "A foot can feel numb for months. Check your skin each day." },
  { "medicine", CONTENT_FIELD_TITLE, "Medicines" },
  { NULL, CONTENT_FIELD_KEYWORD, "gabapentin" },
  { NULL, CONTENT_FIELD_TEXT, "Some calm nerve pain. They can make you dizzy." },
  { "german", CONTENT_FIELD_TITLE, "Bandscheibenvorfall" },
  { NULL, CONTENT_FIELD_TEXT, "Rückenübungen können helfen. Bei Lähmung sofort anrufen." },
  { "french", CONTENT_FIELD_TITLE, "Œdème de la jambe" },
  { NULL, CONTENT_FIELD_TEXT, "Levez la jambe. L’été, buvez plus." },
  { "arabic", CONTENT_FIELD_TITLE, "أَلَم الساق" },
  { NULL, CONTENT_FIELD_TEXT, "هل تتألم؟ اتصل بالطبيب." },
  { "chinese", CONTENT_FIELD_TITLE, "腿痛" },
  { NULL, CONTENT_FIELD_TEXT, "神经受压。脚麻木的时候要小心。" },
  { "thai", CONTENT_FIELD_TITLE, "ปวดขา" },
  { NULL, CONTENT_FIELD_TEXT, "เดินทุกวัน" },
  { NULL, 0, NULL },
};

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
  g_autoptr (ContentSearch) search = new_search (pack);
  g_autofree char *found = find (search, first_rows[row].query, 1);

  g_assert_cmpstr (found, ==, first_rows[row].first);
}

static void
test_nothing (void)
{
  static const char *const queries[] = { "", " ", "\n\t", "?!", "…", "'", "zzzz", "xylophone", "車", "ж", "\xcc\x81" };
  g_autoptr (ContentSearch) search = new_search (pack), empty = content_search_new ();

  for (guint i = 0; i < G_N_ELEMENTS (queries); i++)
    {
      must_find (search, queries[i], "");
      must_find (empty, queries[i], "");
    }
  must_find (empty, "pillow", "");
}

/* The same word in each place, and the best place last. */
static void
test_fields (void)
{
  static const Entry entries[] = {
    { "text", CONTENT_FIELD_TEXT, "Ask about stenosis today." },
    { "point", CONTENT_FIELD_KEY_POINT, "Ask about stenosis today." },
    { "title", CONTENT_FIELD_TITLE, "Ask about stenosis today" },
    { "keyword", CONTENT_FIELD_KEYWORD, "ask about stenosis today" },
    { "other", CONTENT_FIELD_TITLE, "Walking" },
    { NULL, 0, NULL },
  };
  g_autoptr (ContentSearch) search = new_search (entries);
  g_autofree char *found = find (search, "stenosis", 10);

  g_assert_true (g_str_has_suffix (found, " point text"));
  g_assert_true (strstr (found, "title") && strstr (found, "keyword") && !strstr (found, "other"));
}

/* However often the words stand in a text: the page that is named so comes first. */
static void
test_named_so (void)
{
  static const Entry entries[] = {
    { "often", CONTENT_FIELD_TEXT, "A numb foot. My foot is numb. Numb, numb foot. Foot, foot, numb foot." },
    { "point", CONTENT_FIELD_KEY_POINT, "A numb foot is common." },
    { "keyword", CONTENT_FIELD_KEYWORD, "numb foot" },
    { "half", CONTENT_FIELD_TITLE, "Foot care" },
    { "rest", CONTENT_FIELD_TITLE, "Sleep and work, driving and rest" },
    { "sleep", CONTENT_FIELD_TITLE, "Sleep" },
    { NULL, 0, NULL },
  };
  g_autoptr (ContentSearch) search = new_search (entries);
  g_autofree char *numb = find (search, "numb foot", 1), *sleep = find (search, "sleep", 2);

  g_assert_cmpstr (numb, ==, "keyword");
  g_assert_cmpstr (sleep, ==, "sleep rest");
}

static void
test_rare_and_common (void)
{
  static const Entry entries[] = {
    { "common", CONTENT_FIELD_TEXT, "Pain and pain." },       { "other", CONTENT_FIELD_TEXT, "Pain again." },
    { "third", CONTENT_FIELD_TEXT, "Pain stays." },           { "rare", CONTENT_FIELD_TEXT, "This is stenosis." },
    { "both", CONTENT_FIELD_TEXT, "Pain may be stenosis." }, { NULL, 0, NULL },
  };
  g_autoptr (ContentSearch) search = new_search (entries);
  g_autofree char *found = find (search, "pain stenosis", 2);

  g_assert_cmpstr (found, ==, "both rare");
}

static void
test_sentence (void)
{
  static const Entry bare[] = { { "title-only", CONTENT_FIELD_TITLE, "Walking" },
                                { "keyword-only", CONTENT_FIELD_KEYWORD, "treadmill" }, { NULL, 0, NULL } };
  g_autoptr (ContentSearch) search = new_search (pack);

  must_say (search, "knees pillow", "Put a pillow between your knees.");
  must_say (search, "night", "Pain is often worse at night.");
  must_say (search, "麻木", "脚麻木的时候要小心。");
  must_say (search, "تتألم", "هل تتألم؟");
  /* Found by a keyword or misspelt: still words of the page, never the keyword. */
  must_say (search, "gabapentin dizzy", "They can make you dizzy.");
  must_say (search, "dizy", "They can make you dizzy.");
  add_entries (search, bare);
  must_say (search, "walking", "");
  must_say (search, "treadmill", "");
}

static void
test_keyword_is_never_shown (void)
{
  g_autoptr (ContentSearch) search = new_search (pack);
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
test_max (void)
{
  g_autoptr (ContentSearch) search = new_search (pack);
  g_autofree char *all = find (search, "pillow numb gabapentin", G_MAXUINT), *none = find (search, "pain", 0);
  g_auto (GStrv) ids = g_strsplit (all, " ", -1);

  g_assert_cmpstr (none, ==, "");
  g_assert_cmpuint (g_strv_length (ids), ==, 3);
  for (guint max = 3; max >= 1; max--)
    {
      g_autofree char *found = find (search, "pillow numb gabapentin", max), *first = g_strjoinv (" ", ids);

      g_assert_cmpstr (found, ==, first);
      g_clear_pointer (&ids[max - 1], g_free);
    }
}

/* What is typed twice counts for nothing new, and no page comes twice. */
static void
test_duplicates (void)
{
  g_autoptr (ContentSearch) search = new_search (pack);
  g_autofree char *once = find (search, "numb pillow", 10);

  g_assert_cmpstr (once, ==, "numb sleep");
  must_find (search, "numb numb pillow pillow", once);
  must_find (search, "pillow NUMB númb pillow numb pillow", once);
}

static void
test_stable (void)
{
  static const Entry same[] = {
    { "a", CONTENT_FIELD_TEXT, "Rest well." }, { "b", CONTENT_FIELD_TEXT, "Rest well." },
    { "c", CONTENT_FIELD_TEXT, "Rest well." }, { NULL, 0, NULL },
  };
  g_autoptr (ContentSearch) search = new_search (same);

  must_find (search, "rest", "a b c");
  /* More words than anybody types before they come back to the first. */
  for (guint i = 0; i < 200; i++)
    {
      g_autofree char *query = g_strdup_printf ("rest unheard%u of%u", i, i);

      must_find (search, query, "a b c");
    }
  must_find (search, "rest", "a b c");
}

/* Hits live as long as the search, and what is added behind them is found. */
static void
test_added_later (void)
{
  static const Entry more[] = {
    { "later", CONTENT_FIELD_TITLE, "Pillow" }, { NULL, CONTENT_FIELD_TEXT, "Softer." }, { NULL, 0, NULL },
  };
  g_autoptr (ContentSearch) search = new_search (pack);
  g_autoptr (GArray) before = content_search_find (search, "pillow", 5);

  for (guint i = 0; i < 100; i++)
    add_entries (search, more);
  content_search_add_text (search, CONTENT_FIELD_TEXT, "Zeppelin.");

  g_assert_cmpstr (g_array_index (before, ContentHit, 0).page, ==, "sleep");
  g_assert_cmpstr (g_array_index (before, ContentHit, 0).sentence, ==, "A pillow can help.");
  must_find (search, "zeppelin", "later");
  must_say (search, "softer", "Softer.");
}

/* Part of @words, over and over, until it has at least @length bytes. */
static char *
repeat (const char *words, gsize length)
{
  GString *text = g_string_new (NULL);

  while (text->len < length)
    g_string_append (text, words);

  return g_string_free (text, FALSE);
}

static void
test_long_queries (void)
{
  static const char *const parts[] = { "a",  "q1x ", "zwq ", "痛", "é", "ไม", "'", "\xcc\x81",
                                       ". ", "qzqzqzqzqzqzqzqzqzqzqzqzqzqzqzqzqzq " };
  g_autoptr (ContentSearch) search = new_search (pack);

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      g_autofree char *query = repeat (parts[i], 10000);
      g_autofree char *with = g_strconcat (query, " gabapentin", NULL);
      g_autofree char *found = find (search, with, 10);

      g_assert_nonnull (strstr (found, "medicine"));
      g_array_unref (content_search_find (search, query, 10));
    }
}

/* The best max pages, however many, and the best sentence, however late its word is typed. */
static void
test_max_of_many (void)
{
  g_autoptr (ContentSearch) search = content_search_new ();
  g_autoptr (GArray) hits = NULL;

  for (guint i = 0; i < 40; i++)
    add_entries (search, (const Entry[]){ { "a", CONTENT_FIELD_TEXT, "Rest well." }, { NULL, 0, NULL } });
  hits = content_search_find (search, "rest", 40);

  g_assert_cmpuint (hits->len, ==, 40);
}

static void
test_sentence_of_late_word (void)
{
  g_autoptr (ContentSearch) search = new_search (pack);
  g_autoptr (GString) query = g_string_new (NULL);

  for (guint i = 0; i < 100; i++)
    g_string_append_printf (query, "zq%uz ", i);
  g_string_append (query, "knees");

  must_say (search, query->str, "Put a pillow between your knees.");
}

static void
test_300_words (void)
{
  g_autoptr (ContentSearch) search = new_search (pack);
  g_autoptr (GString) query = g_string_new ("pillow");

  for (guint i = 0; i < 300; i++)
    g_string_append_printf (query, " zq%uz", i);
  must_find (search, query->str, "sleep");
  g_string_append (query, " gabapentin");
  must_find (search, query->str, "medicine sleep");
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
  g_test_add_func ("/search/max", test_max);
  g_test_add_func ("/search/duplicates", test_duplicates);
  g_test_add_func ("/search/stable", test_stable);
  g_test_add_func ("/search/added-later", test_added_later);
  g_test_add_func ("/search/long-queries", test_long_queries);
  g_test_add_func ("/search/300-words", test_300_words);
  g_test_add_func ("/search/max-of-many", test_max_of_many);
  g_test_add_func ("/search/sentence-of-late-word", test_sentence_of_late_word);

  return g_test_run ();
}
