/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "assess/change.h"

typedef struct
{
  const LwQuestionnaire *questionnaire;
  const LwAnswers *answers;
  LwUrgency now;
  GArray *found; /* LwChange */
} Looking;

static LwUrgency
urgency_with (const Looking *l, guint question, LwAnswer answer)
{
  g_autoptr (LwAnswers) changed = lw_answers_with (l->answers, question, answer);
  g_autoptr (LwOutcome) outcome = lw_outcome_evaluate (l->questionnaire, changed);

  return outcome->urgency;
}

/* The answer without @option, or the one next milder. */
static LwAnswer
answer_without (const LwQuestion *question, LwAnswer answer, guint option)
{
  guint64 rest = answer.options & ~(G_GUINT64_CONSTANT (1) << option);

  if (question->kind == LW_KIND_SCALE)
    return lw_answer_number (lw_question_option (question, option)->from - 1);
  if (!lw_question_is_set (question))
    return lw_answer_option (option - 1);

  return rest ? lw_answer_options (rest) : lw_answer_mildest (question);
}

static gboolean
may_change (const LwQuestion *question, LwAnswer answer)
{
  return question->use == LW_USE_URGENCY && !lw_question_is_context (question)
         && (answer.kind == LW_ANSWER_OPTIONS || answer.kind == LW_ANSWER_NUMBER);
}

static void
add (Looking *l, guint question, guint option, LwUrgency urgency)
{
  LwChange change = { question, option, urgency };

  g_array_append_val (l->found, change);
}

static void
look_up (Looking *l, guint index)
{
  const LwQuestion *question = lw_questionnaire_question (l->questionnaire, index);
  LwAnswer answer = lw_answers_get (l->answers, index);
  guint64 said = lw_answer_terms (answer, question);
  LwUrgency least = MAX (l->now, LW_URGENCY_ROUTINE);

  if (!may_change (question, answer))
    return;
  for (guint i = 0; i < question->options->len; i++)
    {
      LwUrgency urgency;

      if ((said >> i & 1) || lw_question_option (question, i)->exclusive)
        continue;
      urgency = urgency_with (l, index, lw_answer_saying (answer, question, i));
      if (urgency <= least)
        continue;
      add (l, index, i, urgency);
      if (!lw_question_is_set (question))
        least = urgency;
    }
}

static gboolean
gets_milder (const Looking *l, guint index, LwAnswer answer)
{
  LwUrgency urgency = urgency_with (l, index, answer);

  return urgency != LW_URGENCY_NONE && urgency < l->now;
}

static void
look_down_set (Looking *l, guint index, const LwQuestion *question, LwAnswer answer)
{
  for (guint i = 0; i < question->options->len; i++)
    if ((answer.options >> i & 1) && !lw_question_option (question, i)->exclusive
        && gets_milder (l, index, answer_without (question, answer, i)))
      add (l, index, i, LW_URGENCY_SELF_CARE);
}

/* Named is what was said, however much milder it has to get. */
static void
look_down_order (Looking *l, guint index, const LwQuestion *question, LwAnswer answer)
{
  guint64 said = lw_answer_terms (answer, question);
  guint least = question->kind == LW_KIND_SCALE ? 0 : 1;
  int worst = -1;

  for (guint i = least; i < question->options->len; i++)
    if (said >> i & 1)
      worst = i;
  for (int i = worst; i >= (int) least; i--)
    if (gets_milder (l, index, answer_without (question, answer, i)))
      {
        add (l, index, worst, LW_URGENCY_SELF_CARE);
        return;
      }
}

/* What somebody is or takes (young, pregnant, on a blood thinner) is nothing that gets better. */
static void
look_down (Looking *l, guint index)
{
  const LwQuestion *question = lw_questionnaire_question (l->questionnaire, index);
  LwAnswer answer = lw_answers_get (l->answers, index);

  if (!may_change (question, answer))
    return;
  if (lw_question_is_set (question) && lw_question_is_danger (question))
    look_down_set (l, index, question, answer);
  else if (!lw_question_is_set (question))
    look_down_order (l, index, question, answer);
}

static int
compare (gconstpointer a, gconstpointer b)
{
  const LwChange *one = a, *other = b;

  if (one->urgency != other->urgency)
    return (int) other->urgency - (int) one->urgency;
  if (one->question != other->question)
    return (int) one->question - (int) other->question;

  return (int) one->option - (int) other->option;
}

static GArray *
look (const LwQuestionnaire *questionnaire, const LwAnswers *answers, const LwOutcome *outcome, gboolean wanted,
      void (*look_at) (Looking *, guint))
{
  Looking l = { questionnaire, answers, outcome->urgency, g_array_new (FALSE, FALSE, sizeof (LwChange)) };

  for (guint i = 0; wanted && i < outcome->asked->len; i++)
    look_at (&l, g_array_index (outcome->asked, guint, i));
  g_array_sort (l.found, compare);

  return l.found;
}

GArray *
lw_changes_up (const LwQuestionnaire *questionnaire, const LwAnswers *answers, const LwOutcome *outcome)
{
  return look (questionnaire, answers, outcome, outcome->complete && !outcome->stopped_by, look_up);
}

GArray *
lw_changes_down (const LwQuestionnaire *questionnaire, const LwAnswers *answers, const LwOutcome *outcome)
{
  return look (questionnaire, answers, outcome, outcome->complete && outcome->urgency == LW_URGENCY_ROUTINE, look_down);
}
