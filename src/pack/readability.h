/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/readability.h"
#include "pack/pack.h"

G_BEGIN_DECLS

/* How hard the pack is to read: its source language, English, only. */

/* No sentence may be longer, and the mean of an item not longer than the second (words).
 * Shortening to 15 and cutting long words took patient pages from grade 9.8 to 6.4
 * (ASMAR 2023;5:e1). */
#define PACK_LIMIT_SENTENCE 20
#define PACK_LIMIT_MEAN_SENTENCE 12.0
/* A page that is longer is not read to its end by somebody in pain. */
#define PACK_LIMIT_PAGE_WORDS 600
/* School years (Flesch–Kincaid): AMA and NIH recommend the sixth. */
#define PACK_LIMIT_GRADE 6.0
#define PACK_LIMIT_EMERGENCY_GRADE 4.0
#define PACK_LIMIT_GLOSSARY_GRADE 5.0

/* What is read in one go: a page, all that an outcome can say, all questions, all
 * emergency texts, the glossary. */
typedef struct
{
  const char *kind; /* "page", "outcome", "questions", "emergency", "glossary" */
  char *id;
  char *file; /* where to mend it */
  ContentReading *reading;
  double limit; /* of the grade */
} PackReadingItem;

/* Returns: an array of PackReadingItem, owned by the caller. What cannot be read is left
 * out and its faults tell. Words that the glossary explains or familiar.xml lists are known. */
GPtrArray *pack_readability (Pack *pack, XmlFaults *faults);

/* Reads familiar.xml for its own faults. */
void pack_readability_check_familiar (Pack *pack, XmlFaults *faults);

/* Tells all that is too hard, each as a fault with how to mend it. */
void pack_readability_check (GPtrArray *items, XmlFaults *faults);

G_END_DECLS
