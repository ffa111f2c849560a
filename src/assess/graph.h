/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "assess/answers.h"
#include "assess/clauses.h"

G_BEGIN_DECLS

/* All ways through the self-check at once. Two half-finished interviews are one node if
 * they have the same future: the same clauses are alive, the urgency so far and the number
 * of "not sure" are the same. So every interview is in it, and it stays small. */

/* More nodes than this: the questions are too entangled to be proved. */
#define LW_GRAPH_BUDGET 200000

typedef enum
{
  LW_STEP_ASK,    /* is the question asked, and what is the answer? */
  LW_STEP_OPTION, /* of a question of several: does this option fit? */
  LW_STEP_END,
} LwStepKind;

typedef struct
{
  LwStepKind kind;
  guint question;
  guint option; /* LW_STEP_OPTION */
} LwStep;

typedef enum
{
  LW_EDGE_HIDDEN, /* the question is not asked */
  LW_EDGE_ANSWER, /* the answer stands in .answer */
  LW_EDGE_BEGIN,  /* a question of several: its options follow one by one */
  LW_EDGE_YES,
  LW_EDGE_NO,
} LwEdgeKind;

typedef struct
{
  LwEdgeKind kind;
  LwAnswer answer;
  guint to;
} LwEdge;

typedef struct
{
  LwClauseSet alive;
  guint step;
  gint8 urgency; /* LwUrgency so far; self-care if no rule has fired */
  guint8 unsure; /* answers of "not sure" so far, as long as their number matters */
  guint8 any;    /* inside a question of several: an option fits */
  guint64 met;   /* inside a question of several: the shared needs that are met so far */
  guint cost;    /* of the shortest way to it: how many answers on it are not the mildest */
  int parent;    /* the node before it on that way, or -1 */
  guint edge;    /* by which edge of the parent */
  GArray *edges; /* LwEdge, mildest first; empty at an end */
} LwNode;

typedef struct
{
  const LwQuestionnaire *questionnaire; /* not owned */
  LwClauses *clauses;
  GArray *steps;    /* LwStep; the last is LW_STEP_END */
  GPtrArray *nodes; /* LwNode; those of later steps come later or earlier, ids are stable */
  GPtrArray *by_step; /* GArray of guint: the nodes at each step */
} LwGraph;

/* @without: a rule to leave out, or -1.
 * Returns: the graph, owned by the caller, or NULL: too entangled. */
LwGraph *lw_graph_new (const LwQuestionnaire *questionnaire, int without);
void lw_graph_free (LwGraph *graph);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LwGraph, lw_graph_free)

const LwNode *lw_graph_node (const LwGraph *graph, guint node);
const LwEdge *lw_graph_edge (const LwGraph *graph, guint node, guint edge);
const LwStep *lw_graph_step (const LwGraph *graph, guint node);
#define LW_GRAPH_ROOT 0

/* TRUE if @step is the last option of a question of several. */
gboolean lw_graph_is_last_option (const LwGraph *graph, guint step);

/* TRUE where an interview is over; its urgency is the outcome. */
gboolean lw_graph_is_end (const LwGraph *graph, guint node);

/* Finds the shortest way to each node; lw_graph_new does it once. */
void lw_graph_find_ways (LwGraph *graph);

/* The shortest way to @node: by which edge at each node from the root.
 * guint, owned by the caller. */
GArray *lw_graph_way (const LwGraph *graph, guint node);

/* What somebody answers who goes this way. Owned by the caller. */
LwAnswers *lw_graph_replay (const LwGraph *graph, const GArray *way);

/* The answers that a question can get, mildest first: one for each set of terms, not sure
 * last. Of a question of several only "not sure". LwAnswer, owned by the caller. */
GArray *lw_graph_choices (const LwQuestion *question);

G_END_DECLS
