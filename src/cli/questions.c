/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "assess/answers.h"
#include "assess/condition.h"
#include "cli/command.h"
#include "cli/print.h"
#include "content/prose.h"

static void
add_text (JsonBuilder *b, const char *name, const char *source)
{
  g_autofree char *plain = content_prose_plain (source, "");

  cli_add_string (b, name, plain);
}

static void
add_signs (JsonBuilder *b, const LwFloors *floors)
{
  json_builder_set_member_name (b, "signs");
  json_builder_begin_array (b);
  for (guint i = 0; floors && i < floors->signs->len; i++)
    {
      const LwSign *sign = g_ptr_array_index (floors->signs, i);

      json_builder_begin_object (b);
      cli_add_string (b, "id", sign->id);
      cli_add_string (b, "floor", lw_urgency_to_string (sign->urgency));
      json_builder_end_object (b);
    }
  json_builder_end_array (b);
}

static gboolean
is_numeric (const LwQuestion *question)
{
  return question->kind == LW_KIND_SCALE || question->kind == LW_KIND_DAYS;
}

static void
add_number_or_null (JsonBuilder *b, const char *name, gboolean known, int value)
{
  json_builder_set_member_name (b, name);
  if (known)
    json_builder_add_int_value (b, value);
  else
    json_builder_add_null_value (b);
}

static void
add_cuts (JsonBuilder *b, const LwQuestion *question)
{
  json_builder_set_member_name (b, "cuts");
  json_builder_begin_array (b);
  for (guint i = 0; is_numeric (question) && i < question->options->len; i++)
    {
      const LwOption *cut = lw_question_option (question, i);

      json_builder_begin_object (b);
      cli_add_string (b, "id", cut->id);
      add_number_or_null (b, "from", TRUE, cut->from);
      add_text (b, "text", cut->text);
      json_builder_end_object (b);
    }
  json_builder_end_array (b);
}

static void
add_options (JsonBuilder *b, const LwQuestion *question)
{
  json_builder_set_member_name (b, "options");
  json_builder_begin_array (b);
  for (guint i = 0; !is_numeric (question) && i < question->options->len; i++)
    {
      const LwOption *option = lw_question_option (question, i);

      json_builder_begin_object (b);
      cli_add_string (b, "id", option->id);
      add_text (b, "text", option->text);
      cli_add_string (b, "sign", option->sign);
      json_builder_set_member_name (b, "exclusive");
      json_builder_add_boolean_value (b, option->exclusive);
      cli_add_strings (b, "rules_out", option->rules_out);
      json_builder_end_object (b);
    }
  json_builder_end_array (b);
}

/* The options whose terms "not sure" makes true. */
static void
add_unsure (JsonBuilder *b, const LwQuestion *question)
{
  guint64 terms = lw_answer_terms (lw_answer_unsure (), question);

  json_builder_set_member_name (b, "unsure_as");
  json_builder_begin_array (b);
  for (guint i = 0; i < question->options->len; i++)
    if ((terms >> i) & 1)
      json_builder_add_string_value (b, lw_question_option (question, i)->id);
  json_builder_end_array (b);
}

/* A condition without "not" as OR of ANDs: arrays of arrays of terms. */
typedef GPtrArray Conjunction; /* const LwCondition *, terms */

static GPtrArray *
no_alternatives (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
}

static GPtrArray *
cross (GPtrArray *first, GPtrArray *second)
{
  GPtrArray *product = no_alternatives ();

  for (guint i = 0; i < first->len; i++)
    for (guint j = 0; j < second->len; j++)
      {
        Conjunction *both = g_ptr_array_copy (g_ptr_array_index (first, i), NULL, NULL);

        g_ptr_array_extend (both, g_ptr_array_index (second, j), NULL, NULL);
        g_ptr_array_add (product, both);
      }

  return product;
}

static GPtrArray *alternatives_of (const LwCondition *condition);

/* Every choice of @n of the parts from @from on, each choice joined by AND. */
static GPtrArray *
choose (const LwCondition *condition, guint from, guint n)
{
  GPtrArray *all = no_alternatives ();

  if (n == 0)
    g_ptr_array_add (all, g_ptr_array_new ());
  for (guint i = from; n > 0 && i + n <= condition->parts->len; i++)
    {
      g_autoptr (GPtrArray) here = alternatives_of (g_ptr_array_index (condition->parts, i));
      g_autoptr (GPtrArray) rest = choose (condition, i + 1, n - 1);
      g_autoptr (GPtrArray) joined = cross (here, rest);

      g_ptr_array_extend_and_steal (all, g_steal_pointer (&joined));
    }

  return all;
}

static GPtrArray *
alternatives_of (const LwCondition *condition)
{
  GPtrArray *one;

  switch (condition->kind)
    {
    case LW_ALL:
      return choose (condition, 0, condition->parts->len);
    case LW_ANY:
      return choose (condition, 0, 1);
    case LW_AT_LEAST_OF:
      return choose (condition, 0, condition->n);
    case LW_TERM:
    case LW_NOT: /* the reader lets none into a question */
    default:
      one = no_alternatives ();
      g_ptr_array_add (one, g_ptr_array_new ());
      g_ptr_array_add (g_ptr_array_index (one, 0), (gpointer) condition);
      return one;
    }
}

static void
add_term (JsonBuilder *b, const LwQuestionnaire *q, const LwCondition *term)
{
  const LwQuestion *question = lw_questionnaire_question (q, term->question);

  json_builder_begin_object (b);
  cli_add_string (b, "question", question->id);
  cli_add_string (b, "op", lw_question_operator (question));
  cli_add_string (b, "value", lw_question_option (question, term->option)->id);
  json_builder_end_object (b);
}

static void
add_ask_when (JsonBuilder *b, const LwQuestionnaire *q, const LwQuestion *question)
{
  g_autoptr (GPtrArray) alternatives = question->ask_when ? alternatives_of (question->ask_when) : NULL;

  json_builder_set_member_name (b, "ask_when");
  if (!alternatives)
    {
      json_builder_add_null_value (b);
      return;
    }
  json_builder_begin_array (b);
  for (guint i = 0; i < alternatives->len; i++)
    {
      const Conjunction *terms = g_ptr_array_index (alternatives, i);

      json_builder_begin_array (b);
      for (guint j = 0; j < terms->len; j++)
        add_term (b, q, g_ptr_array_index (terms, j));
      json_builder_end_array (b);
    }
  json_builder_end_array (b);
}

static void
add_question (JsonBuilder *b, const LwQuestionnaire *q, const LwQuestion *question)
{
  json_builder_begin_object (b);
  cli_add_string (b, "id", question->id);
  cli_add_string (b, "kind", lw_kind_to_string (question->kind));
  json_builder_set_member_name (b, "ordered");
  json_builder_add_boolean_value (b, question->ordered);
  cli_add_string (b, "use", lw_use_to_string (question->use));
  add_text (b, "text", question->text);
  add_number_or_null (b, "min", is_numeric (question), question->min);
  add_number_or_null (b, "max", is_numeric (question), question->max);
  add_cuts (b, question);
  add_unsure (b, question);
  add_options (b, question);
  add_ask_when (b, q, question);
  json_builder_end_object (b);
}

static void
print_plain (const LwQuestionnaire *q)
{
  for (guint i = 0; i < lw_questionnaire_n_questions (q); i++)
    {
      const LwQuestion *question = lw_questionnaire_question (q, i);

      g_print ("%s: %s\n", question->id, question->text);
      for (guint j = 0; j < question->options->len; j++)
        g_print ("  %s: %s\n", lw_question_option (question, j)->id, lw_question_option (question, j)->text);
    }
}

int
cli_questions (const CliArguments *arguments)
{
  const LwQuestionnaire *q;
  g_autoptr (Pack) pack = NULL;
  int opened = cli_open_self_check_in (arguments, &pack, &q);
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autoptr (JsonBuilder) b = json_builder_new ();

  if (opened != CLI_DONE)
    return opened;
  if (!arguments->json)
    {
      print_plain (q);
      return CLI_DONE;
    }

  json_builder_begin_object (b);
  cli_add_string (b, "fingerprint", q->fingerprint);
  add_signs (b, pack_floors (pack, faults));
  json_builder_set_member_name (b, "questions");
  json_builder_begin_array (b);
  for (guint i = 0; i < lw_questionnaire_n_questions (q); i++)
    add_question (b, q, lw_questionnaire_question (q, i));
  json_builder_end_array (b);
  json_builder_end_object (b);
  cli_print_json (b);
  cli_print_faults (arguments->folder, faults);

  return CLI_DONE;
}
