/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From XML to LwQuestionnaire. First the table checks the shape, then each reader takes
 * one element, then verify.c looks at what the table cannot see. */
#include "assess/body-map.h"
#include "assess/carer.h"
#include "assess/condition.h"
#include "assess/fingerprint.h"
#include "assess/grammar.h"
#include "assess/outcome-text.h"
#include "assess/questionnaire.h"
#include "assess/verify.h"
#include "xml/node.h"

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
question_free (LwQuestion *question)
{
  g_free (question->id);
  g_free (question->text);
  g_free (question->note);
  g_free (question->why);
  g_clear_pointer (&question->picture, lw_picture_free);
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
  g_strfreev (rule->instead_of);
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

/* Options of a choice, cut points of a number: never the other way round. */
static void
read_options (Reading *reading, LwQuestion *question, const xmlNode *node)
{
  const char *wanted = question->kind == LW_KIND_SCALE || question->kind == LW_KIND_DAYS ? "cut" : "option";

  for (const xmlNode *child = xml_node_first (node); child; child = xml_node_next (child))
    if (!lw_carer_is_form (child) && (xml_node_is (child, "option") || xml_node_is (child, "cut")))
      {
        if (!xml_node_is (child, wanted))
          xml_faults_add (reading->faults, XML_FAULT_ERROR, "kind", reading->name, xml_node_line (child),
                          "a question of this kind has <%s>, not <%s>", wanted, child->name);
        g_ptr_array_add (question->options, read_option (child));
      }
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
  question->picture = picture ? lw_picture_read (picture) : NULL;
  question->line = xml_node_line (node);
  question->ask_when = lw_condition_read (reading->questionnaire, xml_node_child (node, "ask-when"), reading->name, reading->faults);
  question->options = g_ptr_array_new_with_free_func ((GDestroyNotify) option_free);
  read_options (reading, question, node);
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
  rule->when = lw_condition_read (reading->questionnaire, xml_node_child (node, "when"), reading->name, reading->faults);
  rule->reason = xml_node_child_text (node, "reason");
  rule->instead_of = xml_node_words (node, "instead-of");
  rule->sources = xml_node_words (node, "source");
  rule->reviewed = xml_node_attribute (node, "reviewed");
  rule->review_by = xml_node_attribute (node, "review-by");
  rule->pages = lw_pages_read (node);
  g_ptr_array_add (reading->questionnaire->rules, rule);
}

static void
read_advice (Reading *reading, const xmlNode *node)
{
  LwAdvice *advice = g_new0 (LwAdvice, 1);

  advice->id = xml_node_attribute (node, "id");
  advice->line = xml_node_line (node);
  advice->when = lw_condition_read (reading->questionnaire, xml_node_child (node, "when"), reading->name, reading->faults);
  advice->text = xml_node_child_text (node, "text");
  advice->sources = xml_node_words (node, "source");
  advice->pages = lw_pages_read (node);
  g_ptr_array_add (reading->questionnaire->advice, advice);
}

static void
read_outcome (Reading *reading, const xmlNode *node)
{
  LwUrgency urgency = read_urgency (node);
  LwOutcomeText *text = &reading->questionnaire->texts[urgency];

  if (xml_node_has_attribute (node, "only"))
    {
      text = g_new0 (LwOutcomeText, 1);
      g_ptr_array_add (reading->questionnaire->special_texts[urgency], text);
    }
  if (text->title)
    xml_faults_add (reading->faults, XML_FAULT_ERROR, "duplicate-id", reading->name, xml_node_line (node),
                    "a second outcome for \"%s\"; keep one, or say for which rules only=\"…\" it is",
                    lw_urgency_to_string (urgency));
  else
    lw_outcome_text_read (text, node);
}

static void
read_unsure_reason (Reading *reading, const xmlNode *node)
{
  reading->questionnaire->unsure_reason = xml_node_child_text (node, "reason");
  reading->questionnaire->unsure_sources = xml_node_words (node, "source");
}

static void
read_body_map (Reading *reading, const xmlNode *node)
{
  lw_body_map_read (reading->questionnaire, node, reading->name, reading->faults);
}

static void
read_all (Reading *reading, const xmlNode *root)
{
  static const struct
  {
    const char *name;
    void (*read) (Reading *reading, const xmlNode *node);
  } readers[] = {
    { "body-map", read_body_map }, { "stage", read_stage },
    { "rule", read_rule },
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
  q->carer_texts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  q->views = g_ptr_array_new_with_free_func ((GDestroyNotify) lw_view_free);
  q->groups = g_ptr_array_new_with_free_func ((GDestroyNotify) lw_region_group_free);
  q->stages = g_ptr_array_new_with_free_func (g_free);
  q->questions = g_ptr_array_new_with_free_func ((GDestroyNotify) question_free);
  q->rules = g_ptr_array_new_with_free_func ((GDestroyNotify) rule_free);
  q->advice = g_ptr_array_new_with_free_func ((GDestroyNotify) advice_free);
  for (guint i = 0; i < LW_N_URGENCIES; i++)
    q->special_texts[i] = g_ptr_array_new_with_free_func ((GDestroyNotify) lw_outcome_text_free);

  return q;
}

static void
verify_reviewer (const LwQuestionnaire *q, const xmlNode *root, const char *name, XmlFaults *faults)
{
  g_autofree char *status = xml_node_attribute (root, "review-status");

  if (g_str_equal (status, "clinician") != (q->reviewer != NULL))
    xml_faults_add (faults, XML_FAULT_ERROR, "review", name, xml_node_line (root),
                    "review-status=\"clinician\" and reviewer=\"…\" go together; write both or neither");
}

LwQuestionnaire *
lw_questionnaire_read (const xmlDoc *document, const char *name, XmlFaults *faults)
{
  const xmlNode *root = xmlDocGetRootElement ((xmlDoc *) document);
  g_autoptr (LwQuestionnaire) questionnaire = NULL;
  guint errors = xml_faults_reported (faults);
  Reading reading;

  if (!xml_table_check (lw_self_check_grammar, document, name, faults))
    return NULL;

  questionnaire = questionnaire_new (root);
  verify_reviewer (questionnaire, root, name, faults);
  reading = (Reading){ questionnaire, name, faults };
  read_all (&reading, root);
  lw_carer_read (questionnaire, root, name, faults);
  if (xml_faults_reported (faults) == errors)
    lw_verify_questionnaire (questionnaire, name, faults);
  if (xml_faults_reported (faults) != errors)
    return NULL;
  questionnaire->fingerprint = lw_fingerprint (questionnaire);
  if (!questionnaire->fingerprint)
    {
      xml_faults_add (faults, XML_FAULT_ERROR, "entangled", name, xml_node_line (root),
                      "the rules are too entangled to be proved; move questions that a rule joins nearer together, "
                      "or split rules");
      return NULL;
    }

  return g_steal_pointer (&questionnaire);
}
