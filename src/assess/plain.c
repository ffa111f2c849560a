/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "assess/plain.h"

#include "assess/condition.h"

typedef struct
{
  const LwQuestionnaire *questionnaire;
  LwPlainText text;
  gpointer data;
  GString *out;
} Plain;

static void
add_words (Plain *plain, const char *source)
{
  g_autofree char *words = plain->text (source, plain->data);

  g_string_append_printf (plain->out, "\"%s\"", words);
}

/* A band of days ends where the next one starts; a scale is spoken of as "at least". */
char *
lw_option_to_plain_range (const LwQuestion *question, guint option)
{
  int from = lw_question_option (question, option)->from;

  if (question->kind == LW_KIND_SCALE)
    return g_strdup_printf ("%d or more", from);
  if (question->kind != LW_KIND_DAYS)
    return g_strdup ("");
  if (option + 1 == question->options->len)
    return g_strdup_printf ("day %d or later", from);

  return g_strdup_printf ("day %d to %d", from, lw_question_option (question, option + 1)->from - 1);
}

static void
add_option (Plain *plain, guint question, guint option, const char *joint)
{
  const LwQuestion *asked = lw_questionnaire_question (plain->questionnaire, question);
  const LwOption *chosen = lw_question_option (asked, option);
  g_autofree char *range = lw_option_to_plain_range (asked, option);

  add_words (plain, asked->text);
  g_string_append (plain->out, joint);
  add_words (plain, chosen->text);
  g_string_append_printf (plain->out, " (%s: %s%s%s)", asked->id, chosen->id, *range ? ", " : "", range);
}

static void
add_term (Plain *plain, const LwCondition *term)
{
  const char *operator = lw_question_operator (lw_questionnaire_question (plain->questionnaire, term->question));

  if (g_str_equal (operator, "has"))
    add_option (plain, term->question, term->option, ": ");
  else
    add_option (plain, term->question, term->option, g_str_equal (operator, "is") ? " is " : " is at least ");
}

char *
lw_condition_to_plain_head (const LwCondition *condition)
{
  static const char *const heads[] = {
    [LW_TERM] = "", [LW_ALL] = "all of", [LW_ANY] = "at least one of", [LW_AT_LEAST_OF] = "", [LW_NOT] = "not",
  };

  if (condition->kind == LW_AT_LEAST_OF)
    return g_strdup_printf ("at least %u of", condition->n);

  return g_strdup (heads[condition->kind]);
}

static void add_line (Plain *plain, const LwCondition *condition);

static void
add_part (Plain *plain, const LwCondition *part)
{
  const char *const *brackets = part->kind == LW_TERM ? (const char *[]){ "", "" } : (const char *[]){ "(", ")" };

  g_string_append (plain->out, brackets[0]);
  add_line (plain, part);
  g_string_append (plain->out, brackets[1]);
}

static void
add_line (Plain *plain, const LwCondition *condition)
{
  g_autofree char *head = lw_condition_to_plain_head (condition);
  const char *joint = condition->kind == LW_ALL ? " AND " : "; ";

  if (condition->kind == LW_TERM)
    {
      add_term (plain, condition);
      return;
    }
  if (condition->kind != LW_ALL)
    g_string_append_printf (plain->out, "%s%s ", head, condition->kind == LW_NOT ? "" : ":");
  for (guint i = 0; i < condition->parts->len; i++)
    {
      g_string_append (plain->out, i > 0 ? joint : "");
      add_part (plain, g_ptr_array_index (condition->parts, i));
    }
}

static void
add_lines (Plain *plain, const LwCondition *condition, int depth)
{
  g_autofree char *head = lw_condition_to_plain_head (condition);

  g_string_append_printf (plain->out, "%s%*s", plain->out->len > 0 ? "\n" : "", 2 * depth, "");
  if (condition->kind == LW_TERM)
    {
      add_term (plain, condition);
      return;
    }
  g_string_append_printf (plain->out, "%s:", head);
  for (guint i = 0; i < condition->parts->len; i++)
    add_lines (plain, g_ptr_array_index (condition->parts, i), depth + 1);
}

char *
lw_condition_to_plain (const LwQuestionnaire *questionnaire, const LwCondition *condition, LwPlainText text,
                       gpointer data)
{
  Plain plain = { questionnaire, text, data, g_string_new (NULL) };

  add_line (&plain, condition);

  return g_string_free (plain.out, FALSE);
}

char *
lw_condition_to_plain_lines (const LwQuestionnaire *questionnaire, const LwCondition *condition, LwPlainText text,
                             gpointer data)
{
  Plain plain = { questionnaire, text, data, g_string_new (NULL) };

  add_lines (&plain, condition, 0);

  return g_string_free (plain.out, FALSE);
}

char *
lw_option_to_plain (const LwQuestionnaire *questionnaire, guint question, guint option, LwPlainText text,
                    gpointer data)
{
  Plain plain = { questionnaire, text, data, g_string_new (NULL) };

  add_option (&plain, question, option, ": ");

  return g_string_free (plain.out, FALSE);
}
