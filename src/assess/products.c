/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "assess/products.h"

/* A sum of products: GPtrArray of GArray of LwNeed. */
typedef GPtrArray Products;

typedef struct
{
  const LwQuestionnaire *questionnaire;
  gboolean over; /* more than the limit */
} Expanding;

static Products *
products_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
}

static int
compare_needs (gconstpointer a, gconstpointer b)
{
  const LwNeed *x = a, *y = b;

  if (x->question != y->question)
    return x->question < y->question ? -1 : 1;

  return x->options < y->options ? -1 : x->options > y->options;
}

/* Whoever meets @strict meets @loose too. */
static gboolean
implies (const LwNeed *strict, const LwNeed *loose)
{
  return strict->question == loose->question && (strict->options & ~loose->options) == 0;
}

static gboolean
one_implies (const GArray *needs, const LwNeed *loose)
{
  for (guint i = 0; i < needs->len; i++)
    if (implies (lw_need_at (needs, i), loose))
      return TRUE;

  return FALSE;
}

static void
add_need (GArray *product, const LwNeed *need)
{
  if (one_implies (product, need))
    return;
  for (guint i = product->len; i-- > 0;)
    if (implies (need, lw_need_at (product, i)))
      g_array_remove_index (product, i);
  g_array_append_vals (product, need, 1);
}

/* All needs of both. */
static GArray *
multiply (const GArray *a, const GArray *b)
{
  GArray *product = g_array_new (FALSE, FALSE, sizeof (LwNeed));

  for (guint i = 0; i < a->len; i++)
    add_need (product, lw_need_at (a, i));
  for (guint i = 0; i < b->len; i++)
    add_need (product, lw_need_at (b, i));
  g_array_sort (product, compare_needs);

  return product;
}

/* Whatever meets @large meets @small, so that @large says nothing more. */
static gboolean
is_part_of (const GArray *small, const GArray *large)
{
  for (guint i = 0; i < small->len; i++)
    if (!one_implies (large, lw_need_at (small, i)))
      return FALSE;

  return TRUE;
}

/* "None of these" is known only when all others are, so it is never joined with them. */
static gboolean
may_be_joined (const LwNeed *a, const LwNeed *b, const LwQuestionnaire *questionnaire)
{
  guint64 none = lw_question_exclusive (lw_questionnaire_question (questionnaire, a->question));

  return a->question == b->question && ((a->options | b->options) & none) == 0;
}

/* Two products that differ in one need are one with either of the two.
 * Returns: that one, owned by the caller, or NULL. */
static GArray *
join (const GArray *a, const GArray *b, const LwQuestionnaire *questionnaire)
{
  guint differs = G_MAXUINT;
  GArray *joined;

  if (a->len != b->len)
    return NULL;
  for (guint i = 0; i < a->len; i++)
    if (compare_needs (lw_need_at (a, i), lw_need_at (b, i)) != 0)
      {
        if (differs != G_MAXUINT || !may_be_joined (lw_need_at (a, i), lw_need_at (b, i), questionnaire))
          return NULL;
        differs = i;
      }
  if (differs == G_MAXUINT)
    return NULL;
  joined = g_array_copy ((GArray *) a);
  g_array_index (joined, LwNeed, differs).options |= lw_need_at (b, differs)->options;
  g_array_sort (joined, compare_needs);

  return joined;
}

/* Takes @product; one that says no more than another is dropped. */
static void
add_product (Expanding *e, Products *products, GArray *product)
{
  for (guint i = 0; i < products->len; i++)
    {
      GArray *other = g_ptr_array_index (products, i), *joined;

      if (is_part_of (other, product))
        {
          g_array_unref (product);
          return;
        }
      joined = join (other, product, e->questionnaire);
      if (joined)
        {
          g_array_unref (product);
          g_ptr_array_remove_index_fast (products, i);
          add_product (e, products, joined);
          return;
        }
    }
  for (guint i = products->len; i-- > 0;)
    if (is_part_of (product, g_ptr_array_index (products, i)))
      g_ptr_array_remove_index_fast (products, i);
  g_ptr_array_add (products, product);
}

/* Once there were too many it stays so: what is left out must never be merged away. */
static gboolean
has_room (const Products *products, Expanding *e)
{
  e->over |= products->len > LW_LIMIT_CLAUSES;

  return !e->over;
}

static Products *
multiply_all (const Products *a, const Products *b, Expanding *e)
{
  Products *products = products_new ();

  for (guint i = 0; i < a->len && has_room (products, e); i++)
    for (guint j = 0; j < b->len && has_room (products, e); j++)
      add_product (e, products, multiply (g_ptr_array_index (a, i), g_ptr_array_index (b, j)));
  has_room (products, e);

  return products;
}

static Products *
one (void)
{
  Products *products = products_new ();

  g_ptr_array_add (products, g_array_new (FALSE, FALSE, sizeof (LwNeed)));

  return products;
}

static Products *expand (const LwCondition *condition, Expanding *e);

/* At least @n of the parts from @from on: with the first and n-1 of the rest, or n of the
 * rest. Covers all (n is all of them) and any (n is 1). */
static Products *
expand_at_least (const LwCondition *condition, guint from, guint n, Expanding *e)
{
  g_autoptr (GPtrArray) first = NULL, fewer = NULL;
  Products *with, *without;

  if (n == 0)
    return one ();
  if (condition->parts->len - from < n || e->over)
    return products_new ();

  first = expand (g_ptr_array_index (condition->parts, from), e);
  fewer = expand_at_least (condition, from + 1, n - 1, e);
  with = multiply_all (first, fewer, e);
  without = expand_at_least (condition, from + 1, n, e);
  for (guint i = 0; i < without->len && has_room (with, e); i++)
    add_product (e, with, g_array_ref (g_ptr_array_index (without, i)));
  has_room (with, e);
  g_ptr_array_unref (without);

  return with;
}

static Products *
expand_term (const LwCondition *condition)
{
  Products *products = one ();
  LwNeed need = { condition->question, G_GUINT64_CONSTANT (1) << condition->option, LW_NEED_ALONE };

  g_array_append_val (g_ptr_array_index (products, 0), need);

  return products;
}

static Products *
expand (const LwCondition *condition, Expanding *e)
{
  switch (condition->kind)
    {
    case LW_TERM:
      return expand_term (condition);
    case LW_ALL:
      return expand_at_least (condition, 0, condition->parts->len, e);
    case LW_ANY:
      return expand_at_least (condition, 0, 1, e);
    case LW_AT_LEAST_OF:
      return expand_at_least (condition, 0, condition->n, e);
    case LW_NOT: /* in advice only, which is never taken apart */
    default:
      return products_new ();
    }
}

GPtrArray *
lw_products_of (const LwQuestionnaire *questionnaire, const LwCondition *condition)
{
  Expanding e = { questionnaire, FALSE };
  Products *products = expand (condition, &e);

  if (e.over)
    g_clear_pointer (&products, g_ptr_array_unref);

  return products;
}
