/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From XML to LwQuestionnaire. First the table checks the shape, then each reader takes
 * one element, then verify.c looks at what the table cannot see. */
#include "assess/condition.h"
#include "assess/fingerprint.h"
#include "assess/questionnaire.h"
#include "assess/verify.h"
#include "xml/node.h"
#include "xml/table.h"

#define CONDITION "all|any|at-least-of|not|at-least|is|has"

static const XmlAttributeRule root_attributes[] = {
  { "id", XML_VALUE_ID, TRUE, NULL },
  { "reviewed", XML_VALUE_DATE, TRUE, NULL },
  { "review-by", XML_VALUE_DATE, TRUE, NULL },
  { "review-status", XML_VALUE_CHOICE, TRUE, "pending|clinician" },
  { "reviewer", XML_VALUE_TEXT, FALSE, NULL },
  { NULL },
};
static const XmlAttributeRule id_attributes[] = { { "id", XML_VALUE_ID, TRUE, NULL }, { NULL } };
static const XmlAttributeRule question_attributes[] = {
  { "id", XML_VALUE_ID, TRUE, NULL },
  { "kind", XML_VALUE_CHOICE, TRUE, "choice|several|scale|days" },
  { "use", XML_VALUE_CHOICE, TRUE, "urgency|advice|summary" },
  { "ordered", XML_VALUE_CHOICE, FALSE, "yes|no" },
  { "unsure", XML_VALUE_ID, FALSE, NULL },
  { "min", XML_VALUE_NUMBER, FALSE, NULL },
  { "max", XML_VALUE_NUMBER, FALSE, NULL },
  { NULL },
};
static const XmlAttributeRule option_attributes[] = {
  { "id", XML_VALUE_ID, TRUE, NULL },         { "sign", XML_VALUE_ID, FALSE, NULL },
  { "rules-out", XML_VALUE_IDS, FALSE, NULL }, { "exclusive", XML_VALUE_CHOICE, FALSE, "yes" },
  { "harmless", XML_VALUE_TEXT, FALSE, NULL }, { NULL },
};
static const XmlAttributeRule cut_attributes[]
    = { { "id", XML_VALUE_ID, TRUE, NULL }, { "from", XML_VALUE_NUMBER, TRUE, NULL }, { NULL } };
static const XmlAttributeRule term_attributes[]
    = { { "question", XML_VALUE_ID, TRUE, NULL }, { "option", XML_VALUE_ID, TRUE, NULL }, { NULL } };
static const XmlAttributeRule n_attributes[] = { { "n", XML_VALUE_NUMBER, TRUE, NULL }, { NULL } };
static const XmlAttributeRule rule_attributes[] = {
  { "id", XML_VALUE_ID, TRUE, NULL },          { "urgency", XML_VALUE_CHOICE, TRUE, XML_URGENCIES },
  { "source", XML_VALUE_IDS, TRUE, NULL },     { "reviewed", XML_VALUE_DATE, TRUE, NULL },
  { "review-by", XML_VALUE_DATE, TRUE, NULL }, { NULL },
};
static const XmlAttributeRule advice_attributes[]
    = { { "id", XML_VALUE_ID, TRUE, NULL }, { "source", XML_VALUE_IDS, FALSE, NULL }, { NULL } };
static const XmlAttributeRule source_attributes[] = { { "source", XML_VALUE_IDS, TRUE, NULL }, { NULL } };
static const XmlAttributeRule urgency_attributes[]
    = { { "urgency", XML_VALUE_CHOICE, TRUE, XML_URGENCIES }, { NULL } };
static const XmlAttributeRule ref_attributes[] = { { "ref", XML_VALUE_ID, TRUE, NULL }, { NULL } };
static const XmlAttributeRule figure_attributes[] = { { "src", XML_VALUE_SVG, TRUE, NULL }, { NULL } };
static const XmlAttributeRule callout_attributes[] = { { "at", XML_VALUE_ID, TRUE, NULL }, { NULL } };

static const XmlElementRule table[] = {
  { "self-check", "title intro stage+ rule+ many-unsure advice* outcome+", FALSE, root_attributes },
  { "title", "", TRUE, NULL },
  { "intro", XML_PROSE, TRUE, NULL },
  { "stage", "title question+", FALSE, id_attributes },
  { "question", "ask-when? text note? why figure? option|cut+", FALSE, question_attributes },
  { "ask-when", CONDITION, FALSE, NULL },
  { "text", XML_PROSE, TRUE, NULL },
  { "note", XML_PROSE, TRUE, NULL },
  { "why", XML_PROSE, TRUE, NULL },
  { "figure", "alt callout*", FALSE, figure_attributes },
  { "alt", "", TRUE, NULL },
  { "callout", "", TRUE, callout_attributes },
  { "option", "", TRUE, option_attributes },
  { "cut", "", TRUE, cut_attributes },
  { "all", CONDITION "+", FALSE, NULL },
  { "any", CONDITION "+", FALSE, NULL },
  { "at-least-of", CONDITION "+", FALSE, n_attributes },
  { "not", CONDITION, FALSE, NULL },
  { "at-least", "", FALSE, term_attributes },
  { "is", "", FALSE, term_attributes },
  { "has", "", FALSE, term_attributes },
  { "rule", "when reason page*", FALSE, rule_attributes },
  { "when", CONDITION, FALSE, NULL },
  { "reason", XML_PROSE, TRUE, NULL },
  { "page", "", FALSE, ref_attributes },
  { "many-unsure", "reason", FALSE, source_attributes },
  { "advice", "when text page*", FALSE, advice_attributes },
  { "outcome", "title lead do say? change? page*", FALSE, urgency_attributes },
  { "lead", XML_PROSE, TRUE, NULL },
  { "do", "step+", FALSE, NULL },
  { "step", XML_PROSE, TRUE, NULL },
  { "say", XML_PROSE, TRUE, NULL },
  { "change", "item+", FALSE, NULL },
  { "item", XML_PROSE, TRUE, NULL },
  XML_PROSE_RULES,
  { NULL },
};

typedef struct
{
  LwQuestionnaire *questionnaire;
  const char *name;
  XmlFaults *faults;
} Reading;

static void
option_free (LwOption *option)
{
  g_free (option->id);
  g_free (option->text);
  g_free (option->sign);
  g_strfreev (option->rules_out);
  g_free (option->harmless);
  g_free (option);
}

static LwOption *
read_option (const xmlNode *node)
{
  LwOption *option = g_new0 (LwOption, 1);

  option->id = xml_node_attribute (node, "id");
  option->text = xml_node_text (node);
  option->sign = xml_node_attribute (node, "sign");
  option->rules_out = xml_node_words (node, "rules-out");
  option->harmless = xml_node_attribute (node, "harmless");
  option->exclusive = xml_node_has_attribute (node, "exclusive");
  option->from = xml_node_number (node, "from", 0);
  option->line = xml_node_line (node);

  return option;
}

static void
picture_free (LwPicture *picture)
{
  g_free (picture->src);
  g_free (picture->alt);
  g_ptr_array_unref (picture->anchors);
  g_ptr_array_unref (picture->labels);
  g_free (picture);
}

static LwPicture *
read_picture (const xmlNode *node)
{
  LwPicture *picture = g_new0 (LwPicture, 1);

  picture->src = xml_node_attribute (node, "src");
  picture->alt = xml_node_child_text (node, "alt");
  picture->anchors = g_ptr_array_new_with_free_func (g_free);
  picture->labels = g_ptr_array_new_with_free_func (g_free);
  for (const xmlNode *child = xml_node_next (xml_node_first (node)); child; child = xml_node_next (child))
    {
      g_ptr_array_add (picture->anchors, xml_node_attribute (child, "at"));
      g_ptr_array_add (picture->labels, xml_node_text (child));
    }

  return picture;
}

static void
question_free (LwQuestion *question)
{
  g_free (question->id);
  g_free (question->text);
  g_free (question->note);
  g_free (question->why);
  g_clear_pointer (&question->picture, picture_free);
  g_clear_pointer (&question->ask_when, lw_condition_free);
  g_ptr_array_unref (question->options);
  g_free (question);
}

static void
rule_free (LwRule *rule)
{
  g_free (rule->id);
  g_clear_pointer (&rule->when, lw_condition_free);
  g_free (rule->reason);
  g_strfreev (rule->sources);
  g_free (rule->reviewed);
  g_free (rule->review_by);
  g_strfreev (rule->pages);
  g_free (rule);
}

static void
advice_free (LwAdvice *advice)
{
  g_free (advice->id);
  g_clear_pointer (&advice->when, lw_condition_free);
  g_free (advice->text);
  g_strfreev (advice->sources);
  g_strfreev (advice->pages);
  g_free (advice);
}

/* The table has seen to it that the value is one of the names. */
static LwKind
read_kind (const xmlNode *node)
{
  g_autofree char *value = xml_node_attribute (node, "kind");
  LwKind kind = LW_KIND_CHOICE;

  while (!g_str_equal (value, lw_kind_to_string (kind)))
    kind++;

  return kind;
}

static LwUse
read_use (const xmlNode *node)
{
  g_autofree char *value = xml_node_attribute (node, "use");
  LwUse use = LW_USE_URGENCY;

  while (!g_str_equal (value, lw_use_to_string (use)))
    use++;

  return use;
}

static void
add_parts (Reading *reading, LwCondition *condition, const xmlNode *node);

static gboolean
find_term (Reading *reading, LwCondition *term, const xmlNode *node)
{
  g_autofree char *question_id = xml_node_attribute (node, "question");
  g_autofree char *option_id = xml_node_attribute (node, "option");
  int question = lw_questionnaire_find (reading->questionnaire, question_id);
  int option = -1;
  const char *wanted;

  if (question < 0)
    {
      xml_faults_add (reading->faults, XML_FAULT_ERROR, "dangling-id", reading->name, term->line,
                      "no question \"%s\" stands before this; mend the id or move the question up", question_id);
      return FALSE;
    }
  option = lw_question_find_option (lw_questionnaire_question (reading->questionnaire, question), option_id);
  if (option < 0)
    {
      xml_faults_add (reading->faults, XML_FAULT_ERROR, "dangling-id", reading->name, term->line,
                      "the question \"%s\" has no option \"%s\"; mend the id", question_id, option_id);
      return FALSE;
    }
  wanted = lw_question_operator (lw_questionnaire_question (reading->questionnaire, question));
  if (!xml_node_is (node, wanted))
    xml_faults_add (reading->faults, XML_FAULT_ERROR, "operator", reading->name, term->line,
                    "write <%s> for the question \"%s\", not <%s>", wanted, question_id, node->name);
  term->question = question;
  term->option = option;

  return TRUE;
}

/* A term that cannot be found stays (0, 0): the questionnaire is refused anyway. */
static LwCondition *
read_condition (Reading *reading, const xmlNode *node)
{
  LwCondition *condition = g_new0 (LwCondition, 1);

  condition->line = xml_node_line (node);
  if (xml_node_is (node, "all"))
    condition->kind = LW_ALL;
  else if (xml_node_is (node, "any"))
    condition->kind = LW_ANY;
  else if (xml_node_is (node, "at-least-of"))
    condition->kind = LW_AT_LEAST_OF;
  else if (xml_node_is (node, "not"))
    condition->kind = LW_NOT;
  else
    {
      find_term (reading, condition, node);
      return condition;
    }
  add_parts (reading, condition, node);
  condition->n = xml_node_number (node, "n", 0);

  return condition;
}

static void
add_parts (Reading *reading, LwCondition *condition, const xmlNode *node)
{
  condition->parts = g_ptr_array_new_with_free_func ((GDestroyNotify) lw_condition_free);
  for (const xmlNode *child = xml_node_first (node); child; child = xml_node_next (child))
    g_ptr_array_add (condition->parts, read_condition (reading, child));
}

/* The condition inside <when> or <ask-when>; NULL for NULL. */
static LwCondition *
read_when (Reading *reading, const xmlNode *node)
{
  return node ? read_condition (reading, xml_node_first (node)) : NULL;
}

static int
read_unsure (Reading *reading, const LwQuestion *question, const xmlNode *node)
{
  g_autofree char *unsure = xml_node_attribute (node, "unsure");
  int option = unsure ? lw_question_find_option (question, unsure) : -1;

  if (unsure && option < 0)
    xml_faults_add (reading->faults, XML_FAULT_ERROR, "dangling-id", reading->name, question->line,
                    "unsure=\"%s\" is no option of this question; mend the id", unsure);

  return option;
}

static void
read_question (Reading *reading, const xmlNode *node, guint stage)
{
  const xmlNode *picture = xml_node_child (node, "figure");
  g_autofree char *ordered = xml_node_attribute (node, "ordered");
  LwQuestion *question = g_new0 (LwQuestion, 1);

  question->id = xml_node_attribute (node, "id");
  question->stage = stage;
  question->kind = read_kind (node);
  question->use = read_use (node);
  question->ordered = question->kind == LW_KIND_SCALE || g_strcmp0 (ordered, "yes") == 0;
  question->min = xml_node_number (node, "min", 0);
  question->max = xml_node_number (node, "max", question->kind == LW_KIND_SCALE ? 10 : 36500);
  question->text = xml_node_child_text (node, "text");
  question->note = xml_node_child_text (node, "note");
  question->why = xml_node_child_text (node, "why");
  question->picture = picture ? read_picture (picture) : NULL;
  question->line = xml_node_line (node);
  question->ask_when = read_when (reading, xml_node_child (node, "ask-when"));
  question->options = g_ptr_array_new_with_free_func ((GDestroyNotify) option_free);
  for (const xmlNode *child = xml_node_first (node); child; child = xml_node_next (child))
    if (xml_node_is (child, "option") || xml_node_is (child, "cut"))
      g_ptr_array_add (question->options, read_option (child));
  question->unsure = read_unsure (reading, question, node);

  lw_verify_question (reading->questionnaire, question, ordered != NULL, reading->name, reading->faults);
  g_ptr_array_add (reading->questionnaire->questions, question);
}

static void
read_stage (Reading *reading, const xmlNode *node)
{
  guint stage = reading->questionnaire->stages->len;

  g_ptr_array_add (reading->questionnaire->stages, xml_node_child_text (node, "title"));
  for (const xmlNode *child = xml_node_next (xml_node_first (node)); child; child = xml_node_next (child))
    read_question (reading, child, stage);
}

/* The ref of each <page> child, NULL-terminated. */
static char **
read_pages (const xmlNode *node)
{
  g_autoptr (GPtrArray) pages = g_ptr_array_new ();

  for (const xmlNode *child = xml_node_first (node); child; child = xml_node_next (child))
    if (xml_node_is (child, "page"))
      g_ptr_array_add (pages, xml_node_attribute (child, "ref"));
  g_ptr_array_add (pages, NULL);

  return (char **) g_ptr_array_free (g_steal_pointer (&pages), FALSE);
}

static LwUrgency
read_urgency (const xmlNode *node)
{
  g_autofree char *urgency = xml_node_attribute (node, "urgency");

  return lw_urgency_from_string (urgency);
}

static void
read_rule (Reading *reading, const xmlNode *node)
{
  LwRule *rule = g_new0 (LwRule, 1);

  rule->id = xml_node_attribute (node, "id");
  rule->line = xml_node_line (node);
  rule->urgency = read_urgency (node);
  rule->when = read_when (reading, xml_node_child (node, "when"));
  rule->reason = xml_node_child_text (node, "reason");
  rule->sources = xml_node_words (node, "source");
  rule->reviewed = xml_node_attribute (node, "reviewed");
  rule->review_by = xml_node_attribute (node, "review-by");
  rule->pages = read_pages (node);
  g_ptr_array_add (reading->questionnaire->rules, rule);
}

static void
read_advice (Reading *reading, const xmlNode *node)
{
  LwAdvice *advice = g_new0 (LwAdvice, 1);

  advice->id = xml_node_attribute (node, "id");
  advice->line = xml_node_line (node);
  advice->when = read_when (reading, xml_node_child (node, "when"));
  advice->text = xml_node_child_text (node, "text");
  advice->sources = xml_node_words (node, "source");
  advice->pages = read_pages (node);
  g_ptr_array_add (reading->questionnaire->advice, advice);
}

static GPtrArray *
read_texts (const xmlNode *parent)
{
  GPtrArray *texts = g_ptr_array_new_with_free_func (g_free);

  for (const xmlNode *child = parent ? xml_node_first (parent) : NULL; child; child = xml_node_next (child))
    g_ptr_array_add (texts, xml_node_text (child));

  return texts;
}

static void
read_outcome (Reading *reading, const xmlNode *node)
{
  LwUrgency urgency = read_urgency (node);
  LwOutcomeText *text = &reading->questionnaire->texts[urgency];

  if (text->title)
    {
      xml_faults_add (reading->faults, XML_FAULT_ERROR, "duplicate-id", reading->name, xml_node_line (node),
                      "a second outcome for \"%s\"; keep one", lw_urgency_to_string (urgency));
      return;
    }
  text->title = xml_node_child_text (node, "title");
  text->lead = xml_node_child_text (node, "lead");
  text->steps = read_texts (xml_node_child (node, "do"));
  text->say = xml_node_child_text (node, "say");
  text->changes = read_texts (xml_node_child (node, "change"));
  text->pages = read_pages (node);
  text->line = xml_node_line (node);
}

static void
read_unsure_reason (Reading *reading, const xmlNode *node)
{
  reading->questionnaire->unsure_reason = xml_node_child_text (node, "reason");
  reading->questionnaire->unsure_sources = xml_node_words (node, "source");
}

static void
read_all (Reading *reading, const xmlNode *root)
{
  static const struct
  {
    const char *name;
    void (*read) (Reading *reading, const xmlNode *node);
  } readers[] = {
    { "stage", read_stage },     { "rule", read_rule },
    { "advice", read_advice },   { "many-unsure", read_unsure_reason },
    { "outcome", read_outcome },
  };

  for (const xmlNode *child = xml_node_first (root); child; child = xml_node_next (child))
    for (guint i = 0; i < G_N_ELEMENTS (readers); i++)
      if (xml_node_is (child, readers[i].name))
        readers[i].read (reading, child);
}

static LwQuestionnaire *
questionnaire_new (const xmlNode *root)
{
  LwQuestionnaire *q = g_new0 (LwQuestionnaire, 1);

  q->id = xml_node_attribute (root, "id");
  q->title = xml_node_child_text (root, "title");
  q->intro = xml_node_child_text (root, "intro");
  q->reviewed = xml_node_attribute (root, "reviewed");
  q->review_by = xml_node_attribute (root, "review-by");
  q->reviewer = xml_node_attribute (root, "reviewer");
  q->stages = g_ptr_array_new_with_free_func (g_free);
  q->questions = g_ptr_array_new_with_free_func ((GDestroyNotify) question_free);
  q->rules = g_ptr_array_new_with_free_func ((GDestroyNotify) rule_free);
  q->advice = g_ptr_array_new_with_free_func ((GDestroyNotify) advice_free);

  return q;
}

LwQuestionnaire *
lw_questionnaire_read (const xmlDoc *document, const char *name, XmlFaults *faults)
{
  const xmlNode *root = xmlDocGetRootElement ((xmlDoc *) document);
  g_autoptr (LwQuestionnaire) questionnaire = NULL;
  guint errors = xml_faults_count_errors (faults);
  Reading reading;

  if (!xml_table_check (table, document, name, faults))
    return NULL;

  questionnaire = questionnaire_new (root);
  reading = (Reading){ questionnaire, name, faults };
  read_all (&reading, root);
  if (xml_faults_count_errors (faults) == errors)
    lw_verify_questionnaire (questionnaire, name, faults);
  if (xml_faults_count_errors (faults) != errors)
    return NULL;
  questionnaire->fingerprint = lw_fingerprint (questionnaire);

  return g_steal_pointer (&questionnaire);
}
