/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sheet.h"

#include <string.h>

#include "content/prose.h"
#include "small.h"

LwFloors *
sheet_floors (const char *ids)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autoptr (GString) text = g_string_new ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<floors>");
  g_auto (GStrv) signs = g_strsplit (ids, " ", -1);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (xmlDoc) document = NULL;
  LwFloors *floors;

  for (guint i = 0; signs[i]; i++)
    g_string_append_printf (text, "<sign id='%s' urgency='today' source='book'><name>Name %s</name></sign>", signs[i],
                            signs[i]);
  g_string_append (text, "</floors>");
  bytes = g_bytes_new (text->str, text->len);
  document = xml_gate_parse (&xml_gate_pack, bytes, "floors.xml", faults);
  floors = lw_floors_read (document, "floors.xml", faults);
  small_must_be_faultless (faults);

  return floors;
}

Sheet *
sheet_new (const LwQuestionnaire *questionnaire, const LwFloors *floors, LwAnswers *answers)
{
  Sheet *sheet = g_new0 (Sheet, 1);

  sheet->answers = answers;
  sheet->outcome = lw_outcome_evaluate (questionnaire, answers);
  sheet->result = (HandoverResult){ questionnaire, floors, answers, sheet->outcome, "Back surgery 1.0", NULL, FALSE, FALSE };

  return sheet;
}

Sheet *
sheet_written (const LwQuestionnaire *questionnaire, const LwFloors *floors, const char *written)
{
  return sheet_new (questionnaire, floors, small_answers (questionnaire, written));
}

Sheet *
sheet_rest_mildest (const LwQuestionnaire *questionnaire, const LwFloors *floors, const char *written)
{
  LwAnswers *answers = small_answers (questionnaire, written);

  for (guint i = 0; i < lw_answers_length (answers); i++)
    if (lw_answers_get (answers, i).kind == LW_ANSWER_NONE)
      {
        LwAnswers *more = lw_answers_with (answers, i, lw_answer_mildest (lw_questionnaire_question (questionnaire, i)));

        lw_answers_unref (answers);
        answers = more;
      }

  return sheet_new (questionnaire, floors, answers);
}

void
sheet_free (Sheet *sheet)
{
  lw_answers_unref (sheet->answers);
  lw_outcome_free (sheet->outcome);
  g_free (sheet);
}

static char *
plain_text (const char *source, gpointer data)
{
  return content_prose_plain (source, "112");
}

static char *
describe_source (const char *id, gpointer data)
{
  return g_strdup_printf ("work %s", id);
}

HandoverWords
sheet_words (void)
{
  return (HandoverWords){ plain_text, describe_source, NULL };
}

HandoverSummary *
sheet_summary (const Sheet *sheet, HandoverReader reader)
{
  return handover_summary_new (reader, &sheet->result, sheet_words ());
}

char *
sheet_text (const Sheet *sheet, HandoverReader reader)
{
  g_autoptr (HandoverSummary) summary = sheet_summary (sheet, reader);

  return handover_summary_to_text (summary);
}

/* The text of a summary that has no other section. */
char *
sheet_section (const HandoverSummary *summary, HandoverSectionKind kind)
{
  const HandoverSection *section = handover_summary_find (summary, kind);
  g_autoptr (GPtrArray) alone = g_ptr_array_new ();
  HandoverSummary part = { summary->reader, alone };
  g_autofree char *text = NULL;

  if (!section)
    return g_strdup ("");
  g_ptr_array_add (alone, (gpointer) section);
  text = handover_summary_to_text (&part);

  return g_strdup (strchr (text, '\n') + 1);
}
