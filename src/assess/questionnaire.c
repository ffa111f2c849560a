/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "assess/questionnaire.h"

#include "assess/condition.h"
#include "assess/outcome-text.h"

static const char *const urgency_names[] = { "self-care", "routine", "soon", "today", "emergency" };
static const char *const kind_names[] = { "choice", "several", "scale", "days", "body-map" };
static const char *const use_names[] = { "urgency", "advice", "summary" };

const char *
lw_urgency_to_string (LwUrgency urgency)
{
  return urgency == LW_URGENCY_NONE ? NULL : urgency_names[urgency];
}

LwUrgency
lw_urgency_from_string (const char *text)
{
  for (guint i = 0; i < G_N_ELEMENTS (urgency_names); i++)
    if (g_strcmp0 (text, urgency_names[i]) == 0)
      return i;

  return LW_URGENCY_NONE;
}

const char *
lw_kind_to_string (LwKind kind)
{
  return kind_names[kind];
}

const char *
lw_use_to_string (LwUse use)
{
  return use_names[use];
}

const char *
lw_questionnaire_text (const LwQuestionnaire *questionnaire, const char *text, gboolean carer)
{
  const char *form = carer ? g_hash_table_lookup (questionnaire->carer_texts, text) : NULL;

  return form ? form : text;
}

const LwRule *
lw_questionnaire_find_rule (const LwQuestionnaire *questionnaire, const char *id)
{
  for (guint i = 0; i < questionnaire->rules->len; i++)
    {
      const LwRule *rule = g_ptr_array_index (questionnaire->rules, i);

      if (g_str_equal (rule->id, id))
        return rule;
    }

  return NULL;
}

const LwRegionGroup *
lw_questionnaire_find_group (const LwQuestionnaire *questionnaire, const char *id)
{
  for (guint i = 0; i < questionnaire->groups->len; i++)
    {
      const LwRegionGroup *group = g_ptr_array_index (questionnaire->groups, i);

      if (g_strcmp0 (group->id, id) == 0)
        return group;
    }

  return NULL;
}

guint
lw_questionnaire_n_questions (const LwQuestionnaire *questionnaire)
{
  return questionnaire->questions->len;
}

const LwQuestion *
lw_questionnaire_question (const LwQuestionnaire *questionnaire, guint index)
{
  return g_ptr_array_index (questionnaire->questions, index);
}

int
lw_questionnaire_find (const LwQuestionnaire *questionnaire, const char *id)
{
  for (guint i = 0; i < questionnaire->questions->len; i++)
    if (g_strcmp0 (lw_questionnaire_question (questionnaire, i)->id, id) == 0)
      return i;

  return -1;
}

const LwOption *
lw_question_option (const LwQuestion *question, guint index)
{
  return g_ptr_array_index (question->options, index);
}

int
lw_question_find_option (const LwQuestion *question, const char *id)
{
  for (guint i = 0; i < question->options->len; i++)
    if (g_strcmp0 (lw_question_option (question, i)->id, id) == 0)
      return i;

  return -1;
}

gboolean
lw_question_is_danger (const LwQuestion *question)
{
  for (guint i = 0; i < question->options->len; i++)
    if (lw_question_option (question, i)->sign)
      return TRUE;

  return FALSE;
}

gboolean
lw_question_is_set (const LwQuestion *question)
{
  return question->kind == LW_KIND_SEVERAL || question->kind == LW_KIND_BODY_MAP;
}

gboolean
lw_question_is_context (const LwQuestion *question)
{
  return question->kind == LW_KIND_DAYS || (question->kind == LW_KIND_CHOICE && !question->ordered);
}

void
lw_questionnaire_free (LwQuestionnaire *questionnaire)
{
  g_free (questionnaire->id);
  g_free (questionnaire->title);
  g_free (questionnaire->intro);
  g_free (questionnaire->reviewed);
  g_free (questionnaire->review_by);
  g_free (questionnaire->reviewer);
  g_ptr_array_unref (questionnaire->views);
  g_ptr_array_unref (questionnaire->groups);
  g_ptr_array_unref (questionnaire->stages);
  g_ptr_array_unref (questionnaire->questions);
  g_ptr_array_unref (questionnaire->rules);
  g_ptr_array_unref (questionnaire->advice);
  for (guint i = 0; i < LW_N_URGENCIES; i++)
    {
      lw_outcome_text_clear (&questionnaire->texts[i]);
      g_ptr_array_unref (questionnaire->special_texts[i]);
    }
  g_free (questionnaire->unsure_reason);
  g_strfreev (questionnaire->unsure_sources);
  g_hash_table_unref (questionnaire->carer_texts);
  g_free (questionnaire->fingerprint);
  g_free (questionnaire);
}

guint64
lw_question_exclusive (const LwQuestion *question)
{
  guint64 set = 0;

  for (guint i = 0; i < question->options->len; i++)
    if (lw_question_option (question, i)->exclusive)
      set |= G_GUINT64_CONSTANT (1) << i;

  return set;
}
