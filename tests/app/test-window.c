/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>
#include <string.h>

#include "open.h"
#include "steps.h"
#include "ui.h"

typedef struct
{
  AppWindow *window;
  GSettings *settings;
} Fixture;

static void
present (AppWindow *window)
{
  gtk_window_set_default_size (GTK_WINDOW (window), 600, 600);
  gtk_window_present (GTK_WINDOW (window));
  ui_wait_until_laid_out (GTK_WIDGET (window));
}

static void
set_up (Fixture *f, gconstpointer data)
{
  f->settings = g_settings_new ("io.github.legwise.Legwise");
  g_settings_reset (f->settings, "region");
  f->window = open_window (NULL, NULL);
  present (f->window);
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  ui_wait_until_painted (GTK_WIDGET (f->window));
  open_window_close (f->window);
  g_object_unref (f->settings);
}

static void
assert_at (AppWindow *window, AppPlace place, const char *id)
{
  g_assert_cmpint (app_window_location (window)->place, ==, place);
  g_assert_cmpstr (app_window_location (window)->id, ==, id);
}

static GtkWidget *
back_button (AppWindow *window)
{
  return ui_find_button (GTK_WIDGET (window), "page.back", NULL);
}

static gboolean
shows (AppWindow *window, const char *text)
{
  return ui_find_label (GTK_WIDGET (window), text) != NULL;
}

static const struct
{
  const char *action, *target;
  AppPlace place;
  const char *id, *shown;
} ways[] = {
  { "page.home", NULL, APP_AT_HOME, NULL, "Get help now" },
  { "page.topic", "why-it-hurts", APP_AT_TOPIC, "why-it-hurts", "Swelling, scars" },
  { "page.show", "nerve-irritation", APP_AT_PAGE, "nerve-irritation", "A nerve that is sore" },
  { "page.show", "no-such-page", APP_AT_PAGE, "no-such-page", "This page cannot be shown" },
  { "page.topic", "no-such-topic", APP_AT_TOPIC, "no-such-topic", "Get help now" },
  { "page.self-check", NULL, APP_AT_SELF_CHECK, NULL, "Start" },
  { "page.emergency", NULL, APP_AT_PAGE, "emergency-signs", "Emergency signs" },
  { "page.place", NULL, APP_AT_PLACE, NULL, "Where are you?" },
};

/* Each puts the focus on the heading, which is what a screen reader speaks. The self-check
 * has a Back of its own. */
static void
test_ways (Fixture *f, gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    {
      open_press (f->window, ways[i].action, ways[i].target);
      assert_at (f->window, ways[i].place, ways[i].id);
      g_assert_true (shows (f->window, ways[i].shown));
      g_assert_cmpint (gtk_widget_get_visible (back_button (f->window)), ==, i > 0 && ways[i].place != APP_AT_SELF_CHECK);
      gtk_test_accessible_assert_role (gtk_root_get_focus (GTK_ROOT (f->window)), GTK_ACCESSIBLE_ROLE_HEADING);
    }
}

static void
test_back (Fixture *f, gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    open_press (f->window, ways[i].action, ways[i].target);
  for (guint i = G_N_ELEMENTS (ways) - 1; i > 0; i--)
    {
      assert_at (f->window, ways[i].place, ways[i].id);
      open_press (f->window, "page.back", NULL);
      g_assert_true (shows (f->window, ways[i - 1].shown));
    }
  assert_at (f->window, APP_AT_HOME, NULL);
  open_press (f->window, "page.back", NULL);
  assert_at (f->window, APP_AT_HOME, NULL);
  g_assert_false (gtk_widget_get_visible (back_button (f->window)));
}

typedef struct
{
  AppWindow *window;
  double value;
} Scroll;

static GtkAdjustment *
adjustment (AppWindow *window)
{
  return gtk_scrolled_window_get_vadjustment (app_window_scrolled (window));
}

static gboolean
is_scrolled_there (gpointer data)
{
  const Scroll *scroll = data;

  return gtk_adjustment_get_value (adjustment (scroll->window)) == scroll->value;
}

static void
test_scroll (Fixture *f, gconstpointer data)
{
  Scroll down = { f->window, 333 };

  open_press (f->window, "page.show", "nerve-irritation");
  ui_wait_until_laid_out (GTK_WIDGET (f->window));
  gtk_adjustment_set_value (adjustment (f->window), down.value);
  g_assert_true (is_scrolled_there (&down));
  open_press (f->window, "page.emergency", NULL);
  ui_wait_until_laid_out (GTK_WIDGET (f->window));
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment (f->window)), ==, 0);
  open_press (f->window, "page.back", NULL);
  ui_wait (is_scrolled_there, &down);
  ui_wait_until_painted (GTK_WIDGET (f->window));
  g_assert_true (is_scrolled_there (&down));
}

static const LwQuestion *
question (Fixture *f)
{
  return steps_question (check_wizard_run (app_window_wizard (f->window)));
}

static LwAnswerKind
answered (Fixture *f)
{
  return check_run_answer (check_wizard_run (app_window_wizard (f->window))).kind;
}

/* Going to look up the signs in the middle of the self-check costs no answer. */
static void
test_answers_survive (Fixture *f, gconstpointer data)
{
  open_press (f->window, "page.self-check", NULL);
  open_press (f->window, "page.next", NULL);
  gtk_widget_activate (ui_find (GTK_WIDGET (f->window), GTK_TYPE_CHECK_BUTTON, NULL));
  open_press (f->window, "page.emergency", NULL);
  assert_at (f->window, APP_AT_PAGE, "emergency-signs");
  open_press (f->window, "page.place", NULL);
  open_press (f->window, "page.back", NULL);
  open_press (f->window, "page.back", NULL);
  assert_at (f->window, APP_AT_SELF_CHECK, NULL);
  g_assert_cmpstr (question (f)->id, ==, "now");
  g_assert_cmpint (answered (f), ==, LW_ANSWER_OPTIONS);
  open_press (f->window, "page.home", NULL);
  open_press (f->window, "page.self-check", NULL);
  g_assert_cmpint (answered (f), ==, LW_ANSWER_OPTIONS);
}

/* Back is the question before, then the start, then where one came from. */
static void
test_back_in_self_check (Fixture *f, gconstpointer data)
{
  open_press (f->window, "page.topic", "why-it-hurts");
  open_press (f->window, "page.self-check", NULL);
  open_press (f->window, "page.next", NULL);
  gtk_widget_activate (gtk_widget_get_ancestor (ui_find_label (GTK_WIDGET (f->window), "None of these"), GTK_TYPE_CHECK_BUTTON));
  open_press (f->window, "page.next", NULL);
  g_assert_cmpstr (question (f)->id, ==, "toilet");
  open_press (f->window, "page.next", NULL); /* nothing chosen: it stays */
  g_assert_cmpstr (question (f)->id, ==, "toilet");
  gtk_widget_activate_action (GTK_WIDGET (app_window_wizard (f->window)), "check.back", NULL);
  g_assert_cmpstr (question (f)->id, ==, "now");
  open_press (f->window, "page.back", NULL);
  assert_at (f->window, APP_AT_SELF_CHECK, NULL);
  open_press (f->window, "page.back", NULL);
  assert_at (f->window, APP_AT_TOPIC, "why-it-hurts");
}

static void
assert_region (Fixture *f, const char *region)
{
  g_autofree char *id = g_settings_get_string (f->settings, "region");

  g_assert_cmpstr (id, ==, region);
}

static void
test_region (Fixture *f, gconstpointer data)
{
  open_press (f->window, "page.show", "discectomy");
  g_assert_true (shows (f->window, "your emergency number"));
  open_press (f->window, "page.place", NULL);
  open_press (f->window, "page.region", "GB");
  assert_region (f, "GB");
  assert_at (f->window, APP_AT_PAGE, "discectomy");
  g_assert_true (shows (f->window, "call 999 now"));
  open_press (f->window, "page.place", NULL);
  open_press (f->window, "page.region", "");
  assert_region (f, "");
  g_assert_true (shows (f->window, "your emergency number"));
}

/* What was chosen is there at the next start; what no longer exists is no choice. */
static void
test_region_kept (Fixture *f, gconstpointer data)
{
  static const struct
  {
    const char *region, *shown;
  } rows[] = { { "US", "call 911 now" }, { "XX", "your emergency number" } };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      AppWindow *second;

      g_settings_set_string (f->settings, "region", rows[i].region);
      second = open_window (NULL, NULL);
      open_press (second, "page.show", "discectomy");
      g_assert_true (shows (second, rows[i].shown));
      open_window_close (second);
    }
}

/* The result names the number as soon as the place is known, and the answers are kept. */
static void
test_region_in_outcome (Fixture *f, gconstpointer data)
{
  CheckWizard *wizard;

  open_press (f->window, "page.self-check", NULL);
  wizard = app_window_wizard (f->window);
  check_wizard_set_run (wizard, steps_to (check_run_questionnaire (check_wizard_run (wizard)),
                                          steps_answers_for (LW_URGENCY_EMERGENCY), NULL));
  g_assert_true (shows (f->window, "your emergency number"));
  open_press (f->window, "page.place", NULL);
  open_press (f->window, "page.region", "GB");
  assert_at (f->window, APP_AT_SELF_CHECK, NULL);
  g_assert_cmpint (check_run_place (check_wizard_run (wizard)), ==, CHECK_AT_OUTCOME);
  g_assert_true (shows (f->window, "999"));
}

static void
press_everything (AppWindow *window)
{
  static const char *const plain[] = { "page.home", "page.self-check", "page.emergency", "page.place", "page.next", "page.back" };
  static const char *const with_target[] = { "page.show", "page.topic", "page.region" };

  for (guint i = 0; i < G_N_ELEMENTS (plain); i++)
    open_press (window, plain[i], NULL);
  for (guint i = 0; i < G_N_ELEMENTS (with_target); i++)
    open_press (window, with_target[i], "emergency-signs");
}

static char *
empty_folder (void)
{
  char *folder = g_dir_make_tmp ("legwise-empty-XXXXXX", NULL);

  g_assert_nonnull (folder);

  return folder;
}

static void
test_no_pack (void)
{
  g_autofree char *folder = empty_folder ();
  AppWindow *window = open_window (folder, folder);

  present (window);
  g_assert_null (app_window_pack (window));
  g_assert_null (app_window_wizard (window));
  press_everything (window);
  assert_at (window, APP_AT_PROBLEM, NULL);
  g_assert_true (shows (window, "The pages cannot be opened"));
  g_assert_true (shows (window, folder));
  g_assert_false (gtk_widget_get_visible (back_button (window))); /* there is nowhere to go back to */
  open_window_close (window);
  g_rmdir (folder);
}

static void
test_no_regions (void)
{
  g_autofree char *folder = empty_folder ();
  AppWindow *window = open_window (NULL, folder);

  present (window);
  open_press (window, "page.place", NULL);
  g_assert_true (shows (window, "Somewhere else"));
  press_everything (window);
  ui_wait_until_painted (GTK_WIDGET (window));
  open_window_close (window);
  g_rmdir (folder);
}

static void
test_never_shown (void)
{
  AppWindow *window = open_window (NULL, NULL);

  press_everything (window);
  open_window_close (window);
}

static GtkWindow *
window_over (AppWindow *window)
{
  GListModel *all = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr (GtkWindow) one = g_list_model_get_item (all, i);

      if (gtk_window_get_transient_for (one) == GTK_WINDOW (window))
        return one;
    }

  return NULL;
}

/* The overlay is made when it is asked for, over the window that asked. */
static void
test_shortcuts (Fixture *f, gconstpointer data)
{
  GtkWindow *overlay;

  g_assert_null (window_over (f->window));
  gtk_widget_activate_action (GTK_WIDGET (f->window), "app.shortcuts", NULL);
  overlay = window_over (f->window);
  g_assert_nonnull (overlay);
  g_assert_nonnull (ui_find_label (GTK_WIDGET (overlay), "Search all pages"));
  gtk_window_destroy (overlay);
}

#define ADD(path, function) g_test_add ("/window/" path, Fixture, NULL, set_up, function, tear_down)

static void
test_export (Fixture *f, gconstpointer data)
{
  g_autofree char *folder = g_dir_make_tmp (NULL, NULL), *file = g_build_filename (folder, "page.pdf", NULL), *text = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (app_window_export (f->window, "sleep", file, &error));
  g_assert_no_error (error);
  g_assert_true (g_file_get_contents (file, &text, NULL, NULL));
  g_assert_true (g_str_has_prefix (text, "%PDF"));
  g_remove (file);
  g_assert_false (app_window_export (f->window, "no-such-page", file, &error));
  g_assert_nonnull (error);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

int
main (int argc, char *argv[])
{
  ui_init (&argc, &argv);
  ADD ("ways", test_ways);
  ADD ("back", test_back);
  ADD ("scroll", test_scroll);
  ADD ("answers-survive", test_answers_survive);
  ADD ("back-in-self-check", test_back_in_self_check);
  ADD ("region", test_region);
  ADD ("region-kept", test_region_kept);
  ADD ("region-in-outcome", test_region_in_outcome);
  ADD ("shortcuts", test_shortcuts);
  g_test_add_func ("/window/no-pack", test_no_pack);
  g_test_add_func ("/window/no-regions", test_no_regions);
  g_test_add_func ("/window/never-shown", test_never_shown);
  g_test_add ("/window/export", Fixture, NULL, set_up, test_export, tear_down);

  return g_test_run ();
}
