/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Words and sentences of a text, in any script. */

/* A folded word: lower case, without accents, ligatures spelt out, so that "Œdème" and
 * "oedeme" are one word. Scripts written without spaces come as pairs of characters. */
typedef struct
{
  const char *text;
  gsize start, end; /* bytes of the original that it was made from */
} ContentWord;

/* Called for each word in order; the text lives until it returns. TRUE stops. */
typedef gboolean (*ContentWordFunc) (const ContentWord *word, gpointer data);
void content_words_foreach (const char *text, ContentWordFunc visit, gpointer data);

/* Whether @text starts in a script that comes as pairs of characters. */
gboolean content_words_are_pairs (const char *text);

/* All words, NULL-terminated, owned by the caller. */
char **content_words_split (const char *text);

/* The sentences, NULL-terminated, owned by the caller; never an empty one. A full stop
 * inside a number, or without a space behind it, ends nothing. */
char **content_sentences_split (const char *text);

G_END_DECLS
