/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pack/pace.h"

#include "content/prose.h"
#include "content/words.h"

static guint
count_words (const char *source)
{
  g_autofree char *text = content_prose_plain (source, "");
  g_auto (GStrv) words = content_words_split (text);

  return g_strv_length (words);
}

static guint
count_question (const LwQuestion *question)
{
  guint n = count_words (question->text) + count_words (question->note);

  for (guint i = 0; i < question->options->len && question->kind != LW_KIND_BODY_MAP; i++)
    n += count_words (lw_question_option (question, i)->text);

  return n;
}

double
pack_pace_seconds (const LwQuestionnaire *questionnaire, const LwOutcome *outcome)
{
  guint words = 0, touches = 0;

  for (guint i = 0; i < outcome->asked->len; i++)
    {
      const LwQuestion *question = lw_questionnaire_question (questionnaire, g_array_index (outcome->asked, guint, i));

      words += count_question (question);
      touches += question->kind == LW_KIND_BODY_MAP ? PACK_PACE_TOUCHES_OF_A_MAP : 1;
    }

  return words * 60.0 / PACK_PACE_WORDS_A_MINUTE + touches * PACK_PACE_SECONDS_AN_ANSWER;
}
