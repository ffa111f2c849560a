/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "assess/clauses.h"

/* A sum of products: GPtrArray of GArray of LwTerm. NULL: too many. */
typedef GPtrArray Products;

static Products *
products_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
}

static int
compare_terms (gconstpointer a, gconstpointer b)
{
  const LwTerm *x = a, *y = b;

  if (x->question != y->question)
    return x->question < y->question ? -1 : 1;

  return x->option < y->option ? -1 : x->option > y->option;
}

static gboolean
has_term (const GArray *product, const LwTerm *term)
{
  for (guint i = 0; i < product->len; i++)
    if (compare_terms (&g_array_index (product, LwTerm, i), term) == 0)
      return TRUE;

  return FALSE;
}

/* All terms of both. */
static GArray *
multiply (const GArray *a, const GArray *b)
{
  GArray *product = g_array_new (FALSE, FALSE, sizeof (LwTerm));

  g_array_append_vals (product, a->data, a->len);
  for (guint i = 0; i < b->len; i++)
    if (!has_term (product, &g_array_index (b, LwTerm, i)))
      g_array_append_vals (product, &g_array_index (b, LwTerm, i), 1);
  g_array_sort (product, compare_terms);

  return product;
}

static gboolean
is_part_of (const GArray *small, const GArray *large)
{
  for (guint i = 0; i < small->len; i++)
    if (!has_term (large, &g_array_index (small, LwTerm, i)))
      return FALSE;

  return TRUE;
}

/* Takes @product; one that says no more than another is dropped. */
static void
add_product (Products *products, GArray *product)
{
  for (guint i = 0; i < products->len; i++)
    if (is_part_of (g_ptr_array_index (products, i), product))
      {
        g_array_unref (product);
        return;
      }
  for (guint i = products->len; i-- > 0;)
    if (is_part_of (product, g_ptr_array_index (products, i)))
      g_ptr_array_remove_index_fast (products, i);
  g_ptr_array_add (products, product);
}

/* Once there were too many it stays so: what is left out must never be merged away. */
static gboolean
has_room (const Products *products, gboolean *over)
{
  *over |= products->len > LW_LIMIT_CLAUSES;

  return !*over;
}

static Products *
multiply_all (const Products *a, const Products *b, gboolean *over)
{
  Products *products = products_new ();

  for (guint i = 0; i < a->len && has_room (products, over); i++)
    for (guint j = 0; j < b->len && has_room (products, over); j++)
      add_product (products, multiply (g_ptr_array_index (a, i), g_ptr_array_index (b, j)));
  has_room (products, over);

  return products;
}

static Products *
one (void)
{
  Products *products = products_new ();

  g_ptr_array_add (products, g_array_new (FALSE, FALSE, sizeof (LwTerm)));

  return products;
}

static Products *expand (const LwCondition *condition, gboolean *over);

/* At least @n of the parts from @from on: with the first and n-1 of the rest, or n of the
 * rest. Covers all (n is all of them) and any (n is 1). */
static Products *
expand_at_least (const LwCondition *condition, guint from, guint n, gboolean *over)
{
  g_autoptr (GPtrArray) first = NULL, fewer = NULL;
  Products *with, *without;

  if (n == 0)
    return one ();
  if (condition->parts->len - from < n || *over)
    return products_new ();

  first = expand (g_ptr_array_index (condition->parts, from), over);
  fewer = expand_at_least (condition, from + 1, n - 1, over);
  with = multiply_all (first, fewer, over);
  without = expand_at_least (condition, from + 1, n, over);
  for (guint i = 0; i < without->len && has_room (with, over); i++)
    add_product (with, g_array_ref (g_ptr_array_index (without, i)));
  has_room (with, over);
  g_ptr_array_unref (without);

  return with;
}

static Products *
expand_term (const LwCondition *condition)
{
  Products *products = one ();
  LwTerm term = { condition->question, condition->option };

  g_array_append_val (g_ptr_array_index (products, 0), term);

  return products;
}

static Products *
expand (const LwCondition *condition, gboolean *over)
{
  switch (condition->kind)
    {
    case LW_TERM:
      return expand_term (condition);
    case LW_ALL:
      return expand_at_least (condition, 0, condition->parts->len, over);
    case LW_ANY:
      return expand_at_least (condition, 0, 1, over);
    case LW_AT_LEAST_OF:
      return expand_at_least (condition, 0, condition->n, over);
    case LW_NOT: /* in advice only, which is never taken apart */
    default:
      return products_new ();
    }
}

static void
clause_free (LwClause *clause)
{
  g_array_unref (clause->terms);
  g_free (clause);
}

static void
set_add (LwClauseSet *set, guint clause)
{
  set->words[clause / 64] |= G_GUINT64_CONSTANT (1) << (clause % 64);
}

static void
add_clause (LwClauses *self, GArray *terms, int rule, guint asks, LwUrgency urgency)
{
  LwClause *clause = g_new0 (LwClause, 1);

  clause->terms = g_array_ref (terms);
  clause->rule = rule;
  clause->asks = asks;
  clause->urgency = urgency;
  clause->last = terms->len > 0 ? g_array_index (terms, LwTerm, terms->len - 1).question : 0;
  g_ptr_array_add (self->clauses, clause);
}

static void
add_condition (LwClauses *self, const LwCondition *condition, int rule, guint asks, LwUrgency urgency)
{
  g_autoptr (GPtrArray) products = expand (condition, &self->over);

  self->over |= self->clauses->len + products->len > LW_LIMIT_CLAUSES;
  for (guint i = 0; i < products->len && !self->over; i++)
    add_clause (self, g_ptr_array_index (products, i), rule, asks, urgency);
}

static void
index_clauses (LwClauses *self)
{
  for (guint i = 0; i < self->clauses->len; i++)
    {
      const LwClause *clause = g_ptr_array_index (self->clauses, i);

      if (clause->rule < 0)
        {
          set_add (&self->asking[clause->asks], i);
          continue;
        }
      set_add (&self->rules, i);
      set_add (&self->ending[clause->last], i);
      for (int urgency = 0; urgency < (int) clause->urgency; urgency++)
        set_add (&self->above[urgency], i);
    }
}

LwClauses *
lw_clauses_new (const LwQuestionnaire *q, int without)
{
  g_autoptr (LwClauses) self = g_new0 (LwClauses, 1);
  guint n = lw_questionnaire_n_questions (q);

  self->clauses = g_ptr_array_new_with_free_func ((GDestroyNotify) clause_free);
  self->ending = g_new0 (LwClauseSet, n);
  self->asking = g_new0 (LwClauseSet, n);
  for (guint i = 0; i < n; i++)
    if (lw_questionnaire_question (q, i)->ask_when)
      add_condition (self, lw_questionnaire_question (q, i)->ask_when, -1, i, LW_URGENCY_NONE);
  for (guint i = 0; i < q->rules->len; i++)
    {
      const LwRule *rule = g_ptr_array_index (q->rules, i);

      if ((int) i != without)
        add_condition (self, rule->when, i, 0, rule->urgency);
    }
  if (self->over)
    return NULL;
  index_clauses (self);

  return g_steal_pointer (&self);
}

void
lw_clauses_free (LwClauses *self)
{
  g_ptr_array_unref (self->clauses);
  g_free (self->ending);
  g_free (self->asking);
  g_free (self);
}

static gboolean
survives (const LwClause *clause, guint question, guint64 options)
{
  for (guint i = 0; i < clause->terms->len; i++)
    {
      const LwTerm *term = &g_array_index (clause->terms, LwTerm, i);

      if (term->question == question && !((options >> term->option) & 1))
        return FALSE;
    }

  return TRUE;
}

LwClauseSet
lw_clauses_surviving (const LwClauses *self, guint question, guint64 options)
{
  LwClauseSet set = { { 0 } };

  for (guint i = 0; i < self->clauses->len; i++)
    if (survives (g_ptr_array_index (self->clauses, i), question, options))
      set_add (&set, i);

  return set;
}

static gboolean
names_none (const LwClause *clause, const LwQuestionnaire *q, guint question)
{
  for (guint i = 0; i < clause->terms->len; i++)
    {
      const LwTerm *term = &g_array_index (clause->terms, LwTerm, i);

      if (term->question == question
          && lw_question_option (lw_questionnaire_question (q, question), term->option)->exclusive)
        return TRUE;
    }

  return FALSE;
}

gboolean
lw_clauses_speak_of_none (const LwClauses *self, const LwQuestionnaire *q, guint question)
{
  for (guint i = 0; i < self->clauses->len; i++)
    if (names_none (g_ptr_array_index (self->clauses, i), q, question))
      return TRUE;

  return FALSE;
}

gboolean
lw_clause_set_has (const LwClauseSet *set, guint clause)
{
  return (set->words[clause / 64] >> (clause % 64)) & 1;
}

gboolean
lw_clause_set_is_empty (const LwClauseSet *set)
{
  for (guint i = 0; i < LW_CLAUSE_WORDS; i++)
    if (set->words[i])
      return FALSE;

  return TRUE;
}

LwClauseSet
lw_clause_set_both (const LwClauseSet *a, const LwClauseSet *b)
{
  LwClauseSet set;

  for (guint i = 0; i < LW_CLAUSE_WORDS; i++)
    set.words[i] = a->words[i] & b->words[i];

  return set;
}

gboolean
lw_clause_sets_meet (const LwClauseSet *a, const LwClauseSet *b)
{
  LwClauseSet both = lw_clause_set_both (a, b);

  return !lw_clause_set_is_empty (&both);
}

LwClauseSet
lw_clause_set_without (const LwClauseSet *a, const LwClauseSet *b)
{
  LwClauseSet set;

  for (guint i = 0; i < LW_CLAUSE_WORDS; i++)
    set.words[i] = a->words[i] & ~b->words[i];

  return set;
}

LwUrgency
lw_clauses_urgency (const LwClauses *self, const LwClauseSet *set)
{
  LwUrgency urgency = LW_URGENCY_NONE;

  for (guint i = 0; i < self->clauses->len; i++)
    if (lw_clause_set_has (set, i))
      urgency = MAX (urgency, ((const LwClause *) g_ptr_array_index (self->clauses, i))->urgency);

  return urgency;
}
