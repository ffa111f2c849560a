/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n.h>

#include "assess/change.h"
#include "check/views.h"
#include "widgets/parts.h"
#include "widgets/text.h"

static char *
describe (const WidgetsContext *context, const CheckRun *run, const LwChange *change)
{
  const LwQuestion *question = lw_questionnaire_question (check_run_questionnaire (run), change->question);
  const LwOption *option = lw_question_option (question, change->option);
  g_autofree char *asked = NULL;

  /* Of a list of things each speaks for itself. */
  if (lw_question_is_set (question))
    return g_strdup (check_run_text (run, option->text));

  asked = widgets_plain_text (context, check_run_text (run, question->text));
  /* Translators: a question and an answer that would change the result. */
  return g_strdup_printf (_("%s “%s”"), asked, check_run_text (run, option->text));
}

/* All that lead to one urgency, under its badge. */
static guint
add_group (GtkWidget *column, const WidgetsContext *context, const CheckRun *run, const GArray *changes, guint from)
{
  LwUrgency urgency = g_array_index (changes, LwChange, from).urgency;
  GtkWidget *group = widgets_column_new (8, NULL);
  guint i = from;

  widgets_add (group, widgets_urgency_badge_new (urgency));
  for (; i < changes->len && g_array_index (changes, LwChange, i).urgency == urgency; i++)
    {
      g_autofree char *text = describe (context, run, &g_array_index (changes, LwChange, i));

      widgets_add (group, widgets_item_new (widgets_label_new (text, NULL), 0));
    }
  widgets_add (column, group);

  return i;
}

static void
add_expander (GtkWidget *column, const WidgetsContext *context, const CheckRun *run, const char *title, GArray *changes)
{
  GtkWidget *content = widgets_column_new (18, NULL);

  for (guint i = 0; i < changes->len;)
    i = add_group (content, context, run, changes, i);
  if (changes->len > 0)
    widgets_add (column, widgets_expander_new (title, content, "why"));
  else
    g_object_unref (g_object_ref_sink (content));
}

void
check_add_changes (GtkWidget *column, const WidgetsContext *context, const CheckRun *run)
{
  const LwQuestionnaire *q = check_run_questionnaire (run);
  g_autoptr (GArray) up = lw_changes_up (q, check_run_answers (run), check_run_outcome (run));
  g_autoptr (GArray) down = lw_changes_down (q, check_run_answers (run), check_run_outcome (run));

  add_expander (column, context, run, _("Answers that would call for help sooner"), up);
  add_expander (column, context, run, _("If one of these gets better, home care may do"), down);
}
