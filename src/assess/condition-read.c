/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "assess/condition.h"
#include "xml/node.h"

typedef struct
{
  const LwQuestionnaire *questionnaire;
  const char *name;
  XmlFaults *faults;
  gboolean failed;
} Reading;

static void G_GNUC_PRINTF (4, 5)
fail (Reading *reading, const xmlNode *node, const char *code, const char *format, ...)
{
  g_autofree char *message = NULL;
  va_list args;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);
  xml_faults_add (reading->faults, XML_FAULT_ERROR, code, reading->name, xml_node_line (node), "%s", message);
  reading->failed = TRUE;
}

static void
read_term (Reading *reading, LwCondition *term, const xmlNode *node)
{
  g_autofree char *question_id = xml_node_attribute (node, "question");
  g_autofree char *option_id = xml_node_attribute (node, "option");
  int index = lw_questionnaire_find (reading->questionnaire, question_id);
  const LwQuestion *question = index >= 0 ? lw_questionnaire_question (reading->questionnaire, index) : NULL;
  int option = question ? lw_question_find_option (question, option_id) : -1;

  if (!question)
    fail (reading, node, "dangling-id", "no question \"%s\" stands before this; mend the id or move the question up",
          question_id);
  else if (option < 0)
    fail (reading, node, "dangling-id", "the question \"%s\" has no option \"%s\"; mend the id", question_id, option_id);
  else if (!xml_node_is (node, lw_question_operator (question)))
    fail (reading, node, "operator", "write <%s> for the question \"%s\", not <%s>", lw_question_operator (question),
          question_id, node->name);

  term->question = MAX (index, 0);
  term->option = MAX (option, 0);
}

static void
add_region (LwCondition *any, guint question, guint option)
{
  LwCondition *term = g_new0 (LwCondition, 1);

  term->kind = LW_TERM;
  term->question = question;
  term->option = option;
  term->line = any->line;
  g_ptr_array_add (any->parts, term);
}

/* Any of the regions of a group that the question offers. */
static void
read_group (Reading *reading, LwCondition *any, const xmlNode *node)
{
  g_autofree char *question_id = xml_node_attribute (node, "question");
  g_autofree char *group_id = xml_node_attribute (node, "group");
  int index = lw_questionnaire_find (reading->questionnaire, question_id);
  const LwRegionGroup *group = lw_questionnaire_find_group (reading->questionnaire, group_id);

  any->parts = g_ptr_array_new_with_free_func ((GDestroyNotify) lw_condition_free);
  if (index < 0)
    fail (reading, node, "dangling-id", "no question \"%s\" stands before this; mend the id or move the question up",
          question_id);
  else if (!group)
    fail (reading, node, "dangling-id", "the body map has no group \"%s\"; mend the id", group_id);
  for (guint i = 0; index >= 0 && group && group->regions[i]; i++)
    {
      int option = lw_question_find_option (lw_questionnaire_question (reading->questionnaire, index), group->regions[i]);

      if (option >= 0)
        add_region (any, index, option);
    }
  if (index >= 0 && group && any->parts->len == 0)
    fail (reading, node, "dangling-id", "the question \"%s\" offers no region of the group \"%s\"; mend one of the two",
          question_id, group_id);
}

/* Whether it speaks of a group and not of one option; it must do one of the two. */
static gboolean
is_group (Reading *reading, const xmlNode *node)
{
  gboolean group = xml_node_has_attribute (node, "group");

  if (xml_node_is (node, "has") && group == xml_node_has_attribute (node, "option"))
    fail (reading, node, "missing", "write option=\"…\" or, of a body map, group=\"…\": one of the two");

  return group;
}

static LwConditionKind
kind_of (const xmlNode *node)
{
  static const char *const names[] = { NULL, "all", "any", "at-least-of", "not" };

  for (guint i = 1; i < G_N_ELEMENTS (names); i++)
    if (xml_node_is (node, names[i]))
      return i;

  return LW_TERM;
}

static LwCondition *
read_condition (Reading *reading, const xmlNode *node)
{
  LwCondition *condition = g_new0 (LwCondition, 1);

  condition->kind = kind_of (node);
  condition->line = xml_node_line (node);
  condition->n = xml_node_number (node, "n", 0);
  if (condition->kind == LW_TERM && is_group (reading, node))
    {
      condition->kind = LW_ANY;
      read_group (reading, condition, node);
      return condition;
    }
  if (condition->kind == LW_TERM)
    {
      read_term (reading, condition, node);
      return condition;
    }

  condition->parts = g_ptr_array_new_with_free_func ((GDestroyNotify) lw_condition_free);
  for (const xmlNode *child = xml_node_first (node); child; child = xml_node_next (child))
    g_ptr_array_add (condition->parts, read_condition (reading, child));

  return condition;
}

LwCondition *
lw_condition_read (const LwQuestionnaire *questionnaire, const xmlNode *when, const char *name, XmlFaults *faults)
{
  Reading reading = { questionnaire, name, faults, FALSE };
  LwCondition *condition = when ? read_condition (&reading, xml_node_first (when)) : NULL;

  if (reading.failed)
    g_clear_pointer (&condition, lw_condition_free);

  return condition;
}
