/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/answers.h"

#include <json-glib/json-glib.h>
#include <math.h>
#include <string.h>

static gboolean G_GNUC_PRINTF (3, 4)
refuse (GError **error, const char *entry, const char *format, ...)
{
  g_autofree char *message = NULL;
  va_list args;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, "\"%s\": %s", entry, message);

  return FALSE;
}

static gboolean
read_option (const LwQuestion *question, JsonNode *node, guint64 *set, GError **error)
{
  const char *id = json_node_get_value_type (node) == G_TYPE_STRING ? json_node_get_string (node) : NULL;
  int option = id ? lw_question_find_option (question, id) : -1;

  if (option < 0)
    return refuse (error, question->id, "there is no option %s%s%s", id ? "\"" : "", id ? id : "of that kind", id ? "\"" : "");
  if ((*set >> option) & 1)
    return refuse (error, question->id, "the option \"%s\" stands there twice", id);
  *set |= G_GUINT64_CONSTANT (1) << option;

  return TRUE;
}

static gboolean
read_list (const LwQuestion *question, JsonArray *array, LwAnswer *ret_answer, GError **error)
{
  guint64 set = 0;

  if (!lw_question_is_set (question))
    return refuse (error, question->id, "takes one answer, not a list");
  if (json_array_get_length (array) == 0)
    return refuse (error, question->id, "the list is empty; leave the question out, or choose \"none\"");
  for (guint i = 0; i < json_array_get_length (array); i++)
    if (!read_option (question, json_array_get_element (array, i), &set, error))
      return FALSE;
  *ret_answer = lw_answer_options (set);

  return lw_answer_fits (*ret_answer, question)
         || refuse (error, question->id, "\"none of these\" cannot stand beside other options");
}

static gboolean
read_number (const LwQuestion *question, JsonNode *node, LwAnswer *ret_answer, GError **error)
{
  double value = json_node_get_double (node);

  if (question->kind != LW_KIND_SCALE && question->kind != LW_KIND_DAYS)
    return refuse (error, question->id, "takes an option, not a number");
  if (value != floor (value) || value < question->min || value > question->max)
    return refuse (error, question->id, "takes a whole number from %d to %d", question->min, question->max);
  *ret_answer = lw_answer_number ((int) value);

  return TRUE;
}

static gboolean
read_word (const LwQuestion *question, JsonNode *node, LwAnswer *ret_answer, GError **error)
{
  guint64 set = 0;

  if (g_str_equal (json_node_get_string (node), "not-sure"))
    {
      *ret_answer = lw_answer_unsure ();
      return TRUE;
    }
  if (lw_question_is_set (question))
    return refuse (error, question->id, "takes a list of options, such as [\"none\"]");
  if (question->kind != LW_KIND_CHOICE)
    return refuse (error, question->id, "takes a whole number from %d to %d", question->min, question->max);
  if (!read_option (question, node, &set, error))
    return FALSE;
  *ret_answer = lw_answer_options (set);

  return TRUE;
}

static gboolean
read_answer (const LwQuestion *question, JsonNode *node, LwAnswer *ret_answer, GError **error)
{
  if (JSON_NODE_HOLDS_ARRAY (node))
    return read_list (question, json_node_get_array (node), ret_answer, error);
  if (!JSON_NODE_HOLDS_VALUE (node))
    return refuse (error, question->id, "takes an option, a list of options, a number, or \"not-sure\"");
  if (json_node_get_value_type (node) == G_TYPE_STRING)
    return read_word (question, node, ret_answer, error);
  if (json_node_get_value_type (node) == G_TYPE_INT64 || json_node_get_value_type (node) == G_TYPE_DOUBLE)
    return read_number (question, node, ret_answer, error);

  return refuse (error, question->id, "takes an option, a list of options, a number, or \"not-sure\"");
}

/* json-glib keeps the last of two members with one name in silence, so the names of the
 * one object that answers are made of are watched as they are parsed. */
typedef struct
{
  GHashTable *seen;
  char *twice; /* the first name that came again */
} Members;

static void
on_member (JsonParser *parser, JsonObject *object, const char *name, gpointer data)
{
  Members *members = data;

  if (!g_hash_table_add (members->seen, g_strdup (name)) && !members->twice)
    members->twice = g_strdup (name);
}

/* json-glib also takes scripts, comments, octal numbers, whatever follows the first value,
 * and calls itself for each level. What is not plain JSON of two levels stops here.
 * Returns: what is wrong, or NULL. */
static const char *
find_trouble (const char *text)
{
  static const char *const pieces = "\"(?:[^\"\\\\\\x00-\\x1f]|\\\\(?:[\"\\\\/bfnrt]|u(?!0000)[0-9A-Fa-f]{4}))*+\""
                                    "|-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?(?![0-9A-Za-z.])"
                                    "|true|false|null|[\\[\\]{}:,]|[ \\t\\r\\n]+";
  g_autoptr (GRegex) regex = g_regex_new (pieces, G_REGEX_RAW | G_REGEX_ANCHORED | G_REGEX_OPTIMIZE, 0, NULL);
  gssize length = strlen (text);
  int depth = 0, at = 0, end = 0;
  gboolean closed = FALSE;

  for (; at < length; at = end)
    {
      g_autoptr (GMatchInfo) match = NULL;
      const char *c = text + at;

      if (!g_regex_match_full (regex, text, length, at, 0, &match, NULL)
          || !g_match_info_fetch_pos (match, 0, NULL, &end) || end <= at)
        return "not plain JSON";
      if (closed && !g_ascii_isspace (*c))
        return "more than one value";
      if (depth == 0 && *c != '{' && !g_ascii_isspace (*c))
        return "not an object";
      depth += (*c == '{' || *c == '[') - (*c == '}' || *c == ']');
      if (depth > 3)
        return "nested too deep";
      closed = closed || (depth == 0 && (*c == '}' || *c == ']'));
    }

  return NULL;
}

static JsonNode *
parse (const char *text, GError **error)
{
  const char *trouble = find_trouble (text);
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Members members = { seen, NULL };
  gboolean parsed;

  if (trouble)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                   "%s: answers are one JSON object: {\"question\": \"option\", …}", trouble);
      return NULL;
    }
  g_signal_connect (parser, "object-member", G_CALLBACK (on_member), &members);
  parsed = json_parser_load_from_data (parser, text, -1, error);
  if (parsed && members.twice)
    parsed = refuse (error, members.twice, "stands there twice");
  else if (parsed && (!json_parser_get_root (parser) || !JSON_NODE_HOLDS_OBJECT (json_parser_get_root (parser))))
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                   "answers are one JSON object: {\"question\": \"option\", …}");
      parsed = FALSE;
    }
  g_free (members.twice);

  return parsed ? json_parser_steal_root (parser) : NULL;
}

static gboolean
add_all (const LwQuestionnaire *q, JsonObject *object, LwAnswers **answers, GError **error)
{
  g_autoptr (GList) names = json_object_get_members (object);

  for (GList *l = names; l; l = l->next)
    {
      int question = lw_questionnaire_find (q, l->data);
      LwAnswers *more;
      LwAnswer answer;

      if (question < 0)
        return refuse (error, l->data, "there is no such question");
      if (!read_answer (lw_questionnaire_question (q, question), json_object_get_member (object, l->data), &answer, error))
        return FALSE;
      more = lw_answers_with (*answers, question, answer);
      lw_answers_unref (*answers);
      *answers = more;
    }

  return TRUE;
}

static gboolean
all_were_asked (const LwQuestionnaire *q, const LwAnswers *answers, GError **error)
{
  g_autoptr (LwOutcome) outcome = lw_outcome_evaluate (q, answers);

  for (guint i = 0; i < lw_questionnaire_n_questions (q); i++)
    if (lw_answers_get (answers, i).kind != LW_ANSWER_NONE && !lw_outcome_was_asked (outcome, i))
      return refuse (error, lw_questionnaire_question (q, i)->id, "is not asked after these answers; leave it out");

  return TRUE;
}

LwAnswers *
cli_answers_read (const LwQuestionnaire *questionnaire, const char *text, GError **error)
{
  g_autoptr (JsonNode) root = parse (text, error);
  g_autoptr (LwAnswers) answers = lw_answers_new (questionnaire);

  if (!root || !add_all (questionnaire, json_node_get_object (root), &answers, error)
      || !all_were_asked (questionnaire, answers, error))
    return NULL;

  return g_steal_pointer (&answers);
}
