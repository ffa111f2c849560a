/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "assess/side-by-side.h"

static const LwQuestion *
question_of (const LwGraph *graph, const LwStep *step)
{
  return lw_questionnaire_question (graph->questionnaire, step->question);
}

static char *
name_of (const LwGraph *graph, guint index)
{
  const LwStep *step = &g_array_index (graph->steps, LwStep, index);

  if (step->kind == LW_STEP_END)
    return g_strdup ("");
  if (step->kind == LW_STEP_ASK)
    return g_strdup (question_of (graph, step)->id);

  return g_strdup_printf ("%s/%s", question_of (graph, step)->id,
                          lw_question_option (question_of (graph, step), step->option)->id);
}

/* Name to index + 1. */
static GHashTable *
index_steps (const LwGraph *graph)
{
  GHashTable *places = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < graph->steps->len; i++)
    g_hash_table_insert (places, name_of (graph, i), GUINT_TO_POINTER (i + 1));

  return places;
}

static gboolean
is_of_one_kind (const LwGraph *before, guint i, const LwGraph *after, guint j)
{
  const LwStep *a = &g_array_index (before->steps, LwStep, i), *b = &g_array_index (after->steps, LwStep, j);

  return a->kind != LW_STEP_ASK || question_of (before, a)->kind == question_of (after, b)->kind;
}

typedef struct
{
  LwSideBySide *both;
  GHashTable *in_before, *in_after;
  guint place; /* the next one that is free */
  guint done;  /* steps of after that have their place */
} Merging;

/* Gives a place to the steps of after in front of @until.
 * Returns: FALSE if before has one of them too, so that the order differs. */
static gboolean
place_after_until (Merging *m, guint until, char **ret_why)
{
  for (; m->done < until; m->done++)
    {
      g_autofree char *name = name_of (m->both->after, m->done);

      if (g_hash_table_contains (m->in_before, name))
        {
          *ret_why = g_strdup_printf ("\"%s\" stands in another place than before; compare in two steps", name);
          return FALSE;
        }
      m->both->place_after[m->done] = m->place++;
      m->both->alone++;
    }

  return TRUE;
}

static gboolean
place_before (Merging *m, guint i, char **ret_why)
{
  g_autofree char *name = name_of (m->both->before, i);
  guint found = GPOINTER_TO_UINT (g_hash_table_lookup (m->in_after, name));

  if (found && !is_of_one_kind (m->both->before, i, m->both->after, found - 1))
    {
      *ret_why = g_strdup_printf ("the question \"%s\" is of another kind than before; give the new one a new id", name);
      return FALSE;
    }
  if (found && found - 1 < m->done)
    {
      *ret_why = g_strdup_printf ("\"%s\" stands in another place than before; compare in two steps", name);
      return FALSE;
    }
  if (found && !place_after_until (m, found - 1, ret_why))
    return FALSE;

  m->both->place_before[i] = m->place;
  if (found)
    m->both->place_after[m->done++] = m->place;
  else
    m->both->alone++;
  m->place++;

  return TRUE;
}

LwSideBySide *
lw_side_by_side_new (const LwGraph *before, const LwGraph *after, char **ret_why)
{
  g_autoptr (LwSideBySide) both = g_new0 (LwSideBySide, 1);
  g_autoptr (GHashTable) in_before = index_steps (before), in_after = index_steps (after);
  Merging m = { both, in_before, in_after, 0, 0 };

  both->before = before;
  both->after = after;
  both->place_before = g_new0 (guint, before->steps->len);
  both->place_after = g_new0 (guint, after->steps->len);
  for (guint i = 0; i < before->steps->len; i++)
    if (!place_before (&m, i, ret_why))
      return NULL;

  return g_steal_pointer (&both);
}

void
lw_side_by_side_free (LwSideBySide *both)
{
  g_free (both->place_before);
  g_free (both->place_after);
  g_free (both);
}

static gboolean
is_hidden (const LwGraph *graph, guint node)
{
  return lw_graph_edge (graph, node, 0)->kind == LW_EDGE_HIDDEN;
}

static void
add_move (GArray *moves, int before, int after)
{
  LwMove move = { before, after };

  g_array_append_val (moves, move);
}

static void
add_alone (GArray *moves, const LwGraph *graph, guint node, gboolean is_before, int other)
{
  for (guint i = 0; i < lw_graph_node (graph, node)->edges->len; i++)
    add_move (moves, is_before ? (int) i : other, is_before ? other : (int) i);
}

/* The edge for the same answer, or LW_WAITS: it cannot be given there. */
static int
find_edge (const LwGraph *graph, guint node, LwAnswer answer, const char *option)
{
  const LwQuestion *question = question_of (graph, lw_graph_step (graph, node));
  int found = LW_WAITS;

  for (guint i = 0; i < lw_graph_node (graph, node)->edges->len; i++)
    {
      const LwEdge *edge = lw_graph_edge (graph, node, i);

      if (edge->kind != LW_EDGE_ANSWER || edge->answer.kind != answer.kind)
        continue;
      if (answer.kind == LW_ANSWER_UNSURE)
        return i;
      if (answer.kind == LW_ANSWER_NUMBER ? edge->answer.number <= answer.number
                                          : edge->answer.options == G_GUINT64_CONSTANT (1)
                                                                        << lw_question_find_option (question, option))
        found = i; /* of numbers the last: the band in which it lies */
    }

  return found;
}

static void
add_answer (GArray *moves, const LwSideBySide *both, guint before, guint after, LwAnswer answer, const char *option)
{
  int a = find_edge (both->before, before, answer, option), b = find_edge (both->after, after, answer, option);

  if (a != LW_WAITS && b != LW_WAITS)
    add_move (moves, a, b);
}

static int
compare_numbers (gconstpointer a, gconstpointer b)
{
  return *(const int *) a - *(const int *) b;
}

/* The bands of both, cut at every point where either cuts. */
static void
add_numbers (GArray *moves, const LwSideBySide *both, guint before, guint after)
{
  g_autoptr (GArray) numbers = g_array_new (FALSE, FALSE, sizeof (int));

  for (guint i = 0; i < 2; i++)
    {
      const LwGraph *graph = i ? both->after : both->before;
      const LwNode *node = lw_graph_node (graph, i ? after : before);

      for (guint j = 0; j < node->edges->len; j++)
        if (g_array_index (node->edges, LwEdge, j).answer.kind == LW_ANSWER_NUMBER)
          g_array_append_val (numbers, g_array_index (node->edges, LwEdge, j).answer.number);
    }
  g_array_sort (numbers, compare_numbers);
  for (guint i = 0; i < numbers->len; i++)
    if (i == 0 || g_array_index (numbers, int, i) != g_array_index (numbers, int, i - 1))
      add_answer (moves, both, before, after, lw_answer_number (g_array_index (numbers, int, i)), NULL);
}

static void
add_same_answers (GArray *moves, const LwSideBySide *both, guint before, guint after)
{
  const LwQuestion *question = question_of (both->before, lw_graph_step (both->before, before));

  if (lw_question_is_set (question))
    add_move (moves, 0, 0); /* the options follow one by one */
  else if (question->kind == LW_KIND_CHOICE)
    for (guint i = 0; i < question->options->len; i++)
      {
        const char *option = lw_question_option (question, i)->id;

        if (lw_question_find_option (question_of (both->after, lw_graph_step (both->after, after)), option) >= 0)
          add_answer (moves, both, before, after, lw_answer_option (i), option);
      }
  else
    add_numbers (moves, both, before, after);
  add_answer (moves, both, before, after, lw_answer_unsure (), NULL);
}

static void
add_together (GArray *moves, const LwSideBySide *both, guint before, guint after)
{
  gboolean hidden_before, hidden_after;

  if (lw_graph_step (both->before, before)->kind == LW_STEP_OPTION)
    {
      add_move (moves, 0, 0);
      add_move (moves, 1, 1);
      return;
    }

  hidden_before = is_hidden (both->before, before);
  hidden_after = is_hidden (both->after, after);
  if (hidden_before && hidden_after)
    add_move (moves, 0, 0);
  else if (hidden_before)
    add_alone (moves, both->after, after, FALSE, 0);
  else if (hidden_after)
    add_alone (moves, both->before, before, TRUE, 0);
  else
    add_same_answers (moves, both, before, after);
}

GArray *
lw_side_by_side_moves (const LwSideBySide *both, guint before, guint after)
{
  GArray *moves = g_array_new (FALSE, FALSE, sizeof (LwMove));
  guint a = both->place_before[lw_graph_node (both->before, before)->step];
  guint b = both->place_after[lw_graph_node (both->after, after)->step];

  if (lw_graph_is_end (both->before, before) && lw_graph_is_end (both->after, after))
    return moves;
  if (a < b)
    add_alone (moves, both->before, before, TRUE, LW_WAITS);
  else if (b < a)
    add_alone (moves, both->after, after, FALSE, LW_WAITS);
  else
    add_together (moves, both, before, after);

  return moves;
}
