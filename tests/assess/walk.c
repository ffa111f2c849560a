/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "walk.h"

static guint evaluations[LW_N_URGENCIES + 1]; /* by urgency, none first */

WalkPerson
walk_person (GRand *rand)
{
  static const guint8 ill[] = { 0, 2, 5, 10, 20, 40, 80 };
  static const guint8 unsure[] = { 0, 0, 0, 3, 10, 50 };

  return (WalkPerson){ ill[g_rand_int_range (rand, 0, G_N_ELEMENTS (ill))],
                       unsure[g_rand_int_range (rand, 0, G_N_ELEMENTS (unsure))] };
}

static gboolean
happens (GRand *rand, guint percent)
{
  return (guint) g_rand_int_range (rand, 0, 100) < percent;
}

/* Cut points and their neighbours decide; a plain random day would hardly meet them. */
static LwAnswer
random_number (GRand *rand, const LwQuestion *question)
{
  guint cut = g_rand_int_range (rand, 0, question->options->len);
  int number = happens (rand, 50) ? lw_question_option (question, cut)->from + g_rand_int_range (rand, -1, 2)
                                  : g_rand_int_range (rand, question->min, question->max + 1);

  return lw_answer_number (CLAMP (number, question->min, question->max));
}

static LwAnswer
random_several (GRand *rand, const LwQuestion *question)
{
  guint64 set = 0;

  for (guint i = 0; i < question->options->len; i++)
    if (!lw_question_option (question, i)->exclusive && happens (rand, 30))
      set |= G_GUINT64_CONSTANT (1) << i;

  return set ? lw_answer_options (set) : lw_answer_mildest (question);
}

LwAnswer
walk_answer (GRand *rand, WalkPerson person, const LwQuestion *question)
{
  if (happens (rand, person.unsure))
    return lw_answer_unsure ();
  /* Context is neither mild nor ill. */
  if (!lw_question_is_context (question) && !happens (rand, person.ill))
    return lw_answer_mildest (question);
  if (question->kind == LW_KIND_SCALE || question->kind == LW_KIND_DAYS)
    return random_number (rand, question);
  if (question->kind == LW_KIND_SEVERAL)
    return random_several (rand, question);

  return lw_answer_option (g_rand_int_range (rand, 0, question->options->len));
}

LwAnswers *
walk_change (LwAnswers *answers, guint question, LwAnswer answer)
{
  LwAnswers *changed = lw_answers_with (answers, question, answer);

  lw_answers_unref (answers);

  return changed;
}

LwAnswers *
walk_answers (GRand *rand, const LwQuestionnaire *questionnaire)
{
  WalkPerson person = walk_person (rand);
  LwAnswers *answers = lw_answers_new (questionnaire);

  for (guint i = 0; i < lw_answers_length (answers); i++)
    answers = walk_change (answers, i, walk_answer (rand, person, lw_questionnaire_question (questionnaire, i)));

  return answers;
}

static LwAnswer
next_option (LwAnswer answer, const LwQuestion *question)
{
  for (guint i = 0; i + 1 < question->options->len; i++)
    if ((answer.options >> i) & 1)
      return lw_answer_option (i + 1);

  return lw_answer_none ();
}

static LwAnswer
next_cut (LwAnswer answer, const LwQuestion *question)
{
  for (guint i = 0; i < question->options->len; i++)
    if (lw_question_option (question, i)->from > answer.number)
      return lw_answer_number (lw_question_option (question, i)->from);

  return lw_answer_none ();
}

/* "None of these" to something is another answer and not a worse one: ticking takes the
 * term "none" away. */
static LwAnswer
one_more_tick (GRand *rand, LwAnswer answer, const LwQuestion *question)
{
  guint first = g_rand_int_range (rand, 0, question->options->len);
  gboolean none = FALSE;

  for (guint i = 0; i < question->options->len; i++)
    none |= lw_question_option (question, i)->exclusive && ((answer.options >> i) & 1);

  for (guint n = 0; !none && n < question->options->len; n++)
    {
      guint i = (first + n) % question->options->len;

      if (!lw_question_option (question, i)->exclusive && !((answer.options >> i) & 1))
        return lw_answer_options (answer.options | G_GUINT64_CONSTANT (1) << i);
    }

  return lw_answer_none ();
}

LwAnswer
walk_worse (GRand *rand, LwAnswer answer, const LwQuestion *question)
{
  if (answer.kind == LW_ANSWER_UNSURE || lw_question_is_context (question))
    return lw_answer_none ();
  if (question->kind == LW_KIND_CHOICE)
    return next_option (answer, question);
  if (question->kind == LW_KIND_SCALE)
    return next_cut (answer, question);

  return one_more_tick (rand, answer, question);
}

static void
describe_answer (GString *out, const LwQuestion *question, LwAnswer answer)
{
  const char *comma = "";

  g_string_append_printf (out, "%s=", question->id);
  if (answer.kind == LW_ANSWER_UNSURE)
    g_string_append_c (out, '?');
  if (answer.kind == LW_ANSWER_NUMBER)
    g_string_append_printf (out, "%d", answer.number);
  for (guint i = 0; answer.kind == LW_ANSWER_OPTIONS && i < question->options->len; i++)
    if ((answer.options >> i) & 1)
      {
        g_string_append_printf (out, "%s%s", comma, lw_question_option (question, i)->id);
        comma = ",";
      }
}

char *
walk_describe (const LwQuestionnaire *questionnaire, const LwAnswers *answers)
{
  g_autoptr (LwOutcome) outcome = lw_outcome_evaluate (questionnaire, answers);
  const char *urgency = lw_urgency_to_string (outcome->urgency);
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < lw_answers_length (answers); i++)
    {
      gboolean asked = lw_outcome_was_asked (outcome, i);

      g_string_append (out, asked ? "" : "(");
      describe_answer (out, lw_questionnaire_question (questionnaire, i), lw_answers_get (answers, i));
      g_string_append (out, asked ? " " : ") ");
    }
  g_string_append_printf (out, "-> %s", urgency ? urgency : "nothing yet");

  return g_string_free (out, FALSE);
}

LwOutcome *
walk_evaluate (const LwQuestionnaire *questionnaire, const LwAnswers *answers)
{
  LwOutcome *outcome = lw_outcome_evaluate (questionnaire, answers);

  evaluations[outcome->urgency - LW_URGENCY_NONE]++;

  return outcome;
}

guint
walk_count (LwUrgency urgency)
{
  return evaluations[urgency - LW_URGENCY_NONE];
}

guint
walk_count_all (void)
{
  guint n = 0;

  for (guint i = 0; i < G_N_ELEMENTS (evaluations); i++)
    n += evaluations[i];

  return n;
}
