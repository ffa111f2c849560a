/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "assess/prove.h"
#include "assess/sums.h"
#include "small.h"
#include "subject.h"

#define WALKS 20000

typedef struct
{
  const LwQuestionnaire *questionnaire;
  guint64 ways[LW_N_URGENCIES];
} Counting;

static void count_from (Counting *counting, const LwAnswers *answers);

static void
count_with (Counting *counting, const LwAnswers *answers, guint question, LwAnswer answer)
{
  g_autoptr (LwAnswers) next = lw_answers_with (answers, question, answer);

  count_from (counting, next);
}

/* Every answer that the question can get, and then every way on: as plain as can be. */
static void
count_answers (Counting *counting, const LwAnswers *answers, guint index)
{
  const LwQuestion *question = lw_questionnaire_question (counting->questionnaire, index);
  g_autoptr (GArray) choices = lw_graph_choices (question);

  for (guint i = 0; i < choices->len; i++)
    count_with (counting, answers, index, g_array_index (choices, LwAnswer, i));
  for (guint64 set = 1; question->kind == LW_KIND_SEVERAL && set >> question->options->len == 0; set++)
    if (lw_answer_fits (lw_answer_options (set), question))
      count_with (counting, answers, index, lw_answer_options (set));
}

static void
count_from (Counting *counting, const LwAnswers *answers)
{
  g_autoptr (LwOutcome) outcome = lw_outcome_evaluate (counting->questionnaire, answers);

  if (outcome->complete)
    counting->ways[outcome->urgency]++;
  else
    count_answers (counting, answers, outcome->next);
}

/* The merged graph counts what going every single way counts. */
static void
test_brute_force (void)
{
  g_autoptr (LwQuestionnaire) q = small_new ();
  g_autoptr (LwAnswers) none = lw_answers_new (q);
  g_autoptr (LwGraph) graph = lw_graph_new (q, -1);
  g_autoptr (LwSums) sums = lw_sums_new (graph);
  Counting counting = { q, { 0 } };

  count_from (&counting, none);
  for (int u = 0; u < LW_N_URGENCIES; u++)
    {
      g_autofree char *found = lw_count_to_string (&sums->nodes[LW_GRAPH_ROOT].ways[u]);
      g_autofree char *expected = g_strdup_printf ("%" G_GUINT64_FORMAT, counting.ways[u]);

      g_test_message ("%s: %s ways", lw_urgency_to_string (u), found);
      g_assert_cmpstr (found, ==, expected);
    }
}

static GArray *
random_way (const LwGraph *graph, GRand *rand, guint *ret_end)
{
  GArray *way = g_array_new (FALSE, FALSE, sizeof (guint));
  guint node = LW_GRAPH_ROOT;

  while (!lw_graph_is_end (graph, node))
    {
      guint n = lw_graph_node (graph, node)->edges->len;
      guint edge = g_rand_double (rand) < 0.75 ? 0 : g_rand_int_range (rand, 0, n);

      g_array_append_val (way, edge);
      node = lw_graph_edge (graph, node, edge)->to;
    }
  *ret_end = node;

  return way;
}

/* Each way through the graph, answered in the engine, ends as the graph says. */
static void
test_replay (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (subject_seed ());
  Subject s = subject_shipped (rand);
  g_autoptr (LwGraph) graph = lw_graph_new (s.questionnaire, -1);

  for (guint i = 0; i < WALKS; i++)
    {
      guint end;
      g_autoptr (GArray) way = random_way (graph, rand, &end);
      g_autoptr (LwAnswers) answers = lw_graph_replay (graph, way);
      g_autoptr (LwOutcome) outcome = lw_outcome_evaluate (s.questionnaire, answers);

      g_assert_true (outcome->complete);
      g_assert_cmpint (outcome->urgency, ==, lw_graph_node (graph, end)->urgency);
    }
  lw_questionnaire_free (s.questionnaire);
  lw_floors_free (s.floors);
}

/* Nobody has pinned the fingerprint yet; everything else holds. */
static void
test_proof (void)
{
  static const char *const holding[] = { "total", "nothing-dead", "covered", "monotone", "floors-kept",
                                         "signs-asked", "not-sure", "stop-final", "order-free", "language-free", "sourced", NULL };
  g_autoptr (GRand) rand = g_rand_new_with_seed (1);
  Subject s = subject_shipped (rand);
  g_autoptr (LwProof) proof = lw_prove (s.questionnaire, s.floors, NULL);

  for (guint i = 0; i < proof->properties->len; i++)
    {
      const LwProperty *property = g_ptr_array_index (proof->properties, i);

      g_test_message ("%s: %s", property->id, property->text ? property->text : "holds");
      g_assert_cmpint (property->holds, ==, g_strv_contains (holding, property->id));
    }
  lw_questionnaire_free (s.questionnaire);
  lw_floors_free (s.floors);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/assess/graph/brute-force", test_brute_force);
  g_test_add_func ("/assess/graph/replay", test_replay);
  g_test_add_func ("/assess/graph/proof", test_proof);

  return g_test_run ();
}
