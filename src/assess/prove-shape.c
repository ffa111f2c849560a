/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "assess/outcome.h"
#include "assess/prove-parts.h"

static const char *
hash_behind (LwProving *p, guint node, guint edge)
{
  return p->sums->nodes[lw_graph_edge (p->graph, node, edge)->to].hash;
}

static gboolean
is_unsure (LwProving *p, guint node, guint edge)
{
  return lw_graph_edge (p->graph, node, edge)->answer.kind == LW_ANSWER_UNSURE;
}

/* Whether it matters, at this node, that the edge is taken and not another; in an order,
 * not the one next milder. "Not sure" is no answer to compare with: it is counted. */
static gboolean
decides_at (LwProving *p, guint node, guint edge, gboolean ordered)
{
  if (ordered && edge > 0)
    return strcmp (hash_behind (p, node, edge), hash_behind (p, node, edge - 1)) != 0;
  for (guint other = 0; other < lw_graph_node (p->graph, node)->edges->len; other++)
    if (other != edge && !is_unsure (p, node, other)
        && strcmp (hash_behind (p, node, edge), hash_behind (p, node, other)) != 0)
      return TRUE;

  return FALSE;
}

static gboolean
is_edge_of (LwProving *p, guint node, guint edge, guint question, guint option)
{
  const LwStep *step = lw_graph_step (p->graph, node);
  const LwEdge *here = lw_graph_edge (p->graph, node, edge);
  const LwQuestion *asked = lw_questionnaire_question (p->questionnaire, question);

  if (step->question != question)
    return FALSE;
  if (here->kind == LW_EDGE_YES)
    return step->option == option;
  if (here->kind != LW_EDGE_ANSWER || here->answer.kind == LW_ANSWER_UNSURE)
    return FALSE;
  if (here->answer.kind == LW_ANSWER_NUMBER)
    return here->answer.number == lw_question_option (asked, option)->from;

  return here->answer.options == G_GUINT64_CONSTANT (1) << option;
}

static gboolean
option_decides (LwProving *p, guint question, guint option)
{
  const LwQuestion *asked = lw_questionnaire_question (p->questionnaire, question);
  gboolean ordered = !lw_question_is_set (asked) && !lw_question_is_context (asked);

  for (guint node = 0; node < p->graph->nodes->len; node++)
    for (guint edge = 0; !lw_graph_is_end (p->graph, node) && edge < lw_graph_node (p->graph, node)->edges->len; edge++)
      if (is_edge_of (p, node, edge, question, option) && decides_at (p, node, edge, ordered))
        return TRUE;

  return FALSE;
}

static void
prove_question_lives (LwProving *p, guint index)
{
  const LwQuestion *question = lw_questionnaire_question (p->questionnaire, index);

  if (question->use != LW_USE_URGENCY)
    return;
  for (guint i = 0; i < question->options->len; i++)
    {
      const LwOption *option = lw_question_option (question, i);

      if (!option->harmless && !option->exclusive && !option_decides (p, index, i))
        lw_property_fail (p, NULL, NULL, LW_URGENCY_NONE,
                          "the option \"%s\" of the question \"%s\" changes nothing anywhere; give it a rule, or say "
                          "harmless=\"why\"",
                          option->id, question->id);
    }
}

/* The mildest answers, and on top of them just what the clause wants. */
static LwAnswers *
answers_for_clause (LwProving *p, const LwClause *clause)
{
  LwAnswers *answers = lw_answers_new (p->questionnaire);

  for (guint i = 0; i < lw_questionnaire_n_questions (p->questionnaire); i++)
    {
      const LwQuestion *question = lw_questionnaire_question (p->questionnaire, i);
      LwAnswer answer = lw_answer_mildest (question);
      LwAnswers *next;

      for (guint j = 0; j < clause->terms->len; j++)
        if (g_array_index (clause->terms, LwTerm, j).question == i)
          answer = lw_answer_saying (answer, question, g_array_index (clause->terms, LwTerm, j).option);
      next = lw_answers_with (answers, i, answer);
      lw_answers_unref (answers);
      answers = next;
    }

  return answers;
}

/* Whether the rule, by itself, decides what comes out for these answers. */
static gboolean
decides_alone (LwProving *p, const LwRule *rule, const LwAnswers *answers)
{
  g_autoptr (LwOutcome) outcome = lw_outcome_evaluate (p->questionnaire, answers);
  const LwReason *first = outcome->reasons->len > 0 ? &g_array_index (outcome->reasons, LwReason, 0) : NULL;
  const LwReason *second = outcome->reasons->len > 1 ? first + 1 : NULL;

  return outcome->complete && first && first->urgency > LW_URGENCY_SELF_CARE && g_str_equal (first->rule, rule->id)
         && (!second || second->urgency < first->urgency);
}

/* Most rules are seen to live at once. */
static gboolean
lives_by_itself (LwProving *p, guint index)
{
  for (guint i = 0; i < p->graph->clauses->clauses->len; i++)
    {
      const LwClause *clause = g_ptr_array_index (p->graph->clauses->clauses, i);
      g_autoptr (LwAnswers) answers = clause->rule == (int) index ? answers_for_clause (p, clause) : NULL;

      if (answers && decides_alone (p, g_ptr_array_index (p->questionnaire->rules, index), answers))
        return TRUE;
    }

  return FALSE;
}

static void
prove_rule_lives (LwProving *p, guint index)
{
  const LwRule *rule = g_ptr_array_index (p->questionnaire->rules, index);
  g_autoptr (LwGraph) without = NULL;
  g_autoptr (LwSums) sums = NULL;

  if (lives_by_itself (p, index))
    return;
  without = lw_graph_new (p->questionnaire, index);
  sums = without ? lw_sums_new (without) : NULL;
  if (sums && strcmp (sums->nodes[LW_GRAPH_ROOT].hash, p->sums->nodes[LW_GRAPH_ROOT].hash) == 0)
    lw_property_fail (p, NULL, NULL, rule->urgency,
                      "without the rule \"%s\" every outcome would be the same; remove it or mend its condition",
                      rule->id);
}

/* nothing-dead: each urgency, option and cut point, and each rule is reached and decides
 * somewhere. */
void
lw_prove_nothing_dead (LwProving *p)
{
  for (int u = 0; u < LW_N_URGENCIES; u++)
    if (lw_count_is_zero (&p->sums->nodes[LW_GRAPH_ROOT].ways[u]))
      lw_property_fail (p, NULL, NULL, u, "no answers at all lead to \"%s\"", lw_urgency_to_string (u));
  for (guint i = 0; i < lw_questionnaire_n_questions (p->questionnaire); i++)
    prove_question_lives (p, i);
  for (guint i = 0; i < p->questionnaire->rules->len; i++)
    prove_rule_lives (p, i);
}

/* In an ordered question, a rule that names an option holds for all that are worse. */
static gboolean
is_meant (const LwQuestion *question, guint option, guint named)
{
  return lw_question_is_set (question) ? named == option : named <= option;
}

static gboolean
stands_in_a_rule (LwProving *p, guint question, guint option)
{
  const LwQuestion *asked = lw_questionnaire_question (p->questionnaire, question);

  for (guint i = 0; i < p->graph->clauses->clauses->len; i++)
    {
      const LwClause *clause = g_ptr_array_index (p->graph->clauses->clauses, i);

      for (guint j = 0; clause->rule >= 0 && j < clause->terms->len; j++)
        if (g_array_index (clause->terms, LwTerm, j).question == question
            && is_meant (asked, option, g_array_index (clause->terms, LwTerm, j).option))
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
