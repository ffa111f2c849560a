/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/search.h"

G_BEGIN_DECLS

/* Pages written in a test, and what must be found in them. */
typedef struct
{
  const char *page; /* or NULL: the same as above */
  ContentField field;
  const char *text;
} PagesEntry;

/* A small pack in several scripts. Like every array of entries it ends with a NULL text. */
extern const PagesEntry pages_pack[];

ContentSearch *pages_new (const PagesEntry *entries);
void pages_add (ContentSearch *search, const PagesEntry *entries);

/* Ids of the pages, a space between; owned by the caller. */
char *pages_find (ContentSearch *search, const char *query, guint max);

/* Fails unless @query finds @pages, as pages_find gives them. */
void pages_must_find (ContentSearch *search, const char *query, const char *pages);
/* Fails unless @sentence is what is shown of the first page. */
void pages_must_say (ContentSearch *search, const char *query, const char *sentence);

G_END_DECLS
