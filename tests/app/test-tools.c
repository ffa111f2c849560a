/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/tools.h"

#include "app/appearance.h"
#include "app/find-bar.h"
#include "ui.h"
#include "widgets/text.h"

static const char *const keys[] = { "text-size", "high-contrast", "reduce-motion", "keep-reading-list", "reading-list" };

/* A window that has nothing but its tools. */
typedef struct
{
  WidgetsContext *context;
  GSettings *settings;
  GSimpleActionGroup *group;
  GtkWidget *window, *toasts, *find_place, *screen;
  AppTools *tools;
} Fixture;

static void
set_up (Fixture *f, gconstpointer data)
{
  GtkWidget *box = widgets_column_new (0, NULL);

  f->context = ui_context_new (NULL, NULL);
  f->settings = g_settings_new ("io.github.legwise.Legwise");
  f->group = g_simple_action_group_new ();
  f->toasts = adw_toast_overlay_new ();
  f->screen = widgets_label_new ("A sore nerve", NULL);
  adw_toast_overlay_set_child (ADW_TOAST_OVERLAY (f->toasts), f->screen);
  widgets_add (box, f->toasts);
  f->window = ui_window_new (box, 400, 400);
  f->find_place = adw_bin_new ();
  gtk_box_prepend (GTK_BOX (box), f->find_place);
  f->tools = app_tools_new (GTK_WINDOW (f->window), f->settings, f->context, G_ACTION_MAP (f->group));
  app_tools_set_places (f->tools, ADW_BIN (f->find_place), ADW_TOAST_OVERLAY (f->toasts));
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  app_tools_free (f->tools);
  ui_window_close (f->window);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    g_settings_reset (f->settings, keys[i]);
  g_object_unref (f->group);
  g_object_unref (f->settings);
  ui_context_free (f->context);
}

static void
show (Fixture *f, const char *page)
{
  app_tools_leave (f->tools);
  app_tools_enter (f->tools, f->screen, page);
}

static void
press (Fixture *f, const char *action)
{
  if (g_action_group_get_action_enabled (G_ACTION_GROUP (f->group), action))
    g_action_group_activate_action (G_ACTION_GROUP (f->group), action, NULL);
}

static gboolean
enabled (Fixture *f, const char *action)
{
  g_assert_true (g_action_group_has_action (G_ACTION_GROUP (f->group), action));

  return g_action_group_get_action_enabled (G_ACTION_GROUP (f->group), action);
}

static gboolean
is_on (Fixture *f, const char *action)
{
  g_autoptr (GVariant) state = g_action_group_get_action_state (G_ACTION_GROUP (f->group), action);

  return g_variant_get_boolean (state);
}

static int
text_size (Fixture *f)
{
  return g_settings_get_int (f->settings, "text-size");
}

static char *
join (GPtrArray *ids)
{
  g_autoptr (GPtrArray) copy = g_ptr_array_copy (ids, NULL, NULL);

  g_ptr_array_set_free_func (copy, NULL);
  g_ptr_array_add (copy, NULL);

  return g_strjoinv (" ", (char **) copy->pdata);
}

static void
assert_ids (GPtrArray *ids, const char *expected)
{
  g_autofree char *found = join (ids);

  g_assert_cmpstr (found, ==, expected);
}

/* The tick is that of the page shown, whichever page was ticked before. */
static void
test_keep (Fixture *f, gconstpointer data)
{
  static const struct
  {
    const char *page;
    gboolean before, press;
    const char *list;
  } rows[] = {
    { "sleep", FALSE, TRUE, "sleep" },        { "mood", FALSE, FALSE, "sleep" },   { "mood", FALSE, TRUE, "sleep mood" },
    { "sleep", TRUE, FALSE, "sleep mood" },   { NULL, FALSE, TRUE, "sleep mood" }, { "sleep", TRUE, TRUE, "mood" },
    { "sleep", FALSE, FALSE, "mood" },        { NULL, FALSE, FALSE, "mood" },      { "mood", TRUE, TRUE, "" },
    { "no-such-page", FALSE, FALSE, "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      show (f, rows[i].page);
      g_assert_cmpint (is_on (f, "keep"), ==, rows[i].before);
      if (rows[i].press)
        {
          press (f, "keep");
          g_assert_cmpint (is_on (f, "keep"), ==, rows[i].page && !rows[i].before);
        }
      assert_ids (f->context->reading_list, rows[i].list);
    }
}

/* What is for a page is for nobody where none is shown. */
static void
test_no_page (Fixture *f, gconstpointer data)
{
  for (guint i = 0; i < 3; i++)
    {
      show (f, "sleep");
      g_assert_true (enabled (f, "keep") && enabled (f, "print") && enabled (f, "find"));
      show (f, NULL);
      g_assert_false (enabled (f, "keep") || enabled (f, "print"));
      g_assert_true (enabled (f, "find") && enabled (f, "larger"));
    }
}

static void
test_recent (Fixture *f, gconstpointer data)
{
  show (f, "sleep");
  show (f, NULL);
  show (f, "mood");
  show (f, "mood");
  assert_ids (f->context->recent, "mood sleep");
  assert_ids (f->context->reading_list, "");
}

/* All the way to the end, where it stops, and back in one step. */
static void
test_text_size (Fixture *f, gconstpointer data)
{
  int largest = app_text_sizes[app_n_text_sizes - 1];

  for (guint i = 1; i < app_n_text_sizes; i++)
    {
      press (f, "larger");
      g_assert_cmpint (text_size (f), ==, app_text_sizes[i]);
    }
  press (f, "larger");
  g_assert_cmpint (text_size (f), ==, largest);
  press (f, "smaller");
  g_assert_cmpint (text_size (f), ==, app_text_sizes[app_n_text_sizes - 2]);
  press (f, "usual-size");
  g_assert_cmpint (text_size (f), ==, 100);
  press (f, "smaller");
  g_assert_cmpint (text_size (f), ==, 100);
  press (f, "larger");
  press (f, "smaller");
  press (f, "smaller");
  g_assert_cmpint (text_size (f), ==, 100);
}

/* A size is chosen by its number; one that cannot be is not taken. */
static void
test_choose_size (Fixture *f, gconstpointer data)
{
  static const struct
  {
    int asked, size;
  } rows[] = { { 150, 150 }, { 200, 200 }, { 5000, 200 }, { -1, 200 }, { 0, 200 }, { 100, 100 } };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GVariant) state = NULL;

      g_action_group_activate_action (G_ACTION_GROUP (f->group), "text-size", g_variant_new_int32 (rows[i].asked));
      g_assert_cmpint (text_size (f), ==, rows[i].size);
      state = g_action_group_get_action_state (G_ACTION_GROUP (f->group), "text-size");
      g_assert_cmpint (g_variant_get_int32 (state), ==, rows[i].size);
    }
}

/* An action and its key are one thing, whichever is moved. */
static void
test_switches (Fixture *f, gconstpointer data)
{
  static const char *const switches[] = { "high-contrast", "reduce-motion", "keep-reading-list" };

  for (guint i = 0; i < G_N_ELEMENTS (switches); i++)
    {
      g_assert_false (is_on (f, switches[i]));
      press (f, switches[i]);
      g_assert_true (is_on (f, switches[i]));
      g_assert_true (g_settings_get_boolean (f->settings, switches[i]));
      g_settings_set_boolean (f->settings, switches[i], FALSE);
      g_assert_false (is_on (f, switches[i]));
    }
}

static void
test_forget (Fixture *f, gconstpointer data)
{
  g_auto (GStrv) written = NULL;

  press (f, "keep-reading-list");
  show (f, "sleep");
  press (f, "keep");
  app_tools_forget (f->tools);
  assert_ids (f->context->recent, "");
  assert_ids (f->context->reading_list, "");
  written = g_settings_get_strv (f->settings, "reading-list");
  g_assert_cmpuint (g_strv_length (written), ==, 0);
  show (f, "sleep");
  g_assert_false (is_on (f, "keep"));
}

/* Only what is open can be closed; the bar closes with its screen. */
static void
test_close (Fixture *f, gconstpointer data)
{
  GtkWidget *bar;

  g_assert_false (app_tools_close (f->tools));
  press (f, "find"); /* no screen yet */
  bar = adw_bin_get_child (ADW_BIN (f->find_place));
  g_assert_false (gtk_widget_get_visible (bar));
  for (guint i = 0; i < 2; i++)
    {
      show (f, i ? "sleep" : NULL);
      press (f, "find");
      g_assert_true (gtk_widget_get_visible (bar));
      g_assert_true (app_tools_close (f->tools));
      g_assert_false (app_tools_close (f->tools));
      press (f, "find");
      app_tools_leave (f->tools);
      g_assert_false (gtk_widget_get_visible (bar));
      press (f, "find"); /* the screen is gone */
      g_assert_false (gtk_widget_get_visible (bar));
    }
}

/* Who prints is told, and the page stays what it was. */
static void
test_print_fails (Fixture *f, gconstpointer data)
{
  show (f, "no-such-page");
  g_assert_null (ui_find_label (f->toasts, "could not be printed"));
  press (f, "print");
  g_assert_nonnull (ui_find_label (f->toasts, "could not be printed"));
}

/* The reading list is there again before anything is shown. */
static void
test_from_the_start (void)
{
  g_autoptr (GSettings) settings = g_settings_new ("io.github.legwise.Legwise");
  static const char *const ids[] = { "mood", "sleep", NULL };
  Fixture f;

  g_settings_set_boolean (settings, "keep-reading-list", TRUE);
  g_settings_set_strv (settings, "reading-list", ids);
  set_up (&f, NULL);
  assert_ids (f.context->reading_list, "mood sleep");
  g_assert_true (is_on (&f, "keep-reading-list"));
  show (&f, "sleep");
  g_assert_true (is_on (&f, "keep"));
  tear_down (&f, NULL);
}

#define ADD(path, function) g_test_add ("/tools/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char *argv[])
{
  ui_init (&argc, &argv);
  ADD ("keep", test_keep);
  ADD ("no-page", test_no_page);
  ADD ("recent", test_recent);
  ADD ("text-size", test_text_size);
  ADD ("choose-size", test_choose_size);
  ADD ("switches", test_switches);
  ADD ("forget", test_forget);
  ADD ("close", test_close);
  ADD ("print-fails", test_print_fails);
  g_test_add_func ("/tools/from-the-start", test_from_the_start);

  return g_test_run ();
}
