/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "assess/products.h"

G_BEGIN_DECLS

/* Rules and ask-whens taken apart into clauses: each is a set of needs that must all be
 * met. There is no "not", so an answer can only kill clauses, and what is left alive is
 * all that the future depends on (and, inside a question of several, which of the needs
 * that several options meet are met already). */
#define LW_CLAUSE_WORDS (LW_LIMIT_CLAUSES / 64)

typedef struct
{
  guint64 words[LW_CLAUSE_WORDS];
} LwClauseSet;

typedef struct
{
  int rule;          /* index, or -1: it is of an ask-when */
  guint asks;        /* the question that it asks, if rule is -1 */
  LwUrgency urgency; /* of the rule */
  guint last;        /* the last question that it speaks of */
  GArray *needs;     /* LwNeed, by question */
} LwClause;

typedef struct
{
  GPtrArray *clauses; /* LwClause */
  LwClauseSet *ending; /* by question: the clauses whose last question it is */
  LwClauseSet *asking; /* by question: the clauses of its ask-when */
  LwClauseSet above[LW_N_URGENCIES]; /* by urgency: clauses of rules that call for more */
  LwClauseSet rules;
  gboolean over; /* while they are made: more than the limit */
} LwClauses;

/* @without: a rule to leave out, or -1.
 * Returns: the clauses, owned by the caller, or NULL: more than LW_LIMIT_CLAUSES. */
LwClauses *lw_clauses_new (const LwQuestionnaire *questionnaire, int without);
void lw_clauses_free (LwClauses *clauses);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LwClauses, lw_clauses_free)

/* The clauses that live on when exactly @options of @question are true. */
LwClauseSet lw_clauses_surviving (const LwClauses *clauses, guint question, guint64 options);

/* The same option by option, in their order: those of @alive that live on when @option of
 * @question, which is one of several, fits or does not. @met: the shared needs that are met
 * so far; afterwards those that still count, as a later option could meet them too. */
LwClauseSet lw_clauses_after_option (const LwClauses *clauses, const LwClauseSet *alive,
                                     const LwQuestionnaire *questionnaire, guint question, guint option, gboolean fits,
                                     guint64 *met);

/* TRUE if a clause names "none of these" of @question. */
gboolean lw_clauses_speak_of_none (const LwClauses *clauses, const LwQuestionnaire *questionnaire, guint question);

/* Small steps over sets. */
gboolean lw_clause_set_has (const LwClauseSet *set, guint clause);
gboolean lw_clause_set_is_empty (const LwClauseSet *set);
gboolean lw_clause_sets_meet (const LwClauseSet *a, const LwClauseSet *b);
LwClauseSet lw_clause_set_both (const LwClauseSet *a, const LwClauseSet *b);
LwClauseSet lw_clause_set_without (const LwClauseSet *a, const LwClauseSet *b);

/* The highest urgency of the rules in @set, or none. */
LwUrgency lw_clauses_urgency (const LwClauses *clauses, const LwClauseSet *set);

G_END_DECLS
