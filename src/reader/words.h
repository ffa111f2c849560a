/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "widgets/context.h"

G_BEGIN_DECLS

/* What the screen and the paper say alike of a page. */

/* The hard words that the page marks: const ContentTerm *, in order, which belong to the
 * pack; the array belongs to the caller. */
GPtrArray *reader_words_of (Pack *pack, const ContentPage *page);

const char *reader_certainty_words (const char *certainty);
/* NULL for no verdict. */
const char *reader_verdict_words (const char *verdict);

/* "How many felt dizzy?" and "40 of 100 people with pregabalin". Owned by the caller. */
char *reader_effect_question (const ContentEffect *effect);
char *reader_effect_count (int count, int of, const char *who);

/* Who reviewed the page, when, until when, and in which version of the pack. Owned by
 * the caller. */
char *reader_describe_review (const WidgetsContext *context, const ContentPage *page);

G_END_DECLS
