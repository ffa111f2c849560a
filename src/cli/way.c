/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/way.h"

#include "content/prose.h"

static gboolean
says_nothing (const LwQuestion *question, LwAnswer answer)
{
  LwAnswer mildest = lw_answer_mildest (question);

  return answer.kind == LW_ANSWER_NONE
         || (answer.kind == mildest.kind && answer.options == mildest.options && answer.number == mildest.number);
}

static char *
describe_options (const LwQuestion *question, guint64 options)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < question->options->len; i++)
    if (options >> i & 1)
      {
        g_autofree char *text = content_prose_plain (lw_question_option (question, i)->text, "…");

        g_string_append_printf (out, "%s“%s”", out->len ? " and " : "", text);
      }

  return g_string_free (out, FALSE);
}

static char *
describe_answer (const LwQuestion *question, LwAnswer answer)
{
  if (answer.kind == LW_ANSWER_UNSURE)
    return g_strdup ("“I am not sure”");
  if (answer.kind == LW_ANSWER_NUMBER)
    return g_strdup_printf (question->kind == LW_KIND_DAYS ? "%d days" : "%d", answer.number);

  return describe_options (question, answer.options);
}

/* What is said by each answer that is not the mildest. */
static char *
list_answers (const LwQuestionnaire *questionnaire, const LwAnswers *answers, const char *between, gboolean question_first)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < lw_answers_length (answers); i++)
    {
      const LwQuestion *question = lw_questionnaire_question (questionnaire, i);
      LwAnswer answer = lw_answers_get (answers, i);
      g_autofree char *said = NULL, *asked = NULL;

      if (says_nothing (question, answer))
        continue;
      said = describe_answer (question, answer);
      asked = content_prose_plain (question->text, "…");
      if (out->len)
        g_string_append (out, between);
      if (question_first)
        g_string_append_printf (out, "%s %s", asked, said);
      else
        g_string_append_printf (out, "%s to “%s”", said, asked);
    }

  return g_string_free (out, FALSE);
}

char *
cli_way_to_plain (const LwQuestionnaire *questionnaire, const LwAnswers *answers)
{
  g_autofree char *list = list_answers (questionnaire, answers, ", and ", FALSE);

  return *list ? g_strconcat ("If you answer ", list, NULL)
               : g_strdup ("If you give the mildest answer to every question");
}

char *
cli_way_to_lines (const LwQuestionnaire *questionnaire, const LwAnswers *answers, const char *indent)
{
  g_autofree char *between = g_strconcat ("\n", indent, NULL);
  g_autofree char *list = list_answers (questionnaire, answers, between, TRUE);

  return g_strconcat (indent, *list ? list : "The mildest answer to every question", NULL);
}

static void
add_options (JsonBuilder *b, const LwQuestion *question, guint64 options)
{
  if (lw_question_is_set (question))
    json_builder_begin_array (b);
  for (guint i = 0; i < question->options->len; i++)
    if (options >> i & 1)
      json_builder_add_string_value (b, lw_question_option (question, i)->id);
  if (lw_question_is_set (question))
    json_builder_end_array (b);
}

static void
add_answer (JsonBuilder *b, const LwQuestion *question, LwAnswer answer)
{
  json_builder_set_member_name (b, question->id);
  if (answer.kind == LW_ANSWER_UNSURE)
    json_builder_add_string_value (b, "not-sure");
  else if (answer.kind == LW_ANSWER_NUMBER)
    json_builder_add_int_value (b, answer.number);
  else
    add_options (b, question, answer.options);
}

void
cli_add_answers (JsonBuilder *b, const char *name, const LwQuestionnaire *questionnaire, const LwAnswers *answers)
{
  json_builder_set_member_name (b, name);
  if (!answers)
    {
      json_builder_add_null_value (b);
      return;
    }
  json_builder_begin_object (b);
  for (guint i = 0; i < lw_answers_length (answers); i++)
    if (lw_answers_get (answers, i).kind != LW_ANSWER_NONE)
      add_answer (b, lw_questionnaire_question (questionnaire, i), lw_answers_get (answers, i));
  json_builder_end_object (b);
}
