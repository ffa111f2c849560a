/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A sentence with a little mark-up, split into runs. Texts are kept everywhere as their
 * source ("Call <number kind=\"emergency\"/> now"), which is also the key of their
 * translation, and are split when they are shown. */
typedef enum
{
  CONTENT_RUN_PLAIN,
  CONTENT_RUN_STRONG,
  CONTENT_RUN_TERM,   /* ref is a glossary id */
  CONTENT_RUN_NUMBER, /* ref is "emergency", "advice" or "crisis"; text is "" */
} ContentRunKind;

typedef struct
{
  ContentRunKind kind;
  char *text;
  char *ref; /* NULL for plain and strong */
} ContentRun;

/* Returns: an array of ContentRun, owned by the caller. A text that cannot be split
 * comes back as one plain run. */
GPtrArray *content_prose_split (const char *source);

/* Words alone; @numbers stands where a number would (may be ""). Owned by the caller. */
char *content_prose_plain (const char *source, const char *numbers);

G_END_DECLS
