/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/settings-view.h"

#include "app/appearance.h"
#include "open.h"
#include "ui.h"

typedef struct
{
  AppWindow *window;
  GSettings *settings;
} Fixture;

static void
reset (GSettings *settings)
{
  static const char *const keys[]
      = { "region", "text-size", "high-contrast", "reduce-motion", "keep-reading-list", "reading-list" };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    g_settings_reset (settings, keys[i]);
}

static void
set_up (Fixture *f, gconstpointer data)
{
  f->settings = g_settings_new ("io.github.legwise.Legwise");
  reset (f->settings);
  f->window = open_window (NULL, NULL);
  gtk_window_set_default_size (GTK_WINDOW (f->window), 500, 800);
  gtk_window_present (GTK_WINDOW (f->window));
  open_press (f->window, "page.show", "sleep");
  open_press (f->window, "page.settings", NULL);
  ui_wait_until_laid_out (GTK_WIDGET (f->window));
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  reset (f->settings);
  ui_wait_until_painted (GTK_WIDGET (f->window));
  open_window_close (f->window);
  g_object_unref (f->settings);
}

static GtkWidget *
screen_of (Fixture *f)
{
  return GTK_WIDGET (app_window_scrolled (f->window));
}

static GtkCheckButton *
choice (Fixture *f, const char *text)
{
  GtkWidget *label = ui_find_label (screen_of (f), text);

  g_assert_nonnull (label);

  return GTK_CHECK_BUTTON (gtk_widget_get_ancestor (label, GTK_TYPE_CHECK_BUTTON));
}

static const struct
{
  const char *text, *key;
} switches[] = {
  { "High contrast", "high-contrast" },
  { "Less motion", "reduce-motion" },
  { "Keep my reading list on this computer", "keep-reading-list" },
};

/* A touch sets it, at once; what is set elsewhere is shown here. */
static void
test_switches (Fixture *f, gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (switches); i++)
    {
      GtkCheckButton *button = choice (f, switches[i].text);

      g_assert_false (gtk_check_button_get_active (button));
      gtk_widget_activate (GTK_WIDGET (button));
      g_assert_true (g_settings_get_boolean (f->settings, switches[i].key));
      g_assert_true (gtk_check_button_get_active (button));
      g_settings_set_boolean (f->settings, switches[i].key, FALSE);
      g_assert_false (gtk_check_button_get_active (button));
    }
}

static GtkCheckButton *
size_choice (Fixture *f, int percent)
{
  g_autofree char *text = g_strdup_printf ("%d %%", percent);

  return choice (f, text);
}

/* The one in use, and no other. 0: none. */
static void
assert_chosen (Fixture *f, int percent)
{
  for (guint i = 0; i < app_n_text_sizes; i++)
    g_assert_cmpint (gtk_check_button_get_active (size_choice (f, app_text_sizes[i])), ==, app_text_sizes[i] == percent);
}

static void
test_text_size (Fixture *f, gconstpointer data)
{
  static const int asked[] = { 150, 200, 100, 125, 175 };

  assert_chosen (f, 100);
  for (guint i = 0; i < G_N_ELEMENTS (asked); i++)
    {
      gtk_widget_activate (GTK_WIDGET (size_choice (f, asked[i])));
      g_assert_cmpint (g_settings_get_int (f->settings, "text-size"), ==, asked[i]);
      assert_chosen (f, asked[i]);
    }
  open_press (f->window, "page.larger", NULL);
  assert_chosen (f, 200);
  g_settings_set_int (f->settings, "text-size", 110); /* an administrator may */
  assert_chosen (f, 0);
}

/* Whoever chooses large text still sees what was chosen. */
static void
test_stays (Fixture *f, gconstpointer data)
{
  GtkCheckButton *largest = size_choice (f, 200);

  gtk_widget_activate (GTK_WIDGET (largest));
  ui_wait_until_laid_out (GTK_WIDGET (f->window));
  g_assert_cmpint (app_window_location (f->window)->place, ==, APP_AT_SETTINGS);
  g_assert_true (size_choice (f, 200) == largest);
}

/* Where one is, with its numbers, or that there are none. */
static void
test_place (Fixture *f, gconstpointer data)
{
  GtkWidget *row = ui_find_button (screen_of (f), "page.place", NULL);

  g_assert_nonnull (ui_find_label (row, "Where are you?"));
  g_assert_nonnull (ui_find_label (row, "Not chosen"));
  open_press (f->window, "page.place", NULL);
  open_press (f->window, "page.region", "GB");
  g_assert_cmpint (app_window_location (f->window)->place, ==, APP_AT_SETTINGS);
  row = ui_find_button (screen_of (f), "page.place", NULL);
  g_assert_nonnull (ui_find_label (row, "United Kingdom"));
  g_assert_nonnull (ui_find_label (row, "999"));
  g_assert_null (ui_find_label (row, "Not chosen"));
}

static void
test_forget (Fixture *f, gconstpointer data)
{
  GtkWidget *button = ui_find_button (screen_of (f), "page.forget", NULL);

  g_assert_nonnull (ui_find_label (button, "Forget what I did here"));
  gtk_widget_activate (GTK_WIDGET (choice (f, "High contrast")));
  g_signal_emit_by_name (button, "clicked");
  g_assert_cmpint (app_window_location (f->window)->place, ==, APP_AT_HOME);
  g_assert_null (ui_find_label (screen_of (f), "Read a moment ago"));
  g_assert_true (g_settings_get_boolean (f->settings, "high-contrast"));
}

static gboolean
is_in_named_group (GtkWidget *widget)
{
  while ((widget = gtk_widget_get_parent (widget)))
    if (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (widget)) == GTK_ACCESSIBLE_ROLE_GROUP
        && gtk_test_accessible_has_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL))
      return TRUE;

  return FALSE;
}

/* Somebody who sees nothing hears what a choice belongs to. */
static void
test_groups (Fixture *f, gconstpointer data)
{
  g_autoptr (GPtrArray) choices = ui_find_all (screen_of (f), GTK_TYPE_CHECK_BUTTON);

  g_assert_cmpuint (choices->len, ==, app_n_text_sizes + G_N_ELEMENTS (switches));
  for (guint i = 0; i < choices->len; i++)
    {
      gboolean one_of_many = i < app_n_text_sizes;

      g_assert_true (is_in_named_group (g_ptr_array_index (choices, i)));
      gtk_test_accessible_assert_role (g_ptr_array_index (choices, i),
                                       one_of_many ? GTK_ACCESSIBLE_ROLE_RADIO : GTK_ACCESSIBLE_ROLE_CHECKBOX);
    }
}

/* The screen alone, where nobody has said which region it is. */
static void
test_regions (void)
{
  static const struct
  {
    const char *region, *shown, *hidden;
  } rows[] = { { NULL, "Not chosen", "Emergency: " }, { "GB", "116 123", "Not chosen" }, { "US", "911", "Not chosen" } };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      WidgetsContext *context = ui_context_new (NULL, rows[i].region);
      WidgetsView view = app_settings_view (context);
      GtkWidget *screen = g_object_ref_sink (view.widget);

      gtk_test_accessible_assert_role (view.heading, GTK_ACCESSIBLE_ROLE_HEADING);
      g_assert_nonnull (ui_find_label (screen, rows[i].shown));
      g_assert_null (ui_find_label (screen, rows[i].hidden));
      g_assert_cmpstr (view.title, ==, "Settings");
      g_free (view.title);
      g_assert_finalize_object (screen);
      ui_context_free (context);
    }
}

#define ADD(path, function) g_test_add ("/settings-view/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char *argv[])
{
  ui_init (&argc, &argv);
  ADD ("switches", test_switches);
  ADD ("text-size", test_text_size);
  ADD ("stays", test_stays);
  ADD ("place", test_place);
  ADD ("forget", test_forget);
  ADD ("groups", test_groups);
  g_test_add_func ("/settings-view/regions", test_regions);

  return g_test_run ();
}
