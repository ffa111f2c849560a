/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "assess/questionnaire.h"

G_BEGIN_DECLS

/* What the files that draw a self-check share. Not for anybody else. */
#define RANDOM_QUESTIONS 16
#define RANDOM_OPTIONS 4
#define RANDOM_SIGNS 4
#define RANDOM_NO_SIGN (-1)
#define RANDOM_CARELESS 2 /* percent of what is said without a thought for the reader */

typedef struct
{
  LwKind kind;
  LwUse use;
  gboolean ordered, asks;
  guint n;    /* options, or cuts */
  guint none; /* of a set: which of them is "none of these" */
  int signs[RANDOM_OPTIONS];
} RandomQuestion;

typedef struct
{
  GRand *rand;
  GString *out; /* what is written so far */
  RandomQuestion questions[RANDOM_QUESTIONS];
  guint n;
  LwUrgency floors[RANDOM_SIGNS];
  guint rules;
} RandomDraw;

/* In so many percent of the cases. */
gboolean random_happens (RandomDraw *draw, guint percent);
/* Of 0 … n - 1. */
guint random_one_of (RandomDraw *draw, guint n);

gboolean random_is_set (const RandomQuestion *question);
gboolean random_is_context (const RandomQuestion *question);

/* Over the first @before questions; @danger: for the ask-when of a danger question. */
void random_write_condition (RandomDraw *draw, guint before, gboolean danger, guint depth);
void random_write_rules (RandomDraw *draw);
void random_write_floors (RandomDraw *draw);

G_END_DECLS
