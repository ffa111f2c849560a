/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n.h>

#include "check/body-map.h"
#include "check/views.h"
#include "widgets/parts.h"
#include "widgets/text.h"

/* What is to be done, and how soon: the first thing that is seen. */
static GtkWidget *
build_banner (const WidgetsContext *context, const CheckRun *run, const LwOutcomeText *text, GtkWidget **ret_heading)
{
  LwUrgency urgency = check_run_outcome (run)->urgency;
  GtkWidget *banner = widgets_column_new (14, "banner");

  gtk_widget_add_css_class (banner, lw_urgency_to_string (urgency));
  widgets_add (banner, widgets_urgency_badge_new (urgency));
  *ret_heading = widgets_add (banner, widgets_heading_new (text->title, 1, "title"));
  if (context->reception && *text->reception != '\0')
    {
      widgets_add (banner, widgets_prose_new (context, check_run_text (run, text->reception), "reception"));
      if (context->reception_text)
        widgets_add (banner, widgets_label_new (context->reception_text, "reception"));
    }
  widgets_add (banner, widgets_prose_new (context, check_run_text (run, text->lead), "lead"));
  if (!context->region && !context->kiosk && urgency >= LW_URGENCY_TODAY)
    {
      GtkWidget *ask = widgets_button_new (_("Show the number for where I am"), "legwise-place-symbolic", "plain",
                                           "page.place", NULL);

      gtk_widget_set_halign (widgets_add (banner, ask), GTK_ALIGN_START);
    }

  return banner;
}

static GtkWidget *
build_section (const char *title)
{
  GtkWidget *section = widgets_column_new (12, NULL);

  widgets_add (section, widgets_heading_new (title, 2, "section-title"));

  return section;
}

static void
add_list (GtkWidget *column, const WidgetsContext *context, const CheckRun *run, const char *title, GPtrArray *texts,
          gboolean numbered)
{
  GtkWidget *section;

  if (texts->len == 0)
    return;

  section = widgets_add (column, build_section (title));
  for (guint i = 0; i < texts->len; i++)
    {
      GtkWidget *text = widgets_prose_new (context, check_run_text (run, g_ptr_array_index (texts, i)), NULL);

      widgets_add (section, widgets_item_new (text, numbered ? i + 1 : 0));
    }
}

static char *
name_sources (const WidgetsContext *context, char *const *ids)
{
  g_autoptr (XmlFaults) unseen = xml_faults_new ();
  GString *out = g_string_new (NULL);

  for (; *ids; ids++)
    {
      const ContentSource *source = pack_source (context->pack, *ids, unseen);

      g_string_append_printf (out, "%s%s", out->len ? "; " : "", source ? source->citation : *ids);
    }

  return g_string_free (out, FALSE);
}

static GtkWidget *
build_reason (const WidgetsContext *context, const CheckRun *run, const LwReason *reason)
{
  g_autofree char *sources = name_sources (context, reason->sources);
  g_autofree char *line = g_strdup_printf (_("Source: %s"), sources);
  GtkWidget *card = widgets_column_new (8, "reason");

  gtk_widget_add_css_class (card, lw_urgency_to_string (reason->urgency));
  widgets_add (card, widgets_urgency_badge_new (reason->urgency));
  if (reason->uncertain)
    widgets_add (card, widgets_label_new (_("You were not sure, so we take it as a yes:"), NULL));
  widgets_add (card, widgets_prose_new (context, check_run_text (run, reason->text), NULL));
  widgets_add (card, widgets_label_new (line, "soft"));

  return card;
}

static void
add_reasons (GtkWidget *column, const WidgetsContext *context, const CheckRun *run)
{
  const LwOutcome *outcome = check_run_outcome (run);
  GtkWidget *section = widgets_add (column, build_section (_("Why")));

  if (outcome->reasons->len == 0)
    widgets_add (section, widgets_label_new (_("You told us none of the danger signs that we ask about."), NULL));
  for (guint i = 0; i < outcome->reasons->len; i++)
    {
      const LwReason *reason = &g_array_index (outcome->reasons, LwReason, i);

      if (!reason->covered)
        widgets_add (section, build_reason (context, run, reason));
    }
}

static void
add_say (GtkWidget *column, const WidgetsContext *context, const CheckRun *run, const LwOutcomeText *text)
{
  GtkWidget *note;

  if (*text->say == '\0')
    return;

  note = widgets_add (column, widgets_note_new ("legwise-today-symbolic", _("What to say"), "plain"));
  widgets_note_add (note, widgets_prose_new (context, check_run_text (run, text->say), NULL));
}

static void
add_advice (GtkWidget *column, const WidgetsContext *context, const CheckRun *run)
{
  const LwOutcome *outcome = check_run_outcome (run);
  g_autoptr (GPtrArray) texts = g_ptr_array_new ();

  for (guint i = 0; i < outcome->advice->len; i++)
    g_ptr_array_add (texts, ((const LwAdvice *) g_ptr_array_index (outcome->advice, i))->text);
  add_list (column, context, run, _("Good to know"), texts, FALSE);
}

/* What is taken along, for those who decide and for the one who goes home. */
static void
add_summary (GtkWidget *column, const WidgetsContext *context)
{
  const char *summary = context->kiosk ? _("All answers and reasons on one page") : _("All answers and reasons on one page, to show or print");

  widgets_add (column, widgets_row_new (_("Show this to a doctor or nurse"), summary, "legwise-print-symbolic", "check.summary", "clinician"));
}

static void
add_pages (GtkWidget *column, const WidgetsContext *context, const LwOutcome *outcome)
{
  GtkWidget *section = widgets_add (column, build_section (_("Read more")));

  for (guint i = 0; i < outcome->pages->len; i++)
    {
      GtkWidget *row = widgets_page_row_new (context, g_ptr_array_index (outcome->pages, i));

      if (row)
        widgets_add (section, row);
    }
}

static void
add_day (GtkWidget *column, const GDate *day)
{
  g_autofree char *name = widgets_day_name (day);
  g_autofree char *text = g_strdup_printf (_("You answered on %s."), name);

  widgets_add (column, widgets_label_new (text, "soft"));
}

static void
add_foot (GtkWidget *column, const WidgetsContext *context, const LwQuestionnaire *q)
{
  const PackManifest *manifest = pack_manifest (context->pack);
  g_autofree char *month = widgets_month_name (q->reviewed);
  g_autofree char *text = NULL;

  if (q->reviewer)
    text = g_strdup_printf (_("%s, version %s. Reviewed by %s, %s. Not a diagnosis."), manifest->title, manifest->version, q->reviewer, month);
  else
    text = g_strdup_printf (_("%s, version %s, %s. Not yet reviewed by a clinician. Not a diagnosis. If you are worried, call your surgical team."), manifest->title, manifest->version, month);
  widgets_add (column, widgets_label_new (text, "soft"));
}

WidgetsView
check_outcome_view (const WidgetsContext *context, const CheckRun *run)
{
  const LwQuestionnaire *q = check_run_questionnaire (run);
  const LwOutcome *outcome = check_run_outcome (run);
  const LwOutcomeText *text = lw_outcome_text (q, outcome);
  GtkWidget *column = widgets_column_new (28, "outcome");
  WidgetsView view = { NULL };

  widgets_add (column, build_banner (context, run, text, &view.heading));
  add_list (column, context, run, _("What to do"), text->steps, TRUE);
  add_list (column, context, run, _("While you wait"), text->waits, FALSE);
  add_reasons (column, context, run);
  check_add_body_maps (column, context, run);
  add_say (column, context, run, text);
  add_summary (column, context);
  add_list (column, context, run, _("When to get help sooner"), text->changes, FALSE);
  check_add_changes (column, context, run);
  add_advice (column, context, run);
  add_pages (column, context, outcome);
  if (check_run_day (run))
    add_day (column, check_run_day (run));
  add_foot (column, context, q);

  gtk_widget_set_halign (widgets_add (column, widgets_button_new (_("Start over"), NULL, "plain", "check.again", NULL)),
                         GTK_ALIGN_START);

  /* Where Next stood there is nothing: a second, impatient tap must not lose the result. */
  view.widget = check_screen_new (column, check_bar_new (widgets_button_new (_("Back"), NULL, "plain", "check.back", NULL),
                                                         gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0)));
  view.title = g_strdup (_("Your result"));

  return view;
}
