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

/* The option that the edge chooses, or -1. */
static int
option_of_edge (LwProving *p, guint node, guint edge)
{
  const LwStep *step = lw_graph_step (p->graph, node);
  const LwEdge *here = lw_graph_edge (p->graph, node, edge);
  const LwQuestion *question = lw_questionnaire_question (p->questionnaire, step->question);

  if (here->kind == LW_EDGE_YES)
    return step->option;
  if (here->kind != LW_EDGE_ANSWER || here->answer.kind == LW_ANSWER_UNSURE)
    return -1;
  for (guint i = 0; i < question->options->len; i++)
    if (here->answer.kind == LW_ANSWER_NUMBER ? here->answer.number == lw_question_option (question, i)->from
                                              : here->answer.options == G_GUINT64_CONSTANT (1) << i)
      return i;

  return -1;
}

static void
note_deciding (LwProving *p, guint node, guint64 *deciding)
{
  guint question = lw_graph_step (p->graph, node)->question;
  const LwQuestion *asked = lw_questionnaire_question (p->questionnaire, question);
  gboolean ordered = !lw_question_is_set (asked) && !lw_question_is_context (asked);

  for (guint edge = 0; edge < lw_graph_node (p->graph, node)->edges->len; edge++)
    {
      int option = option_of_edge (p, node, edge);

      if (option >= 0 && !(deciding[question] >> option & 1) && decides_at (p, node, edge, ordered))
        deciding[question] |= G_GUINT64_CONSTANT (1) << option;
    }
}

/* By question: the options that make a difference somewhere. Owned by the caller. */
static guint64 *
find_deciding (LwProving *p)
{
  guint64 *deciding = g_new0 (guint64, lw_questionnaire_n_questions (p->questionnaire) + 1);

  for (guint node = 0; node < p->graph->nodes->len; node++)
    if (!lw_graph_is_end (p->graph, node))
      note_deciding (p, node, deciding);

  return deciding;
}

static void
prove_question_lives (LwProving *p, guint index, guint64 deciding)
{
  const LwQuestion *question = lw_questionnaire_question (p->questionnaire, index);

  if (question->use != LW_USE_URGENCY)
    return;
  for (guint i = 0; i < question->options->len; i++)
    {
      const LwOption *option = lw_question_option (question, i);

      if (!option->harmless && !option->exclusive && !(deciding >> i & 1))
        lw_property_fail (p, NULL, NULL, LW_URGENCY_NONE,
                          "the option \"%s\" of the question \"%s\" changes nothing anywhere; give it a rule, or say "
                          "harmless=\"why\"",
                          option->id, question->id);
    }
}

/* What must be met for the question to be asked: the first of the ways there are. */
static void
add_needs_of_asking (LwProving *p, guint question, GArray *needs)
{
  for (guint i = 0; i < p->graph->clauses->clauses->len; i++)
    {
      const LwClause *clause = g_ptr_array_index (p->graph->clauses->clauses, i);

      if (clause->rule >= 0 || clause->asks != question)
        continue;
      g_array_append_vals (needs, clause->needs->data, clause->needs->len);
      return;
    }
}

/* The needs of the clause, and of whatever lets its questions be asked. Owned by the caller. */
static GArray *
needs_of_all (LwProving *p, const LwClause *clause)
{
  GArray *needs = g_array_copy (clause->needs);
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < needs->len; i++)
    {
      guint question = lw_need_at (needs, i)->question;

      if (g_hash_table_add (seen, GUINT_TO_POINTER (question)))
        add_needs_of_asking (p, question, needs);
    }

  return needs;
}

static guint
first_option (guint64 set)
{
  guint option = 0;

  while (!(set >> option & 1))
    option++;

  return option;
}

/* Context has no mildest answer; the last is the least special by custom. */
static LwAnswer
dull_answer (const LwQuestion *question)
{
  return lw_question_is_context (question) ? lw_answer_saying (lw_answer_none (), question, question->options->len - 1)
                                           : lw_answer_mildest (question);
}

/* Dull answers, and on top of them just what the clause wants. */
static LwAnswers *
answers_for_clause (LwProving *p, const LwClause *clause)
{
  LwAnswers *answers = lw_answers_new (p->questionnaire);
  g_autoptr (GArray) needs = needs_of_all (p, clause);

  for (guint i = 0; i < lw_questionnaire_n_questions (p->questionnaire); i++)
    {
      const LwQuestion *question = lw_questionnaire_question (p->questionnaire, i);
      LwAnswer answer = dull_answer (question);
      LwAnswers *next;

      for (guint j = 0; j < needs->len; j++)
        if (lw_need_at (needs, j)->question == i)
          answer = lw_answer_saying (answer, question, first_option (lw_need_at (needs, j)->options));
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
  g_autofree guint64 *deciding = find_deciding (p);

  for (int u = 0; u < LW_N_URGENCIES; u++)
    if (lw_count_is_zero (&p->sums->nodes[LW_GRAPH_ROOT].ways[u]))
      lw_property_fail (p, NULL, NULL, u, "no answers at all lead to \"%s\"", lw_urgency_to_string (u));
  for (guint i = 0; i < lw_questionnaire_n_questions (p->questionnaire); i++)
    prove_question_lives (p, i, deciding[i]);
  for (guint i = 0; i < p->questionnaire->rules->len; i++)
    prove_rule_lives (p, i);
}
