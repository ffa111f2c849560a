/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "assess/difference.h"

#include "assess/count.h"
#include "assess/outcome.h"
#include "assess/side-by-side.h"

typedef struct
{
  LwCount ways[LW_N_DIFFERENCES];
} Ways;

typedef struct
{
  const LwSideBySide *both;
  GHashTable *seen; /* the two nodes in one number, to Ways */
} Counting;

static LwDifferenceKind
difference_at_end (const LwSideBySide *both, guint before, guint after)
{
  LwUrgency a = lw_graph_node (both->before, before)->urgency, b = lw_graph_node (both->after, after)->urgency;

  return a < b ? LW_DIFFERENCE_UP : a > b ? LW_DIFFERENCE_DOWN : LW_DIFFERENCE_SAME;
}

static void
follow (const LwSideBySide *both, const LwMove *move, guint *before, guint *after)
{
  if (move->before != LW_WAITS)
    *before = lw_graph_edge (both->before, *before, move->before)->to;
  if (move->after != LW_WAITS)
    *after = lw_graph_edge (both->after, *after, move->after)->to;
}

/* Equal futures are counted once. Belongs to the table. */
static const Ways *
count (Counting *c, guint before, guint after)
{
  gint64 key = (gint64) before << 32 | after;
  Ways *ways = g_hash_table_lookup (c->seen, &key);
  g_autoptr (GArray) moves = NULL;

  if (ways)
    return ways;

  ways = g_new0 (Ways, 1);
  moves = lw_side_by_side_moves (c->both, before, after);
  if (lw_graph_is_end (c->both->before, before) && lw_graph_is_end (c->both->after, after))
    ways->ways[difference_at_end (c->both, before, after)] = lw_count_new (1);
  for (guint i = 0; i < moves->len; i++)
    {
      guint a = before, b = after;
      const Ways *behind;

      follow (c->both, &g_array_index (moves, LwMove, i), &a, &b);
      behind = count (c, a, b);
      for (guint kind = 0; kind < LW_N_DIFFERENCES; kind++)
        lw_count_add (&ways->ways[kind], &behind->ways[kind]);
    }
  g_hash_table_insert (c->seen, g_memdup2 (&key, sizeof key), ways);

  return ways;
}

/* The mildest answers that show it: at each step the first that still leads there. */
static void
find_example (Counting *c, LwDifferenceKind kind, GArray *way_before, GArray *way_after)
{
  guint before = LW_GRAPH_ROOT, after = LW_GRAPH_ROOT;

  for (;;)
    {
      g_autoptr (GArray) moves = lw_side_by_side_moves (c->both, before, after);
      gboolean found = FALSE;

      for (guint i = 0; i < moves->len && !found; i++)
        {
          LwMove move = g_array_index (moves, LwMove, i);
          guint a = before, b = after;

          follow (c->both, &move, &a, &b);
          if (lw_count_is_zero (&count (c, a, b)->ways[kind]))
            continue;
          if (move.before != LW_WAITS)
            g_array_append_val (way_before, move.before);
          if (move.after != LW_WAITS)
            g_array_append_val (way_after, move.after);
          before = a;
          after = b;
          found = TRUE;
        }
      if (!found)
        return;
    }
}

static LwUrgency
urgency_of (const LwQuestionnaire *questionnaire, const LwAnswers *answers)
{
  g_autoptr (LwOutcome) outcome = lw_outcome_evaluate (questionnaire, answers);

  return outcome->urgency;
}

static void
add_example (Counting *c, LwDifferenceKind kind, LwDifference *difference)
{
  g_autoptr (GArray) before = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autoptr (GArray) after = g_array_new (FALSE, FALSE, sizeof (guint));

  if (lw_count_is_zero (&count (c, LW_GRAPH_ROOT, LW_GRAPH_ROOT)->ways[kind]))
    return;

  find_example (c, kind, before, after);
  difference->before[kind] = lw_graph_replay (c->both->before, before);
  difference->after[kind] = lw_graph_replay (c->both->after, after);
  difference->from[kind] = urgency_of (c->both->before->questionnaire, difference->before[kind]);
  difference->to[kind] = urgency_of (c->both->after->questionnaire, difference->after[kind]);
}

LwDifference *
lw_difference_new (const LwQuestionnaire *before, const LwQuestionnaire *after, char **ret_why)
{
  g_autoptr (LwGraph) a = lw_graph_new (before, -1), b = lw_graph_new (after, -1);
  g_autoptr (LwSideBySide) both = a && b ? lw_side_by_side_new (a, b, ret_why) : NULL;
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);
  Counting c = { both, seen };
  const Ways *all;
  LwDifference *difference;

  if (!both)
    return NULL;

  difference = g_new0 (LwDifference, 1);
  all = count (&c, LW_GRAPH_ROOT, LW_GRAPH_ROOT);
  for (guint kind = 0; kind < LW_N_DIFFERENCES; kind++)
    difference->ways[kind] = lw_count_to_string (&all->ways[kind]);
  difference->alone = both->alone;
  add_example (&c, LW_DIFFERENCE_UP, difference);
  add_example (&c, LW_DIFFERENCE_DOWN, difference);

  return difference;
}

void
lw_difference_free (LwDifference *difference)
{
  for (guint kind = 0; kind < LW_N_DIFFERENCES; kind++)
    g_free (difference->ways[kind]);
  for (guint kind = 0; kind < LW_DIFFERENCE_SAME; kind++)
    {
      g_clear_pointer (&difference->before[kind], lw_answers_unref);
      g_clear_pointer (&difference->after[kind], lw_answers_unref);
    }
  g_free (difference);
}
