/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "assess/graph.h"

/* One value for each band or cut point, and one below the first cut. */
static void
add_numbers (GArray *choices, const LwQuestion *question)
{
  LwAnswer least = lw_answer_number (question->min);

  if (question->options->len == 0 || lw_question_option (question, 0)->from > question->min)
    g_array_append_val (choices, least);
  for (guint i = 0; i < question->options->len; i++)
    {
      LwAnswer answer = lw_answer_number (lw_question_option (question, i)->from);

      g_array_append_val (choices, answer);
    }
}

static void
add_options (GArray *choices, const LwQuestion *question)
{
  for (guint i = 0; i < question->options->len; i++)
    {
      LwAnswer answer = lw_answer_option (i);

      g_array_append_val (choices, answer);
    }
}

GArray *
lw_graph_choices (const LwQuestion *question)
{
  GArray *choices = g_array_new (FALSE, FALSE, sizeof (LwAnswer));
  LwAnswer unsure = lw_answer_unsure ();

  if (question->kind == LW_KIND_CHOICE)
    add_options (choices, question);
  else if (!lw_question_is_set (question))
    add_numbers (choices, question);
  g_array_append_val (choices, unsure);

  return choices;
}

/* What one edge says, put to what the edges before it said. */
static LwAnswer
answer_after (const LwGraph *graph, guint node, guint edge_index, LwAnswer before)
{
  const LwNode *from = lw_graph_node (graph, node);
  const LwEdge *edge = &g_array_index (from->edges, LwEdge, edge_index);
  const LwStep *step = &g_array_index (graph->steps, LwStep, from->step);

  if (edge->kind == LW_EDGE_ANSWER)
    return edge->answer;
  if (edge->kind == LW_EDGE_YES)
    return lw_answer_options (before.options | G_GUINT64_CONSTANT (1) << step->option);
  if (edge->kind == LW_EDGE_BEGIN)
    return lw_answer_mildest (lw_questionnaire_question (graph->questionnaire, step->question));

  return before;
}

static LwAnswer
without_none (LwAnswer answer, const LwQuestion *question)
{
  LwAnswer mildest = lw_answer_mildest (question);

  if (lw_question_is_set (question) && answer.kind == LW_ANSWER_OPTIONS && answer.options != mildest.options)
    answer.options &= ~mildest.options;

  return answer;
}

GArray *
lw_graph_way (const LwGraph *graph, guint node)
{
  GArray *way = g_array_new (FALSE, FALSE, sizeof (guint));

  for (const LwNode *at = lw_graph_node (graph, node); at->parent >= 0; at = lw_graph_node (graph, at->parent))
    g_array_prepend_val (way, at->edge);

  return way;
}

static LwAnswers *
with_answer (const LwGraph *graph, LwAnswers *answers, guint node, guint edge)
{
  guint question = g_array_index (graph->steps, LwStep, lw_graph_node (graph, node)->step).question;
  LwAnswer answer = answer_after (graph, node, edge, lw_answers_get (answers, question));
  LwAnswers *next = lw_answers_with (answers, question,
                                     without_none (answer, lw_questionnaire_question (graph->questionnaire, question)));

  lw_answers_unref (answers);

  return next;
}

LwAnswers *
lw_graph_replay (const LwGraph *graph, const GArray *way)
{
  LwAnswers *answers = lw_answers_new (graph->questionnaire);
  guint node = LW_GRAPH_ROOT;

  for (guint i = 0; i < way->len; i++)
    {
      guint edge = g_array_index (way, guint, i);

      answers = with_answer (graph, answers, node, edge);
      node = lw_graph_edge (graph, node, edge)->to;
    }

  return answers;
}

/* A person who shows something has as few complaints as can be, and knows what they are. */
static guint
edge_cost (const LwGraph *graph, const LwNode *node, guint index)
{
  const LwEdge *edge = &g_array_index (node->edges, LwEdge, index);
  guint first = g_array_index (node->edges, LwEdge, 0).kind == LW_EDGE_BEGIN ? 1 : 0;

  if (edge->kind == LW_EDGE_ANSWER)
    return edge->answer.kind == LW_ANSWER_UNSURE ? 3 : index > first ? 2 : 0;

  return edge->kind == LW_EDGE_YES ? 2 : 0;
}

/* Steps only lead on, so one pass in their order finds the shortest ways. */
void
lw_graph_find_ways (LwGraph *graph)
{
  for (guint i = 1; i < graph->nodes->len; i++)
    ((LwNode *) g_ptr_array_index (graph->nodes, i))->cost = G_MAXUINT;
  for (guint step = 0; step < graph->steps->len; step++)
    {
      const GArray *here = g_ptr_array_index (graph->by_step, step);

      for (guint i = 0; i < here->len; i++)
        {
          guint id = g_array_index (here, guint, i);
          const LwNode *node = lw_graph_node (graph, id);

          for (guint edge = 0; edge < node->edges->len; edge++)
            {
              LwNode *to = g_ptr_array_index (graph->nodes, g_array_index (node->edges, LwEdge, edge).to);
              guint cost = node->cost + edge_cost (graph, node, edge);

              if (cost >= to->cost)
                continue;
              to->cost = cost;
              to->parent = id;
              to->edge = edge;
            }
        }
    }
}
