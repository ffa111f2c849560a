/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "assess/prove.h"

G_BEGIN_DECLS

/* Self-checks that are broken on purpose: the small one, which is made sound first, with
 * one thing spoiled in each. A proof that does not see what is wrong with them is none. */

typedef struct
{
  const char *from, *to; /* NULL: no edit */
} BrokenEdit;

#define BROKEN_EDITS 3

typedef struct
{
  const char *name;
  const char *breaks; /* the property that must fail, or NULL: no more rows */
  const char *also;   /* those that fail with it, and no others */
  const char *says;   /* part of the text: what the counter-example must be about */
  const char *got, *expected; /* urgencies; NULL: not looked at */
  BrokenEdit edits[BROKEN_EDITS];
  const char *without; /* a rule that is taken out, or NULL */
  BrokenEdit floors;
  void (*harm) (LwQuestionnaire *questionnaire); /* or NULL: behind the reader's back */
} Broken;

typedef struct
{
  const char *name;  /* NULL: no more rows */
  const char *says;  /* part of the reader's message */
  BrokenEdit edits[BROKEN_EDITS];
} BrokenRefused;

/* What the proof must see, and what never gets so far. */
extern const Broken broken_rows[];
extern const BrokenRefused broken_refused_rows[];

/* The sound one and its floors; the caller frees both texts. */
char *broken_intact_text (void);
char *broken_floors_text (void);

/* @text, which it takes, with all @edits made in their order; the caller frees it. */
char *broken_edited (char *text, const BrokenEdit *edits, guint n);

/* What the row describes; the caller owns them. */
LwQuestionnaire *broken_questionnaire (const Broken *row);
LwFloors *broken_floors (const Broken *row);

LwFloors *broken_must_read_floors (const char *text);

G_END_DECLS
