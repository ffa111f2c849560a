/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "assess/carer.h"

#include <string.h>

#include "small.h"

#define PEE_TEXT "<text>Pee?</text>"

static const struct
{
  const char *name, *from, *to;
  const char *text, *carer; /* what is shown for the text; NULL: the text itself */
} shown[] = {
  { "text", PEE_TEXT, PEE_TEXT "<text for='carer'>Their pee?</text>", "Pee?", "Their pee?" },
  { "option", "<option id='normal'>Normal</option>",
    "<option id='normal'>Normal</option><option for='carer' id='normal'>They say normal</option>", "Normal", "They say normal" },
  { "reason", "<reason>Reason pain.</reason>", "<reason>Reason pain.</reason><reason for='carer'>Their pain.</reason>",
    "Reason pain.", "Their pain." },
  { "other-text", PEE_TEXT, PEE_TEXT "<text for='carer'>Their pee?</text>", "Weak?", NULL },
  { "mark-up", "<note>Note.</note>", "<note>A <strong>note</strong>.</note><note for='carer'>B <strong>note</strong>.</note>",
    "A <strong>note</strong>.", "B <strong>note</strong>." },
};

static void
test_shown (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (shown); i++)
    {
      g_autofree char *text = small_edited (shown[i].from, shown[i].to);
      g_autoptr (LwQuestionnaire) q = small_must_read (text), plain = small_new ();

      g_test_message ("%s", shown[i].name);
      g_assert_cmpstr (lw_questionnaire_text (q, shown[i].text, FALSE), ==, shown[i].text);
      g_assert_cmpstr (lw_questionnaire_text (q, shown[i].text, TRUE), ==, shown[i].carer ? shown[i].carer : shown[i].text);
      g_assert_cmpstr (q->fingerprint, ==, plain->fingerprint);
      g_assert_cmpuint (small_question (q, "pee")->options->len, ==, small_question (plain, "pee")->options->len);
    }
}

static const struct
{
  const char *name, *from, *to, *says;
} refused[] = {
  { "first", PEE_TEXT, "<text for='carer'>Theirs?</text>" PEE_TEXT, "directly behind" },
  { "alone", PEE_TEXT, "<text for='carer'>Theirs?</text>", "directly behind" },
  { "twice", PEE_TEXT, PEE_TEXT "<text for='carer'>One?</text><text for='carer'>Two?</text>", "directly behind" },
  { "other-option", "<option id='normal'>Normal</option>",
    "<option id='normal'>Normal</option><option for='carer' id='old'>They</option>", "directly behind" },
  { "nobody", PEE_TEXT, PEE_TEXT "<text for='doctor'>Theirs?</text>", "carer" },
};

static void
test_refused (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      g_autoptr (XmlFaults) faults = xml_faults_new ();
      g_autofree char *text = small_edited (refused[i].from, refused[i].to);
      g_autoptr (LwQuestionnaire) q = small_read (text, faults);
      g_autofree char *said = NULL;

      g_assert_null (q);
      g_assert_cmpuint (xml_faults_count (faults), >, 0);
      said = xml_fault_to_line (xml_faults_get (faults, 0));
      g_test_message ("%s: %s", refused[i].name, said);
      g_assert_nonnull (strstr (said, refused[i].says));
    }
}

/* One text is one key, so it can have one form only. */
static void
test_two_forms (void)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autofree char *one = small_edited ("<reason>Reason pain.</reason>",
                                       "<reason>Same.</reason><reason for='carer'>One.</reason>");
  g_autofree char *two = small_edit (one, "<reason>Reason sudden.</reason>",
                                     "<reason>Same.</reason><reason for='carer'>Two.</reason>");
  g_autoptr (LwQuestionnaire) q = small_read (two, faults);

  g_assert_null (q);
  g_assert_cmpuint (xml_faults_count (faults), ==, 1);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/carer/shown", test_shown);
  g_test_add_func ("/carer/refused", test_refused);
  g_test_add_func ("/carer/two-forms", test_two_forms);

  return g_test_run ();
}
