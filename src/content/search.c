/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "content/search.h"

#include <math.h>

#include "content/vocabulary.h"
#include "content/words.h"

typedef struct
{
  ContentField field;
  char *text;
} Line;

typedef struct
{
  char *id;
  GPtrArray *lines; /* Line: one sentence, or one keyword */
} Page;

struct _ContentSearch
{
  GPtrArray *pages; /* Page */
  ContentVocabulary *vocabulary;
  GHashTable *tokens; /* folded word → Token, of the last queries */
};

/* What a word is worth by the place where it was found. */
static const double field_weight[] = { 1, 2, 4, 5 };

/* A keyword or title that is the whole query is worth this many times its words. */
#define PHRASE_WEIGHT 6.0
/* A page that fits so much less than the best is noise. */
#define WORTH_SHOWING 0.15
/* So many pages are looked at more closely than by single words. */
#define CLOSER_LOOK 24
/* So many words of queries are remembered: who types on changes only the last one. */
#define REMEMBERED 32

static void
line_free (Line *line)
{
  g_free (line->text);
  g_free (line);
}

static void
page_free (Page *page)
{
  g_free (page->id);
  g_ptr_array_unref (page->lines);
  g_free (page);
}

/* A word of the query, the words of the vocabulary that it may stand for, and what it is
 * worth on each page. */
typedef struct
{
  GHashTable *matches; /* folded word, owned by the vocabulary → ContentMatch */
  float *worth;        /* by page: quality times field weight */
  double rarity;       /* 0 for a word that stands on every page */
} Token;

static void
token_free (Token *token)
{
  g_hash_table_unref (token->matches);
  g_free (token->worth);
  g_free (token);
}

ContentSearch *
content_search_new (void)
{
  ContentSearch *search = g_new0 (ContentSearch, 1);

  search->pages = g_ptr_array_new_with_free_func ((GDestroyNotify) page_free);
  search->vocabulary = content_vocabulary_new ();
  search->tokens = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) token_free);

  return search;
}

void
content_search_free (ContentSearch *search)
{
  g_ptr_array_unref (search->pages);
  g_hash_table_unref (search->tokens);
  content_vocabulary_free (search->vocabulary);
  g_free (search);
}

void
content_search_add_page (ContentSearch *search, const char *id)
{
  Page *page = g_new0 (Page, 1);

  page->id = g_strdup (id);
  page->lines = g_ptr_array_new_with_free_func ((GDestroyNotify) line_free);
  g_ptr_array_add (search->pages, page);
  g_hash_table_remove_all (search->tokens); /* they have a place for each page */
}

static void
add_line (Page *page, ContentField field, const char *text)
{
  Line *line = g_new0 (Line, 1);

  line->field = field;
  line->text = g_strdup (text);
  g_ptr_array_add (page->lines, line);
}

void
content_search_add_text (ContentSearch *search, ContentField field, const char *text)
{
  guint page = search->pages->len - 1;
  g_auto (GStrv) sentences = NULL;

  g_return_if_fail (search->pages->len > 0);

  g_hash_table_remove_all (search->tokens); /* they point into the vocabulary */
  sentences = content_sentences_split (text);
  for (char **s = sentences; *s; s++)
    {
      add_line (g_ptr_array_index (search->pages, page), field, *s);
      content_vocabulary_add (search->vocabulary, *s, page, field);
    }
}

static double
quality_of (const Token *token, const char *word)
{
  const ContentMatch *match = g_hash_table_lookup (token->matches, word);

  return match ? match->quality : 0;
}

static void
weigh_token (ContentSearch *search, Token *token)
{
  GHashTableIter iter;
  gpointer value;
  guint found = 0;

  token->worth = g_new0 (float, search->pages->len);
  g_hash_table_iter_init (&iter, token->matches);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      const ContentMatch *match = value;

      for (guint i = 0; i < match->postings->len; i++)
        {
          const ContentPosting *posting = &g_array_index (match->postings, ContentPosting, i);
          float *worth = &token->worth[posting->page];

          found += *worth == 0;
          *worth = MAX (*worth, match->quality * field_weight[posting->field]);
        }
    }
  token->rarity = found ? log ((search->pages->len + 1) / (found + 0.5)) : 0;
}

static const Token *
find_token (ContentSearch *search, const char *word)
{
  Token *token = g_hash_table_lookup (search->tokens, word);

  if (token)
    return token;

  token = g_new0 (Token, 1);
  token->matches = content_vocabulary_match (search->vocabulary, word);
  weigh_token (search, token);
  g_hash_table_insert (search->tokens, g_strdup (word), token);

  return token;
}

/* Returns: const Token *, which belong to the search. */
static GPtrArray *
read_tokens (ContentSearch *search, const char *query)
{
  g_auto (GStrv) words = content_words_split (query);
  GPtrArray *tokens = g_ptr_array_new ();

  if (g_hash_table_size (search->tokens) > REMEMBERED)
    g_hash_table_remove_all (search->tokens);
  for (char **word = words; *word; word++)
    {
      const Token *token = find_token (search, *word);

      if (token->rarity > 0) /* a word that is nowhere takes no place of one that is */
        g_ptr_array_add (tokens, (gpointer) token);
    }

  return tokens;
}

/* How well one line answers the query: by how much of the query stands in it, and
 * (for phrases) how much of the line stands in the query. */
typedef struct
{
  ContentSearch *search;
  GPtrArray *tokens;
  guint64 seen;    /* tokens found */
  double found;    /* rarity of the tokens found, times quality */
  double all;      /* rarity of all words of the line */
} Fit;

static gboolean
fit_word (const ContentWord *word, gpointer data)
{
  Fit *fit = data;

  fit->all += content_vocabulary_rarity (fit->search->vocabulary, word->text, fit->search->pages->len);
  for (guint i = 0; i < MIN (fit->tokens->len, 64); i++)
    {
      const Token *token = g_ptr_array_index (fit->tokens, i);
      double quality = fit->seen & (G_GUINT64_CONSTANT (1) << i) ? 0 : quality_of (token, word->text);

      if (quality > 0)
        {
          fit->found += quality * token->rarity;
          fit->seen |= G_GUINT64_CONSTANT (1) << i;
        }
    }

  return FALSE;
}

static Fit
fit_line (ContentSearch *search, GPtrArray *tokens, const char *text)
{
  Fit fit = { search, tokens, 0, 0, 0 };

  content_words_foreach (text, fit_word, &fit);

  return fit;
}

static double
rarity_of_all (GPtrArray *tokens)
{
  double sum = 0;

  for (guint i = 0; i < tokens->len; i++)
    sum += ((const Token *) g_ptr_array_index (tokens, i))->rarity;

  return sum;
}

/* 1 if the line and the query are the same words, 0 if they share none. */
static double
phrase_fit (const Fit *fit, double query)
{
  return query > 0 && fit->all > 0 ? fit->found * fit->found / (query * MAX (fit->all, fit->found)) : 0;
}

typedef struct
{
  guint page;
  double score;
  const char *sentence;
} Candidate;

static void
look_closer (ContentSearch *search, GPtrArray *tokens, Candidate *candidate)
{
  const Page *page = g_ptr_array_index (search->pages, candidate->page);
  double query = rarity_of_all (tokens), phrase = 0, sentence = -1;

  candidate->sentence = "";
  for (guint i = 0; i < page->lines->len; i++)
    {
      const Line *line = g_ptr_array_index (page->lines, i);
      Fit fit = fit_line (search, tokens, line->text);

      if (line->field == CONTENT_FIELD_TITLE || line->field == CONTENT_FIELD_KEYWORD)
        phrase = MAX (phrase, phrase_fit (&fit, query));
      else if (fit.found > sentence)
        {
          sentence = fit.found;
          candidate->sentence = line->text;
        }
    }
  candidate->score += PHRASE_WEIGHT * query * phrase;
}

static int
compare_candidates (gconstpointer a, gconstpointer b)
{
  const Candidate *x = a, *y = b;

  if (x->score != y->score)
    return x->score < y->score ? 1 : -1;

  return x->page < y->page ? -1 : x->page > y->page;
}

static double
score_page (GPtrArray *tokens, guint page)
{
  double score = 0;

  for (guint i = 0; i < tokens->len; i++)
    {
      const Token *token = g_ptr_array_index (tokens, i);

      score += token->rarity * token->worth[page];
    }

  return score;
}

static GArray *
best_pages (ContentSearch *search, GPtrArray *tokens, guint max)
{
  GArray *candidates = g_array_new (FALSE, FALSE, sizeof (Candidate));

  for (guint i = 0; i < search->pages->len; i++)
    {
      Candidate candidate = { i, score_page (tokens, i), "" };

      if (candidate.score > 0)
        g_array_append_val (candidates, candidate);
    }
  g_array_sort (candidates, compare_candidates);
  g_array_set_size (candidates, MIN (candidates->len, MAX (max, CLOSER_LOOK)));

  return candidates;
}

GArray *
content_search_find (ContentSearch *search, const char *query, guint max)
{
  g_autoptr (GPtrArray) tokens = read_tokens (search, query);
  g_autoptr (GArray) candidates = best_pages (search, tokens, max);
  GArray *hits = g_array_new (FALSE, FALSE, sizeof (ContentHit));

  for (guint i = 0; i < candidates->len; i++)
    look_closer (search, tokens, &g_array_index (candidates, Candidate, i));
  g_array_sort (candidates, compare_candidates);

  for (guint i = 0; i < MIN (candidates->len, max); i++)
    {
      const Candidate *candidate = &g_array_index (candidates, Candidate, i);
      const Page *page = g_ptr_array_index (search->pages, candidate->page);
      ContentHit hit = { page->id, candidate->sentence };

      if (candidate->score < WORTH_SHOWING * g_array_index (candidates, Candidate, 0).score)
        break;
      g_array_append_val (hits, hit);
    }

  return hits;
}
