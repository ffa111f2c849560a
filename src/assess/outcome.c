/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "assess/outcome.h"

typedef struct
{
  const LwQuestionnaire *questionnaire;
  LwTerms terms;
  LwTerms definite; /* without what "not sure" counts as */
  LwOutcome *outcome;
} Walk;

static const LwRule *
rule_at (const LwQuestionnaire *questionnaire, guint index)
{
  return g_ptr_array_index (questionnaire->rules, index);
}

/* Walks the questions in order; a question that is not asked adds no terms, so what
 * stands in its answer cannot matter. */
static gboolean
take_answer (Walk *walk, guint index, LwAnswer answer)
{
  const LwQuestion *question = lw_questionnaire_question (walk->questionnaire, index);

  if (question->ask_when && !lw_condition_holds (question->ask_when, &walk->terms))
    return FALSE;

  g_array_append_val (walk->outcome->asked, index);
  if (answer.kind == LW_ANSWER_UNSURE)
    g_array_append_val (walk->outcome->unsure, index);
  if (answer.kind == LW_ANSWER_NONE && walk->outcome->next < 0)
    walk->outcome->next = index;
  walk->terms.options[index] = lw_answer_terms (answer, question);
  if (answer.kind != LW_ANSWER_UNSURE)
    walk->definite.options[index] = walk->terms.options[index];

  return answer.kind != LW_ANSWER_NONE;
}

static const char *
find_emergency (const Walk *walk)
{
  for (guint i = 0; i < walk->questionnaire->rules->len; i++)
    {
      const LwRule *rule = rule_at (walk->questionnaire, i);

      if (rule->urgency == LW_URGENCY_EMERGENCY && lw_condition_holds (rule->when, &walk->terms))
        return rule->id;
    }

  return NULL;
}

static void
walk_questions (Walk *walk, const LwAnswers *answers)
{
  for (guint i = 0; i < lw_questionnaire_n_questions (walk->questionnaire); i++)
    if (take_answer (walk, i, lw_answers_get (answers, i)))
      {
        walk->outcome->stopped_by = find_emergency (walk);
        if (walk->outcome->stopped_by)
          break;
      }

  if (walk->outcome->stopped_by)
    walk->outcome->next = -1;
  walk->outcome->complete = walk->outcome->next < 0;
}

static void
add_reason (LwOutcome *outcome, LwReason reason)
{
  guint place = 0;

  while (place < outcome->reasons->len && g_array_index (outcome->reasons, LwReason, place).urgency >= reason.urgency)
    place++;
  g_array_insert_val (outcome->reasons, place, reason);
}

static void
cover_milder (LwOutcome *outcome, char *const *rules)
{
  for (guint i = 0; i < outcome->reasons->len; i++)
    {
      LwReason *reason = &g_array_index (outcome->reasons, LwReason, i);

      if (g_strv_contains ((const char *const *) rules, reason->rule))
        reason->covered = TRUE;
    }
}

static void
fire_rules (Walk *walk)
{
  const LwQuestionnaire *q = walk->questionnaire;

  for (guint i = 0; i < q->rules->len; i++)
    {
      const LwRule *rule = rule_at (q, i);

      if (lw_condition_holds (rule->when, &walk->terms))
        add_reason (walk->outcome, (LwReason){ .rule = rule->id, .urgency = rule->urgency, .text = rule->reason, .sources = rule->sources,
                                               .uncertain = !lw_condition_holds (rule->when, &walk->definite) });
    }
  if (walk->outcome->unsure->len >= LW_UNSURE_LIMIT)
    add_reason (walk->outcome, (LwReason){ .rule = LW_UNSURE_RULE, .urgency = LW_UNSURE_URGENCY, .text = q->unsure_reason,
                                           .sources = q->unsure_sources });
}

/* What rests on a "not sure" never stands in the place of what was said. */
static void
cover_reasons (Walk *walk)
{
  const LwOutcome *outcome = walk->outcome;

  for (guint i = 0; i < outcome->reasons->len; i++)
    {
      const LwReason *reason = &g_array_index (outcome->reasons, LwReason, i);
      const LwRule *rule = lw_questionnaire_find_rule (walk->questionnaire, reason->rule);

      if (rule && !reason->uncertain)
        cover_milder (walk->outcome, rule->instead_of);
    }
}

/* Whether only the rules that @text is for have called for the urgency of @outcome. */
static gboolean
is_for (const LwOutcomeText *text, const LwOutcome *outcome)
{
  gboolean called = FALSE;

  for (guint i = 0; i < outcome->reasons->len; i++)
    {
      const LwReason *reason = &g_array_index (outcome->reasons, LwReason, i);

      if (reason->urgency != outcome->urgency)
        continue;
      if (!g_strv_contains ((const char *const *) text->only, reason->rule))
        return FALSE;
      called = TRUE;
    }

  return called;
}

const LwOutcomeText *
lw_outcome_text (const LwQuestionnaire *questionnaire, const LwOutcome *outcome)
{
  const GPtrArray *special;

  if (outcome->urgency == LW_URGENCY_NONE)
    return NULL;

  special = questionnaire->special_texts[outcome->urgency];
  for (guint i = 0; i < special->len; i++)
    if (is_for (g_ptr_array_index (special, i), outcome))
      return g_ptr_array_index (special, i);

  return &questionnaire->texts[outcome->urgency];
}

static void
add_pages (LwOutcome *outcome, char *const *pages)
{
  for (; *pages; pages++)
    if (!g_ptr_array_find_with_equal_func (outcome->pages, *pages, g_str_equal, NULL))
      g_ptr_array_add (outcome->pages, *pages);
}

static void
gather_pages (Walk *walk)
{
  const LwQuestionnaire *q = walk->questionnaire;
  LwOutcome *outcome = walk->outcome;

  for (guint i = 0; i < outcome->reasons->len; i++)
    {
      const LwRule *rule = lw_questionnaire_find_rule (q, g_array_index (outcome->reasons, LwReason, i).rule);

      if (rule)
        add_pages (outcome, rule->pages);
    }
  if (outcome->urgency != LW_URGENCY_NONE)
    add_pages (outcome, lw_outcome_text (q, outcome)->pages);
  for (guint i = 0; i < outcome->advice->len; i++)
    add_pages (outcome, ((const LwAdvice *) g_ptr_array_index (outcome->advice, i))->pages);
}

static void
gather_advice (Walk *walk)
{
  LwOutcome *outcome = walk->outcome;

  if (!outcome->complete || outcome->urgency == LW_URGENCY_EMERGENCY)
    return;

  for (guint i = 0; i < walk->questionnaire->advice->len; i++)
    {
      const LwAdvice *advice = g_ptr_array_index (walk->questionnaire->advice, i);

      if (lw_condition_holds (advice->when, &walk->terms))
        g_ptr_array_add (outcome->advice, (gpointer) advice);
    }
}

/* Unfinished answers never get calm words: only "today" or worse is said early. */
static LwUrgency
urgency_so_far (const LwOutcome *outcome)
{
  LwUrgency highest = outcome->reasons->len > 0 ? g_array_index (outcome->reasons, LwReason, 0).urgency
                                                : LW_URGENCY_SELF_CARE;

  return outcome->complete || highest >= LW_URGENCY_TODAY ? highest : LW_URGENCY_NONE;
}

static LwOutcome *
outcome_new (void)
{
  LwOutcome *outcome = g_new0 (LwOutcome, 1);

  outcome->next = -1;
  outcome->asked = g_array_new (FALSE, FALSE, sizeof (guint));
  outcome->unsure = g_array_new (FALSE, FALSE, sizeof (guint));
  outcome->reasons = g_array_new (FALSE, FALSE, sizeof (LwReason));
  outcome->advice = g_ptr_array_new ();
  outcome->pages = g_ptr_array_new ();

  return outcome;
}

LwOutcome *
lw_outcome_evaluate (const LwQuestionnaire *questionnaire, const LwAnswers *answers)
{
  Walk walk = { questionnaire, { { 0 } }, { { 0 } }, outcome_new () };

  walk_questions (&walk, answers);
  fire_rules (&walk);
  cover_reasons (&walk);
  walk.outcome->urgency = urgency_so_far (walk.outcome);
  gather_advice (&walk);
  gather_pages (&walk);

  return walk.outcome;
}

void
lw_outcome_free (LwOutcome *outcome)
{
  g_array_unref (outcome->asked);
  g_array_unref (outcome->unsure);
  g_array_unref (outcome->reasons);
  g_ptr_array_unref (outcome->advice);
  g_ptr_array_unref (outcome->pages);
  g_free (outcome);
}

gboolean
lw_outcome_was_asked (const LwOutcome *outcome, guint question)
{
  for (guint i = 0; i < outcome->asked->len; i++)
    if (g_array_index (outcome->asked, guint, i) == question)
      return TRUE;

  return FALSE;
}

guint
lw_outcome_position (const LwOutcome *outcome, guint question)
{
  guint before = 0;

  while (before < outcome->asked->len && g_array_index (outcome->asked, guint, before) < question)
    before++;

  return before;
}

/* Behind an emergency stop nothing is stale: whoever goes back finds their answers. */
LwAnswers *
lw_answers_without_stale (const LwAnswers *answers, const LwOutcome *outcome)
{
  LwAnswers *clean = lw_answers_ref ((LwAnswers *) answers);
  guint end = lw_answers_length (answers);

  if (outcome->stopped_by)
    end = g_array_index (outcome->asked, guint, outcome->asked->len - 1);

  for (guint i = 0; i < end; i++)
    if (!lw_outcome_was_asked (outcome, i) && lw_answers_get (clean, i).kind != LW_ANSWER_NONE)
      {
        LwAnswers *next = lw_answers_with (clean, i, lw_answer_none ());

        lw_answers_unref (clean);
        clean = next;
      }

  return clean;
}
