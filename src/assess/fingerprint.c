/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "assess/fingerprint.h"

#include "assess/sums.h"

/* What can be said; what follows from it is in the hash of the graph. */
static void
add_question (GString *out, const LwQuestion *question)
{
  g_string_append_printf (out, "question %s %s %s %d %d..%d unsure=%d\n", question->id,
                          lw_kind_to_string (question->kind), lw_use_to_string (question->use),
                          question->ordered, question->min, question->max, question->unsure);
  for (guint i = 0; i < question->options->len; i++)
    {
      const LwOption *option = lw_question_option (question, i);
      g_autofree char *rules_out = g_strjoinv (" ", option->rules_out);

      g_string_append_printf (out, "  %s %d sign=%s exclusive=%d out=%s\n", option->id, option->from,
                              option->sign ? option->sign : "", option->exclusive, rules_out);
    }
}

char *
lw_fingerprint (const LwQuestionnaire *questionnaire)
{
  g_autoptr (LwGraph) graph = lw_graph_new (questionnaire, -1);
  g_autoptr (LwSums) sums = graph ? lw_sums_new (graph) : NULL;
  g_autoptr (GString) out = g_string_new (NULL);
  g_autofree char *sum = NULL;

  if (!graph)
    return NULL;

  for (guint i = 0; i < lw_questionnaire_n_questions (questionnaire); i++)
    add_question (out, lw_questionnaire_question (questionnaire, i));
  g_string_append (out, sums->nodes[LW_GRAPH_ROOT].hash);
  sum = g_compute_checksum_for_string (G_CHECKSUM_SHA256, out->str, out->len);

  return g_strndup (sum, 16);
}
