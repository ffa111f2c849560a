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

  for (guint i = 0; i < question->options->len; i++)
    n += count_words (lw_question_option (question, i)->text);

  return n;
}

double
pack_pace_seconds (const LwQuestionnaire *questionnaire, const LwOutcome *outcome)
{
  guint words = 0;

  for (guint i = 0; i < outcome->asked->len; i++)
    words += count_question (lw_questionnaire_question (questionnaire, g_array_index (outcome->asked, guint, i)));

  return words * 60.0 / PACK_PACE_WORDS_A_MINUTE + outcome->asked->len * PACK_PACE_SECONDS_AN_ANSWER;
}
