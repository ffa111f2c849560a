/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/tour-stops.h"

typedef struct
{
  const char *name;
  AppPlace place;
  const char *id;      /* of the topic or page; or what is searched for, or whose title */
  const char *until;   /* in the self-check: a question, "start", "review", "outcome" or "summary" */
  const char *answers; /* "question=option …" given before; elsewhere the mildest */
  int weeks;           /* on a line of time: how far the slider is moved, or 0 */
} Stop;

static const Stop stops[] = {
  { "home", APP_AT_HOME, NULL, NULL },
  { "topic", APP_AT_TOPIC, "why-it-hurts", NULL },
  { "page-emergency-signs", APP_AT_PAGE, "emergency-signs", NULL },
  { "page-figure", APP_AT_PAGE, "nerve-irritation", NULL },
  { "page-time-line", APP_AT_PAGE, "healing-nerve", .weeks = 11 },
  { "page-evidence", APP_AT_PAGE, "nerve-pain-medicines", NULL },
  { "page-cold-and-heat", APP_AT_PAGE, "cold-and-heat", NULL },
  { "figure", APP_AT_FIGURE, "nerve-irritation/nerve-squeezed.svg", NULL },
  { "figure-of-question", APP_AT_FIGURE, "/saddle.svg", NULL },
  { "figures", APP_AT_FIGURES, NULL, NULL },
  { "languages", APP_AT_LANGUAGES, NULL, NULL },
  { "place", APP_AT_PLACE, NULL, NULL },
  { "search", APP_AT_SEARCH, "", NULL },
  { "search-hits", APP_AT_SEARCH, "tingling-and-numbness", NULL },
  { "search-nothing", APP_AT_SEARCH, "xylophone", NULL },
  { "settings", APP_AT_SETTINGS, NULL, NULL },
  { "reading-list", APP_AT_READING_LIST, NULL, NULL },
  { "check-start", APP_AT_SELF_CHECK, NULL, "start", "" },
  { "check-several", APP_AT_SELF_CHECK, NULL, "toilet", "" },
  { "check-choice", APP_AT_SELF_CHECK, NULL, "mood", "" },
  { "check-crisis", APP_AT_SELF_CHECK, NULL, "crisis", "mood=thoughts" },
  { "check-days", APP_AT_SELF_CHECK, NULL, "since", "" },
  { "check-scale", APP_AT_SELF_CHECK, NULL, "leg-pain", "course=same" },
  { "check-body-map", APP_AT_SELF_CHECK, NULL, "where-numb", "nerve=numb-new" },
  { "outcome-body-map", APP_AT_SELF_CHECK, NULL, "outcome",
    "nerve=numb-new where-numb=foot-top-left where-numb=big-toe-left where-numb=calf-left" },
  { "check-review", APP_AT_SELF_CHECK, NULL, "review", "nerve=little nerve=old-numb since=year course=same" },
  { "check-summary", APP_AT_SELF_CHECK, NULL, "summary", "ill=fever" },
  { "outcome-emergency", APP_AT_SELF_CHECK, NULL, "outcome", "toilet=saddle" },
  { "outcome-today", APP_AT_SELF_CHECK, NULL, "outcome", "ill=fever" },
  { "outcome-life-plan", APP_AT_SELF_CHECK, NULL, "outcome", "mood=thoughts crisis=yes" },
  { "outcome-life-thoughts", APP_AT_SELF_CHECK, NULL, "outcome", "mood=thoughts" },
  { "outcome-soon", APP_AT_SELF_CHECK, NULL, "outcome", "operation=fusion metal=clunk" },
  { "outcome-routine", APP_AT_SELF_CHECK, NULL, "outcome", "nerve=old-weak" },
  { "outcome-outside-scope", APP_AT_SELF_CHECK, NULL, "outcome", "scope=pregnant" },
  { "outcome-self-care", APP_AT_SELF_CHECK, NULL, "outcome", "" },
};

guint
app_tour_n_stops (void)
{
  return G_N_ELEMENTS (stops);
}

const char *
app_tour_stop_name (guint stop)
{
  return stops[stop].name;
}

gboolean
app_tour_stop_is_whole (guint stop)
{
  return stops[stop].place == APP_AT_FIGURES;
}

static LwAnswer
find_answer (const LwQuestion *question, const char *answers)
{
  g_auto (GStrv) words = g_strsplit (answers, " ", -1);
  LwAnswer answer = lw_answer_none ();

  for (guint i = 0; words[i]; i++)
    {
      g_auto (GStrv) parts = g_strsplit (words[i], "=", 2);
      int option = g_str_equal (parts[0], question->id) ? lw_question_find_option (question, parts[1]) : -1;

      if (option >= 0)
        answer = lw_answer_saying (answer, question, option);
    }

  return answer.kind == LW_ANSWER_NONE ? lw_answer_mildest (question) : answer;
}

static const LwQuestion *
question_at (const CheckRun *run)
{
  return lw_questionnaire_question (check_run_questionnaire (run), check_run_question (run));
}

/* Whoever looks for a question that is not asked ends at the outcome. */
static gboolean
is_there (const CheckRun *run, const char *until)
{
  switch (check_run_place (run))
    {
    case CHECK_AT_START:
      return g_str_equal (until, "start");
    case CHECK_AT_QUESTION:
      return g_str_equal (until, question_at (run)->id);
    case CHECK_AT_REVIEW:
      return g_str_equal (until, "review");
    case CHECK_AT_OUTCOME:
      return !g_str_equal (until, "summary");
    case CHECK_AT_SUMMARY:
    default:
      return TRUE;
    }
}

/* Takes @run. */
static CheckRun *
go_on (CheckRun *run, const char *answers)
{
  g_autoptr (CheckRun) here = run;
  g_autoptr (CheckRun) answered = NULL;

  if (check_run_place (here) == CHECK_AT_OUTCOME)
    return check_run_with_summary (here, HANDOVER_FOR_CLINICIAN);
  if (check_run_place (here) == CHECK_AT_QUESTION)
    answered = check_run_with_answer (here, find_answer (question_at (here), answers));

  return check_run_next (answered ? answered : here);
}

/* Screen after screen, as a person would come there. */
static void
answer_up_to (CheckWizard *wizard, const Stop *stop)
{
  CheckRun *run = check_run_new (check_run_questionnaire (check_wizard_run (wizard)));

  while (!is_there (run, stop->until))
    run = go_on (run, stop->answers);
  check_wizard_set_run (wizard, run);
}

static GtkWidget *
find_slider (GtkWidget *widget)
{
  GtkWidget *found = GTK_IS_SCALE (widget) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child && !found; child = gtk_widget_get_next_sibling (child))
    found = find_slider (child);

  return found;
}

static void
move_slider (AppWindow *window, int weeks)
{
  GtkWidget *slider = find_slider (GTK_WIDGET (window));

  gtk_range_set_value (GTK_RANGE (slider), weeks);
}

/* What somebody types who reads in this language. */
static const char *
words_of (AppWindow *window, const char *id)
{
  g_autoptr (XmlFaults) unseen = xml_faults_new ();
  const ContentPage *page = pack_page (app_window_pack (window), id, unseen);

  return page ? page->title : id;
}

void
app_tour_go_to_stop (AppWindow *window, guint stop)
{
  const char *id = stops[stop].id;

  app_window_go (window, stops[stop].place, stops[stop].place == APP_AT_SEARCH ? words_of (window, id) : id);
  if (stops[stop].until)
    answer_up_to (app_window_wizard (window), &stops[stop]);
  if (stops[stop].weeks)
    move_slider (window, stops[stop].weeks);
}

/* The slider comes to the upper edge. */
void
app_tour_look (AppWindow *window, guint stop)
{
  GtkAdjustment *scroll;
  GtkWidget *slider;
  graphene_point_t at;

  if (!stops[stop].weeks)
    return;

  scroll = gtk_scrolled_window_get_vadjustment (app_window_scrolled (window));
  slider = gtk_widget_get_parent (find_slider (GTK_WIDGET (window)));
  if (gtk_widget_compute_point (slider, GTK_WIDGET (app_window_scrolled (window)), &GRAPHENE_POINT_INIT (0, 0), &at))
    gtk_adjustment_set_value (scroll, gtk_adjustment_get_value (scroll) + (double) at.y);
}
