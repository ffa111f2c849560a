/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* All words of a set of pages, folded, each with the pages it stands on. */
typedef struct _ContentVocabulary ContentVocabulary;

typedef struct
{
  guint32 page : 28;
  guint32 field : 4; /* the highest of that page */
} ContentPosting;

/* A word that a typed one may stand for. */
typedef struct
{
  double quality;         /* 1 the same word … 0 */
  const GArray *postings; /* ContentPosting, by page */
} ContentMatch;

ContentVocabulary *content_vocabulary_new (void);
void content_vocabulary_free (ContentVocabulary *vocabulary);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ContentVocabulary, content_vocabulary_free)

/* Adds the words of @text. Pages come in rising order; @field is below 16. */
void content_vocabulary_add (ContentVocabulary *vocabulary, const char *text, guint page, guint field);

/* The words that @typed (folded) may stand for: those that are, begin with or contain
 * it; if none, those that begin as it begins; if none, those nearly spelt so.
 * Returns: a table from word to ContentMatch, owned by the caller, for as long as
 * nothing is added. */
GHashTable *content_vocabulary_match (ContentVocabulary *vocabulary, const char *typed);

/* How rare the word (folded) is among @pages pages: nearly 0 if it stands on all of
 * them, the logarithm of the share otherwise (inverse document frequency). */
double content_vocabulary_rarity (const ContentVocabulary *vocabulary, const char *word, guint pages);

G_END_DECLS
