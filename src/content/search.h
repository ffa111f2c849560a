/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Finds pages by the words that people use. Each text is folded once, when it is added;
 * a search then scans the list of all words (a few thousand, so that a part of a long
 * word is found in every language) and not the texts. Not for use from several threads. */
typedef struct _ContentSearch ContentSearch;

/* Where a text stands: what is found in a later one counts more. */
typedef enum
{
  CONTENT_FIELD_TEXT,
  CONTENT_FIELD_KEY_POINT, /* summary, headings and key points */
  CONTENT_FIELD_TITLE,
  CONTENT_FIELD_KEYWORD, /* found, never shown */
} ContentField;

ContentSearch *content_search_new (void);
void content_search_free (ContentSearch *search);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ContentSearch, content_search_free)

/* Starts a page; what is added next belongs to it. */
void content_search_add_page (ContentSearch *search, const char *id);
/* @text: plain words as they stand on the page, in the reader's language. */
void content_search_add_text (ContentSearch *search, ContentField field, const char *text);

typedef struct
{
  const char *page;     /* id, owned by the search */
  const char *sentence; /* the one that fits best, owned by the search; "" if the page has no text */
} ContentHit;

/* The best @max pages, best first. Beginnings and parts of words count, and where
 * nothing else is found also words that are nearly spelt so.
 * Returns: an array of ContentHit, owned by the caller, empty if nothing fits. */
GArray *content_search_find (ContentSearch *search, const char *query, guint max);

/* Where the words of @query stand in @text: words that contain one, or are one if it has
 * less than three letters.
 * Returns: an array of ContentSpan, in order, owned by the caller. */
typedef struct
{
  guint start, end; /* bytes */
} ContentSpan;
GArray *content_search_mark (const char *query, const char *text);

G_END_DECLS
