/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* How hard a text in English is to read. */

/* Syllables by rules of spelling, at least 1. Capitals are spelt out ("MRI" is 3), a
 * number is 1, the parts of "day-to-day" count together. */
guint content_syllables (const char *word);

/* Words that count two syllables at most, because the glossary explains them, and words
 * that everybody knows however long they are. Both lower case, sets owned by the caller. */
typedef struct
{
  GHashTable *explained;
  GHashTable *familiar;
} ContentKnownWords;

/* What was counted in one or more texts. */
typedef struct
{
  guint words;
  guint sentences;
  guint syllables;
  guint long_words;     /* three syllables or more */
  guint longest;        /* words in the longest sentence */
  char *longest_text;   /* that sentence, or NULL */
  GHashTable *hard;     /* set of long words neither explained nor familiar, lower case */
} ContentReading;

ContentReading *content_reading_new (void);
void content_reading_free (ContentReading *reading);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ContentReading, content_reading_free)

/* Adds running text. */
void content_reading_add (ContentReading *reading, const char *text, const ContentKnownWords *known);
/* Looks for hard words only: titles and labels are no sentences. */
void content_reading_add_label (ContentReading *reading, const char *text, const ContentKnownWords *known);

/* School years in the United States: Kincaid and others 1975 (Flesch–Kincaid);
 * McLaughlin 1969 (SMOG). 0 for no text; never below 0. */
double content_reading_grade (const ContentReading *reading);
double content_reading_smog (const ContentReading *reading);
double content_reading_mean_sentence (const ContentReading *reading);

/* @word without the ending that makes it plural, past and so on, if the shorter form is
 * in @set. Returns whether either form is. */
gboolean content_words_contain (GHashTable *set, const char *word);

G_END_DECLS
