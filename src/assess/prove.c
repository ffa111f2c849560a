/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "assess/prove.h"

#include <string.h>

#include "assess/outcome.h"
#include "assess/pairs.h"
#include "assess/prove-parts.h"

void
lw_property_fail (LwProving *p, const GArray *way, const GArray *worse, LwUrgency expected, const char *format, ...)
{
  LwProperty *property = p->property;
  va_list args;

  if (!property->holds)
    return; /* the first is the shortest */

  property->holds = FALSE;
  va_start (args, format);
  property->text = g_strdup_vprintf (format, args);
  va_end (args);
  property->expected = expected;
  if (way)
    {
      const GArray *shown = worse ? worse : way;
      g_autoptr (LwAnswers) answers = lw_graph_replay (p->graph, shown);
      g_autoptr (LwOutcome) outcome = lw_outcome_evaluate (p->questionnaire, answers);

      property->answers = lw_graph_replay (p->graph, way);
      property->worse = worse ? lw_answers_ref (answers) : NULL;
      property->got = outcome->urgency;
    }
}

GArray *
lw_proving_way (LwProving *p, guint node, guint edge)
{
  GArray *way = lw_graph_way (p->graph, node);
  g_autoptr (GArray) rest = lw_sums_way_to_lowest (p->graph, p->sums, lw_graph_edge (p->graph, node, edge)->to);

  g_array_append_val (way, edge);
  g_array_append_vals (way, rest->data, rest->len);

  return way;
}

/* total: every way through ends, with exactly one urgency. The graph has no circles and
 * each of its ends has one; what is left to see is that there are words for it. */
static void
prove_total (LwProving *p)
{
  for (int u = 0; u < LW_N_URGENCIES; u++)
    if (!lw_count_is_zero (&p->sums->nodes[LW_GRAPH_ROOT].ways[u]) && !p->questionnaire->texts[u].title)
      lw_property_fail (p, NULL, NULL, u, "the urgency \"%s\" can come out and has no words; write an outcome for it",
                        lw_urgency_to_string (u));
}

static void
add_notches (LwProving *p, LwPairs *pairs, guint node)
{
  const LwStep *step = lw_graph_step (p->graph, node);
  const LwQuestion *question = lw_questionnaire_question (p->questionnaire, step->question);
  guint n = lw_graph_node (p->graph, node)->edges->len;

  if (step->kind == LW_STEP_OPTION)
    lw_pairs_add (pairs, node, 0, 1);
  else if (!lw_question_is_context (question) && !lw_question_is_set (question))
    for (guint edge = 0; edge + 2 < n; edge++) /* the last is "not sure" */
      lw_pairs_add (pairs, node, edge, edge + 1);
}

/* "Not sure" against each answer whose terms it makes true. */
static void
add_unsure (LwProving *p, LwPairs *pairs, guint node)
{
  const LwStep *step = lw_graph_step (p->graph, node);
  const LwQuestion *question = lw_questionnaire_question (p->questionnaire, step->question);
  guint64 unsure = lw_answer_terms (lw_answer_unsure (), question);
  guint n = lw_graph_node (p->graph, node)->edges->len;

  if (step->kind != LW_STEP_ASK)
    return;
  for (guint edge = 0; edge + 1 < n; edge++)
    {
      const LwEdge *here = lw_graph_edge (p->graph, node, edge);

      if (here->kind == LW_EDGE_ANSWER && (lw_answer_terms (here->answer, question) & ~unsure) == 0)
        lw_pairs_add (pairs, node, edge, n - 1);
    }
}

static void
prove_pairs (LwProving *p, void (*add) (LwProving *, LwPairs *, guint), const char *what)
{
  g_autoptr (LwPairs) pairs = lw_pairs_new (p->graph, p->sums);
  g_autoptr (GArray) better = NULL, worse = NULL;

  for (guint node = 0; node < p->graph->nodes->len; node++)
    if (!lw_graph_is_end (p->graph, node))
      add (p, pairs, node);
  if (!lw_pairs_hold (pairs, &better, &worse))
    {
      g_autoptr (LwAnswers) answers = lw_graph_replay (p->graph, better);
      g_autoptr (LwOutcome) outcome = lw_outcome_evaluate (p->questionnaire, answers);

      lw_property_fail (p, better, worse, outcome->urgency, "%s", what);
    }
}

/* monotone: a worse answer never lowers the urgency, also where it shows or hides questions. */
static void
prove_monotone (LwProving *p)
{
  prove_pairs (p, add_notches, "a worse answer gets a milder outcome");
}

/* not-sure: never milder than what it counts as, and never the mildest answer. */
static void
prove_unsure (LwProving *p)
{
  for (guint i = 0; i < lw_questionnaire_n_questions (p->questionnaire); i++)
    {
      const LwQuestion *question = lw_questionnaire_question (p->questionnaire, i);
      guint64 mildest = lw_answer_terms (lw_answer_mildest (question), question);

      if (question->use == LW_USE_URGENCY && question->options->len > 1 && !lw_question_option (question, 0)->sign
          && (lw_answer_terms (lw_answer_unsure (), question) & ~mildest) == 0)
        lw_property_fail (p, NULL, NULL, LW_URGENCY_NONE,
                          "\"not sure\" to the question \"%s\" counts as the mildest answer; name a worse one",
                          question->id);
    }
  prove_pairs (p, add_unsure, "\"not sure\" gets a milder outcome than what it counts as");
}

/* stop-final: once an emergency rule has fired no later answer could have changed it.
 * Rules only add: none of them holds a "not". */
static gboolean
says_not (const LwCondition *condition)
{
  if (condition->kind == LW_NOT)
    return TRUE;
  for (guint i = 0; condition->parts && i < condition->parts->len; i++)
    if (says_not (g_ptr_array_index (condition->parts, i)))
      return TRUE;

  return FALSE;
}

static void
prove_stop (LwProving *p)
{
  for (guint i = 0; i < p->questionnaire->rules->len; i++)
    {
      const LwRule *rule = g_ptr_array_index (p->questionnaire->rules, i);

      if (says_not (rule->when))
        lw_property_fail (p, NULL, NULL, rule->urgency, "the rule \"%s\" says <not>, so a later answer could take it back",
                          rule->id);
    }
}

/* sourced: every rule names what it rests on. */
static void
prove_sourced (LwProving *p)
{
  for (guint i = 0; i < p->questionnaire->rules->len; i++)
    {
      const LwRule *rule = g_ptr_array_index (p->questionnaire->rules, i);

      if (!rule->sources[0])
        lw_property_fail (p, NULL, NULL, rule->urgency, "the rule \"%s\" has no source; name one", rule->id);
    }
}

static const struct
{
  const char *id;
  void (*prove) (LwProving *p);
} properties[] = {
  { "total", prove_total },       { "nothing-dead", lw_prove_nothing_dead }, { "covered", lw_prove_covered },
  { "monotone", prove_monotone }, { "floors-kept", lw_prove_floors },        { "signs-asked", lw_prove_asked },
  { "not-sure", prove_unsure },   { "stop-final", prove_stop },              { "order-free", lw_prove_order_free },
  { "language-free", lw_prove_language_free }, { "sourced", prove_sourced }, { "pinned", lw_prove_pinned },
};

static void
property_free (LwProperty *property)
{
  g_free (property->ways);
  g_free (property->text);
  g_clear_pointer (&property->answers, lw_answers_unref);
  g_clear_pointer (&property->worse, lw_answers_unref);
  g_free (property);
}

static void
prove_property (LwProving *p, guint i)
{
  gint64 begin = g_get_monotonic_time ();

  p->property = g_new0 (LwProperty, 1);
  p->property->id = properties[i].id;
  p->property->holds = TRUE;
  p->property->ways = g_strdup (p->proof->ways);
  p->property->got = p->property->expected = LW_URGENCY_NONE;
  properties[i].prove (p);
  p->property->milliseconds = (g_get_monotonic_time () - begin) / 1000.0;
  p->proof->holds &= p->property->holds;
  g_ptr_array_add (p->proof->properties, p->property);
}

static void
count_ways (LwProving *p)
{
  const LwSum *root = &p->sums->nodes[LW_GRAPH_ROOT];
  LwCount all = { { 0 } };

  for (int u = 0; u < LW_N_URGENCIES; u++)
    {
      g_autoptr (GArray) way = lw_sums_way_to_sickest (p->graph, p->sums, u);

      lw_count_add (&all, &root->ways[u]);
      p->proof->counts[u] = lw_count_to_string (&root->ways[u]);
      p->proof->sickest[u] = lw_count_is_zero (&root->ways[u]) ? NULL : lw_graph_replay (p->graph, way);
    }
  p->proof->ways = lw_count_to_string (&all);
  p->proof->fingerprint = g_strdup (p->questionnaire->fingerprint);
  p->proof->nodes = p->graph->nodes->len;
}

LwProof *
lw_prove (const LwQuestionnaire *questionnaire, const LwFloors *floors, const char *pinned)
{
  gint64 begin = g_get_monotonic_time ();
  g_autoptr (LwGraph) graph = lw_graph_new (questionnaire, -1);
  g_autoptr (LwSums) sums = graph ? lw_sums_new (graph) : NULL;
  g_autoptr (LwProof) proof = NULL;
  LwProving p = { questionnaire, floors, pinned, graph, sums, NULL, NULL };

  if (!graph)
    return NULL;

  proof = g_new0 (LwProof, 1);
  proof->holds = TRUE;
  proof->properties = g_ptr_array_new_with_free_func ((GDestroyNotify) property_free);
  p.proof = proof;
  count_ways (&p);
  for (guint i = 0; i < G_N_ELEMENTS (properties); i++)
    prove_property (&p, i);
  proof->milliseconds = (g_get_monotonic_time () - begin) / 1000.0;

  return g_steal_pointer (&proof);
}

void
lw_proof_free (LwProof *proof)
{
  for (int u = 0; u < LW_N_URGENCIES; u++)
    {
      g_free (proof->counts[u]);
      g_clear_pointer (&proof->sickest[u], lw_answers_unref);
    }
  g_free (proof->fingerprint);
  g_free (proof->ways);
  g_ptr_array_unref (proof->properties);
  g_free (proof);
}
