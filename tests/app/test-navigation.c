/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/navigation.h"

#include "open.h"
#include "steps.h"
#include "ui.h"

typedef struct
{
  AppWindow *window;
  GSettings *settings;
} Fixture;

static void
reset (GSettings *settings)
{
  static const char *const keys[] = { "region", "text-size", "high-contrast", "keep-reading-list", "reading-list" };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    g_settings_reset (settings, keys[i]);
}

static void
set_up (Fixture *f, gconstpointer data)
{
  f->settings = g_settings_new ("io.github.legwise.Legwise");
  reset (f->settings);
  f->window = open_window (NULL, NULL);
  gtk_window_set_default_size (GTK_WINDOW (f->window), 600, 600);
  gtk_window_present (GTK_WINDOW (f->window));
  ui_wait_until_laid_out (GTK_WIDGET (f->window));
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  ui_wait_until_painted (GTK_WIDGET (f->window));
  open_window_close (f->window);
  reset (f->settings);
  g_object_unref (f->settings);
}

static void
assert_at (Fixture *f, AppPlace place, const char *id)
{
  g_assert_cmpint (app_window_location (f->window)->place, ==, place);
  g_assert_cmpstr (app_window_location (f->window)->id, ==, id);
}

static GtkWidget *
screen_of (Fixture *f)
{
  return GTK_WIDGET (app_window_scrolled (f->window));
}

static gboolean
shows (Fixture *f, const char *text)
{
  return ui_find_label (screen_of (f), text) != NULL;
}

static GtkEditable *
search_entry (Fixture *f)
{
  return GTK_EDITABLE (ui_find (screen_of (f), GTK_TYPE_SEARCH_ENTRY, NULL));
}

static void
search_for (Fixture *f, const char *words)
{
  open_press (f->window, "page.search", NULL);
  gtk_editable_set_text (search_entry (f), words);
}

/* The pages that the rows of the screen lead to, in order; owned by the caller. */
static char *
rows_of (Fixture *f)
{
  g_autoptr (GPtrArray) buttons = ui_find_all (screen_of (f), GTK_TYPE_BUTTON);
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < buttons->len; i++)
    {
      GtkActionable *button = g_ptr_array_index (buttons, i);

      if (g_strcmp0 (gtk_actionable_get_action_name (button), "page.show") == 0)
        g_string_append_printf (out, "%s ", g_variant_get_string (gtk_actionable_get_action_target_value (button), NULL));
    }

  return g_string_free (out, FALSE);
}

/* The new screens: each says what it is to a screen reader, and Back leads away from it. */
static void
test_ways (Fixture *f, gconstpointer data)
{
  static const struct
  {
    const char *action;
    AppPlace place;
    const char *id, *shown;
  } ways[] = {
    { "page.settings", APP_AT_SETTINGS, NULL, "Text size" },
    { "page.reading-list", APP_AT_READING_LIST, NULL, "Nothing here yet" },
    { "page.search", APP_AT_SEARCH, "", "Type what you feel" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    {
      GtkWidget *focus;

      open_press (f->window, ways[i].action, NULL);
      assert_at (f, ways[i].place, ways[i].id);
      g_assert_true (shows (f, ways[i].shown));
      focus = gtk_root_get_focus (GTK_ROOT (f->window));
      if (ways[i].place == APP_AT_SEARCH)
        g_assert_true (gtk_widget_is_ancestor (focus, GTK_WIDGET (search_entry (f))));
      else
        gtk_test_accessible_assert_role (focus, GTK_ACCESSIBLE_ROLE_HEADING);
      open_press (f->window, "page.back", NULL);
      assert_at (f, APP_AT_HOME, NULL);
    }
}

static void
test_search_and_back (Fixture *f, gconstpointer data)
{
  g_autofree char *hits = NULL, *again = NULL;

  search_for (f, "numb foot");
  hits = rows_of (f);
  g_assert_cmpstr (hits, !=, "");
  open_press (f->window, "page.show", "tingling-and-numbness");
  open_press (f->window, "page.show", "sleep");
  open_press (f->window, "page.back", NULL);
  open_press (f->window, "page.back", NULL);
  assert_at (f, APP_AT_SEARCH, "numb foot");
  g_assert_cmpstr (gtk_editable_get_text (search_entry (f)), ==, "numb foot");
  again = rows_of (f);
  g_assert_cmpstr (again, ==, hits);
  open_press (f->window, "page.back", NULL);
  assert_at (f, APP_AT_HOME, NULL);
}

/* Each search is one of its own, and what is typed changes no other place. */
static void
test_searches (Fixture *f, gconstpointer data)
{
  search_for (f, "numb");
  open_press (f->window, "page.search", NULL); /* the key for it, while one searches */
  assert_at (f, APP_AT_SEARCH, "numb");
  open_press (f->window, "page.show", "sleep");
  open_press (f->window, "page.query", "fusion");
  assert_at (f, APP_AT_PAGE, "sleep");
  open_press (f->window, "page.search", NULL);
  assert_at (f, APP_AT_SEARCH, "");
  gtk_editable_set_text (search_entry (f), "fusion");
  for (guint i = 0; i < 2; i++)
    open_press (f->window, "page.back", NULL);
  assert_at (f, APP_AT_SEARCH, "numb");
  g_assert_cmpstr (gtk_editable_get_text (search_entry (f)), ==, "numb");
}

/* On the way back one finds the place in the list of hits where one was. */
static void
test_search_scroll (Fixture *f, gconstpointer data)
{
  GtkAdjustment *adjustment;

  search_for (f, "pain");
  ui_wait_until_laid_out (GTK_WIDGET (f->window));
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (app_window_scrolled (f->window)), 222);
  open_press (f->window, "page.show", "sleep");
  open_press (f->window, "page.back", NULL);
  ui_wait_until_painted (GTK_WIDGET (f->window));
  adjustment = gtk_scrolled_window_get_vadjustment (app_window_scrolled (f->window));
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), ==, 222);
}

static GtkCheckButton *
tick (Fixture *f)
{
  return GTK_CHECK_BUTTON (gtk_widget_get_ancestor (ui_find_label (screen_of (f), "On my reading list"), GTK_TYPE_CHECK_BUTTON));
}

/* From the foot of a page to the list and back, and the key does what the tick does. */
static void
test_reading_list (Fixture *f, gconstpointer data)
{
  g_autofree char *rows = NULL;

  open_press (f->window, "page.show", "sleep");
  gtk_widget_activate (GTK_WIDGET (tick (f)));
  open_press (f->window, "page.show", "mood");
  g_assert_false (gtk_check_button_get_active (tick (f)));
  open_press (f->window, "page.keep", NULL);
  g_assert_true (gtk_check_button_get_active (tick (f)));
  open_press (f->window, "page.reading-list", NULL);
  open_press (f->window, "page.keep", NULL); /* no page is shown */
  rows = rows_of (f);
  g_assert_true (g_str_has_prefix (rows, "sleep mood "));
  open_press (f->window, "page.show", "sleep");
  g_assert_true (gtk_check_button_get_active (tick (f)));
}

static void
test_recent (Fixture *f, gconstpointer data)
{
  g_assert_false (shows (f, "Read a moment ago"));
  open_press (f->window, "page.show", "sleep");
  open_press (f->window, "page.home", NULL);
  g_assert_true (shows (f, "Read a moment ago"));
  g_assert_nonnull (ui_find_button (screen_of (f), "page.show", "sleep"));
}

/* A screen that says that a page cannot be shown is no page: not to be kept, and not read. */
static GtkWidget *
large_picture (Fixture *f)
{
  return ui_find (screen_of (f), g_type_from_name ("FigureSideways"), NULL);
}

static void
test_figure (Fixture *f, gconstpointer data)
{
  open_press (f->window, "page.show", "nerve-irritation");
  open_press (f->window, "page.figure", "nerve-squeezed.svg");
  assert_at (f, APP_AT_FIGURE, "nerve-irritation/nerve-squeezed.svg");
  g_assert_nonnull (large_picture (f));
  g_assert_true (shows (f, "A nerve that is sore"));
  open_press (f->window, "page.back", NULL);
  assert_at (f, APP_AT_PAGE, "nerve-irritation");
}

/* From the middle of the self-check and back to it, as it was left. */
static void
test_figure_of_question (Fixture *f, gconstpointer data)
{
  CheckWizard *wizard = app_window_wizard (f->window);

  open_press (f->window, "page.self-check", NULL);
  check_wizard_set_run (wizard, steps_to (check_run_questionnaire (check_wizard_run (wizard)), "", "toilet"));
  open_press (f->window, "page.figure", "saddle.svg");
  assert_at (f, APP_AT_FIGURE, "/saddle.svg");
  g_assert_nonnull (large_picture (f));
  open_press (f->window, "page.back", NULL);
  assert_at (f, APP_AT_SELF_CHECK, NULL);
  g_assert_cmpstr (steps_question (check_wizard_run (wizard))->id, ==, "toilet");
}

/* A way on in place of what is not there. */
static void
test_no_such_figure (Fixture *f, gconstpointer data)
{
  static const char *const figures[] = { "nerve-irritation/none.svg", "none/saddle.svg", "/none.svg", "none", "" };

  for (guint i = 0; i < G_N_ELEMENTS (figures); i++)
    {
      app_window_go (f->window, APP_AT_HOME, NULL);
      app_window_go (f->window, APP_AT_FIGURE, figures[i]);
      g_assert_null (large_picture (f));
      g_assert_nonnull (ui_find (screen_of (f), GTK_TYPE_WIDGET, "title"));
    }
}

static void
test_no_such_page (Fixture *f, gconstpointer data)
{
  g_auto (GStrv) written = NULL;

  open_press (f->window, "page.show", "no-such-page");
  open_press (f->window, "page.keep", NULL);
  g_assert_true (shows (f, "This page cannot be shown"));
  open_press (f->window, "page.home", NULL);
  g_assert_false (shows (f, "Read a moment ago"));
  g_settings_set_boolean (f->settings, "keep-reading-list", TRUE);
  written = g_settings_get_strv (f->settings, "reading-list");
  g_assert_cmpuint (g_strv_length (written), ==, 0);
}

static void
answer_something (Fixture *f)
{
  CheckWizard *wizard;

  open_press (f->window, "page.self-check", NULL);
  wizard = app_window_wizard (f->window);
  check_wizard_set_run (wizard, steps_to (check_run_questionnaire (check_wizard_run (wizard)),
                                          steps_answers_for (LW_URGENCY_EMERGENCY), NULL));
}

/* All that somebody can do here. */
static void
do_everything (Fixture *f)
{
  g_settings_set_boolean (f->settings, "keep-reading-list", TRUE);
  g_settings_set_string (f->settings, "region", "GB");
  open_press (f->window, "page.larger", NULL);
  open_press (f->window, "page.show", "sleep");
  open_press (f->window, "page.keep", NULL);
  search_for (f, "numb");
  answer_something (f);
}

static void
assert_all_forgotten (Fixture *f)
{
  g_auto (GStrv) written = g_settings_get_strv (f->settings, "reading-list");
  g_autofree char *region = g_settings_get_string (f->settings, "region");

  assert_at (f, APP_AT_HOME, NULL);
  g_assert_false (gtk_widget_get_visible (ui_find_button (GTK_WIDGET (f->window), "page.back", NULL)));
  g_assert_false (shows (f, "Read a moment ago"));
  g_assert_cmpuint (g_strv_length (written), ==, 0);
  open_press (f->window, "page.back", NULL);
  assert_at (f, APP_AT_HOME, NULL);
  open_press (f->window, "page.self-check", NULL);
  g_assert_cmpint (check_run_place (check_wizard_run (app_window_wizard (f->window))), ==, CHECK_AT_START);
  open_press (f->window, "page.search", NULL);
  g_assert_cmpstr (gtk_editable_get_text (search_entry (f)), ==, "");
  open_press (f->window, "page.reading-list", NULL);
  g_assert_true (shows (f, "Nothing here yet"));
  open_press (f->window, "page.show", "sleep");
  g_assert_false (gtk_check_button_get_active (tick (f)));
  /* Settings stay. */
  g_assert_cmpstr (region, ==, "GB");
  g_assert_cmpint (g_settings_get_int (f->settings, "text-size"), ==, 125);
  g_assert_true (g_settings_get_boolean (f->settings, "keep-reading-list"));
}

/* Whatever is shown when it is asked for. */
static void
test_forget (Fixture *f, gconstpointer data)
{
  static const char *const from[] = { NULL, "page.home", "page.search", "page.settings", "page.reading-list", "page.find" };

  for (guint i = 0; i < G_N_ELEMENTS (from); i++)
    {
      do_everything (f);
      if (from[i])
        open_press (f->window, from[i], NULL);
      open_press (f->window, "page.forget", NULL);
      g_assert_nonnull (gtk_root_get_focus (GTK_ROOT (f->window)));
      assert_all_forgotten (f);
      open_press (f->window, "page.usual-size", NULL);
      open_press (f->window, "page.forget", NULL);
    }
}

static void
test_forget_nothing (Fixture *f, gconstpointer data)
{
  for (guint i = 0; i < 3; i++)
    {
      open_press (f->window, "page.forget", NULL);
      assert_at (f, APP_AT_HOME, NULL);
    }
}

/* A summary that somebody copied may be answers; a copy of another program is not ours. */
static void
test_forget_copies (Fixture *f, gconstpointer data)
{
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (f->window));

  gdk_clipboard_set_text (clipboard, "What somebody answered");
  g_assert_nonnull (gdk_clipboard_get_content (clipboard));
  open_press (f->window, "page.forget", NULL);
  g_assert_null (gdk_clipboard_get_content (clipboard));
}

#define ADD(path, function) g_test_add ("/navigation/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char *argv[])
{
  ui_init (&argc, &argv);
  ADD ("ways", test_ways);
  ADD ("search-and-back", test_search_and_back);
  ADD ("searches", test_searches);
  ADD ("search-scroll", test_search_scroll);
  ADD ("reading-list", test_reading_list);
  ADD ("recent", test_recent);
  ADD ("figure", test_figure);
  ADD ("figure-of-question", test_figure_of_question);
  ADD ("no-such-figure", test_no_such_figure);
  ADD ("no-such-page", test_no_such_page);
  ADD ("forget", test_forget);
  ADD ("forget-nothing", test_forget_nothing);
  ADD ("forget-copies", test_forget_copies);

  return g_test_run ();
}
