/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "assess/outcome.h"
#include "assess/prove-parts.h"

/* In an ordered question, a rule that names an option holds for all that are worse. */
static gboolean
is_meant (const LwQuestion *question, guint option, guint64 named)
{
  guint64 bit = G_GUINT64_CONSTANT (1) << option;

  return (named & (lw_question_is_set (question) ? bit : bit | (bit - 1))) != 0;
}

static gboolean
stands_in_a_rule (LwProving *p, guint question, guint option)
{
  const LwQuestion *asked = lw_questionnaire_question (p->questionnaire, question);

  for (guint i = 0; i < p->graph->clauses->clauses->len; i++)
    {
      const LwClause *clause = g_ptr_array_index (p->graph->clauses->clauses, i);

      for (guint j = 0; clause->rule >= 0 && j < clause->needs->len; j++)
        if (lw_need_at (clause->needs, j)->question == question
            && is_meant (asked, option, lw_need_at (clause->needs, j)->options))
          return TRUE;
    }

  return FALSE;
}

/* covered: every option but the mildest stands in a rule or says harmless="why". Context
 * is never better or worse. */
void
lw_prove_covered (LwProving *p)
{
  for (guint i = 0; i < lw_questionnaire_n_questions (p->questionnaire); i++)
    {
      const LwQuestion *question = lw_questionnaire_question (p->questionnaire, i);
      guint first = question->kind == LW_KIND_CHOICE ? 1 : 0;

      for (guint j = first; question->use == LW_USE_URGENCY && !lw_question_is_context (question)
                            && j < question->options->len; j++)
        {
          const LwOption *option = lw_question_option (question, j);

          if (!option->exclusive && !option->harmless && !stands_in_a_rule (p, i, j))
            lw_property_fail (p, NULL, NULL, LW_URGENCY_NONE,
                              "the option \"%s\" of the question \"%s\" stands in no rule; add one, or say harmless=\"why\"",
                              option->id, question->id);
        }
    }
}

#define MOST_WALKS 2000
#define WALKS_A_NODE 4

static GArray *
random_way (LwProving *p, GRand *random)
{
  GArray *way = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint node = LW_GRAPH_ROOT; !lw_graph_is_end (p->graph, node);)
    {
      guint n = lw_graph_node (p->graph, node)->edges->len;
      guint edge = g_rand_double (random) < 0.7 ? 0 : g_rand_int_range (random, 0, n);

      g_array_append_val (way, edge);
      node = lw_graph_edge (p->graph, node, edge)->to;
    }

  return way;
}

/* The same answers, and an answer to each question that was not asked. */
static LwAnswers *
with_stale (LwProving *p, const LwAnswers *answers, const LwOutcome *outcome, GRand *random)
{
  LwAnswers *full = lw_answers_ref ((LwAnswers *) answers);

  for (guint i = 0; i < lw_answers_length (answers); i++)
    if (!lw_outcome_was_asked (outcome, i) && !outcome->stopped_by)
      {
        g_autoptr (GArray) choices = lw_graph_choices (lw_questionnaire_question (p->questionnaire, i));
        guint pick = g_rand_int_range (random, 0, choices->len);
        LwAnswers *next = lw_answers_with (full, i, g_array_index (choices, LwAnswer, pick));

        lw_answers_unref (full);
        full = next;
      }

  return full;
}

static LwUrgency
urgency_at_end (LwProving *p, const GArray *way)
{
  guint node = LW_GRAPH_ROOT;

  for (guint i = 0; i < way->len; i++)
    node = lw_graph_edge (p->graph, node, g_array_index (way, guint, i))->to;

  return lw_graph_node (p->graph, node)->urgency;
}

/* order-free: hidden or stale answers have no effect, and the engine agrees with the graph. */
void
lw_prove_order_free (LwProving *p)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (1);
  guint walks = MIN (MOST_WALKS, WALKS_A_NODE * p->graph->nodes->len);

  for (guint i = 0; i < walks; i++)
    {
      g_autoptr (GArray) way = random_way (p, random);
      g_autoptr (LwAnswers) answers = lw_graph_replay (p->graph, way);
      g_autoptr (LwOutcome) outcome = lw_outcome_evaluate (p->questionnaire, answers);
      g_autoptr (LwAnswers) full = with_stale (p, answers, outcome, random);
      g_autoptr (LwOutcome) again = lw_outcome_evaluate (p->questionnaire, full);

      if (again->urgency != outcome->urgency)
        lw_property_fail (p, way, NULL, outcome->urgency, "an answer to a question that is not asked changes the outcome");
      if (!outcome->complete || outcome->urgency != urgency_at_end (p, way))
        lw_property_fail (p, way, NULL, urgency_at_end (p, way), "the self-check says something else than its proof");
    }
  g_free (p->property->ways);
  p->property->ways = g_strdup_printf ("%u", walks);
}

/* pinned: somebody has looked at this very function. */
void
lw_prove_pinned (LwProving *p)
{
  if (g_strcmp0 (p->pinned, p->proof->fingerprint) != 0)
    lw_property_fail (p, NULL, NULL, LW_URGENCY_NONE,
                      "the fingerprint is %s, pinned is %s; look at what changed, then write the new one into proof.xml",
                      p->proof->fingerprint, p->pinned ? p->pinned : "none");
}
