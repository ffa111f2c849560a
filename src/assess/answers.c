/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "assess/answers.h"

struct _LwAnswers
{
  guint n;
  LwAnswer list[];
};

static LwAnswers *
answers_alloc (guint n)
{
  LwAnswers *answers = g_rc_box_alloc0 (sizeof (LwAnswers) + n * sizeof (LwAnswer));

  answers->n = n;

  return answers;
}

LwAnswers *
lw_answers_new (const LwQuestionnaire *questionnaire)
{
  return answers_alloc (lw_questionnaire_n_questions (questionnaire));
}

LwAnswers *
lw_answers_ref (LwAnswers *answers)
{
  return g_rc_box_acquire (answers);
}

void
lw_answers_unref (LwAnswers *answers)
{
  g_rc_box_release (answers);
}

guint
lw_answers_length (const LwAnswers *answers)
{
  return answers->n;
}

LwAnswers *
lw_answers_with (const LwAnswers *answers, guint question, LwAnswer answer)
{
  LwAnswers *changed;

  g_return_val_if_fail (question < answers->n, NULL);

  changed = answers_alloc (answers->n);
  for (guint i = 0; i < answers->n; i++)
    changed->list[i] = answers->list[i];
  changed->list[question] = answer;

  return changed;
}

LwAnswer
lw_answers_get (const LwAnswers *answers, guint question)
{
  g_return_val_if_fail (question < answers->n, lw_answer_none ());

  return answers->list[question];
}

LwAnswer
lw_answer_none (void)
{
  return (LwAnswer){ LW_ANSWER_NONE, 0, 0 };
}

LwAnswer
lw_answer_unsure (void)
{
  return (LwAnswer){ LW_ANSWER_UNSURE, 0, 0 };
}

LwAnswer
lw_answer_option (guint option)
{
  return lw_answer_options (G_GUINT64_CONSTANT (1) << option);
}

LwAnswer
lw_answer_options (guint64 options)
{
  return (LwAnswer){ LW_ANSWER_OPTIONS, options, 0 };
}

LwAnswer
lw_answer_number (int number)
{
  return (LwAnswer){ LW_ANSWER_NUMBER, 0, number };
}

static guint64
danger_options (const LwQuestion *question)
{
  guint64 set = 0;

  for (guint i = 0; i < question->options->len; i++)
    if (lw_question_option (question, i)->sign)
      set |= G_GUINT64_CONSTANT (1) << i;

  return set;
}

static guint64
all_options (const LwQuestion *question)
{
  return question->options->len == 0 ? 0 : G_MAXUINT64 >> (64 - question->options->len);
}

/* The options that stand for themselves and not for "none of these". */
static guint64
ordinary_options (const LwQuestion *question)
{
  return all_options (question) & ~lw_question_exclusive (question);
}

/* Option i and all that are milder. */
static guint64
up_to (guint option)
{
  return G_MAXUINT64 >> (63 - option);
}

LwAnswer
lw_answer_mildest (const LwQuestion *question)
{
  if (question->kind == LW_KIND_SCALE || question->kind == LW_KIND_DAYS)
    return lw_answer_number (question->min);
  if (question->kind == LW_KIND_CHOICE)
    return lw_answer_option (0);

  return lw_answer_options (lw_question_exclusive (question));
}

static gboolean
is_one (guint64 set)
{
  return set != 0 && (set & (set - 1)) == 0;
}

LwAnswer
lw_answer_saying (LwAnswer answer, const LwQuestion *question, guint option)
{
  guint64 bit = G_GUINT64_CONSTANT (1) << (option % 64);
  guint64 others = answer.kind == LW_ANSWER_OPTIONS ? answer.options & ~lw_question_exclusive (question) : 0;

  if (option >= question->options->len)
    return lw_answer_none ();
  if (question->kind == LW_KIND_SCALE || question->kind == LW_KIND_DAYS)
    return lw_answer_number (lw_question_option (question, option)->from);
  if (!lw_question_is_set (question) || (lw_question_exclusive (question) & bit))
    return lw_answer_option (option);

  return lw_answer_options (others | bit);
}

gboolean
lw_answer_fits (LwAnswer answer, const LwQuestion *question)
{
  gboolean numeric = question->kind == LW_KIND_SCALE || question->kind == LW_KIND_DAYS;

  if (answer.kind == LW_ANSWER_NONE || answer.kind == LW_ANSWER_UNSURE)
    return TRUE;
  if (numeric)
    return answer.kind == LW_ANSWER_NUMBER && answer.number >= question->min && answer.number <= question->max;
  if (answer.kind != LW_ANSWER_OPTIONS || answer.options == 0 || (answer.options & ~all_options (question)) != 0)
    return FALSE;
  if (question->kind == LW_KIND_CHOICE)
    return is_one (answer.options);

  return is_one (answer.options) || (answer.options & lw_question_exclusive (question)) == 0;
}

static guint
highest (guint64 set)
{
  guint option = 0;

  while (set >>= 1)
    option++;

  return option;
}

static guint64
unsure_terms (const LwQuestion *question)
{
  guint64 danger = danger_options (question);

  if (lw_question_is_context (question))
    return all_options (question);
  if (lw_question_is_set (question) && question->unsure >= 0)
    return G_GUINT64_CONSTANT (1) << question->unsure;
  if (lw_question_is_set (question))
    return danger ? danger : ordinary_options (question);
  if (question->unsure >= 0)
    return up_to (question->unsure);

  return danger ? up_to (highest (danger)) : 0;
}

static guint64
number_terms (int number, const LwQuestion *question)
{
  guint64 set = 0;

  for (guint i = 0; i < question->options->len; i++)
    if (number >= lw_question_option (question, i)->from)
      set |= G_GUINT64_CONSTANT (1) << i;

  /* A day lies in one band; a scale has passed all cut points below. */
  if (question->kind == LW_KIND_DAYS && set != 0)
    return G_GUINT64_CONSTANT (1) << highest (set);

  return set;
}

guint64
lw_answer_terms (LwAnswer answer, const LwQuestion *question)
{
  switch (answer.kind)
    {
    case LW_ANSWER_UNSURE:
      return unsure_terms (question);
    case LW_ANSWER_NUMBER:
      return number_terms (answer.number, question);
    case LW_ANSWER_OPTIONS:
      return question->kind == LW_KIND_CHOICE && question->ordered ? up_to (highest (answer.options)) : answer.options;
    case LW_ANSWER_NONE:
    default:
      return 0;
    }
}
