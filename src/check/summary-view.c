/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n.h>

#include "check/summary.h"
#include "check/views.h"
#include "widgets/code.h"
#include "widgets/columns.h"
#include "widgets/parts.h"
#include "widgets/text.h"

static GtkWidget *
build_line (const HandoverLine *line)
{
  GtkWidget *column = widgets_column_new (4, NULL);
  g_autofree char *lead = handover_line_lead (line);
  g_autofree char *text = lead ? g_strdup_printf ("%s %s", lead, line->text) : g_strdup (line->text);

  widgets_add (column, widgets_label_new (text, NULL));
  if (line->sources)
    widgets_add (column, widgets_label_new (line->sources, "soft"));

  return widgets_item_new (column, 0);
}

static void
add_section (GtkWidget *column, const HandoverSection *section)
{
  GtkWidget *box = widgets_add (column, widgets_column_new (10, NULL));

  widgets_add (box, widgets_heading_new (section->title, 2, "section-title"));
  for (guint i = 0; i < section->lines->len; i++)
    widgets_add (box, build_line (g_ptr_array_index (section->lines, i)));
}

/* One of the two is shown; the other is a touch away. */
static GtkWidget *
build_tools (const WidgetsContext *context, const CheckRun *run)
{
  gboolean for_patient = check_run_reader (run) == HANDOVER_FOR_PATIENT;
  HandoverReader other = for_patient ? HANDOVER_FOR_CLINICIAN : HANDOVER_FOR_PATIENT;
  GtkWidget *tools = widgets_columns_new (3, 11, 10);

  widgets_columns_add (WIDGETS_COLUMNS (tools), widgets_button_new (check_summary_title (other), NULL, "plain", "check.summary",
                                                                    for_patient ? "clinician" : "patient"));
  if (!context->no_printing)
    widgets_columns_add (WIDGETS_COLUMNS (tools), widgets_button_new (_("Print"), "legwise-print-symbolic", "plain", "check.print", NULL));
  if (!context->kiosk)
    widgets_columns_add (WIDGETS_COLUMNS (tools), widgets_button_new (_("Copy the text"), NULL, "plain", "check.copy", NULL));

  return tools;
}

static void
add_code (GtkWidget *section, const HandoverCode *code, guint number, guint of, double pixels_per_mm)
{
  /* Translators: the second of three QR codes. */
  g_autofree char *name = g_strdup_printf (_("Code %u of %u"), number, of);

  if (of > 1)
    widgets_add (section, widgets_label_new (name, "soft"));
  gtk_widget_set_halign (widgets_add (section, widgets_code_new (code, name, pixels_per_mm)), GTK_ALIGN_START);
}

/* The text itself, so that a telephone needs no network to read it, and nobody learns of it. */
static void
add_codes (GtkWidget *column, const WidgetsContext *context, const HandoverSummary *summary)
{
  g_autofree char *text = handover_summary_to_text (summary);
  GPtrArray *codes = handover_codes_new (text);
  GtkWidget *section;

  if (!codes)
    return;
  section = widgets_add (column, widgets_column_new (12, NULL));
  widgets_add (section, widgets_heading_new (_("Take it along on your telephone"), 2, "section-title"));
  widgets_add (section, widgets_label_new (_("Point its camera at the code. It holds this page as text: no name, no web address. Nothing is sent anywhere."), NULL));
  for (guint i = 0; i < codes->len; i++)
    add_code (section, codes->pdata[i], i + 1, codes->len, context->pixels_per_mm);
  g_object_set_data_full (G_OBJECT (section), "codes", codes, (GDestroyNotify) g_ptr_array_unref);
}

/* What can be done with it here. */
static const char *
lead_for (const WidgetsContext *context)
{
  if (!context->kiosk)
    return _("Show this screen, print it, or copy it. It has no name on it.");

  return context->no_printing ? _("Show this screen. It has no name on it.") : _("Show this screen, or print it. It has no name on it.");
}

WidgetsView
check_summary_view (const WidgetsContext *context, const CheckRun *run)
{
  g_autoptr (HandoverSummary) summary = check_summary_new (context, run);
  GtkWidget *column = widgets_column_new (24, NULL);
  WidgetsView view = { NULL };

  view.heading = widgets_add (column, widgets_heading_new (check_summary_title (summary->reader), 1, "title"));
  widgets_add (column, widgets_label_new (lead_for (context), "lead"));
  widgets_add (column, build_tools (context, run));
  for (guint i = 0; i < summary->sections->len; i++)
    add_section (column, g_ptr_array_index (summary->sections, i));
  if (context->codes)
    add_codes (column, context, summary);

  view.widget = check_screen_new (column, check_bar_new (widgets_button_new (_("Back"), NULL, "plain", "check.back", NULL),
                                                         gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0)));
  view.title = g_strdup (check_summary_title (summary->reader));

  return view;
}
