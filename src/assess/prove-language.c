/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "assess/fingerprint.h"
#include "assess/prove-parts.h"

static void
let_go_of_options (gpointer data)
{
  LwQuestion *question = data;

  g_ptr_array_unref (question->options);
  g_free (question);
}

/* The same question without a word in it; ids and conditions are those of the original. */
static LwQuestion *
question_without_words (const LwQuestion *question)
{
  LwQuestion *bare = g_memdup2 (question, sizeof *question);

  bare->text = bare->note = bare->why = (char *) "";
  bare->options = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < question->options->len; i++)
    {
      LwOption *option = g_memdup2 (lw_question_option (question, i), sizeof (LwOption));

      option->text = (char *) "";
      g_ptr_array_add (bare->options, option);
    }

  return bare;
}

/* language-free: no outcome hangs on a word, so every language gets the same ones. */
void
lw_prove_language_free (LwProving *p)
{
  g_autoptr (GPtrArray) questions = g_ptr_array_new_with_free_func (let_go_of_options);
  LwQuestionnaire bare = *p->questionnaire;
  g_autofree char *fingerprint = NULL;

  for (guint i = 0; i < lw_questionnaire_n_questions (p->questionnaire); i++)
    g_ptr_array_add (questions, question_without_words (lw_questionnaire_question (p->questionnaire, i)));
  bare.questions = questions;
  fingerprint = lw_fingerprint (&bare);

  if (g_strcmp0 (fingerprint, p->proof->fingerprint) != 0)
    lw_property_fail (p, NULL, NULL, LW_URGENCY_NONE, "an outcome hangs on the words of a question");
}
