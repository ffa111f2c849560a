/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Thousands of visitors of one kiosk, one after the other: each touches what there is at random,
 * many change the language, some answer the self-check to its summary; then they leave, or are
 * forgotten. After each the process must be as before. LEGWISE_SESSIONS (160) says how many. */
#include "app/kiosk.h"

#include <string.h>

#include "figure/cache.h"
#include "kiosk/attract.h"
#include "kiosk/environment.h"
#include "language/choose.h"
#include "memory.h"
#include "open.h"
#include "steps.h"
#include "ui.h"
#include "widgets/code.h"

#define MOST_STEPS 25
/* In kB. GTK 4.8 keeps something of every screen for as long as its window stands: where the last
 * button of an action goes, the muxer above is not told, and is told of the next one once more.
 * A kiosk begins afresh every night. */
#define GTK_KEEPS_PER_VISIT 2
/* What the summary of a marked visitor says, and nothing else ever does: put together from an
 * answer, an odd number, and a format. Each byte is turned by 0x5a (see memory.h). */
#define MARK_ANSWERS "course=slowly leg-pain=7"
static const guint8 mark[] = {
  0x6d, 0x7a, 0x35, 0x34, 0x7a, 0x3b, 0x7a, 0x29, 0x39, 0x3b, 0x36, 0x3f, 0x7a, 0x3c, 0x28, 0x35, 0x37, 0x7a, 0x6a, 0x7a, 0x2e, 0x35, 0x7a, 0x6b, 0x6a,
}; /* "7 on a scale from 0 to 10" */

typedef struct
{
  AppWindow *window;
  AppKiosk *kiosk;
  GRand *rand;
  gint64 now;
  guint pressed;
} Visit;

static void
settle (void)
{
  for (guint i = 0; i < 200 && g_main_context_iteration (NULL, FALSE); i++)
    ;
}

static gboolean
is_forbidden (GtkWidget *widget)
{
  const char *action = gtk_actionable_get_action_name (GTK_ACTIONABLE (widget));

  /* Leaving is the end of the visit, and chosen there. */
  return action && g_str_equal (action, "kiosk.finish");
}

static void
add_touchable (GtkWidget *widget, gpointer all)
{
  gboolean touchable = GTK_IS_EXPANDER (widget) || (GTK_IS_ACTIONABLE (widget) && !is_forbidden (widget));

  if (touchable && gtk_widget_get_mapped (widget) && gtk_widget_is_sensitive (widget))
    g_ptr_array_add (all, widget);
}

static void
press_at_random (Visit *visit)
{
  g_autoptr (GPtrArray) all = g_ptr_array_new ();
  GtkWidget *widget;

  ui_walk (GTK_WIDGET (app_kiosk_shell (visit->kiosk)), add_touchable, all);
  if (all->len == 0)
    return;
  widget = all->pdata[g_rand_int_range (visit->rand, 0, (gint32) all->len)];
  gtk_widget_activate (widget);
  visit->pressed++;
  app_kiosk_touch (visit->kiosk, visit->now);
}

static void
explain_at_random (Visit *visit)
{
  GtkWidget *label = ui_find_label (GTK_WIDGET (app_kiosk_shell (visit->kiosk)), "fusion");
  gboolean handled;

  if (label)
    g_signal_emit_by_name (label, "activate-link", "term:fusion", &handled);
}

static void
change_language (Visit *visit)
{
  static const char *const ids[] = { "en", "es", "de", "fr", "ar", "zh_CN" };

  open_press (visit->window, "page.language", ids[g_rand_int_range (visit->rand, 0, G_N_ELEMENTS (ids))]);
}

static void
look_away (Visit *visit)
{
  visit->now += 500 * G_TIME_SPAN_SECOND;
  app_kiosk_tick (visit->kiosk, visit->now);
  settle ();
  app_kiosk_touch (visit->kiosk, visit->now);
}

static void
wander (Visit *visit)
{
  guint steps = (guint) g_rand_int_range (visit->rand, 1, MOST_STEPS);

  for (guint i = 0; i < steps; i++)
    {
      double dice = g_rand_double (visit->rand);

      if (dice < 0.03)
        change_language (visit);
      else if (dice < 0.05)
        look_away (visit);
      else if (dice < 0.08)
        explain_at_random (visit);
      else
        press_at_random (visit);
      settle ();
    }
}

/* Through the self-check to what a doctor is shown, with the mark in it. */
static void
leave_the_mark (Visit *visit)
{
  const LwQuestionnaire *q;

  open_press (visit->window, "page.language", "en");
  open_press (visit->window, "page.home", NULL);
  open_press (visit->window, "page.self-check", NULL);
  q = check_run_questionnaire (check_wizard_run (app_window_wizard (visit->window)));
  check_wizard_set_run (app_window_wizard (visit->window), steps_to (q, MARK_ANSWERS, NULL));
  gtk_widget_activate_action (GTK_WIDGET (app_window_wizard (visit->window)), "check.summary", "s", "clinician");
  ui_wait_until_laid_out (GTK_WIDGET (visit->window));
  g_assert_nonnull (ui_find (GTK_WIDGET (visit->window), WIDGETS_TYPE_CODE, NULL));
  g_assert_nonnull (ui_find_label (GTK_WIDGET (visit->window), "on a scale from"));
  g_assert_cmpuint (memory_count (mark, sizeof mark), >, 0); /* the search finds what is there */
}

static void
leave (Visit *visit)
{
  if (g_rand_boolean (visit->rand))
    gtk_widget_activate_action (GTK_WIDGET (app_kiosk_shell (visit->kiosk)), "kiosk.finish", NULL);
  else
    {
      visit->now += 3000 * G_TIME_SPAN_SECOND;
      app_kiosk_tick (visit->kiosk, visit->now);
    }
}

static gboolean
nothing_is_painted (gpointer data)
{
  return figure_cache_n_pending () == 0;
}

static void
assert_as_before (Visit *visit)
{
  ui_wait (nothing_is_painted, NULL);
  g_assert_true (KIOSK_IS_ATTRACT (kiosk_shell_child (app_kiosk_shell (visit->kiosk))));
  g_assert_false (kiosk_shell_is_warning (app_kiosk_shell (visit->kiosk)));
  g_assert_cmpuint (g_list_model_get_n_items (gtk_window_get_toplevels ()), ==, 1);
  g_assert_cmpstr (language_current ()->id, ==, "en");
  g_assert_null (gdk_clipboard_get_content (gtk_widget_get_clipboard (GTK_WIDGET (visit->window))));
}

static void
one_visit (Visit *visit, gboolean marked)
{
  app_kiosk_touch (visit->kiosk, visit->now);
  wander (visit);
  if (marked && !KIOSK_IS_ATTRACT (kiosk_shell_child (app_kiosk_shell (visit->kiosk))))
    leave_the_mark (visit);
  leave (visit);
  settle ();
  assert_as_before (visit);
  if (!marked)
    return;
  ui_wait_until_laid_out (GTK_WIDGET (visit->window));
  g_assert_cmpuint (memory_count (mark, sizeof mark), ==, 0);
}

enum
{
  HELD, /* by the heap, in kB */
  RESIDENT, /* in kB */
  FILES,
  THREADS,
  N_MEASURES
};

static int
compare (gconstpointer a, gconstpointer b)
{
  return (int) *(const guint *) a - (int) *(const guint *) b;
}

/* @values: of each visit in turn. Returns: what a quarter of these visits was below. What is shown or
 * painted at the moment comes and goes; what is kept stays, and lifts all of them. */
static guint
low_of (const GArray *values, guint from, guint to)
{
  g_autoptr (GArray) sorted = g_array_new (FALSE, FALSE, sizeof (guint));

  g_array_append_vals (sorted, &g_array_index (values, guint, from), to - from);
  g_array_sort (sorted, compare);

  return g_array_index (sorted, guint, sorted->len / 4);
}

static void
measure (GArray *all[N_MEASURES])
{
  guint now[N_MEASURES] = { memory_held (), memory_resident (), memory_n_files (), memory_n_threads () };

  for (guint i = 0; i < N_MEASURES; i++)
    g_array_append_val (all[i], now[i]);
  if (all[HELD]->len % 500 == 0)
    g_printerr ("%u visits, %u kB held, %u kB in all\n", all[HELD]->len, now[HELD], now[RESIDENT]);
}

/* In the first quarter fonts, texts and drawings of all languages are seen; the second is held
 * against the last. */
static void
assert_no_growth (GArray *all[N_MEASURES], guint pressed)
{
  static const char *const names[] = { "heap", "resident", "files", "threads" };
  guint n = all[HELD]->len, kept = n / 2 * GTK_KEEPS_PER_VISIT, warm[N_MEASURES], end[N_MEASURES];

  for (guint i = 0; i < N_MEASURES; i++)
    {
      warm[i] = low_of (all[i], n / 4, n / 2);
      end[i] = low_of (all[i], n - n / 4, n);
      g_test_message ("%u visits, %u touches; %s %u to %u", n, pressed, names[i], warm[i], end[i]);
    }
  g_assert_cmpuint (end[HELD], <=, warm[HELD] + kept + warm[HELD] / 20);
  g_assert_cmpuint (end[RESIDENT], <=, warm[RESIDENT] + kept + warm[RESIDENT] / 10);
  g_assert_cmpuint (end[FILES], <=, warm[FILES]);
  g_assert_cmpuint (end[THREADS], <=, warm[THREADS] + 2);
}

static void
test_visits (void)
{
  const char *wanted = g_getenv ("LEGWISE_SESSIONS");
  guint sessions = wanted ? (guint) g_ascii_strtoull (wanted, NULL, 10) : 160;
  g_autoptr (GSettings) settings = g_settings_new (KIOSK_SCHEMA);
  Visit visit = { .rand = g_rand_new_with_seed (20261201), .now = g_get_monotonic_time () };
  GArray *all[N_MEASURES];

  g_settings_set_string (settings, "state-folder", "/no/such/folder");
  visit.window = open_kiosk (NULL, kiosk_policy_new (settings));
  visit.kiosk = app_window_kiosk (visit.window);
  gtk_window_set_default_size (GTK_WINDOW (visit.window), 1080, 1600);
  gtk_window_present (GTK_WINDOW (visit.window));
  ui_wait_until_laid_out (GTK_WIDGET (visit.window));
  for (guint i = 0; i < N_MEASURES; i++)
    all[i] = g_array_new (FALSE, FALSE, sizeof (guint));
  for (guint i = 0; i < sessions; i++)
    {
      one_visit (&visit, i % 5 == 0);
      measure (all);
    }
  assert_no_growth (all, visit.pressed);
  for (guint i = 0; i < N_MEASURES; i++)
    g_array_unref (all[i]);
  open_window_close (visit.window);
  g_rand_free (visit.rand);
}

int
main (int argc, char *argv[])
{
  g_autofree char *debug = g_strdup (g_getenv ("GDK_DEBUG")), *renderer = g_strdup (g_getenv ("GSK_RENDERER"));

  kiosk_environment_begin (argv);
  g_setenv ("GDK_DEBUG", debug ? debug : "gl-disable", TRUE);
  g_setenv ("GSK_RENDERER", renderer ? renderer : "cairo", TRUE);
  open_begin_languages ();
  ui_init (&argc, &argv);
  g_test_add_func ("/soak/visits", test_visits);

  return g_test_run ();
}
