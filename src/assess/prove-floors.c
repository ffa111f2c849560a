/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "assess/prove-parts.h"

/* Whether the edge says that somebody has the sign: its option's term is true. */
static gboolean
says_sign (LwProving *p, guint node, guint edge, const char *sign)
{
  const LwStep *step = lw_graph_step (p->graph, node);
  const LwEdge *here = lw_graph_edge (p->graph, node, edge);
  const LwQuestion *question = lw_questionnaire_question (p->questionnaire, step->question);
  guint64 terms = here->kind == LW_EDGE_YES ? G_GUINT64_CONSTANT (1) << step->option
                  : here->kind == LW_EDGE_ANSWER ? lw_answer_terms (here->answer, question)
                                                 : 0;

  for (guint i = 0; i < question->options->len; i++)
    if (((terms >> i) & 1) && g_strcmp0 (lw_question_option (question, i)->sign, sign) == 0)
      return TRUE;

  return FALSE;
}

static gboolean
goes_below (LwProving *p, guint node, guint edge, const LwSign *sign)
{
  return p->sums->nodes[lw_graph_edge (p->graph, node, edge)->to].lowest < sign->urgency
         && says_sign (p, node, edge, sign->id);
}

/* Of all that show it, the one with the fewest complaints; a definite one before "not sure". */
static void
prove_sign (LwProving *p, const LwSign *sign)
{
  guint best_node = 0, best_edge = 0, best = G_MAXUINT;
  g_autoptr (GArray) way = NULL;

  for (guint node = 0; node < p->graph->nodes->len; node++)
    for (guint edge = 0; edge < lw_graph_node (p->graph, node)->edges->len; edge++)
      {
        gboolean unsure = lw_graph_edge (p->graph, node, edge)->answer.kind == LW_ANSWER_UNSURE;
        guint cost = lw_graph_node (p->graph, node)->cost + unsure;

        if (cost >= best || !goes_below (p, node, edge, sign))
          continue;
        best = cost;
        best_node = node;
        best_edge = edge;
      }
  if (best == G_MAXUINT)
    return;

  way = lw_proving_way (p, best_node, best_edge);
  lw_property_fail (p, way, NULL, sign->urgency, "the sign \"%s\" must lead at least to \"%s\"", sign->id,
                    lw_urgency_to_string (sign->urgency));
}

/* Nodes with the signs of one group that were said so far. */
typedef struct
{
  guint node;
  guint said;
  int parent;
  guint edge;
} Visit;

typedef struct
{
  LwProving *p;
  GArray *visits;   /* Visit, as found */
  GHashTable *seen; /* node and said in one number */
} Search;

static void
visit (Search *search, guint node, guint said, int parent, guint edge)
{
  Visit next = { node, said, parent, edge };
  gint64 key = (gint64) said << 32 | node;

  if (g_hash_table_add (search->seen, g_memdup2 (&key, sizeof key)))
    g_array_append_val (search->visits, next);
}

static GArray *
way_of_visit (Search *search, int index)
{
  GArray *way = g_array_new (FALSE, FALSE, sizeof (guint));

  for (const Visit *at = &g_array_index (search->visits, Visit, index); at->parent >= 0;
       at = &g_array_index (search->visits, Visit, at->parent))
    g_array_prepend_val (way, at->edge);

  return way;
}

static void
search_begin (Search *search, LwProving *p)
{
  search->p = p;
  search->visits = g_array_new (FALSE, FALSE, sizeof (Visit));
  search->seen = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  visit (search, LW_GRAPH_ROOT, 0, -1, 0);
}

static void
search_end (Search *search)
{
  g_array_unref (search->visits);
  g_hash_table_unref (search->seen);
}

static guint
said_after (Search *search, const Visit *at, guint edge, char *const *signs)
{
  guint said = at->said;

  for (guint i = 0; signs[i]; i++)
    said |= says_sign (search->p, at->node, edge, signs[i]) << i;

  return said;
}

static void
prove_together (LwProving *p, const LwTogether *together)
{
  guint all = (1u << g_strv_length (together->signs)) - 1;
  Search search;

  search_begin (&search, p);
  for (guint i = 0; i < search.visits->len; i++)
    {
      const Visit at = g_array_index (search.visits, Visit, i);

      if (lw_graph_is_end (p->graph, at.node) && at.said == all
          && lw_graph_node (p->graph, at.node)->urgency < (int) together->urgency)
        {
          g_autoptr (GArray) way = way_of_visit (&search, i);
          g_autofree char *signs = g_strjoinv (" and ", together->signs);

          lw_property_fail (p, way, NULL, together->urgency, "together, the signs %s must lead at least to \"%s\"", signs,
                            lw_urgency_to_string (together->urgency));
        }
      for (guint edge = 0; edge < lw_graph_node (p->graph, at.node)->edges->len; edge++)
        visit (&search, lw_graph_edge (p->graph, at.node, edge)->to, said_after (&search, &at, edge, together->signs), i,
               edge);
    }
  search_end (&search);
}

/* floors-kept: every sign, and several together, lead at least to their floor, whatever
 * else is answered. */
void
lw_prove_floors (LwProving *p)
{
  for (guint i = 0; i < p->floors->signs->len; i++)
    prove_sign (p, g_ptr_array_index (p->floors->signs, i));
  for (guint i = 0; i < p->floors->together->len; i++)
    prove_together (p, g_ptr_array_index (p->floors->together, i));
}

static gboolean
asks_about (LwProving *p, guint question, const char *sign)
{
  const LwQuestion *q = lw_questionnaire_question (p->questionnaire, question);

  for (guint i = 0; i < q->options->len; i++)
    if (g_strcmp0 (lw_question_option (q, i)->sign, sign) == 0)
      return TRUE;

  return FALSE;
}

/* A definite answer that lists the sign among those it rules out. */
static gboolean
rules_out (LwProving *p, guint node, guint edge, const char *sign)
{
  const LwStep *step = lw_graph_step (p->graph, node);
  const LwEdge *here = lw_graph_edge (p->graph, node, edge);
  const LwQuestion *question = lw_questionnaire_question (p->questionnaire, step->question);

  if (here->kind != LW_EDGE_ANSWER || here->answer.kind != LW_ANSWER_OPTIONS)
    return FALSE;
  for (guint i = 0; i < question->options->len; i++)
    if (((here->answer.options >> i) & 1)
        && g_strv_contains ((const char *const *) lw_question_option (question, i)->rules_out, sign))
      return TRUE;

  return FALSE;
}

static gboolean
settles (LwProving *p, guint node, guint edge, const char *sign)
{
  const LwStep *step = lw_graph_step (p->graph, node);

  return (lw_graph_edge (p->graph, node, edge)->kind != LW_EDGE_HIDDEN && asks_about (p, step->question, sign))
         || rules_out (p, node, edge, sign);
}

static void
prove_asked (LwProving *p, const LwSign *sign)
{
  Search search;

  search_begin (&search, p);
  for (guint i = 0; i < search.visits->len; i++)
    {
      const Visit at = g_array_index (search.visits, Visit, i);

      if (lw_graph_is_end (p->graph, at.node) && lw_graph_node (p->graph, at.node)->urgency < LW_URGENCY_EMERGENCY)
        {
          g_autoptr (GArray) way = way_of_visit (&search, i);

          lw_property_fail (p, way, NULL, sign->urgency, "nobody asks about the sign \"%s\" on this way", sign->id);
          break;
        }
      for (guint edge = 0; edge < lw_graph_node (p->graph, at.node)->edges->len; edge++)
        if (!settles (p, at.node, edge, sign->id))
          visit (&search, lw_graph_edge (p->graph, at.node, edge)->to, 0, i, edge);
    }
  search_end (&search);
}

/* signs-asked: every sign is asked about, or ruled out by an earlier definite answer, on
 * every way that no emergency ends. */
void
lw_prove_asked (LwProving *p)
{
  for (guint i = 0; i < p->floors->signs->len; i++)
    prove_asked (p, g_ptr_array_index (p->floors->signs, i));
}
