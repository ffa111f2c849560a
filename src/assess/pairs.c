/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "assess/pairs.h"

#define NO_STEP (-1)

typedef struct
{
  guint better, worse;           /* nodes */
  int parent;                    /* pair, or -1: a start */
  int better_edge, worse_edge;   /* by which it was reached; NO_STEP where one waited */
  guint node;                    /* of a start: where the two part */
} Pair;

struct _LwPairs
{
  const LwGraph *graph;
  const LwSums *sums;
  GArray *pairs;     /* Pair, in the order in which they were found */
  GHashTable *seen;  /* better and worse in one number */
};

LwPairs *
lw_pairs_new (const LwGraph *graph, const LwSums *sums)
{
  LwPairs *self = g_new0 (LwPairs, 1);

  self->graph = graph;
  self->sums = sums;
  self->pairs = g_array_new (FALSE, FALSE, sizeof (Pair));
  self->seen = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);

  return self;
}

void
lw_pairs_free (LwPairs *self)
{
  g_array_unref (self->pairs);
  g_hash_table_unref (self->seen);
  g_free (self);
}

guint
lw_pairs_count (const LwPairs *self)
{
  return self->pairs->len;
}

static void
add_pair (LwPairs *self, Pair pair)
{
  gint64 key = (gint64) pair.better << 32 | pair.worse;

  /* Whatever follows, the worse one ends at least as urgently. */
  if (self->sums->nodes[pair.worse].lowest >= self->sums->nodes[pair.better].highest)
    return;
  if (g_hash_table_add (self->seen, g_memdup2 (&key, sizeof key)))
    g_array_append_val (self->pairs, pair);
}

void
lw_pairs_add (LwPairs *self, guint node, guint better, guint worse)
{
  const LwStep *step = lw_graph_step (self->graph, node);

  /* The last option alone against none of these. */
  if (step->kind == LW_STEP_OPTION && !lw_graph_node (self->graph, node)->any
      && lw_graph_is_last_option (self->graph, lw_graph_node (self->graph, node)->step)
      && lw_clauses_speak_of_none (self->graph->clauses, self->graph->questionnaire, step->question))
    return;
  add_pair (self, (Pair){ lw_graph_edge (self->graph, node, better)->to, lw_graph_edge (self->graph, node, worse)->to, -1,
                          better, worse, node });
}

static void
step_one (LwPairs *self, int parent, gboolean better)
{
  const Pair pair = g_array_index (self->pairs, Pair, parent);
  guint node = better ? pair.better : pair.worse;

  for (guint i = 0; i < lw_graph_node (self->graph, node)->edges->len; i++)
    {
      guint to = lw_graph_edge (self->graph, node, i)->to;

      if (better)
        add_pair (self, (Pair){ to, pair.worse, parent, i, NO_STEP, 0 });
      else
        add_pair (self, (Pair){ pair.better, to, parent, NO_STEP, i, 0 });
    }
}

/* "None of these" is no part of any other answer: where conditions speak of it, the two
 * cannot be compared any more. */
static gboolean
still_compare (LwPairs *self, const Pair *pair, guint edge)
{
  const LwStep *step = lw_graph_step (self->graph, pair->better);
  const LwNode *better = lw_graph_node (self->graph, pair->better), *worse = lw_graph_node (self->graph, pair->worse);
  gboolean fits = lw_graph_edge (self->graph, pair->better, edge)->kind == LW_EDGE_YES;

  if (step->kind != LW_STEP_OPTION || !lw_graph_is_last_option (self->graph, better->step)
      || !lw_clauses_speak_of_none (self->graph->clauses, self->graph->questionnaire, step->question))
    return TRUE;

  return (better->any || fits) == (worse->any || fits);
}

static void
step_both (LwPairs *self, int parent)
{
  const Pair pair = g_array_index (self->pairs, Pair, parent);

  for (guint i = 0; i < lw_graph_node (self->graph, pair.better)->edges->len; i++)
    if (still_compare (self, &pair, i))
      add_pair (self, (Pair){ lw_graph_edge (self->graph, pair.better, i)->to,
                              lw_graph_edge (self->graph, pair.worse, i)->to, parent, i, i, 0 });
}

static gboolean
is_hidden (const LwGraph *graph, guint node)
{
  return lw_graph_edge (graph, node, 0)->kind == LW_EDGE_HIDDEN;
}

static void
follow (LwPairs *self, int index)
{
  const Pair pair = g_array_index (self->pairs, Pair, index);
  guint better = lw_graph_node (self->graph, pair.better)->step, worse = lw_graph_node (self->graph, pair.worse)->step;

  /* Whoever is behind catches up, one answer after the other. */
  if (better != worse)
    step_one (self, index, better < worse);
  else if (is_hidden (self->graph, pair.better) != is_hidden (self->graph, pair.worse))
    step_one (self, index, is_hidden (self->graph, pair.worse));
  else
    step_both (self, index);
}

static gboolean
fails (LwPairs *self, const Pair *pair)
{
  return lw_graph_is_end (self->graph, pair->better) && lw_graph_is_end (self->graph, pair->worse)
         && lw_graph_node (self->graph, pair->worse)->urgency < lw_graph_node (self->graph, pair->better)->urgency;
}

static GArray *
way_of (LwPairs *self, int index, gboolean better)
{
  GArray *behind = g_array_new (FALSE, FALSE, sizeof (guint)), *way;
  const Pair *pair = &g_array_index (self->pairs, Pair, index);

  for (;; pair = &g_array_index (self->pairs, Pair, pair->parent))
    {
      int edge = better ? pair->better_edge : pair->worse_edge;

      if (edge != NO_STEP)
        g_array_prepend_val (behind, edge);
      if (pair->parent < 0)
        break;
    }
  way = lw_graph_way (self->graph, pair->node);
  g_array_append_vals (way, behind->data, behind->len);
  g_array_unref (behind);

  return way;
}

gboolean
lw_pairs_hold (LwPairs *self, GArray **ret_better, GArray **ret_worse)
{
  for (guint i = 0; i < self->pairs->len; i++)
    {
      if (!fails (self, &g_array_index (self->pairs, Pair, i)))
        {
          if (!lw_graph_is_end (self->graph, g_array_index (self->pairs, Pair, i).better)
              || !lw_graph_is_end (self->graph, g_array_index (self->pairs, Pair, i).worse))
            follow (self, i);
          continue;
        }
      *ret_better = way_of (self, i, TRUE);
      *ret_worse = way_of (self, i, FALSE);

      return FALSE;
    }

  return TRUE;
}
