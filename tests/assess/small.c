/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "small.h"

#include <string.h>

#define DAYS " source='book' reviewed='2026-01-01' review-by='2027-01-01'"
#define OUTCOME(urgency) \
  "<outcome urgency='" urgency "'><title>Title " urgency "</title><lead>Lead.</lead>" \
  "<do><step>Step.</step></do><page ref='page-" urgency "'/><page ref='every-time'/></outcome>\n"

static const char text[] =
  "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  "<self-check id='small' reviewed='2026-01-01' review-by='2027-01-01' review-status='pending'>\n"
  "<title>Small</title><intro>Short.</intro>\n"
  "<stage id='danger'><title>Danger</title>\n"
  "<question id='now' kind='several' use='urgency'><text>Now?</text><why>Because.</why>\n"
  "<option id='a' sign='sign-a'>A</option><option id='b' sign='sign-b'>B</option><option id='c'>C</option>\n"
  "<option id='none' exclusive='yes' rules-out='sign-a sign-b'>None</option></question>\n"
  "<question id='pee' kind='choice' use='urgency' ordered='yes'><text>Pee?</text><why>Because.</why>\n"
  "<option id='normal'>Normal</option><option id='old' harmless='Old.'>Old</option>\n"
  "<option id='weak' sign='pee-weak'>Weak</option><option id='lost' sign='pee-lost'>Lost</option></question>\n"
  "<question id='weak' kind='choice' use='urgency' ordered='yes' unsure='growing'><text>Weak?</text><note>Note.</note><why>Because.</why>\n"
  "<option id='no'>No</option><option id='little'>Little</option>\n"
  "<option id='growing' sign='weak-growing'>Growing</option><option id='sudden' sign='weak-sudden'>Sudden</option></question>\n"
  "<question id='tired' kind='choice' use='urgency' ordered='yes' unsure='some'><text>Tired?</text><why>Because.</why>\n"
  "<option id='no'>No</option><option id='some'>Some</option><option id='very'>Very</option></question>\n"
  "</stage>\n"
  "<stage id='you'><title>You</title>\n"
  "<question id='scope' kind='several' use='urgency'><text>Scope?</text><why>Because.</why>\n"
  "<option id='child'>Child</option><option id='neck'>Neck</option><option id='none' exclusive='yes'>None</option></question>\n"
  "<question id='since' kind='days' use='urgency' min='0' max='400'>"
  "<ask-when><any><has question='scope' option='none'/><has question='scope' option='child'/></any></ask-when>"
  "<text>Since?</text><why>Because.</why>\n"
  "<cut id='early' from='0'>Early</cut><cut id='later' from='15'>Later</cut><cut id='late' from='100'>Late</cut></question>\n"
  "<question id='operation' kind='choice' use='urgency' ordered='no'><text>Operation?</text><why>Because.</why>\n"
  "<option id='disc'>Disc</option><option id='fusion'>Fusion</option><option id='other'>Other</option></question>\n"
  "<question id='metal' kind='choice' use='urgency' ordered='yes' unsure='clunk'>"
  "<ask-when><is question='operation' option='fusion'/></ask-when><text>Metal?</text><why>Because.</why>\n"
  "<option id='no'>No</option><option id='clunk'>Clunk</option></question>\n"
  "<question id='pain' kind='scale' use='urgency' min='0' max='10' unsure='strong'><text>Pain?</text><why>Because.</why>\n"
  "<cut id='strong' from='7'>Strong</cut><cut id='worst' from='9'>Worst</cut></question>\n"
  "<question id='hope' kind='choice' use='advice' ordered='yes'><text>Hope?</text><why>Because.</why>\n"
  "<option id='good'>Good</option><option id='bad'>Bad</option></question>\n"
  "<question id='sleep' kind='scale' use='summary' min='1' max='5'><text>Sleep?</text><why>Because.</why>\n"
  "<cut id='fair' from='2'>Fair</cut></question>\n"
  "</stage>\n"
  "<rule id='now-b' urgency='today'" DAYS "><when><has question='now' option='b'/></when><reason>Reason now-b.</reason><page ref='page-today'/></rule>\n"
  "<rule id='now-a' urgency='emergency'" DAYS "><when><has question='now' option='a'/></when><reason>Reason now-a.</reason><page ref='page-a'/></rule>\n"
  "<rule id='pain' urgency='routine'" DAYS "><when><at-least question='pain' option='strong'/></when><reason>Reason pain.</reason><page ref='page-pain'/></rule>\n"
  "<rule id='pee' urgency='emergency'" DAYS "><when><at-least question='pee' option='lost'/></when><reason>Reason pee.</reason><page ref='page-pee'/></rule>\n"
  "<rule id='pee-weak' urgency='today'" DAYS "><when><at-least question='pee' option='weak'/></when><reason>Reason pee-weak.</reason><page ref='page-pee'/></rule>\n"
  "<rule id='early' urgency='emergency'" DAYS "><when><all><at-least question='weak' option='little'/><is question='since' option='early'/></all></when><reason>Reason early.</reason></rule>\n"
  "<rule id='sudden' urgency='emergency'" DAYS "><when><at-least question='weak' option='sudden'/></when><reason>Reason sudden.</reason></rule>\n"
  "<rule id='growing' urgency='today'" DAYS "><when><at-least question='weak' option='growing'/></when><reason>Reason growing.</reason></rule>\n"
  "<rule id='little' urgency='soon'" DAYS "><when><at-least question='weak' option='little'/></when><reason>Reason little.</reason></rule>\n"
  "<rule id='tired' urgency='routine'" DAYS "><when><at-least question='tired' option='very'/></when><reason>Reason tired.</reason></rule>\n"
  "<rule id='clunk' urgency='soon'" DAYS "><when><at-least question='metal' option='clunk'/></when><reason>Reason clunk.</reason></rule>\n"
  "<rule id='two' urgency='soon'" DAYS "><when><at-least-of n='2'><at-least question='tired' option='some'/>"
  "<at-least question='pain' option='worst'/><has question='now' option='c'/></at-least-of></when><reason>Reason two.</reason></rule>\n"
  "<many-unsure source='book'><reason>Reason unsure.</reason></many-unsure>\n"
  "<advice id='after-disc'><when><is question='operation' option='disc'/></when><text>Advice disc.</text><page ref='page-disc'/><page ref='every-time'/></advice>\n"
  "<advice id='hopeful'><when><not><at-least question='hope' option='bad'/></not></when><text>Advice hope.</text><page ref='page-hope'/></advice>\n"
  OUTCOME ("emergency") OUTCOME ("today") OUTCOME ("soon") OUTCOME ("routine") OUTCOME ("self-care")
  "</self-check>\n";

const char *
small_text (void)
{
  return text;
}

char *
small_edit (const char *source, const char *from, const char *to)
{
  const char *place = strstr (source, from);

  g_assert_nonnull (place);
  g_assert_null (strstr (place + 1, from));

  return g_strdup_printf ("%.*s%s%s", (int) (place - source), source, to, place + strlen (from));
}

char *
small_edited (const char *from, const char *to)
{
  return small_edit (text, from, to);
}

LwQuestionnaire *
small_read (const char *source, XmlFaults *faults)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (source, strlen (source));
  g_autoptr (xmlDoc) document = xml_gate_parse (&xml_gate_pack, bytes, "small.xml", faults);

  return document ? lw_questionnaire_read (document, "small.xml", faults) : NULL;
}

void
small_must_be_faultless (const XmlFaults *faults)
{
  for (guint i = 0; i < xml_faults_count (faults); i++)
    {
      g_autofree char *line = xml_fault_to_line (xml_faults_get (faults, i));

      g_test_message ("%s", line);
    }
  g_assert_cmpuint (xml_faults_count (faults), ==, 0);
}

LwQuestionnaire *
small_must_read (const char *source)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  LwQuestionnaire *questionnaire = small_read (source, faults);

  small_must_be_faultless (faults);
  g_assert_nonnull (questionnaire);

  return questionnaire;
}

LwQuestionnaire *
small_new (void)
{
  return small_must_read (text);
}

xmlDoc *
small_must_parse_file (const char *folder, const char *name)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  xmlDoc *document;
  char *data;
  gsize size;

  g_file_get_contents (path, &data, &size, &error);
  g_assert_no_error (error);
  bytes = g_bytes_new_take (data, size);
  document = xml_gate_parse (&xml_gate_pack, bytes, name, faults);
  small_must_be_faultless (faults);

  return document;
}

guint
small_index (const LwQuestionnaire *questionnaire, const char *id)
{
  int index = lw_questionnaire_find (questionnaire, id);

  g_assert_cmpint (index, >=, 0);

  return index;
}

const LwQuestion *
small_question (const LwQuestionnaire *questionnaire, const char *id)
{
  return lw_questionnaire_question (questionnaire, small_index (questionnaire, id));
}

static LwAnswer
read_options (const LwQuestion *question, const char *written)
{
  g_auto (GStrv) ids = g_strsplit (written, ",", -1);
  guint64 set = 0;

  for (guint i = 0; ids[i]; i++)
    {
      int option = lw_question_find_option (question, ids[i]);

      g_assert_cmpint (option, >=, 0);
      set |= G_GUINT64_CONSTANT (1) << option;
    }

  return lw_answer_options (set);
}

LwAnswer
small_answer (const LwQuestion *question, const char *written)
{
  if (*written == '\0')
    return lw_answer_none ();
  if (g_str_equal (written, "?"))
    return lw_answer_unsure ();
  if (g_ascii_isdigit (*written))
    return lw_answer_number (atoi (written));

  return read_options (question, written);
}

LwAnswers *
small_answers (const LwQuestionnaire *questionnaire, const char *written)
{
  g_auto (GStrv) entries = g_strsplit (written, " ", -1);
  LwAnswers *answers = lw_answers_new (questionnaire);

  for (guint i = 0; entries[i] && *entries[i]; i++)
    {
      g_auto (GStrv) sides = g_strsplit (entries[i], "=", 2);
      guint index = small_index (questionnaire, sides[0]);
      LwAnswer answer = small_answer (lw_questionnaire_question (questionnaire, index), sides[1]);
      LwAnswers *more = lw_answers_with (answers, index, answer);

      lw_answers_unref (answers);
      answers = more;
    }

  return answers;
}

char *
small_options (const LwQuestion *question, guint64 set)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < question->options->len; i++)
    if ((set >> i) & 1)
      g_string_append_printf (out, "%s%s", out->len ? " " : "", lw_question_option (question, i)->id);

  return g_string_free (out, FALSE);
}
