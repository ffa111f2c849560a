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
  else if (question->kind != LW_KIND_SEVERAL)
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

  if (question->kind == LW_KIND_SEVERAL && answer.kind == LW_ANSWER_OPTIONS && answer.options != mildest.options)
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
