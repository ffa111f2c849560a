/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pack/cases.h"

#include "xml/bytes.h"

static const XmlAttributeRule case_attributes[] = {
  { "id", XML_VALUE_ID, TRUE, NULL },
  { "expected", XML_VALUE_CHOICE, TRUE, XML_URGENCIES },
  { "rest", XML_VALUE_CHOICE, FALSE, "mildest" },
  { NULL },
};
static const XmlAttributeRule answer_attributes[] = {
  { "question", XML_VALUE_ID, TRUE, NULL },   { "option", XML_VALUE_IDS, FALSE, NULL },
  { "value", XML_VALUE_NUMBER, FALSE, NULL }, { "unsure", XML_VALUE_CHOICE, FALSE, "yes" },
  { NULL },
};
static const XmlElementRule rules[] = {
  { "cases", "case+", FALSE, NULL },
  { "case", "words answer*", FALSE, case_attributes },
  { "words", "", TRUE, NULL },
  { "answer", "", FALSE, answer_attributes },
  { NULL },
};

typedef struct
{
  const LwQuestionnaire *questionnaire;
  const char *file;
  XmlFaults *faults;
  GHashTable *ids;
  GPtrArray *cases;
} Reading;

static void
case_free (PackCase *patient)
{
  g_free (patient->id);
  g_free (patient->words);
  g_clear_pointer (&patient->answers, lw_answers_unref);
  g_free (patient->file);
  g_free (patient);
}

static gboolean
read_options (const xmlNode *node, const LwQuestion *question, LwAnswer *ret_answer)
{
  g_auto (GStrv) ids = xml_node_words (node, "option");
  guint64 set = 0;

  for (guint i = 0; ids[i]; i++)
    {
      int option = lw_question_find_option (question, ids[i]);

      if (option < 0)
        return FALSE;
      set |= G_GUINT64_CONSTANT (1) << option;
    }
  *ret_answer = lw_answer_options (set);

  return TRUE;
}

static gboolean
read_answer (const xmlNode *node, const LwQuestion *question, LwAnswer *ret_answer)
{
  int forms = xml_node_has_attribute (node, "option") + xml_node_has_attribute (node, "value")
              + xml_node_has_attribute (node, "unsure");

  if (forms != 1)
    return FALSE;
  if (xml_node_has_attribute (node, "unsure"))
    *ret_answer = lw_answer_unsure ();
  else if (xml_node_has_attribute (node, "value"))
    *ret_answer = lw_answer_number (xml_node_number (node, "value", 0));
  else if (!read_options (node, question, ret_answer))
    return FALSE;

  return lw_answer_fits (*ret_answer, question);
}

static void
add_answer (Reading *reading, PackCase *patient, const xmlNode *node)
{
  g_autofree char *id = xml_node_attribute (node, "question");
  int question = lw_questionnaire_find (reading->questionnaire, id);
  LwAnswers *answers;
  LwAnswer answer;

  if (question < 0 || !read_answer (node, lw_questionnaire_question (reading->questionnaire, question), &answer))
    {
      xml_faults_add (reading->faults, XML_FAULT_ERROR, "answer", reading->file, xml_node_line (node),
                      "the question \"%s\" has no such answer; mend question, option, value or unsure", id);
      return;
    }
  if (lw_answers_get (patient->answers, question).kind != LW_ANSWER_NONE)
    xml_faults_add (reading->faults, XML_FAULT_ERROR, "answer", reading->file, xml_node_line (node),
                    "the question \"%s\" is answered twice; keep one", id);
  answers = lw_answers_with (patient->answers, question, answer);
  lw_answers_unref (patient->answers);
  patient->answers = answers;
}

static void
read_case (Reading *reading, const xmlNode *node)
{
  g_autofree char *expected = xml_node_attribute (node, "expected");
  PackCase *patient = g_new0 (PackCase, 1);

  patient->id = xml_node_attribute (node, "id");
  patient->words = xml_node_child_text (node, "words");
  patient->expected = lw_urgency_from_string (expected);
  patient->rest_mildest = xml_node_has_attribute (node, "rest");
  patient->answers = lw_answers_new (reading->questionnaire);
  patient->file = g_strdup (reading->file);
  patient->line = xml_node_line (node);
  if (!g_hash_table_add (reading->ids, g_strdup (patient->id)))
    xml_faults_add (reading->faults, XML_FAULT_ERROR, "duplicate-id", reading->file, patient->line,
                    "the case id \"%s\" is used twice; rename one", patient->id);
  for (const xmlNode *child = xml_node_next (xml_node_first (node)); child; child = xml_node_next (child))
    add_answer (reading, patient, child);
  g_ptr_array_add (reading->cases, patient);
}

static void
read_file (Pack *pack, Reading *reading)
{
  g_autoptr (xmlDoc) document = pack_parse (pack, reading->file, reading->faults);

  if (!document || !xml_table_check (rules, document, reading->file, reading->faults))
    return;

  for (const xmlNode *node = xml_node_first (xmlDocGetRootElement (document)); node; node = xml_node_next (node))
    read_case (reading, node);
}

GPtrArray *
pack_cases_read (Pack *pack, const LwQuestionnaire *questionnaire, XmlFaults *faults)
{
  g_autoptr (GPtrArray) files = xml_bytes_list (pack_folder (pack), "cases", ".xml", faults);
  g_autoptr (GHashTable) ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  GPtrArray *cases = g_ptr_array_new_with_free_func ((GDestroyNotify) case_free);

  for (guint i = 0; i < files->len; i++)
    {
      g_autofree char *file = g_strdup_printf ("cases/%s", (const char *) g_ptr_array_index (files, i));
      Reading reading = { questionnaire, file, faults, ids, cases };

      read_file (pack, &reading);
    }

  return cases;
}

LwAnswers *
pack_case_answers (const PackCase *patient, const LwQuestionnaire *questionnaire)
{
  LwAnswers *answers = lw_answers_ref (patient->answers);

  while (patient->rest_mildest)
    {
      g_autoptr (LwOutcome) outcome = lw_outcome_evaluate (questionnaire, answers);
      LwAnswers *more;

      if (outcome->next < 0)
        break;
      more = lw_answers_with (answers, outcome->next,
                              lw_answer_mildest (lw_questionnaire_question (questionnaire, outcome->next)));
      lw_answers_unref (answers);
      answers = more;
    }

  return answers;
}
