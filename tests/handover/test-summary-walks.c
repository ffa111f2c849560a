/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "sheet.h"
#include "subject.h"

/* What holds for the summary of everybody who goes through the shipped self-check. */

#define WALKS 500
#define MOST_LINES 60

typedef struct
{
  GRand *rand;
  Subject subject;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->rand = g_rand_new_with_seed (subject_seed ());
  fixture->subject = subject_shipped (fixture->rand);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  lw_questionnaire_free (fixture->subject.questionnaire);
  lw_floors_free (fixture->subject.floors);
  g_rand_free (fixture->rand);
}

/* Answers to everything, or to everything up to some question. */
static Sheet *
random_sheet (Fixture *fixture)
{
  const LwQuestionnaire *q = fixture->subject.questionnaire;
  LwAnswers *answers = walk_answers (fixture->rand, q);
  guint n = lw_answers_length (answers);

  for (guint i = g_rand_boolean (fixture->rand) ? n : (guint) g_rand_int_range (fixture->rand, 0, n); i < n; i++)
    answers = walk_change (answers, i, lw_answer_none ());

  return sheet_new (q, fixture->subject.floors, answers);
}

static guint
count_in_section (const HandoverSummary *summary, HandoverSectionKind kind, const char *name)
{
  const HandoverSection *section = handover_summary_find (summary, kind);
  guint n = 0;

  for (guint i = 0; section && i < section->lines->len; i++)
    {
      const HandoverLine *line = g_ptr_array_index (section->lines, i);
      g_auto (GStrv) parts = g_strsplit (kind == HANDOVER_SIGNS_PRESENT && line->label ? line->label : line->text, "; ", -1);

      for (guint j = 0; parts[j]; j++)
        n += g_str_equal (parts[j], name);
    }

  return n;
}

static void
expect_sign (const Sheet *sheet, const HandoverSummary *summary, const LwSign *sign)
{
  guint present = count_in_section (summary, HANDOVER_SIGNS_PRESENT, sign->name);
  guint denied = count_in_section (summary, HANDOVER_SIGNS_DENIED, sign->name);
  gboolean said = FALSE, unsure = FALSE;

  g_assert_cmpuint (present + denied + count_in_section (summary, HANDOVER_OPEN, sign->name), ==, 1);
  for (guint i = 0; i < sheet->outcome->asked->len; i++)
    {
      guint index = g_array_index (sheet->outcome->asked, guint, i);
      const LwQuestion *question = lw_questionnaire_question (sheet->result.questionnaire, index);
      LwAnswer answer = lw_answers_get (sheet->answers, index);

      for (guint j = 0; j < question->options->len; j++)
        if (g_strcmp0 (lw_question_option (question, j)->sign, sign->id) == 0)
          {
            unsure |= answer.kind == LW_ANSWER_UNSURE;
            said |= answer.kind == LW_ANSWER_OPTIONS && ((lw_answer_terms (answer, question) >> j) & 1);
          }
    }
  g_assert_cmpuint (present, ==, said);
  g_assert_false (unsure && denied);
}

static void
test_signs (Fixture *fixture, gconstpointer data)
{
  for (guint i = 0; i < WALKS; i++)
    {
      g_autoptr (Sheet) sheet = random_sheet (fixture);
      g_autoptr (HandoverSummary) summary = sheet_summary (sheet, HANDOVER_FOR_CLINICIAN);

      for (guint j = 0; j < fixture->subject.floors->signs->len; j++)
        expect_sign (sheet, summary, g_ptr_array_index (fixture->subject.floors->signs, j));
    }
}

/* The mildest answer to a danger question is told by the names of all signs it denies. */
static gboolean
signs_are_named (const Sheet *sheet, const char *text, const LwQuestion *question)
{
  for (guint i = 0; i < question->options->len; i++)
    {
      const char *sign = lw_question_option (question, i)->sign;

      if (sign && !strstr (text, lw_floors_find (sheet->result.floors, sign)->name))
        return FALSE;
    }

  return lw_question_is_danger (question);
}

/* Each option that was ticked stands there in quotes. */
static gboolean
is_quoted (const char *text, const LwQuestion *question, guint64 options)
{
  for (guint i = 0; i < question->options->len; i++)
    {
      g_autofree char *quote = g_strdup_printf ("“%s”", lw_question_option (question, i)->text);

      if (((options >> i) & 1) && !strstr (text, quote))
        return FALSE;
    }

  return TRUE;
}

static gboolean
is_told (const Sheet *sheet, const char *text, guint index)
{
  const LwQuestion *question = lw_questionnaire_question (sheet->result.questionnaire, index);
  LwAnswer answer = lw_answers_get (sheet->answers, index);
  g_autofree char *number = g_strdup_printf ("%s %d on a scale", question->text, answer.number);

  if (answer.kind == LW_ANSWER_NONE)
    return TRUE;
  if (answer.kind == LW_ANSWER_UNSURE)
    return strstr (text, question->text) != NULL;
  if (question->kind == LW_KIND_SCALE)
    return strstr (text, number) != NULL;
  if (question->kind == LW_KIND_DAYS)
    return is_quoted (text, question, lw_answer_terms (answer, question));
  if (answer.options == lw_answer_mildest (question).options && signs_are_named (sheet, text, question))
    return TRUE;

  return is_quoted (text, question, answer.options);
}

static void
test_nothing_lost (Fixture *fixture, gconstpointer data)
{
  for (guint i = 0; i < WALKS; i++)
    {
      g_autoptr (Sheet) sheet = random_sheet (fixture);
      g_autofree char *text = sheet_text (sheet, HANDOVER_FOR_CLINICIAN);

      for (guint j = 0; j < sheet->outcome->asked->len; j++)
        if (!is_told (sheet, text, g_array_index (sheet->outcome->asked, guint, j)))
          subject_counterexample (&fixture->subject, text, sheet->answers, NULL);
    }
}

/* A heading, then lines, then nothing or an empty line. */
static void
expect_tidy (const HandoverSummary *summary)
{
  g_autofree char *text = handover_summary_to_text (summary);
  g_autofree char *again = handover_summary_to_text (summary);
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  g_assert_cmpstr (text, ==, again);
  g_assert_null (strpbrk (text, "<>"));
  g_assert_cmpuint (g_strv_length (lines), <=, MOST_LINES);
  for (guint i = 0; i < summary->sections->len; i++)
    g_assert_cmpuint (((HandoverSection *) g_ptr_array_index (summary->sections, i))->lines->len, >, 0);
  for (guint i = 1; lines[i]; i++)
    {
      gboolean before_is_line = g_str_has_prefix (lines[i - 1], "- ");

      g_assert_cmpstr (lines[i], !=, "- ");
      if (!g_str_has_prefix (lines[i], "- ") && *lines[i] != '\0')
        g_assert_cmpstr (lines[i - 1], ==, "");
      if (*lines[i] == '\0')
        g_assert_true (before_is_line);
    }
}

static void
test_tidy (Fixture *fixture, gconstpointer data)
{
  for (guint i = 0; i < WALKS; i++)
    {
      g_autoptr (Sheet) sheet = random_sheet (fixture);
      g_autoptr (HandoverSummary) clinician = sheet_summary (sheet, HANDOVER_FOR_CLINICIAN);
      g_autoptr (HandoverSummary) patient = sheet_summary (sheet, HANDOVER_FOR_PATIENT);

      expect_tidy (clinician);
      expect_tidy (patient);
    }
}

static void
expect_words (const HandoverSection *section, const char *expected)
{
  gboolean found = FALSE;

  g_assert_nonnull (section);
  for (guint i = 0; i < section->lines->len; i++)
    found |= g_str_equal (((HandoverLine *) g_ptr_array_index (section->lines, i))->text, expected);
  g_assert_true (found);
}

static void
expect_line (const HandoverSection *section, const char *source)
{
  HandoverWords words = sheet_words ();
  g_autofree char *expected = words.plain_text (source, words.data);

  expect_words (section, expected);
}

/* Nobody reads as a fact what they were not sure of. */
static void
expect_reason (const HandoverSection *section, const LwReason *reason)
{
  HandoverWords words = sheet_words ();
  g_autofree char *text = words.plain_text (reason->text, words.data);
  g_autofree char *unsure = g_strdup_printf ("You were not sure, so we take it as a yes: %s", text);

  if (!reason->covered)
    expect_words (section, reason->uncertain ? unsure : text);
}

static void
expect_all (const HandoverSummary *summary, HandoverSectionKind kind, const GPtrArray *sources)
{
  for (guint i = 0; i < sources->len; i++)
    expect_line (handover_summary_find (summary, kind), g_ptr_array_index (sources, i));
}

/* What the screen says stands on the patient's page. */
static void
test_patient (Fixture *fixture, gconstpointer data)
{
  for (guint i = 0; i < WALKS; i++)
    {
      g_autoptr (Sheet) sheet = random_sheet (fixture);
      g_autoptr (HandoverSummary) summary = sheet_summary (sheet, HANDOVER_FOR_PATIENT);
      LwUrgency urgency = sheet->outcome->urgency;
      const LwOutcomeText *text = lw_outcome_text (fixture->subject.questionnaire, sheet->outcome);

      if (urgency == LW_URGENCY_NONE)
        continue;
      expect_line (handover_summary_find (summary, HANDOVER_TO_DO), text->title);
      expect_line (handover_summary_find (summary, HANDOVER_TO_DO), text->lead);
      expect_all (summary, HANDOVER_TO_DO, text->steps);
      expect_all (summary, HANDOVER_WAITING, text->waits);
      expect_all (summary, HANDOVER_SOONER, text->changes);
      for (guint j = 0; j < sheet->outcome->reasons->len; j++)
        expect_reason (handover_summary_find (summary, HANDOVER_REASONS), &g_array_index (sheet->outcome->reasons, LwReason, j));
      for (guint j = 0; j < sheet->outcome->advice->len; j++)
        expect_line (handover_summary_find (summary, HANDOVER_ADVICE), ((LwAdvice *) g_ptr_array_index (sheet->outcome->advice, j))->text);
      if (*text->say != '\0')
        expect_line (handover_summary_find (summary, HANDOVER_TO_SAY), text->say);
    }
}

static char *
hide (const char *source, gpointer data)
{
  return g_strdup ("~");
}

static HandoverSummary *
hidden_summary (const Sheet *sheet, HandoverReader reader)
{
  return handover_summary_new (reader, &sheet->result, (HandoverWords){ hide, hide, NULL });
}

static void
expect_hidden (const char *text, const LwQuestion *question)
{
  g_assert_null (strstr (text, question->text));
  for (guint i = 0; i < question->options->len; i++)
    {
      g_autofree char *quote = g_strdup_printf ("“%s”", lw_question_option (question, i)->text);

      g_assert_null (strstr (text, quote));
    }
}

/* Every text of the pack goes through the caller's hands, who translates it. */
static void
test_looked_up (Fixture *fixture, gconstpointer data)
{
  const LwQuestionnaire *q = fixture->subject.questionnaire;

  for (guint i = 0; i < WALKS; i++)
    for (HandoverReader reader = HANDOVER_FOR_CLINICIAN; reader <= HANDOVER_FOR_PATIENT; reader++)
      {
        g_autoptr (Sheet) sheet = random_sheet (fixture);
        g_autoptr (HandoverSummary) summary = hidden_summary (sheet, reader);
        g_autofree char *text = handover_summary_to_text (summary);

        for (guint j = 0; j < lw_questionnaire_n_questions (q); j++)
          expect_hidden (text, lw_questionnaire_question (q, j));
        for (guint j = 0; j < fixture->subject.floors->signs->len; j++)
          g_assert_null (strstr (text, ((LwSign *) g_ptr_array_index (fixture->subject.floors->signs, j))->name));
        for (guint j = 0; j < sheet->outcome->reasons->len; j++)
          g_assert_null (strstr (text, g_array_index (sheet->outcome->reasons, LwReason, j).text));
      }
}

static void
add (const char *name, void (*test) (Fixture *, gconstpointer))
{
  g_autofree char *path = g_strdup_printf ("/handover/summary-walks/%s", name);

  g_test_add (path, Fixture, NULL, set_up, test, tear_down);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  add ("signs", test_signs);
  add ("nothing-lost", test_nothing_lost);
  add ("tidy", test_tidy);
  add ("patient", test_patient);
  add ("looked-up", test_looked_up);

  return g_test_run ();
}
