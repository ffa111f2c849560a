/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pack/cases.h"

#include "copy.h"

typedef struct
{
  char *folder;
  XmlFaults *faults;
  Pack *pack;
  const LwQuestionnaire *questionnaire;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->folder = pack_copy_new ();
  fixture->faults = xml_faults_new ();
  fixture->pack = pack_open (fixture->folder, fixture->faults);
  g_assert_nonnull (fixture->pack);
  fixture->questionnaire = pack_questionnaire (fixture->pack, fixture->faults);
  g_assert_nonnull (fixture->questionnaire);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  pack_free (fixture->pack);
  pack_copy_free (fixture->folder);
  xml_faults_free (fixture->faults);
}

/* Each shipped patient gets what was expected, and none is left hanging. */
static void
test_shipped (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) cases = pack_cases_read (fixture->pack, fixture->questionnaire, fixture->faults);

  g_assert_cmpuint (xml_faults_count (fixture->faults), ==, 0);
  g_assert_cmpuint (cases->len, >=, 50);
  for (guint i = 0; i < cases->len; i++)
    {
      const PackCase *patient = g_ptr_array_index (cases, i);
      g_autoptr (LwAnswers) answers = pack_case_answers (patient, fixture->questionnaire);
      g_autoptr (LwOutcome) outcome = lw_outcome_evaluate (fixture->questionnaire, answers);

      g_test_message ("%s", patient->id);
      g_assert_cmpint (outcome->urgency, ==, patient->expected);
      if (patient->rest_mildest)
        g_assert_true (outcome->complete);
    }
}

static void
test_fields (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) cases = pack_cases_read (fixture->pack, fixture->questionnaire, fixture->faults);
  const PackCase *last = NULL;

  for (guint i = 0; i < cases->len; i++)
    {
      const PackCase *patient = g_ptr_array_index (cases, i);

      g_assert_true (g_str_has_prefix (patient->file, "cases/"));
      g_assert_cmpuint (patient->line, >, 2);
      g_assert_cmpstr (patient->words, !=, "");
      if (last)
        g_assert_cmpint (g_strcmp0 (last->file, patient->file), <=, 0);
      last = patient;
    }
}

#define HEAD "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<cases>"
#define CASE(id, rest, answers) "<case id='" id "' expected='emergency'" rest "><words>w</words>" answers "</case>"

static GPtrArray *
read_only (Fixture *fixture, const char *text)
{
  static const char *const files[] = { "blood-and-bleeding", "carers", "cauda-equina", "everyday", "infection-and-leak",
                                       "masked", "operations-and-times", "unsure-and-combined", "weakness" };

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autofree char *file = g_strdup_printf ("cases/%s.xml", files[i]);

      pack_copy_write (fixture->folder, file, HEAD CASE ("same", "", "") "</cases>");
    }
  pack_copy_write (fixture->folder, "cases/aaa.xml", text);

  return pack_cases_read (fixture->pack, fixture->questionnaire, fixture->faults);
}

/* An id may come once in all files together. */
static void
test_duplicate_across_files (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) cases = read_only (fixture, HEAD CASE ("same", "", "") "</cases>");

  g_assert_cmpuint (xml_faults_count_errors (fixture->faults), >=, 1);
  g_assert_cmpstr (xml_faults_get (fixture->faults, 0)->code, ==, "duplicate-id");
  g_assert_cmpuint (xml_faults_get (fixture->faults, 0)->line, ==, 2);
}

static void
test_answers_as_named (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) cases = read_only (
      fixture, HEAD CASE ("a", "", "<answer question='now' option='breath faint'/><answer question='mood' unsure='yes'/>"
                                   "<answer question='leg-pain' value='10'/>") "</cases>");
  const PackCase *patient = g_ptr_array_index (cases, 0);
  const LwQuestionnaire *q = fixture->questionnaire;
  g_autoptr (LwAnswers) answers = pack_case_answers (patient, q);
  const LwQuestion *now = lw_questionnaire_question (q, lw_questionnaire_find (q, "now"));
  guint64 set = (G_GUINT64_CONSTANT (1) << lw_question_find_option (now, "breath"))
                | (G_GUINT64_CONSTANT (1) << lw_question_find_option (now, "faint"));

  g_assert_cmpuint (lw_answers_get (answers, lw_questionnaire_find (q, "now")).options, ==, set);
  g_assert_cmpint (lw_answers_get (answers, lw_questionnaire_find (q, "mood")).kind, ==, LW_ANSWER_UNSURE);
  g_assert_cmpint (lw_answers_get (answers, lw_questionnaire_find (q, "leg-pain")).number, ==, 10);
  g_assert_cmpint (lw_answers_get (answers, lw_questionnaire_find (q, "crisis")).kind, ==, LW_ANSWER_NONE);
}

static void
test_rest_mildest (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) cases = read_only (fixture, HEAD CASE ("a", " rest='mildest'", "") "</cases>");
  g_autoptr (LwAnswers) answers = pack_case_answers (g_ptr_array_index (cases, 0), fixture->questionnaire);
  g_autoptr (LwOutcome) outcome = lw_outcome_evaluate (fixture->questionnaire, answers);

  g_assert_true (outcome->complete);
  g_assert_cmpint (outcome->urgency, ==, LW_URGENCY_SELF_CARE);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/pack/cases/shipped", Fixture, NULL, set_up, test_shipped, tear_down);
  g_test_add ("/pack/cases/fields", Fixture, NULL, set_up, test_fields, tear_down);
  g_test_add ("/pack/cases/duplicate-across-files", Fixture, NULL, set_up, test_duplicate_across_files, tear_down);
  g_test_add ("/pack/cases/answers-as-named", Fixture, NULL, set_up, test_answers_as_named, tear_down);
  g_test_add ("/pack/cases/rest-mildest", Fixture, NULL, set_up, test_rest_mildest, tear_down);

  return g_test_run ();
}
