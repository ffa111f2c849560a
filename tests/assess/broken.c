/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "broken.h"

#include <string.h>

#include "assess/fingerprint.h"
#include "small.h"

/* The small self-check leaves the options of "scope" without a rule, and joins no signs. */
static const char added_rules[]
    = "<rule id='scope' urgency='routine' source='book' reviewed='2026-01-01' review-by='2027-01-01'><when><any>"
      "<has question='scope' option='child'/><has question='scope' option='neck'/></any></when>"
      "<reason>Reason scope.</reason></rule>\n"
      "<rule id='both' urgency='emergency' source='book' reviewed='2026-01-01' review-by='2027-01-01'><when>"
      "<at-least-of n='2'><has question='now' option='b'/><at-least question='pee' option='weak'/>"
      "<at-least question='weak' option='growing'/></at-least-of></when><reason>Reason both.</reason></rule>\n"
      "<many-unsure source='book'>";

#define SIGN(id, urgency) "<sign id='" id "' urgency='" urgency "' source='book'><name>Name</name></sign>\n"

static const char floors_text[]
    = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<floors>\n"
      SIGN ("sign-a", "emergency") SIGN ("sign-b", "today") SIGN ("pee-weak", "today") SIGN ("pee-lost", "emergency")
      SIGN ("weak-growing", "today") SIGN ("weak-sudden", "emergency")
      "<together signs='sign-b pee-weak' urgency='emergency' source='book'/>\n"
      "<together signs='pee-weak weak-growing' urgency='emergency' source='book'/>\n"
      "</floors>\n";

char *
broken_intact_text (void)
{
  return small_edited ("<many-unsure source='book'>", added_rules);
}

char *
broken_floors_text (void)
{
  return g_strdup (floors_text);
}

/* Takes @text. */
static char *
edit (char *text, const BrokenEdit *change)
{
  char *edited = small_edit (text, change->from, change->to);

  g_free (text);

  return edited;
}

char *
broken_edited (char *text, const BrokenEdit *edits, guint n)
{
  for (guint i = 0; i < n && edits[i].from; i++)
    text = edit (text, &edits[i]);

  return text;
}

/* Takes @text. */
static char *
take_out_rule (char *text, const char *id)
{
  g_autofree char *head = g_strdup_printf ("<rule id='%s'", id);
  const char *begin = strstr (text, head);
  const char *end = begin ? strstr (begin, "</rule>\n") : NULL;
  char *rest;

  g_assert_nonnull (end);
  rest = g_strdup_printf ("%.*s%s", (int) (begin - text), text, end + strlen ("</rule>\n"));
  g_free (text);

  return rest;
}

LwQuestionnaire *
broken_questionnaire (const Broken *row)
{
  g_autofree char *text = broken_edited (broken_intact_text (), row->edits, BROKEN_EDITS);
  LwQuestionnaire *questionnaire;

  if (row->without)
    text = take_out_rule (g_steal_pointer (&text), row->without);
  questionnaire = small_must_read (text);
  if (row->harm)
    {
      row->harm (questionnaire);
      g_free (questionnaire->fingerprint);
      questionnaire->fingerprint = lw_fingerprint (questionnaire);
    }

  return questionnaire;
}

LwFloors *
broken_must_read_floors (const char *text)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (xmlDoc) document = xml_gate_parse (&xml_gate_pack, bytes, "floors.xml", faults);
  LwFloors *floors = document ? lw_floors_read (document, "floors.xml", faults) : NULL;

  small_must_be_faultless (faults);

  return floors;
}

LwFloors *
broken_floors (const Broken *row)
{
  g_autofree char *text = broken_edited (broken_floors_text (), &row->floors, 1);

  return broken_must_read_floors (text);
}
