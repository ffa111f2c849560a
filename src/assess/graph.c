/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "assess/graph.h"

#include <string.h>

#include "assess/outcome.h"

typedef struct
{
  LwGraph *graph;
  GHashTable *ids; /* LwNode → id, by its future */
  gboolean over;   /* the budget is used up */
} Building;

static guint
hash_node (gconstpointer data)
{
  const LwNode *node = data;
  guint64 hash = (node->step * 31 + node->urgency * 7 + node->unsure * 3 + node->any) ^ node->met;

  for (guint i = 0; i < LW_CLAUSE_WORDS; i++)
    hash = (hash ^ node->alive.words[i]) * G_GUINT64_CONSTANT (0x9E3779B97F4A7C15);

  return (guint) (hash >> 32) ^ (guint) hash;
}

static gboolean
same_future (gconstpointer a, gconstpointer b)
{
  const LwNode *x = a, *y = b;

  return x->step == y->step && x->urgency == y->urgency && x->unsure == y->unsure && x->any == y->any
         && x->met == y->met && memcmp (&x->alive, &y->alive, sizeof x->alive) == 0;
}

static void
node_free (LwNode *node)
{
  g_array_unref (node->edges);
  g_free (node);
}

static guint
find_node (Building *b, const LwNode *wanted)
{
  gpointer id;
  LwNode *node;

  if (g_hash_table_lookup_extended (b->ids, wanted, NULL, &id))
    return GPOINTER_TO_UINT (id);

  node = g_new (LwNode, 1);
  *node = *wanted;
  node->edges = g_array_new (FALSE, FALSE, sizeof (LwEdge));
  g_ptr_array_add (b->graph->nodes, node);
  g_array_append_vals (g_ptr_array_index (b->graph->by_step, node->step), &(guint){ b->graph->nodes->len - 1 }, 1);
  g_hash_table_insert (b->ids, node, GUINT_TO_POINTER (b->graph->nodes->len - 1));
  b->over = b->graph->nodes->len > LW_GRAPH_BUDGET;

  return b->graph->nodes->len - 1;
}

static guint
step_behind (const LwGraph *graph, guint question)
{
  guint step = 0;

  while (g_array_index (graph->steps, LwStep, step).kind != LW_STEP_END
         && g_array_index (graph->steps, LwStep, step).question <= question)
    step++;

  return step;
}

/* What can no longer change the outcome is forgotten, so that equal futures look equal. */
static void
forget (const LwGraph *graph, LwNode *node)
{
  guint last = graph->steps->len - 1;
  LwClauseSet dull;

  if (node->urgency == LW_URGENCY_EMERGENCY || node->step == last)
    {
      node->step = last;
      node->unsure = 0;
      memset (&node->alive, 0, sizeof node->alive);
      return;
    }
  if (node->urgency >= LW_UNSURE_URGENCY)
    node->unsure = 0;
  dull = lw_clause_set_without (&graph->clauses->rules, &graph->clauses->above[node->urgency]);
  node->alive = lw_clause_set_without (&node->alive, &dull);
}

/* The question is done: rules whose last question it was have fired or never will. */
static void
finish_question (const LwGraph *graph, LwNode *node, guint question)
{
  const LwClauses *clauses = graph->clauses;
  LwClauseSet fired = lw_clause_set_both (&node->alive, &clauses->ending[question]);

  node->urgency = MAX (node->urgency, lw_clauses_urgency (clauses, &fired));
  if (node->unsure >= LW_UNSURE_LIMIT)
    node->urgency = MAX (node->urgency, LW_UNSURE_URGENCY);
  node->alive = lw_clause_set_without (&node->alive, &clauses->ending[question]);
  node->alive = lw_clause_set_without (&node->alive, &clauses->asking[question]);
  node->any = 0;
  node->met = 0;
  node->step = step_behind (graph, question);
  forget (graph, node);
}

static LwNode
with_terms (const LwGraph *graph, const LwNode *node, guint question, guint64 terms)
{
  LwClauseSet survivors = lw_clauses_surviving (graph->clauses, question, terms);
  LwNode next = *node;

  next.alive = lw_clause_set_both (&node->alive, &survivors);

  return next;
}

static void
add_edge (Building *b, guint from, LwEdgeKind kind, LwAnswer answer, LwNode *next)
{
  LwEdge edge = { kind, answer, 0 };

  edge.to = find_node (b, next);
  g_array_append_val (((LwNode *) g_ptr_array_index (b->graph->nodes, from))->edges, edge);
}

static void
add_answer (Building *b, guint from, guint question, LwAnswer answer)
{
  const LwQuestion *asked = lw_questionnaire_question (b->graph->questionnaire, question);
  const LwNode *node = lw_graph_node (b->graph, from);
  LwNode next = with_terms (b->graph, node, question, lw_answer_terms (answer, asked));

  next.unsure += answer.kind == LW_ANSWER_UNSURE;
  finish_question (b->graph, &next, question);
  add_edge (b, from, LW_EDGE_ANSWER, answer, &next);
}

static gboolean
is_asked (const LwGraph *graph, const LwNode *node, guint question)
{
  return !lw_questionnaire_question (graph->questionnaire, question)->ask_when
         || lw_clause_sets_meet (&node->alive, &graph->clauses->asking[question]);
}

static void
grow_ask (Building *b, guint from, guint question)
{
  const LwQuestion *asked = lw_questionnaire_question (b->graph->questionnaire, question);
  const LwNode *node = lw_graph_node (b->graph, from);
  LwNode next = *node;
  g_autoptr (GArray) choices = NULL;

  if (!is_asked (b->graph, node, question))
    {
      next = with_terms (b->graph, node, question, 0);
      finish_question (b->graph, &next, question);
      add_edge (b, from, LW_EDGE_HIDDEN, lw_answer_none (), &next);
      return;
    }

  if (lw_question_is_set (asked))
    {
      next.step++;
      add_edge (b, from, LW_EDGE_BEGIN, lw_answer_none (), &next);
    }
  choices = lw_graph_choices (asked);
  for (guint i = 0; i < choices->len; i++)
    add_answer (b, from, question, g_array_index (choices, LwAnswer, i));
}

gboolean
lw_graph_is_last_option (const LwGraph *graph, guint step)
{
  const LwStep *here = &g_array_index (graph->steps, LwStep, step), *behind = here + 1;

  return here->kind == LW_STEP_OPTION && (behind->kind != LW_STEP_OPTION || behind->question != here->question);
}

static void
grow_option (Building *b, guint from, const LwStep *step, gboolean fits)
{
  const LwNode *node = lw_graph_node (b->graph, from);
  LwNode next = *node;
  gboolean last = lw_graph_is_last_option (b->graph, node->step);

  next.alive = lw_clauses_after_option (b->graph->clauses, &node->alive, b->graph->questionnaire, step->question,
                                        step->option, fits, &next.met);
  next.any |= fits;
  next.step++;
  if (last)
    finish_question (b->graph, &next, step->question);
  add_edge (b, from, fits ? LW_EDGE_YES : LW_EDGE_NO, lw_answer_none (), &next);
}

static void
grow (Building *b, guint node)
{
  const LwStep step = g_array_index (b->graph->steps, LwStep, lw_graph_node (b->graph, node)->step);

  if (step.kind == LW_STEP_ASK)
    grow_ask (b, node, step.question);
  else if (step.kind == LW_STEP_OPTION)
    {
      grow_option (b, node, &step, FALSE);
      grow_option (b, node, &step, TRUE);
    }
}

static GArray *
list_steps (const LwQuestionnaire *q)
{
  GArray *steps = g_array_new (FALSE, FALSE, sizeof (LwStep));

  for (guint i = 0; i < lw_questionnaire_n_questions (q); i++)
    {
      const LwQuestion *question = lw_questionnaire_question (q, i);

      g_array_append_vals (steps, &(LwStep){ LW_STEP_ASK, i, 0 }, 1);
      for (guint j = 0; lw_question_is_set (question) && j < question->options->len; j++)
        if (!lw_question_option (question, j)->exclusive)
          g_array_append_vals (steps, &(LwStep){ LW_STEP_OPTION, i, j }, 1);
    }
  g_array_append_vals (steps, &(LwStep){ LW_STEP_END, 0, 0 }, 1);

  return steps;
}

static void
add_root (Building *b)
{
  LwNode root = { .urgency = LW_URGENCY_SELF_CARE, .parent = -1 };

  for (guint i = 0; i < b->graph->clauses->clauses->len; i++)
    root.alive.words[i / 64] |= G_GUINT64_CONSTANT (1) << (i % 64);
  forget (b->graph, &root);
  find_node (b, &root);
}

LwGraph *
lw_graph_new (const LwQuestionnaire *q, int without)
{
  g_autoptr (LwGraph) graph = g_new0 (LwGraph, 1);
  g_autoptr (GHashTable) ids = g_hash_table_new (hash_node, same_future);
  Building b = { graph, ids, FALSE };

  graph->questionnaire = q;
  graph->steps = list_steps (q);
  graph->nodes = g_ptr_array_new_with_free_func ((GDestroyNotify) node_free);
  graph->by_step = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  for (guint i = 0; i < graph->steps->len; i++)
    g_ptr_array_add (graph->by_step, g_array_new (FALSE, FALSE, sizeof (guint)));
  graph->clauses = lw_clauses_new (q, without);
  if (!graph->clauses)
    return NULL;

  add_root (&b);
  for (guint step = 0; step < graph->steps->len; step++)
    for (guint i = 0; i < ((GArray *) g_ptr_array_index (graph->by_step, step))->len && !b.over; i++)
      grow (&b, g_array_index ((GArray *) g_ptr_array_index (graph->by_step, step), guint, i));

  if (b.over)
    return NULL;
  lw_graph_find_ways (graph);

  return g_steal_pointer (&graph);
}

void
lw_graph_free (LwGraph *graph)
{
  g_clear_pointer (&graph->clauses, lw_clauses_free);
  g_array_unref (graph->steps);
  g_ptr_array_unref (graph->nodes);
  g_ptr_array_unref (graph->by_step);
  g_free (graph);
}

const LwNode *
lw_graph_node (const LwGraph *graph, guint node)
{
  return g_ptr_array_index (graph->nodes, node);
}

const LwEdge *
lw_graph_edge (const LwGraph *graph, guint node, guint edge)
{
  return &g_array_index (lw_graph_node (graph, node)->edges, LwEdge, edge);
}

const LwStep *
lw_graph_step (const LwGraph *graph, guint node)
{
  return &g_array_index (graph->steps, LwStep, lw_graph_node (graph, node)->step);
}

gboolean
lw_graph_is_end (const LwGraph *graph, guint node)
{
  return lw_graph_node (graph, node)->step == graph->steps->len - 1;
}
