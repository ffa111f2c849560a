/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "small.h"

/* What is accepted must not be able to fail later, so what is refused matters most. */
static const struct
{
  const char *name;
  const char *from;
  const char *to;
  const char *code; /* NULL: any */
} bad_rows[] = {
  /* Ids */
  { "question-twice", "<question id='tired'", "<question id='weak'", "duplicate-id" },
  { "option-twice", "<option id='fusion'>", "<option id='disc'>", "duplicate-id" },
  { "rule-twice", "<rule id='tired'", "<rule id='little'", "duplicate-id" },
  { "rule-built-in", "<rule id='tired'", "<rule id='many-unsure'", "duplicate-id" },
  { "advice-twice", "<advice id='hopeful'", "<advice id='after-disc'", "duplicate-id" },
  { "outcome-twice", "<outcome urgency='routine'>", "<outcome urgency='soon'>", "duplicate-id" },
  { "option-not-sure", "<option id='disc'>", "<option id='not-sure'>", "reserved-id" },
  { "unknown-question", "<at-least question='metal' option='clunk'/>", "<at-least question='metals' option='clunk'/>", "dangling-id" },
  { "unknown-option", "<at-least question='metal' option='clunk'/>", "<at-least question='metal' option='click'/>", "dangling-id" },
  { "unknown-unsure", "unsure='growing'", "unsure='grown'", "dangling-id" },
  { "ask-when-of-itself", "<ask-when><is question='operation' option='fusion'/></ask-when>",
    "<ask-when><at-least question='metal' option='clunk'/></ask-when>", "dangling-id" },
  { "ask-when-of-a-later-one", "<ask-when><is question='operation' option='fusion'/></ask-when>",
    "<ask-when><at-least question='pain' option='worst'/></ask-when>", "dangling-id" },
  /* Operators and conditions */
  { "is-for-ordered", "<at-least question='tired' option='very'/>", "<is question='tired' option='very'/>", "operator" },
  { "has-for-context", "<is question='operation' option='disc'/>", "<has question='operation' option='disc'/>", "operator" },
  { "at-least-for-days", "<is question='since' option='early'/>", "<at-least question='since' option='early'/>", "operator" },
  { "at-least-for-several", "<has question='now' option='b'/>", "<at-least question='now' option='b'/>", "operator" },
  { "has-nothing", "<has question='now' option='b'/>", "<has question='now'/>", "missing" },
  { "has-both", "<has question='now' option='b'/>", "<has question='now' option='b' group='leg'/>", "missing" },
  { "has-unknown-group", "<has question='now' option='b'/>", "<has question='now' group='leg'/>", "dangling-id" },
  { "body-map-without-a-body", "id='now' kind='several'", "id='now' kind='body-map'", "kind" },
  { "not-in-a-rule", "<at-least question='tired' option='very'/>", "<not><at-least question='tired' option='very'/></not>", "not" },
  { "not-in-ask-when", "<ask-when><is question='operation' option='fusion'/></ask-when>",
    "<ask-when><not><is question='operation' option='disc'/></not></ask-when>", "not" },
  { "deep-not-in-a-rule", "<at-least question='tired' option='very'/>",
    "<any><all><not><at-least question='tired' option='very'/></not></all></any>", "not" },
  { "n-zero", "n='2'", "n='0'", "range" },
  { "n-too-many", "n='2'", "n='4'", "range" },
  { "n-zero-in-advice", "<is question='operation' option='disc'/>",
    "<at-least-of n='0'><is question='operation' option='disc'/></at-least-of>", NULL },
  { "empty-all", "<is question='operation' option='disc'/>", "<all></all>", "missing" },
  { "two-in-when", "<is question='operation' option='disc'/>",
    "<is question='operation' option='disc'/><is question='operation' option='other'/>", "element" },
  /* Kinds */
  { "choice-without-ordered", "id='pee' kind='choice' use='urgency' ordered='yes'", "id='pee' kind='choice' use='urgency'", "kind" },
  { "several-ordered", "id='now' kind='several' use='urgency'", "id='now' kind='several' use='urgency' ordered='yes'", "kind" },
  { "one-option", "<option id='good'>Good</option>", "", "kind" },
  { "exclusive-in-a-choice", "<option id='other'>", "<option id='other' exclusive='yes'>", "exclusive" },
  { "exclusive-with-a-sign", "exclusive='yes' rules-out='sign-a sign-b'", "exclusive='yes' sign='sign-c'", "exclusive" },
  { "unknown-kind", "kind='days'", "kind='weeks'", "value" },
  { "option-in-a-scale", "<cut id='fair' from='2'>Fair</cut>", "<option id='fair'>Fair</option>", NULL },
  { "option-in-days", "<cut id='early' from='0'>Early</cut>", "<option id='early'>Early</option>", NULL },
  { "cut-in-a-choice", "<option id='good'>Good</option>", "<cut id='good' from='3'>Good</cut>", NULL },
  { "two-exclusive", "<option id='neck'>", "<option id='neck' exclusive='yes'>", NULL },
  { "none-exclusive", "<option id='none' exclusive='yes'>", "<option id='none'>", NULL },
  /* Ranges */
  { "min-is-max", "min='1' max='5'", "min='5' max='5'", "range" },
  { "cuts-fall", "<cut id='worst' from='9'>", "<cut id='worst' from='6'>", "range" },
  { "cuts-equal", "<cut id='worst' from='9'>", "<cut id='worst' from='7'>", "range" },
  { "cut-above-max", "<cut id='worst' from='9'>", "<cut id='worst' from='11'>", "range" },
  { "cut-below-min", "<cut id='fair' from='2'>", "<cut id='fair' from='0'>", "range" },
  { "a-day-without-band", "<cut id='early' from='0'>", "<cut id='early' from='1'>", "range" },
  /* Not sure */
  { "unsure-is-mildest", "unsure='growing'", "unsure='no'", "unsure" },
  { "unsure-below-danger", "unsure='growing'", "unsure='little'", "unsure" },
  { "unsure-missing", " unsure='clunk'", "", "unsure" },
  { "unsure-missing-on-a-scale", " unsure='strong'", "", "unsure" },
  { "unsure-on-context", "ordered='no'", "ordered='no' unsure='fusion'", "unsure" },
  { "unsure-on-several", "id='now' kind='several'", "id='now' kind='several' unsure='a'", "unsure" },
  /* Uses */
  { "sign-in-advice", "<option id='bad'>", "<option id='bad' sign='hopeless'>", "use" },
  { "advice-in-a-rule", "<at-least question='tired' option='very'/>", "<at-least question='hope' option='bad'/>", "use" },
  { "summary-in-a-rule", "<at-least question='tired' option='very'/>", "<at-least question='sleep' option='fair'/>", "use" },
  { "danger-behind-context", "<ask-when><is question='operation' option='fusion'/></ask-when><text>Metal?</text><why>Because.</why>\n"
    "<option id='no'>No</option><option id='clunk'>",
    "<ask-when><is question='operation' option='fusion'/></ask-when><text>Metal?</text><why>Because.</why>\n"
    "<option id='no'>No</option><option id='clunk' sign='loose'>", "ask-when" },
  { "urgency-behind-advice", "id='operation' kind='choice' use='urgency'", "id='operation' kind='choice' use='advice'", NULL },
  { "sign-on-context", "<option id='disc'>", "<option id='disc' sign='disc-gone'>", NULL },
  /* Words for some rules alone, and reasons left out */
  { "only-of-no-rule", "<outcome urgency='today'>", "<outcome urgency='today' only='nobody'>", "dangling-id" },
  { "only-of-another-urgency", "<outcome urgency='today'>", "<outcome urgency='today' only='pee'>", "dangling-id" },
  { "only-and-no-other", "<outcome urgency='today'>", "<outcome urgency='today' only='now-b'>", "missing" },
  { "two-without-only", "<outcome urgency='today'>", "<outcome urgency='soon'>", "duplicate-id" },
  { "instead-of-no-rule", "<rule id='growing'", "<rule id='growing' instead-of='nobody'", "dangling-id" },
  { "instead-of-itself", "<rule id='growing'", "<rule id='growing' instead-of='growing'", "instead-of" },
  { "instead-of-an-equal", "<rule id='growing'", "<rule id='growing' instead-of='now-b'", "instead-of" },
  { "instead-of-a-worse-one", "<rule id='growing'", "<rule id='growing' instead-of='sudden'", "instead-of" },
  /* The rest */
  { "outcome-missing", "<outcome urgency='routine'><title>Title routine</title><lead>Lead.</lead>"
    "<do><step>Step.</step></do><page ref='page-routine'/><page ref='every-time'/></outcome>\n", "", "missing" },
  { "review-before", "<rule id='tired' urgency='routine' source='book' reviewed='2026-01-01'",
    "<rule id='tired' urgency='routine' source='book' reviewed='2027-01-01'", "review" },
  { "review-of-all-before", "reviewed='2026-01-01' review-by='2027-01-01' review-status",
    "reviewed='2027-01-01' review-by='2027-01-01' review-status", NULL },
  { "clinician-without-name", "review-status='pending'", "review-status='clinician'", NULL },
  { "name-without-clinician", "review-status='pending'", "review-status='pending' reviewer='Dr A'", NULL },
  { "rule-without-source", "<rule id='tired' urgency='routine' source='book'", "<rule id='tired' urgency='routine'", "attribute" },
  { "no-many-unsure", "<many-unsure source='book'><reason>Reason unsure.</reason></many-unsure>\n", "", "missing" },
};

static gboolean
has_code (const XmlFaults *faults, const char *code)
{
  for (guint i = 0; i < xml_faults_count (faults); i++)
    if (code == NULL || g_str_equal (xml_faults_get (faults, i)->code, code))
      return TRUE;

  return FALSE;
}

static void
test_bad (gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autofree char *text = small_edited (bad_rows[row].from, bad_rows[row].to);
  g_autoptr (LwQuestionnaire) q = small_read (text, faults);

  for (guint i = 0; i < xml_faults_count (faults); i++)
    {
      const XmlFault *fault = xml_faults_get (faults, i);

      g_test_message ("%s: line %u: %s", fault->code, fault->line, fault->message);
      g_assert_cmpstr (fault->file, ==, "small.xml");
      g_assert_cmpuint (fault->line, >, 0);
    }
  g_assert_null (q);
  g_assert_true (has_code (faults, bad_rows[row].code));
}

static void
test_fields (void)
{
  g_autoptr (LwQuestionnaire) q = small_new ();
  const LwQuestion *weak = small_question (q, "weak"), *since = small_question (q, "since");
  const LwRule *rule = g_ptr_array_index (q->rules, 0);

  g_assert_cmpstr (q->id, ==, "small");
  g_assert_cmpstr (q->review_by, ==, "2027-01-01");
  g_assert_null (q->reviewer);
  g_assert_cmpuint (q->stages->len, ==, 2);
  g_assert_cmpuint (weak->stage, ==, 0);
  g_assert_cmpstr (weak->note, ==, "Note.");
  g_assert_cmpint (weak->unsure, ==, 2);
  g_assert_cmpstr (lw_question_option (weak, 2)->sign, ==, "weak-growing");
  g_assert_true (lw_question_is_danger (weak) && !lw_question_is_context (weak));
  g_assert_cmpuint (since->stage, ==, 1);
  g_assert_cmpint (since->max, ==, 400);
  g_assert_cmpint (since->unsure, ==, -1);
  g_assert_cmpint (lw_question_option (since, 1)->from, ==, 15);
  g_assert_true (lw_question_is_context (since) && !lw_question_is_danger (since));
  g_assert_cmpstr (rule->id, ==, "now-b");
  g_assert_cmpstr (rule->pages[0], ==, "page-today");
  g_assert_cmpstr (q->texts[LW_URGENCY_SOON].title, ==, "Title soon");
  g_assert_cmpstr (q->texts[LW_URGENCY_SOON].say, ==, "");
  g_assert_cmpuint (q->texts[LW_URGENCY_SOON].changes->len, ==, 0);
}

/* Questions with two options each, @n of them more. */
static char *
with_more_questions (guint n)
{
  g_autoptr (GString) more = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    g_string_append_printf (more, "<question id='more%u' kind='choice' use='summary' ordered='no'><text>M?</text><why>B.</why>"
                            "<option id='x'>X</option><option id='y'>Y</option></question>", i);
  g_string_append (more, "</stage>\n<rule id='now-b'");

  return small_edited ("</stage>\n<rule id='now-b'", more->str);
}

static void
test_limit_of_questions (void)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autofree char *most = with_more_questions (LW_LIMIT_QUESTIONS - 11);
  g_autofree char *too_many = with_more_questions (LW_LIMIT_QUESTIONS - 10);
  g_autoptr (LwQuestionnaire) q = small_must_read (most);

  g_assert_cmpuint (lw_questionnaire_n_questions (q), ==, LW_LIMIT_QUESTIONS);
  g_assert_null (small_read (too_many, faults));
  g_assert_true (has_code (faults, "limit"));
}

/* Far past the limit, where a set of 64 would be overrun. */
static void
test_limit_of_options (void)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autoptr (GString) options = g_string_new ("<option id='good'>");
  g_autofree char *text = NULL;

  for (guint i = 0; i < 100; i++)
    g_string_append_printf (options, "O</option><option id='o%u'>", i);
  text = small_edited ("<option id='good'>", options->str);

  g_assert_null (small_read (text, faults));
  g_assert_true (has_code (faults, "limit"));
}

/* What passed once must be possible to answer in full: the mildest answer fits. */
static void
test_shipped (void)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autoptr (xmlDoc) document = small_must_parse_file (g_getenv ("LEGWISE_PACK"), "self-check.xml");
  g_autoptr (LwQuestionnaire) q = lw_questionnaire_read (document, "self-check.xml", faults);

  small_must_be_faultless (faults);
  for (guint i = 0; i < lw_questionnaire_n_questions (q); i++)
    {
      const LwQuestion *question = lw_questionnaire_question (q, i);

      g_test_message ("%s", question->id);
      g_assert_true (lw_answer_fits (lw_answer_mildest (question), question));
      g_assert_cmpstr (question->why, !=, "");
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions (); /* each row is a finding of its own */
  for (guint i = 0; i < G_N_ELEMENTS (bad_rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/read/bad/%s", bad_rows[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_bad);
    }
  g_test_add_func ("/read/fields", test_fields);
  g_test_add_func ("/read/limit-of-questions", test_limit_of_questions);
  g_test_add_func ("/read/limit-of-options", test_limit_of_options);
  g_test_add_func ("/read/shipped", test_shipped);

  return g_test_run ();
}
