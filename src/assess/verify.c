/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "assess/verify.h"

#include "assess/condition.h"

typedef struct
{
  const LwQuestionnaire *questionnaire;
  const char *name;
  XmlFaults *faults;
} Verifying;

#define FAULT(v, line, code, ...) xml_faults_add ((v)->faults, XML_FAULT_ERROR, code, (v)->name, line, __VA_ARGS__)

static void
verify_option_ids (Verifying *v, const LwQuestion *question)
{
  for (guint i = 0; i < question->options->len; i++)
    {
      const LwOption *option = lw_question_option (question, i);

      if (lw_question_find_option (question, option->id) != (int) i)
        FAULT (v, option->line, "duplicate-id", "the option id \"%s\" is used twice; rename one", option->id);
      if (g_str_equal (option->id, "not-sure"))
        FAULT (v, option->line, "reserved-id", "\"not-sure\" is offered everywhere by itself; rename this option");
      if (option->exclusive && (!lw_question_is_set (question) || option->sign))
        FAULT (v, option->line, "exclusive", "exclusive belongs to \"none of these\" of a question of several; remove it");
    }
}

static void
verify_cuts (Verifying *v, const LwQuestion *question)
{
  int last = question->min - 1;

  if (question->min >= question->max)
    FAULT (v, question->line, "range", "min must be less than max; mend them");

  for (guint i = 0; i < question->options->len; i++)
    {
      const LwOption *cut = lw_question_option (question, i);

      if (cut->from <= last || cut->from > question->max)
        FAULT (v, cut->line, "range", "cut points must grow and lie between min and max; mend from=\"%d\"", cut->from);
      last = cut->from;
    }

  if (question->kind == LW_KIND_DAYS && lw_question_option (question, 0)->from != question->min)
    FAULT (v, question->line, "range", "the first band must start at min, so that each day has a band");
}

/* "None of these" must be there, once, or nobody without a sign could answer. */
static void
verify_exclusive (Verifying *v, const LwQuestion *question)
{
  guint n = 0;

  for (guint i = 0; i < question->options->len; i++)
    n += lw_question_option (question, i)->exclusive;
  if (lw_question_is_set (question) && n != 1)
    FAULT (v, question->line, "exclusive", "a question of several needs one option with exclusive=\"yes\"; mend it");
}

static void
verify_kind (Verifying *v, const LwQuestion *question, gboolean says_ordered)
{
  gboolean numeric = question->kind == LW_KIND_SCALE || question->kind == LW_KIND_DAYS;

  if (question->kind == LW_KIND_CHOICE && !says_ordered)
    FAULT (v, question->line, "kind", "a choice says ordered=\"yes\" (mildest first) or ordered=\"no\" (context); add it");
  if (question->kind != LW_KIND_CHOICE && says_ordered)
    FAULT (v, question->line, "kind", "only a choice says ordered=\"…\"; remove it");
  if (!numeric && question->options->len < 2)
    FAULT (v, question->line, "kind", "a question needs two options at least; add one");
  if (question->options->len > LW_LIMIT_OPTIONS)
    FAULT (v, question->line, "limit", "more than %d options; split the question", LW_LIMIT_OPTIONS);
  if (question->kind == LW_KIND_BODY_MAP && v->questionnaire->views->len == 0)
    FAULT (v, question->line, "kind", "a question of this kind needs a <body-map> before the first stage; add it");
  if (lw_question_is_context (question) && lw_question_is_danger (question))
    FAULT (v, question->line, "kind", "context is never better or worse; ask about the sign in an ordered choice");
  verify_exclusive (v, question);
  if (numeric)
    verify_cuts (v, question);
}

/* Whoever does not know where need not be told the worst of all places, but of a danger sign. */
static void
verify_unsure_region (Verifying *v, const LwQuestion *question)
{
  const LwOption *region = lw_question_option (question, question->unsure);

  if (region->exclusive)
    FAULT (v, question->line, "unsure", "not sure cannot count as \"none of these\"; name a region");
  if (lw_question_is_danger (question) && !region->sign)
    FAULT (v, question->line, "unsure", "not sure about a danger sign must count as a danger sign; name one of those");
}

/* "Not sure" must never be the mildest reading. */
static void
verify_unsure (Verifying *v, const LwQuestion *question)
{
  int mildest_danger = -1;

  for (int i = (int) question->options->len - 1; i >= 0; i--)
    if (lw_question_option (question, i)->sign)
      mildest_danger = i;

  if (question->use != LW_USE_URGENCY)
    return;
  if (question->kind == LW_KIND_CHOICE && question->ordered && question->unsure == 0)
    FAULT (v, question->line, "unsure", "not sure cannot count as the mildest option; name a worse one");
  else if (question->kind == LW_KIND_CHOICE && question->ordered && mildest_danger < 0 && question->unsure < 0)
    FAULT (v, question->line, "unsure", "say what \"not sure\" counts as: unsure=\"option\"");
  else if (question->kind == LW_KIND_SCALE && question->options->len > 0 && question->unsure < 0)
    FAULT (v, question->line, "unsure", "say what \"not sure\" counts as: unsure=\"cut\"");
  else if (question->kind == LW_KIND_SCALE && question->unsure >= 0
           && lw_question_option (question, question->unsure)->from <= question->min)
    FAULT (v, question->line, "unsure", "not sure cannot count as the least number; name a later cut");
  else if (question->ordered && mildest_danger >= 0 && question->unsure >= 0 && question->unsure < mildest_danger)
    FAULT (v, question->line, "unsure", "not sure about a danger sign must count as a danger sign; name one of those");
  else if (question->kind == LW_KIND_BODY_MAP && question->unsure >= 0)
    verify_unsure_region (v, question);
  else if (!question->ordered && question->unsure >= 0)
    FAULT (v, question->line, "unsure", "here \"not sure\" counts as all of them; remove unsure");
}

typedef struct
{
  Verifying *v;
  gboolean danger;
  gboolean urgent;
} AskWhen;

static void
verify_ask_term (const LwCondition *term, gpointer data)
{
  AskWhen *ask = data;
  const LwQuestion *question = lw_questionnaire_question (ask->v->questionnaire, term->question);

  if (ask->danger && lw_question_is_context (question))
    FAULT (ask->v, term->line, "ask-when",
           "a question about danger signs cannot depend on context (\"%s\"); ask it always", question->id);
  if (ask->urgent && question->use != LW_USE_URGENCY)
    FAULT (ask->v, term->line, "ask-when",
           "a question of use=\"urgency\" cannot depend on \"%s\", which has use=\"%s\"", question->id,
           lw_use_to_string (question->use));
}

/* The first "is" of another option of @term's question among the parts of an <all>, which
 * nobody could mean: a choice has one answer. */
static const LwCondition *
find_contrary (const LwCondition *all, const LwCondition *term)
{
  for (guint i = 0; i < all->parts->len; i++)
    {
      const LwCondition *part = g_ptr_array_index (all->parts, i);
      const LwCondition *contrary = part->kind == LW_ALL ? find_contrary (part, term) : part;

      if (contrary && contrary->kind == LW_TERM && contrary->question == term->question && contrary->option != term->option)
        return contrary;
    }

  return NULL;
}

/* Of context only: of several all may be chosen, and of what is ordered the worse one counts. */
static void
verify_all (Verifying *v, const LwCondition *all)
{
  for (guint i = 0; i < all->parts->len; i++)
    {
      const LwCondition *term = g_ptr_array_index (all->parts, i);
      const LwQuestion *question;

      if (term->kind != LW_TERM)
        continue;
      question = lw_questionnaire_question (v->questionnaire, term->question);
      if (lw_question_is_context (question) && find_contrary (all, term))
        {
          FAULT (v, term->line, "contradiction", "nobody can give two answers to \"%s\", so this never holds; write <any>, or remove one",
                 question->id);
          return;
        }
    }
}

static void
verify_condition (Verifying *v, const LwCondition *condition, gboolean may_say_not)
{
  if (condition->kind == LW_ALL)
    verify_all (v, condition);
  if (condition->kind == LW_NOT && !may_say_not)
    FAULT (v, condition->line, "not", "<not> may stand in advice only; make the milder reading an option further up");
  if (condition->kind == LW_AT_LEAST_OF && (condition->n < 1 || condition->n > condition->parts->len))
    FAULT (v, condition->line, "range", "n must lie between 1 and the number of parts; mend it");
  for (guint i = 0; condition->parts && i < condition->parts->len; i++)
    verify_condition (v, g_ptr_array_index (condition->parts, i), may_say_not);
}

void
lw_verify_question (const LwQuestionnaire *questionnaire, const LwQuestion *question,
                    gboolean says_ordered, const char *name, XmlFaults *faults)
{
  Verifying v = { questionnaire, name, faults };
  AskWhen ask = { &v, lw_question_is_danger (question), question->use == LW_USE_URGENCY };

  if (lw_questionnaire_find (questionnaire, question->id) >= 0)
    FAULT (&v, question->line, "duplicate-id", "the question id \"%s\" is used twice; rename one", question->id);
  if (lw_questionnaire_n_questions (questionnaire) == LW_LIMIT_QUESTIONS)
    FAULT (&v, question->line, "limit", "more than %d questions; nobody answers so many", LW_LIMIT_QUESTIONS);

  verify_option_ids (&v, question);
  verify_kind (&v, question, says_ordered);
  verify_unsure (&v, question);
  if (ask.danger && question->use != LW_USE_URGENCY)
    FAULT (&v, question->line, "use", "an option with a sign needs use=\"urgency\"; mend it");
  if (question->ask_when)
    {
      verify_condition (&v, question->ask_when, FALSE);
      lw_condition_foreach_term (question->ask_when, verify_ask_term, &ask);
    }
}

static void
verify_rule_term (const LwCondition *term, gpointer data)
{
  Verifying *v = data;
  const LwQuestion *question = lw_questionnaire_question (v->questionnaire, term->question);

  if (question->use != LW_USE_URGENCY)
    FAULT (v, term->line, "use", "the question \"%s\" has use=\"%s\" and cannot stand in a rule; change its use or the rule", question->id,
           lw_use_to_string (question->use));
}

/* Two reasons that stood for each other would both be gone: only a milder one can be left out. */
static void
verify_instead_of (Verifying *v, const LwRule *rule)
{
  for (guint i = 0; rule->instead_of[i]; i++)
    {
      const LwRule *milder = lw_questionnaire_find_rule (v->questionnaire, rule->instead_of[i]);

      if (!milder)
        FAULT (v, rule->line, "dangling-id", "instead-of=\"%s\" is no rule; mend the id", rule->instead_of[i]);
      else if (milder->urgency >= rule->urgency)
        FAULT (v, rule->line, "instead-of", "\"%s\" is not milder than this rule, so its reason must be read too; remove it",
               milder->id);
    }
}

static void
verify_rules (Verifying *v)
{
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);

  g_hash_table_add (ids, "many-unsure");
  for (guint i = 0; i < v->questionnaire->rules->len; i++)
    {
      const LwRule *rule = g_ptr_array_index (v->questionnaire->rules, i);

      if (!g_hash_table_add (ids, rule->id))
        FAULT (v, rule->line, "duplicate-id", "the rule id \"%s\" is used twice; rename one", rule->id);
      if (g_strcmp0 (rule->review_by, rule->reviewed) <= 0)
        FAULT (v, rule->line, "review", "review-by must be a later day than reviewed; set the next review");
      verify_instead_of (v, rule);
      verify_condition (v, rule->when, FALSE);
      lw_condition_foreach_term (rule->when, verify_rule_term, v);
    }
}

static void
verify_special_text (Verifying *v, LwUrgency urgency, const LwOutcomeText *text)
{
  for (guint i = 0; text->only[i]; i++)
    {
      const LwRule *rule = lw_questionnaire_find_rule (v->questionnaire, text->only[i]);

      if (!rule || rule->urgency != urgency)
        FAULT (v, text->line, "dangling-id", "only=\"%s\" is no rule of urgency=\"%s\"; mend the id", text->only[i],
               lw_urgency_to_string (urgency));
    }
}

static void
verify_texts (Verifying *v)
{
  for (guint i = 0; i < LW_N_URGENCIES; i++)
    {
      const GPtrArray *special = v->questionnaire->special_texts[i];

      if (!v->questionnaire->texts[i].title)
        FAULT (v, 1, "missing", "no outcome for urgency=\"%s\"; write one", lw_urgency_to_string (i));
      for (guint j = 0; j < special->len; j++)
        verify_special_text (v, i, g_ptr_array_index (special, j));
    }
}

static void
verify_advice (Verifying *v)
{
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < v->questionnaire->advice->len; i++)
    {
      const LwAdvice *advice = g_ptr_array_index (v->questionnaire->advice, i);

      if (!g_hash_table_add (ids, advice->id))
        FAULT (v, advice->line, "duplicate-id", "the advice id \"%s\" is used twice; rename one", advice->id);
      verify_condition (v, advice->when, TRUE);
    }
}

void
lw_verify_questionnaire (const LwQuestionnaire *questionnaire, const char *name, XmlFaults *faults)
{
  Verifying v = { questionnaire, name, faults };

  if (g_strcmp0 (questionnaire->review_by, questionnaire->reviewed) <= 0)
    FAULT (&v, 1, "review", "review-by must be a later day than reviewed; set the next review");
  verify_rules (&v);
  verify_advice (&v);
  verify_texts (&v);
}
