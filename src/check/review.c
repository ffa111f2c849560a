/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n.h>

#include "check/views.h"
#include "widgets/parts.h"
#include "widgets/text.h"

static char *
describe_number (const LwQuestion *question, LwAnswer answer)
{
  guint64 band = lw_answer_terms (answer, question);

  for (guint i = 0; question->kind == LW_KIND_DAYS && i < question->options->len; i++)
    if (band == G_GUINT64_CONSTANT (1) << i)
      return g_strdup (lw_question_option (question, i)->text);

  /* Translators: an answer on a scale, such as "7 of 10". */
  return g_strdup_printf (_("%d of %d"), answer.number, question->max);
}

static char *
describe_options (const CheckRun *run, const LwQuestion *question, guint64 options)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < question->options->len; i++)
    if (options >> i & 1)
      g_string_append_printf (out, "%s%s", out->len ? "\n" : "",
                              check_run_text (run, lw_question_option (question, i)->text));

  return g_string_free (out, FALSE);
}

/* "None of these" says nothing by itself: what there was is said with it. */
static char *
describe_none (const CheckRun *run, const LwQuestion *question)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < question->options->len; i++)
    if (!lw_question_option (question, i)->exclusive)
      g_string_append_printf (out, "%s%s", out->len ? " · " : "",
                              check_run_text (run, lw_question_option (question, i)->text));

  return g_string_free (out, FALSE);
}

static char *
describe_answer (const CheckRun *run, guint index)
{
  const LwQuestion *question = lw_questionnaire_question (check_run_questionnaire (run), index);
  LwAnswer answer = lw_answers_get (check_run_answers (run), index);

  if (answer.kind == LW_ANSWER_UNSURE)
    return g_strdup (_("I am not sure"));
  if (answer.kind == LW_ANSWER_NUMBER)
    return describe_number (question, answer);

  return describe_options (run, question, answer.options);
}

static void
add_row (GtkWidget *column, const WidgetsContext *context, const CheckRun *run, guint index)
{
  const LwQuestion *question = lw_questionnaire_question (check_run_questionnaire (run), index);
  LwAnswer answer = lw_answers_get (check_run_answers (run), index);
  gboolean none = lw_question_is_set (question) && answer.options == lw_question_exclusive (question);
  g_autofree char *asked = none ? describe_none (run, question)
                                : widgets_plain_text (context, check_run_text (run, question->text));
  g_autofree char *answered = describe_answer (run, index);

  widgets_add (column, widgets_row_new (answered, asked, NULL, "check.change", question->id));
}

static void
add_stage (GtkWidget *column, const WidgetsContext *context, const CheckRun *run, guint stage)
{
  const LwQuestionnaire *q = check_run_questionnaire (run);
  const GArray *asked = check_run_outcome (run)->asked;
  GtkWidget *section = widgets_column_new (10, NULL);

  widgets_add (section, widgets_heading_new (g_ptr_array_index (q->stages, stage), 2, "section-title"));
  for (guint i = 0; i < asked->len; i++)
    if (lw_questionnaire_question (q, g_array_index (asked, guint, i))->stage == stage)
      add_row (section, context, run, g_array_index (asked, guint, i));
  widgets_add (column, section);
}

/* What a change has hidden is said, so that nobody thinks it still counts. */
static void
add_dropped (GtkWidget *column, const WidgetsContext *context, const CheckRun *run)
{
  g_autoptr (GArray) dropped = check_run_dropped (run);
  GtkWidget *note;

  if (dropped->len == 0)
    return;

  note = widgets_add (column, widgets_note_new (NULL, _("No longer needed"), "plain"));
  widgets_note_add (note, widgets_label_new (_("After your change, we do not ask this any more. Your answers to it do not count:"), NULL));
  for (guint i = 0; i < dropped->len; i++)
    {
      const LwQuestion *question = lw_questionnaire_question (check_run_questionnaire (run), g_array_index (dropped, guint, i));

      widgets_note_add (note, widgets_item_new (widgets_prose_new (context, check_run_text (run, question->text), NULL), 0));
    }
}

WidgetsView
check_review_view (const WidgetsContext *context, const CheckRun *run)
{
  const LwQuestionnaire *q = check_run_questionnaire (run);
  GtkWidget *column = widgets_column_new (24, NULL);
  WidgetsView view = { NULL };

  view.heading = widgets_add (column, widgets_heading_new (_("Is this right?"), 1, "title"));
  widgets_add (column, widgets_label_new (_("Look through the answers. Touch one to change it."), "lead"));
  add_dropped (column, context, run);
  for (guint i = 0; i < q->stages->len; i++)
    add_stage (column, context, run, i);

  view.widget = check_screen_new (column, check_bar_new (widgets_button_new (_("Back"), NULL, "plain", "check.back", NULL),
                                                         widgets_button_new (_("Result"), NULL, "primary", "check.next", NULL)));
  view.title = g_strdup (q->title);

  return view;
}
