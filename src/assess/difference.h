/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "assess/answers.h"

G_BEGIN_DECLS

/* What changes for people when one self-check takes the place of another: every interview
 * that the two have in common, side by side. */
typedef enum
{
  LW_DIFFERENCE_UP,   /* the second calls for more */
  LW_DIFFERENCE_DOWN, /* the second calls for less */
  LW_DIFFERENCE_SAME,
} LwDifferenceKind;
#define LW_N_DIFFERENCES 3

typedef struct
{
  char *ways[LW_N_DIFFERENCES];        /* how many interviews, decimal */
  LwAnswers *before[2], *after[2];     /* the mildest example of up and down, in each; or NULL */
  LwUrgency from[2], to[2];            /* what the example gets */
  guint alone;                         /* questions and options that only one of them has */
} LwDifference;

/* A question that only one of them has counts with each of its answers; an option that only
 * one of them has is not compared.
 * Returns: the difference, owned by the caller, or NULL and @ret_why (a sentence, owned by
 * the caller): common questions stand in another order or are of another kind. */
LwDifference *lw_difference_new (const LwQuestionnaire *before, const LwQuestionnaire *after, char **ret_why);
void lw_difference_free (LwDifference *difference);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LwDifference, lw_difference_free)

G_END_DECLS
