/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "assess/clauses.h"

static void
clause_free (LwClause *clause)
{
  g_array_unref (clause->needs);
  g_free (clause);
}

static void
set_add (LwClauseSet *set, guint clause)
{
  set->words[clause / 64] |= G_GUINT64_CONSTANT (1) << (clause % 64);
}

static void
add_clause (LwClauses *self, GArray *needs, int rule, guint asks, LwUrgency urgency)
{
  LwClause *clause = g_new0 (LwClause, 1);

  clause->needs = g_array_copy (needs);
  clause->rule = rule;
  clause->asks = asks;
  clause->urgency = urgency;
  clause->last = needs->len > 0 ? lw_need_at (needs, needs->len - 1)->question : 0;
  g_ptr_array_add (self->clauses, clause);
}

static void
add_condition (LwClauses *self, const LwQuestionnaire *q, const LwCondition *condition, int rule, guint asks,
               LwUrgency urgency)
{
  g_autoptr (GPtrArray) products = lw_products_of (q, condition);

  self->over |= !products || self->clauses->len + products->len > LW_LIMIT_CLAUSES;
  for (guint i = 0; !self->over && i < products->len; i++)
    add_clause (self, g_ptr_array_index (products, i), rule, asks, urgency);
}

static gboolean
is_one (guint64 set)
{
  return (set & (set - 1)) == 0;
}

/* Numbers the needs of each question that several options meet; equal ones are one. */
static void
number_needs (LwClauses *self, guint n_questions)
{
  g_autofree GPtrArray **by_question = g_new0 (GPtrArray *, n_questions);

  for (guint i = 0; i < self->clauses->len; i++)
    {
      GArray *needs = ((LwClause *) g_ptr_array_index (self->clauses, i))->needs;

      for (guint j = 0; j < needs->len; j++)
        {
          LwNeed *need = &g_array_index (needs, LwNeed, j);
          GPtrArray **known = &by_question[need->question];

          if (is_one (need->options))
            continue;
          if (!*known)
            *known = g_ptr_array_new ();
          need->shared = 0;
          while (need->shared < (int) (*known)->len
                 && ((const LwNeed *) g_ptr_array_index (*known, need->shared))->options != need->options)
            need->shared++;
          if (need->shared == (int) (*known)->len)
            g_ptr_array_add (*known, need);
          self->over |= need->shared >= 64;
        }
    }
  for (guint i = 0; i < n_questions; i++)
    g_clear_pointer (&by_question[i], g_ptr_array_unref);
}

static void
index_clauses (LwClauses *self)
{
  for (guint i = 0; i < self->clauses->len; i++)
    {
      const LwClause *clause = g_ptr_array_index (self->clauses, i);

      if (clause->rule < 0)
        {
          set_add (&self->asking[clause->asks], i);
          continue;
        }
      set_add (&self->rules, i);
      set_add (&self->ending[clause->last], i);
      for (int urgency = 0; urgency < (int) clause->urgency; urgency++)
        set_add (&self->above[urgency], i);
    }
}

LwClauses *
lw_clauses_new (const LwQuestionnaire *q, int without)
{
  g_autoptr (LwClauses) self = g_new0 (LwClauses, 1);
  guint n = lw_questionnaire_n_questions (q);

  self->clauses = g_ptr_array_new_with_free_func ((GDestroyNotify) clause_free);
  self->ending = g_new0 (LwClauseSet, n);
  self->asking = g_new0 (LwClauseSet, n);
  for (guint i = 0; i < n; i++)
    if (lw_questionnaire_question (q, i)->ask_when)
      add_condition (self, q, lw_questionnaire_question (q, i)->ask_when, -1, i, LW_URGENCY_NONE);
  for (guint i = 0; i < q->rules->len; i++)
    {
      const LwRule *rule = g_ptr_array_index (q->rules, i);

      if ((int) i != without)
        add_condition (self, q, rule->when, i, 0, rule->urgency);
    }
  number_needs (self, n);
  if (self->over)
    return NULL;
  index_clauses (self);

  return g_steal_pointer (&self);
}

void
lw_clauses_free (LwClauses *self)
{
  g_ptr_array_unref (self->clauses);
  g_free (self->ending);
  g_free (self->asking);
  g_free (self);
}

static gboolean
survives (const LwClause *clause, guint question, guint64 options)
{
  for (guint i = 0; i < clause->needs->len; i++)
    if (lw_need_at (clause->needs, i)->question == question && (lw_need_at (clause->needs, i)->options & options) == 0)
      return FALSE;

  return TRUE;
}

LwClauseSet
lw_clauses_surviving (const LwClauses *self, guint question, guint64 options)
{
  LwClauseSet set = { { 0 } };

  for (guint i = 0; i < self->clauses->len; i++)
    if (survives (g_ptr_array_index (self->clauses, i), question, options))
      set_add (&set, i);

  return set;
}

/* An option of several, as its turn comes. */
typedef struct
{
  guint question;
  guint64 option, later; /* as sets */
  guint64 none;          /* "none of these" */
  gboolean fits;
  guint64 met;
} Turn;

static gboolean
is_met (const LwNeed *need, guint64 met)
{
  return need->shared != LW_NEED_ALONE && ((met >> need->shared) & 1);
}

/* Whatever fits is not "none of these"; and what no later option can meet is lost. */
static gboolean
dies (const LwNeed *need, const Turn *turn)
{
  if (turn->fits)
    return (need->options & ~turn->none) == 0;

  return (need->options & turn->option) && !(need->options & turn->later) && !is_met (need, turn->met);
}

static gboolean
survives_turn (const LwClause *clause, const Turn *turn)
{
  for (guint i = 0; i < clause->needs->len; i++)
    if (lw_need_at (clause->needs, i)->question == turn->question && dies (lw_need_at (clause->needs, i), turn))
      return FALSE;

  return TRUE;
}

/* What is met and could not be met again later is told by who lives. */
static guint64
met_after (const LwClauses *self, const LwClauseSet *alive, const Turn *turn)
{
  guint64 met = 0;

  for (guint i = 0; i < self->clauses->len; i++)
    {
      const LwClause *clause = g_ptr_array_index (self->clauses, i);

      for (guint j = 0; lw_clause_set_has (alive, i) && j < clause->needs->len; j++)
        {
          const LwNeed *need = lw_need_at (clause->needs, j);

          if (need->question == turn->question && need->shared != LW_NEED_ALONE && (need->options & turn->later)
              && (is_met (need, turn->met) || (turn->fits && (need->options & turn->option))))
            met |= G_GUINT64_CONSTANT (1) << need->shared;
        }
    }

  return met;
}

LwClauseSet
lw_clauses_after_option (const LwClauses *self, const LwClauseSet *alive, const LwQuestionnaire *q, guint question,
                         guint option, gboolean fits, guint64 *met)
{
  guint64 bit = G_GUINT64_CONSTANT (1) << option;
  guint64 none = lw_question_exclusive (lw_questionnaire_question (q, question));
  Turn turn = { question, bit, ~(bit | (bit - 1)) & ~none, none, fits, *met };
  LwClauseSet set = { { 0 } };

  for (guint i = 0; i < self->clauses->len; i++)
    if (lw_clause_set_has (alive, i) && survives_turn (g_ptr_array_index (self->clauses, i), &turn))
      set_add (&set, i);
  *met = met_after (self, &set, &turn);

  return set;
}

static gboolean
names_none (const LwClause *clause, const LwQuestionnaire *q, guint question)
{
  guint64 none = lw_question_exclusive (lw_questionnaire_question (q, question));

  for (guint i = 0; i < clause->needs->len; i++)
    if (lw_need_at (clause->needs, i)->question == question && (lw_need_at (clause->needs, i)->options & none))
      return TRUE;

  return FALSE;
}

gboolean
lw_clauses_speak_of_none (const LwClauses *self, const LwQuestionnaire *q, guint question)
{
  for (guint i = 0; i < self->clauses->len; i++)
    if (names_none (g_ptr_array_index (self->clauses, i), q, question))
      return TRUE;

  return FALSE;
}

gboolean
lw_clause_set_has (const LwClauseSet *set, guint clause)
{
  return (set->words[clause / 64] >> (clause % 64)) & 1;
}

gboolean
lw_clause_set_is_empty (const LwClauseSet *set)
{
  for (guint i = 0; i < LW_CLAUSE_WORDS; i++)
    if (set->words[i])
      return FALSE;

  return TRUE;
}

LwClauseSet
lw_clause_set_both (const LwClauseSet *a, const LwClauseSet *b)
{
  LwClauseSet set;

  for (guint i = 0; i < LW_CLAUSE_WORDS; i++)
    set.words[i] = a->words[i] & b->words[i];

  return set;
}

gboolean
lw_clause_sets_meet (const LwClauseSet *a, const LwClauseSet *b)
{
  LwClauseSet both = lw_clause_set_both (a, b);

  return !lw_clause_set_is_empty (&both);
}

LwClauseSet
lw_clause_set_without (const LwClauseSet *a, const LwClauseSet *b)
{
  LwClauseSet set;

  for (guint i = 0; i < LW_CLAUSE_WORDS; i++)
    set.words[i] = a->words[i] & ~b->words[i];

  return set;
}

LwUrgency
lw_clauses_urgency (const LwClauses *self, const LwClauseSet *set)
{
  LwUrgency urgency = LW_URGENCY_NONE;

  for (guint i = 0; i < self->clauses->len; i++)
    if (lw_clause_set_has (set, i))
      urgency = MAX (urgency, ((const LwClause *) g_ptr_array_index (self->clauses, i))->urgency);

  return urgency;
}
