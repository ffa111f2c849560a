/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "handover/summary.h"

static const struct
{
  const char *name;
  HandoverLine line;
  const char *expected;
} rows[] = {
  { "bare", { NULL, "Words.", LW_URGENCY_NONE, NULL }, "- Words.\n" },
  { "label", { "Fever", "“Yes”", LW_URGENCY_NONE, NULL }, "- Fever: “Yes”\n" },
  { "question", { "Do you have a fever?", "“Yes”", LW_URGENCY_NONE, NULL }, "- Do you have a fever? “Yes”\n" },
  { "arabic-question", { "هل لديك حمى؟", "«نعم»", LW_URGENCY_NONE, NULL }, "- هل لديك حمى؟ «نعم»\n" },
  { "label-in-brackets", { "Fever (38 °C)", "“Yes”", LW_URGENCY_NONE, NULL }, "- Fever (38 °C): “Yes”\n" },
  { "empty-label", { "", "Words.", LW_URGENCY_NONE, NULL }, "- : Words.\n" },
  { "emergency", { NULL, "Words.", LW_URGENCY_EMERGENCY, NULL }, "- [Emergency] Words.\n" },
  { "today", { NULL, "Words.", LW_URGENCY_TODAY, NULL }, "- [Today] Words.\n" },
  { "soon", { NULL, "Words.", LW_URGENCY_SOON, NULL }, "- [In a day or two] Words.\n" },
  { "routine", { NULL, "Words.", LW_URGENCY_ROUTINE, NULL }, "- [In the next weeks] Words.\n" },
  { "self-care", { NULL, "Words.", LW_URGENCY_SELF_CARE, NULL }, "- [At home] Words.\n" },
  { "all", { "Label", "Words.", LW_URGENCY_TODAY, "A book; a paper" }, "- [Today] Label: Words. (A book; a paper)\n" },
};

static void
test_line (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr (GPtrArray) lines = g_ptr_array_new (), sections = g_ptr_array_new ();
  HandoverSection section = { HANDOVER_REASONS, "Title", lines };
  HandoverSummary summary = { HANDOVER_FOR_CLINICIAN, sections };
  g_autofree char *text = NULL;
  g_autofree char *expected = g_strconcat ("Title\n", rows[i].expected, NULL);

  g_ptr_array_add (lines, (gpointer) &rows[i].line);
  g_ptr_array_add (sections, &section);
  text = handover_summary_to_text (&summary);
  g_assert_cmpstr (text, ==, expected);
}

static void
test_sections (void)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new (), sections = g_ptr_array_new ();
  HandoverSection first = { HANDOVER_SITUATION, "First", lines }, second = { HANDOVER_REASONS, "Second", lines };
  HandoverSummary summary = { HANDOVER_FOR_CLINICIAN, sections };
  g_autofree char *text = NULL;

  g_ptr_array_add (lines, (gpointer) &rows[0].line);
  g_ptr_array_add (lines, (gpointer) &rows[1].line);
  g_ptr_array_add (sections, &first);
  g_ptr_array_add (sections, &second);
  text = handover_summary_to_text (&summary);
  g_assert_cmpstr (text, ==, "First\n- Words.\n- Fever: “Yes”\n\nSecond\n- Words.\n- Fever: “Yes”\n");
  g_assert_true (handover_summary_find (&summary, HANDOVER_REASONS) == &second);
  g_assert_null (handover_summary_find (&summary, HANDOVER_SCALES));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/handover/text/line/%s", rows[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_line);
    }
  g_test_add_func ("/handover/text/sections", test_sections);

  return g_test_run ();
}
