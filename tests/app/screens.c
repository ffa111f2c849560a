/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "screens.h"

#include "open.h"
#include "steps.h"
#include "ui.h"

typedef struct
{
  AppWindow *window;
  ScreenVisit visit;
  gpointer data;
} Round;

static void
look (Round *round, const char *name)
{
  ui_wait_until_laid_out (GTK_WIDGET (round->window));
  round->visit (round->window, name, round->data);
}

static void
show (Round *round, const char *action, const char *target)
{
  open_press (round->window, "page.home", NULL);
  open_press (round->window, action, target);
  look (round, target ? target : action);
}

static void
show_pages (Round *round)
{
  const PackManifest *manifest = pack_manifest (app_window_pack (round->window));

  for (guint i = 0; i < manifest->topics->len; i++)
    {
      const PackTopic *topic = g_ptr_array_index (manifest->topics, i);

      show (round, "page.topic", topic->id);
      for (guint j = 0; j < topic->pages->len; j++)
        show (round, "page.show", g_ptr_array_index (topic->pages, j));
    }
}

static void
show_run (Round *round, CheckRun *run, const char *name)
{
  check_wizard_set_run (app_window_wizard (round->window), run);
  look (round, name);
}

static void
show_summaries (Round *round, const LwQuestionnaire *q)
{
  g_autoptr (CheckRun) outcome = steps_to (q, steps_answers_for (LW_URGENCY_TODAY), NULL);

  show_run (round, check_run_with_summary (outcome, HANDOVER_FOR_CLINICIAN), "summary for the clinician");
  show_run (round, check_run_with_summary (outcome, HANDOVER_FOR_PATIENT), "summary for the patient");
}

/* With these answers every question of the pack is asked. */
#define ALL_ASKED "nerve=old-numb nerve=old-weak mood=thoughts operation=fusion course=same"

static void
show_self_check (Round *round)
{
  const LwQuestionnaire *q;

  show (round, "page.self-check", NULL);
  q = check_run_questionnaire (check_wizard_run (app_window_wizard (round->window)));
  for (guint i = 0; i < lw_questionnaire_n_questions (q); i++)
    {
      const char *id = lw_questionnaire_question (q, i)->id;
      CheckRun *run = steps_to (q, ALL_ASKED, id);

      g_assert_cmpstr (steps_question (run)->id, ==, id);
      show_run (round, run, id);
    }
  show_run (round, steps_to (q, ALL_ASKED, "review"), "review");
  for (int urgency = LW_URGENCY_SELF_CARE; urgency <= LW_URGENCY_EMERGENCY; urgency++)
    {
      CheckRun *run = steps_to (q, steps_answers_for (urgency), NULL);

      g_assert_cmpint (check_run_outcome (run)->urgency, ==, urgency);
      show_run (round, run, lw_urgency_to_string (urgency));
    }
  show_summaries (round, q);
  check_wizard_set_run (app_window_wizard (round->window), check_run_new (q));
}

static void
show_search (Round *round)
{
  static const char *const queries[] = { "numb foot", "xqzxqz" };

  show (round, "page.search", NULL);
  for (guint i = 0; i < G_N_ELEMENTS (queries); i++)
    {
      GtkWidget *entry = ui_find (GTK_WIDGET (round->window), GTK_TYPE_SEARCH_ENTRY, "search");
      g_autofree char *name = g_strdup_printf ("search for %s", queries[i]);

      gtk_editable_set_text (GTK_EDITABLE (entry), queries[i]);
      look (round, name);
    }
}

/* First with nothing on it, then with pages and with what was read before. */
static void
show_reading_list (Round *round)
{
  open_press (round->window, "page.forget", NULL);
  show (round, "page.reading-list", NULL);
  for (guint i = 0; i < 2; i++)
    {
      open_press (round->window, "page.show", i ? "sleep" : "nerve-irritation");
      open_press (round->window, "page.keep", NULL);
    }
  show (round, "page.reading-list", NULL);
  open_press (round->window, "page.forget", NULL);
}

/* A page with the bar to find words over it. */
static void
show_find_bar (Round *round)
{
  open_press (round->window, "page.show", "nerve-irritation");
  open_press (round->window, "page.find", NULL);
  look (round, "find on a page");
  open_press (round->window, "page.back", NULL);
}

void
screens_foreach (AppWindow *window, ScreenVisit visit, gpointer data)
{
  Round round = { window, visit, data };

  show (&round, "page.home", NULL);
  show (&round, "page.place", NULL);
  show (&round, "page.languages", NULL);
  show (&round, "page.settings", NULL);
  show_reading_list (&round);
  show_search (&round);
  show_find_bar (&round);
  show_pages (&round);
  show_self_check (&round);
}
