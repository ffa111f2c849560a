/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "check/summary.h"

#include <glib/gi18n.h>

#include "check/body-map.h"
#include "widgets/parts.h"
#include "widgets/text.h"

static char *
plain_text (const char *source, gpointer context)
{
  return widgets_plain_text (context, source);
}

static char *
describe_source (const char *id, gpointer data)
{
  const WidgetsContext *context = data;
  g_autoptr (XmlFaults) unseen = xml_faults_new ();
  const ContentSource *source = pack_source (context->pack, id, unseen);

  return g_strdup (source ? source->citation : id);
}

HandoverSummary *
check_summary_new (const WidgetsContext *context, const CheckRun *run)
{
  g_autoptr (XmlFaults) unseen = xml_faults_new ();
  const PackManifest *manifest = pack_manifest (context->pack);
  g_autofree char *version = g_strdup_printf ("%s %s", manifest->title, manifest->version);
  const GDate *day = check_run_day (run);
  g_autofree char *date = day ? widgets_day_name (day) : NULL;
  HandoverWords words = { plain_text, describe_source, (gpointer) context };
  HandoverResult result = {
    .questionnaire = check_run_questionnaire (run),
    .floors = pack_floors (context->pack, unseen),
    .answers = check_run_answers (run),
    .outcome = check_run_outcome (run),
    .pack_version = version,
    .date = date,
    .carer = check_run_is_for_carer (run),
    .reception = context->reception,
  };

  return handover_summary_new (check_run_reader (run), &result, words);
}

const char *
check_summary_title (HandoverReader reader)
{
  return reader == HANDOVER_FOR_PATIENT ? _("What to do") : _("For a doctor or nurse");
}

static void
add_line (GPtrArray *items, const HandoverLine *line)
{
  g_autofree char *lead = handover_line_lead (line);
  g_autofree char *label = lead ? g_markup_printf_escaped ("<b>%s</b> ", lead) : g_strdup ("");
  g_autofree char *text = g_markup_escape_text (line->text, -1);

  paper_add_listed (items, &paper_text, g_strconcat (label, text, NULL), 0);
  if (line->sources)
    paper_add_plain (items, &paper_small, line->sources);
}

PaperSheet *
check_summary_sheet (const HandoverSummary *summary, const WidgetsContext *context, const CheckRun *run)
{
  const char *title = check_summary_title (summary->reader);
  g_autofree char *foot = g_strdup_printf ("Legwise · %s", title);
  GPtrArray *items = paper_items_new ();

  paper_add_plain (items, &paper_title, title);
  for (guint i = 0; i < summary->sections->len; i++)
    {
      const HandoverSection *section = g_ptr_array_index (summary->sections, i);

      paper_add_plain (items, &paper_heading, section->title);
      for (guint j = 0; j < section->lines->len; j++)
        add_line (items, g_ptr_array_index (section->lines, j));
    }

  check_add_body_maps_to_paper (items, context, run);

  return paper_sheet_new (items, foot);
}
