/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Answers as JSON, to a small self-check that has a question of each kind. */
#include <libxml/parser.h>
#include <string.h>

#include "cli/answers.h"
#include "fuzz.h"

#define OUTCOME(urgency) "<outcome urgency='" urgency "'><title>t</title><lead>l</lead><do><step>s</step></do></outcome>"
#define SELF_CHECK \
  "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" \
  "<self-check id='x' reviewed='2026-01-01' review-by='2027-01-01' review-status='pending'>" \
  "<title>t</title><intro>i</intro><stage id='s'><title>t</title>" \
  "<question id='now' kind='several' use='urgency'><text>t</text><why>w</why>" \
  "<option id='a' sign='a'>a</option><option id='b'>b</option><option id='none' exclusive='yes'>n</option></question>" \
  "<question id='pee' kind='choice' use='urgency' ordered='yes' unsure='bad'><text>t</text><why>w</why>" \
  "<option id='good'>g</option><option id='bad'>b</option></question>" \
  "<question id='since' kind='days' use='urgency' min='0' max='100'><ask-when><has question='now' option='none'/></ask-when>" \
  "<text>t</text><why>w</why><cut id='early' from='0'>e</cut><cut id='late' from='15'>l</cut></question>" \
  "<question id='pain' kind='scale' use='urgency' unsure='strong'><text>t</text><why>w</why>" \
  "<cut id='strong' from='7'>s</cut></question></stage>" \
  "<rule id='r' urgency='emergency' source='s' reviewed='2026-01-01' review-by='2027-01-01'>" \
  "<when><has question='now' option='a'/></when><reason>r</reason></rule>" \
  "<rule id='q' urgency='soon' source='s' reviewed='2026-01-01' review-by='2027-01-01'>" \
  "<when><at-least question='pain' option='strong'/></when><reason>r</reason></rule>" \
  "<many-unsure source='s'><reason>r</reason></many-unsure>" \
  OUTCOME ("emergency") OUTCOME ("today") OUTCOME ("soon") OUTCOME ("routine") OUTCOME ("self-care") "</self-check>"

static LwQuestionnaire *questionnaire;

int
LLVMFuzzerInitialize (int *argc, char ***argv)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (SELF_CHECK, strlen (SELF_CHECK));
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autoptr (xmlDoc) document = NULL;

  xmlInitParser ();
  document = xml_gate_parse (&xml_gate_pack, bytes, "x.xml", faults);
  questionnaire = lw_questionnaire_read (document, "x.xml", faults);
  g_assert_nonnull (questionnaire);

  return 0;
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autofree char *text = g_strndup ((const char *) data, size);
  g_autoptr (GError) error = NULL;
  g_autoptr (LwAnswers) answers = NULL;

  /* the caller hands on nothing else */
  if (!g_utf8_validate (text, -1, NULL))
    return 0;
  answers = cli_answers_read (questionnaire, text, &error);
  g_assert_true ((answers == NULL) == (error != NULL));
  if (answers)
    g_assert_cmpint (text[strspn (text, " \t\r\n")], ==, '{');
  for (guint i = 0; answers && i < lw_answers_length (answers); i++)
    {
      LwAnswer answer = lw_answers_get (answers, i);

      g_assert_true (answer.kind == LW_ANSWER_NONE
                     || lw_answer_fits (answer, lw_questionnaire_question (questionnaire, i)));
    }

  return 0;
}
