/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "search-pages.h"

const PagesEntry pages_pack[] = {
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

void
pages_add (ContentSearch *search, const PagesEntry *entries)
{
  for (; entries->text; entries++)
    {
      if (entries->page)
        content_search_add_page (search, entries->page);
      content_search_add_text (search, entries->field, entries->text);
    }
}

ContentSearch *
pages_new (const PagesEntry *entries)
{
  ContentSearch *search = content_search_new ();

  pages_add (search, entries);

  return search;
}

char *
pages_find (ContentSearch *search, const char *query, guint max)
{
  g_autoptr (GArray) hits = content_search_find (search, query, max);
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; i < hits->len; i++)
    g_string_append_printf (ids, "%s%s", i > 0 ? " " : "", g_array_index (hits, ContentHit, i).page);

  return g_strdup (ids->str);
}

void
pages_must_find (ContentSearch *search, const char *query, const char *pages)
{
  g_autofree char *found = pages_find (search, query, 10);

  g_test_message ("%.80s", query);
  g_assert_cmpstr (found, ==, pages);
}

void
pages_must_say (ContentSearch *search, const char *query, const char *sentence)
{
  g_autoptr (GArray) hits = content_search_find (search, query, 1);

  g_test_message ("%.80s", query);
  g_assert_cmpuint (hits->len, ==, 1);
  g_assert_cmpstr (g_array_index (hits, ContentHit, 0).sentence, ==, sentence);
}
