/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "content/search.h"

#include <string.h>

#include "search-pages.h"

static void
test_max (void)
{
  g_autoptr (ContentSearch) search = pages_new (pages_pack);
  g_autofree char *all = pages_find (search, "pillow numb gabapentin", G_MAXUINT);
  g_autofree char *none = pages_find (search, "pain", 0);
  g_auto (GStrv) ids = g_strsplit (all, " ", -1);

  g_assert_cmpstr (none, ==, "");
  g_assert_cmpuint (g_strv_length (ids), ==, 3);
  for (guint max = 3; max >= 1; max--)
    {
      g_autofree char *found = pages_find (search, "pillow numb gabapentin", max), *first = g_strjoinv (" ", ids);

      g_assert_cmpstr (found, ==, first);
      g_clear_pointer (&ids[max - 1], g_free);
    }
}

/* What is typed twice counts for nothing new, and no page comes twice. */
static void
test_duplicates (void)
{
  g_autoptr (ContentSearch) search = pages_new (pages_pack);
  g_autofree char *once = pages_find (search, "numb pillow", 10);

  g_assert_cmpstr (once, ==, "numb sleep");
  pages_must_find (search, "numb numb pillow pillow", once);
  pages_must_find (search, "pillow NUMB númb pillow numb pillow", once);
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
  g_autoptr (ContentSearch) search = pages_new (pages_pack);

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      g_autofree char *query = repeat (parts[i], 10000);
      g_autofree char *with = g_strconcat (query, " gabapentin", NULL);
      g_autofree char *found = pages_find (search, with, 10);

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
    pages_add (search, (const PagesEntry[]){ { "a", CONTENT_FIELD_TEXT, "Rest well." }, { NULL, 0, NULL } });
  hits = content_search_find (search, "rest", 40);

  g_assert_cmpuint (hits->len, ==, 40);
}

static void
test_sentence_of_late_word (void)
{
  g_autoptr (ContentSearch) search = pages_new (pages_pack);
  g_autoptr (GString) query = g_string_new (NULL);

  for (guint i = 0; i < 100; i++)
    g_string_append_printf (query, "zq%uz ", i);
  g_string_append (query, "knees");

  pages_must_say (search, query->str, "Put a pillow between your knees.");
}

static void
test_300_words (void)
{
  g_autoptr (ContentSearch) search = pages_new (pages_pack);
  g_autoptr (GString) query = g_string_new ("pillow");

  for (guint i = 0; i < 300; i++)
    g_string_append_printf (query, " zq%uz", i);
  pages_must_find (search, query->str, "sleep");
  g_string_append (query, " gabapentin");
  pages_must_find (search, query->str, "medicine sleep");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/search/max", test_max);
  g_test_add_func ("/search/duplicates", test_duplicates);
  g_test_add_func ("/search/long-queries", test_long_queries);
  g_test_add_func ("/search/300-words", test_300_words);
  g_test_add_func ("/search/max-of-many", test_max_of_many);
  g_test_add_func ("/search/sentence-of-late-word", test_sentence_of_late_word);

  return g_test_run ();
}
