/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "content/search.h"
#include "content/words.h"

typedef struct
{
  char **words;
  GArray *spans;
} Marking;

/* One or two letters stand in half of all words: then only the word itself counts. */
static gboolean
stands_for (const char *word, const char *typed)
{
  gboolean whole = g_utf8_strlen (typed, -1) < 3 && !content_words_are_pairs (typed);

  return whole ? g_str_equal (word, typed) : strstr (word, typed) != NULL;
}

static gboolean
mark_word (const ContentWord *word, gpointer data)
{
  Marking *marking = data;

  for (char **w = marking->words; *w; w++)
    if (stands_for (word->text, *w))
      {
        ContentSpan span = { word->start, word->end };

        g_array_append_val (marking->spans, span);
        break;
      }

  return FALSE;
}

GArray *
content_search_mark (const char *query, const char *text)
{
  g_auto (GStrv) words = content_words_split (query);
  Marking marking = { words, g_array_new (FALSE, FALSE, sizeof (ContentSpan)) };

  if (*words)
    content_words_foreach (text, mark_word, &marking);

  return marking.spans;
}
