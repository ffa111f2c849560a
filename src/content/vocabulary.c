/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "content/vocabulary.h"

#include <math.h>
#include <string.h>

#include "content/words.h"

#define QUALITY_SAME 1.0
#define QUALITY_BEGINS 0.8
#define QUALITY_CONTAINS 0.35
#define QUALITY_SHORTENED 0.7
#define QUALITY_NEARLY 0.6

/* Every word stands once in @scan, between line feeds: strstr over it finds all words
 * that contain something, and is the fastest way known here in every script. */
struct _ContentVocabulary
{
  GHashTable *words; /* folded word → GArray of ContentPosting */
  GString *scan;     /* "\nword\nword\n" */
};

ContentVocabulary *
content_vocabulary_new (void)
{
  ContentVocabulary *vocabulary = g_new0 (ContentVocabulary, 1);

  vocabulary->words = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_array_unref);
  vocabulary->scan = g_string_new ("\n");

  return vocabulary;
}

void
content_vocabulary_free (ContentVocabulary *vocabulary)
{
  g_hash_table_unref (vocabulary->words);
  g_string_free (vocabulary->scan, TRUE);
  g_free (vocabulary);
}

static GArray *
ensure_postings (ContentVocabulary *vocabulary, const char *word)
{
  GArray *postings = g_hash_table_lookup (vocabulary->words, word);

  if (postings)
    return postings;

  postings = g_array_new (FALSE, FALSE, sizeof (ContentPosting));
  g_hash_table_insert (vocabulary->words, g_strdup (word), postings);
  g_string_append_printf (vocabulary->scan, "%s\n", word);

  return postings;
}

typedef struct
{
  ContentVocabulary *vocabulary;
  ContentPosting posting;
} Adding;

static gboolean
add_word (const ContentWord *word, gpointer data)
{
  Adding *adding = data;
  GArray *postings = ensure_postings (adding->vocabulary, word->text);
  ContentPosting *last = postings->len ? &g_array_index (postings, ContentPosting, postings->len - 1) : NULL;

  if (last && last->page == adding->posting.page)
    last->field = MAX (last->field, adding->posting.field);
  else
    g_array_append_val (postings, adding->posting);

  return FALSE;
}

void
content_vocabulary_add (ContentVocabulary *vocabulary, const char *text, guint page, guint field)
{
  Adding adding = { vocabulary, { page, field } };

  content_words_foreach (text, add_word, &adding);
}

static void
add_match (ContentVocabulary *vocabulary, GHashTable *matches, const char *word, gsize length, double quality)
{
  g_autofree char *key = g_strndup (word, length);
  ContentMatch *match = g_hash_table_lookup (matches, key);
  gpointer stored, postings;

  if (match)
    {
      match->quality = MAX (match->quality, quality);
      return;
    }

  g_hash_table_lookup_extended (vocabulary->words, key, &stored, &postings);
  match = g_new (ContentMatch, 1);
  *match = (ContentMatch){ quality, postings };
  g_hash_table_insert (matches, stored, match);
}

/* The start of the word that @p points into. */
static const char *
word_start (const char *p)
{
  while (p[-1] != '\n')
    p--;

  return p;
}

static void
match_containing (ContentVocabulary *vocabulary, GHashTable *matches, const char *typed, gboolean anywhere)
{
  g_autofree char *pattern = anywhere ? g_strdup (typed) : g_strconcat ("\n", typed, NULL);
  gsize length = strlen (typed);
  const char *next = vocabulary->scan->str;

  for (const char *p; (p = strstr (next, pattern)); next = strchr (p + !anywhere, '\n'))
    {
      const char *start = anywhere ? word_start (p) : p + 1;
      gsize word = strchr (start, '\n') - start;
      gboolean begins = start == p + !anywhere;

      add_match (vocabulary, matches, start, word,
                 word == length ? QUALITY_SAME : begins ? QUALITY_BEGINS : QUALITY_CONTAINS);
    }
}

/* "numbness" where only "numb" is written: the longest beginning that some word has, but
 * never less than four characters or half of it. */
static void
match_shortened (ContentVocabulary *vocabulary, GHashTable *matches, const char *typed)
{
  glong whole = g_utf8_strlen (typed, -1);

  for (glong n = whole - 1; n >= MAX (4, (whole + 1) / 2) && g_hash_table_size (matches) == 0; n--)
    {
      g_autofree char *shorter = g_utf8_substring (typed, 0, n);
      GHashTableIter iter;
      gpointer match;

      match_containing (vocabulary, matches, shorter, FALSE);
      g_hash_table_iter_init (&iter, matches);
      while (g_hash_table_iter_next (&iter, NULL, &match))
        ((ContentMatch *) match)->quality = QUALITY_SHORTENED;
    }
}

/* Letters to add, drop, change or swap with their neighbour, bytes taken for letters
 * (what is folded is ASCII in most languages); more than @limit is limit + 1. */
static int
distance (const char *a, gsize na, const char *b, gsize nb, int limit)
{
  int rows[3][32] = { { 0 } };

  if (na >= 32 || nb >= 32 || ABS ((gssize) na - (gssize) nb) > limit)
    return limit + 1;

  for (gsize j = 0; j <= nb; j++)
    rows[0][j] = j;
  for (gsize i = 1; i <= na; i++)
    {
      int *row = rows[i % 3], *above = rows[(i + 2) % 3], *before = rows[(i + 1) % 3];

      row[0] = i;
      for (gsize j = 1; j <= nb; j++)
        {
          row[j] = MIN (MIN (row[j - 1], above[j]) + 1, above[j - 1] + (a[i - 1] != b[j - 1]));
          if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
            row[j] = MIN (row[j], before[j - 2] + 1);
        }
    }

  return rows[na % 3][nb];
}

static void
match_nearly (ContentVocabulary *vocabulary, GHashTable *matches, const char *typed)
{
  gsize length = strlen (typed);
  int limit = length >= 8 ? 2 : 1;

  if (length < 4)
    return;

  for (const char *word = vocabulary->scan->str + 1, *end; *word; word = end + 1)
    {
      end = strchr (word, '\n');
      if (distance (typed, length, word, end - word, limit) <= limit)
        add_match (vocabulary, matches, word, end - word, QUALITY_NEARLY);
    }
}

GHashTable *
content_vocabulary_match (ContentVocabulary *vocabulary, const char *typed)
{
  GHashTable *matches = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free);

  if (*typed == '\0')
    return matches;

  /* One or two letters stand in half of all words: there only beginnings count. Where
   * pairs of characters are words, one of them is half a pair. */
  match_containing (vocabulary, matches, typed, g_utf8_strlen (typed, -1) >= 3 || content_words_are_pairs (typed));
  if (g_hash_table_size (matches) == 0)
    match_shortened (vocabulary, matches, typed);
  if (g_hash_table_size (matches) == 0)
    match_nearly (vocabulary, matches, typed);

  return matches;
}

double
content_vocabulary_rarity (const ContentVocabulary *vocabulary, const char *word, guint pages)
{
  const GArray *postings = g_hash_table_lookup (vocabulary->words, word);

  return log ((pages + 1) / ((postings ? postings->len : 0) + 0.5));
}
