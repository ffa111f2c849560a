/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "assess/sums.h"

#include <string.h>

static int
severity (const LwGraph *graph, const LwNode *node, guint edge_index)
{
  const LwEdge *edge = &g_array_index (node->edges, LwEdge, edge_index);
  const LwQuestion *question = lw_questionnaire_question (
      graph->questionnaire, g_array_index (graph->steps, LwStep, node->step).question);

  if (edge->kind == LW_EDGE_YES)
    return 1;
  if (edge->kind != LW_EDGE_ANSWER || edge->answer.kind == LW_ANSWER_UNSURE || lw_question_is_context (question))
    return 0;

  return edge_index; /* mildest first */
}

static void
sum_edge (const LwGraph *graph, LwSums *sums, guint id, guint edge_index)
{
  const LwNode *node = lw_graph_node (graph, id);
  const LwEdge *edge = &g_array_index (node->edges, LwEdge, edge_index);
  LwSum *sum = &sums->nodes[id];
  const LwSum *next = &sums->nodes[edge->to];
  gboolean asks = edge->kind == LW_EDGE_ANSWER || edge->kind == LW_EDGE_BEGIN;

  for (int u = 0; u < LW_N_URGENCIES; u++)
    {
      lw_count_add (&sum->ways[u], &next->ways[u]);
      if (next->sickest[u] >= 0)
        sum->sickest[u] = MAX (sum->sickest[u], next->sickest[u] + severity (graph, node, edge_index));
    }
  sum->lowest = MIN (sum->lowest, next->lowest);
  sum->highest = MAX (sum->highest, next->highest);
  sum->asked = MAX (sum->asked, next->asked + asks);
}

static void
sum_end (LwSum *sum, LwUrgency urgency)
{
  sum->ways[urgency] = lw_count_new (1);
  sum->sickest[urgency] = 0;
  sum->lowest = sum->highest = urgency;
}

/* A hash of what is asked next and of what follows from each answer (Merkle): equal
 * futures have equal hashes, in any order of the rules. */
static void
hash_node (const LwGraph *graph, LwSums *sums, guint id)
{
  const LwNode *node = lw_graph_node (graph, id);
  const LwStep *step = &g_array_index (graph->steps, LwStep, node->step);
  const LwQuestion *question = step->kind == LW_STEP_END
                                   ? NULL
                                   : lw_questionnaire_question (graph->questionnaire, step->question);
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA1);
  g_autofree char *head
      = question ? g_strdup_printf ("%s/%s", question->id,
                                    step->kind == LW_STEP_OPTION ? lw_question_option (question, step->option)->id : "")
                 : g_strdup (lw_urgency_to_string (node->urgency));

  g_checksum_update (checksum, (const guchar *) head, -1);
  for (guint i = 0; i < node->edges->len; i++)
    {
      const LwEdge *edge = &g_array_index (node->edges, LwEdge, i);
      g_autofree char *line = g_strdup_printf ("|%d:%d:%" G_GUINT64_FORMAT ":%d>%s", edge->kind, edge->answer.kind,
                                               edge->answer.options, edge->answer.number, sums->nodes[edge->to].hash);

      g_checksum_update (checksum, (const guchar *) line, -1);
    }
  g_strlcpy (sums->nodes[id].hash, g_checksum_get_string (checksum), sizeof sums->nodes[id].hash);
}

static void
sum_node (const LwGraph *graph, LwSums *sums, guint id)
{
  const LwNode *node = lw_graph_node (graph, id);
  LwSum *sum = &sums->nodes[id];

  memset (sum->sickest, -1, sizeof sum->sickest);
  sum->lowest = LW_URGENCY_EMERGENCY;
  sum->highest = LW_URGENCY_NONE;
  if (lw_graph_is_end (graph, id))
    sum_end (sum, node->urgency);
  for (guint i = 0; i < node->edges->len; i++)
    sum_edge (graph, sums, id, i);
  hash_node (graph, sums, id);
}

LwSums *
lw_sums_new (const LwGraph *graph)
{
  LwSums *sums = g_new0 (LwSums, 1);

  sums->nodes = g_new0 (LwSum, graph->nodes->len);
  for (guint step = graph->steps->len; step-- > 0;)
    {
      const GArray *nodes = g_ptr_array_index (graph->by_step, step);

      for (guint i = 0; i < nodes->len; i++)
        sum_node (graph, sums, g_array_index (nodes, guint, i));
    }

  return sums;
}

void
lw_sums_free (LwSums *sums)
{
  g_free (sums->nodes);
  g_free (sums);
}

GArray *
lw_sums_way_to_lowest (const LwGraph *graph, const LwSums *sums, guint node)
{
  GArray *way = g_array_new (FALSE, FALSE, sizeof (guint));

  while (!lw_graph_is_end (graph, node))
    {
      const LwNode *here = lw_graph_node (graph, node);
      guint edge = 0;

      while (sums->nodes[g_array_index (here->edges, LwEdge, edge).to].lowest != sums->nodes[node].lowest)
        edge++;
      g_array_append_val (way, edge);
      node = g_array_index (here->edges, LwEdge, edge).to;
    }

  return way;
}

GArray *
lw_sums_way_to_sickest (const LwGraph *graph, const LwSums *sums, LwUrgency urgency)
{
  GArray *way = g_array_new (FALSE, FALSE, sizeof (guint));
  guint node = LW_GRAPH_ROOT;

  if (sums->nodes[node].sickest[urgency] < 0)
    return way;
  while (!lw_graph_is_end (graph, node))
    {
      const LwNode *here = lw_graph_node (graph, node);
      guint edge = 0;

      while (sums->nodes[g_array_index (here->edges, LwEdge, edge).to].sickest[urgency] < 0
             || sums->nodes[g_array_index (here->edges, LwEdge, edge).to].sickest[urgency] + severity (graph, here, edge)
                    != sums->nodes[node].sickest[urgency])
        edge++;
      g_array_append_val (way, edge);
      node = g_array_index (here->edges, LwEdge, edge).to;
    }

  return way;
}
