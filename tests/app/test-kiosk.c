/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/kiosk.h"

#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#include "kiosk/attract.h"
#include "kiosk/pad.h"
#include "kiosk/pin.h"
#include "language/choose.h"
#include "open.h"
#include "steps.h"
#include "ui.h"
#include "widgets/code.h"
#include "widgets/text.h"

#define SECONDS(n) ((gint64) (n) * G_TIME_SPAN_SECOND)
#define PIN "4711"

typedef struct
{
  AppWindow *window;
  AppKiosk *kiosk;
  char *folder; /* for status and counters */
  gint64 now;
} Fixture;

/* The policy's keys that a test sets, as text. */
typedef struct
{
  const char *key, *value;
} Key;

static KioskPolicy *
policy_of (const char *folder, const Key *keys)
{
  g_autoptr (GSettings) settings = g_settings_new (KIOSK_SCHEMA);
  g_autoptr (GSettingsSchema) schema = NULL;
  g_auto (GStrv) all = NULL;

  g_object_get (settings, "settings-schema", &schema, NULL);
  all = g_settings_schema_list_keys (schema);
  for (guint i = 0; all[i]; i++)
    g_settings_reset (settings, all[i]);
  g_settings_set_string (settings, "state-folder", folder);
  for (; keys && keys->key; keys++)
    {
      g_autoptr (GVariant) value = g_variant_parse (NULL, keys->value, NULL, NULL, NULL);

      g_assert_true (g_settings_set_value (settings, keys->key, value));
    }

  return kiosk_policy_new (settings);
}

static void
open_with (Fixture *f, const char *pack, const Key *keys)
{
  f->folder = g_dir_make_tmp (NULL, NULL);
  f->window = open_kiosk (pack, policy_of (f->folder, keys));
  f->kiosk = app_window_kiosk (f->window);
  f->now = g_get_monotonic_time ();
  gtk_window_set_default_size (GTK_WINDOW (f->window), 1080, 1600);
  gtk_window_present (GTK_WINDOW (f->window));
  ui_wait_until_laid_out (GTK_WIDGET (f->window));
}

static void
set_up (Fixture *f, gconstpointer keys)
{
  open_with (f, NULL, keys);
}

static void
remove_file (Fixture *f, const char *name)
{
  g_autofree char *file = g_build_filename (f->folder, name, NULL);

  g_remove (file);
}

/* Nothing but the two files of the allow-list was written. */
static void
tear_down (Fixture *f, gconstpointer data)
{
  ui_wait_until_painted (GTK_WIDGET (f->window));
  open_window_close (f->window);
  remove_file (f, "status.json");
  remove_file (f, "counters.json");
  g_assert_cmpint (g_rmdir (f->folder), ==, 0);
  g_free (f->folder);
  ui_set_text_size (100);
}

static GtkWidget *
shown (Fixture *f)
{
  return kiosk_shell_child (app_kiosk_shell (f->kiosk));
}

static gboolean
touch (Fixture *f)
{
  return app_kiosk_touch (f->kiosk, f->now);
}

static void
wait_seconds (Fixture *f, guint seconds)
{
  f->now += SECONDS (seconds);
  app_kiosk_tick (f->kiosk, f->now);
}

static void
press (Fixture *f, const char *action)
{
  gtk_widget_activate_action (GTK_WIDGET (app_kiosk_shell (f->kiosk)), action, NULL);
}

/* The touch that wakes does nothing else, and leads to the languages. */
static void
test_wakes (Fixture *f, gconstpointer data)
{
  g_assert_true (KIOSK_IS_ATTRACT (shown (f)));
  /* Nothing moves in tests: all languages invite at once. */
  g_assert_nonnull (ui_find_label (GTK_WIDGET (f->window), "Touch the screen to begin"));
  g_assert_nonnull (ui_find_label (GTK_WIDGET (f->window), "Bildschirm"));
  g_assert_true (touch (f));
  g_assert_false (KIOSK_IS_ATTRACT (shown (f)));
  g_assert_cmpint (app_window_location (f->window)->place, ==, APP_AT_LANGUAGES);
  g_assert_false (touch (f));
  open_press (f->window, "page.language", "de");
  g_assert_cmpint (app_window_location (f->window)->place, ==, APP_AT_HOME);
  g_assert_cmpstr (language_current ()->id, ==, "de");
}

static const Key one_language[] = { { "languages", "['es']" }, { NULL, NULL } };

static void
test_one_language (Fixture *f, gconstpointer data)
{
  touch (f);
  g_assert_cmpint (app_window_location (f->window)->place, ==, APP_AT_HOME);
  g_assert_cmpstr (language_current ()->id, ==, "es");
  g_assert_null (ui_find_button (GTK_WIDGET (f->window), "page.languages", NULL));
}

/* Does a good deal of what can be done. */
static void
use (Fixture *f)
{
  const LwQuestionnaire *q;

  touch (f);
  open_press (f->window, "page.language", "ar");
  open_press (f->window, "page.show", "sleep");
  open_press (f->window, "page.larger", NULL);
  gtk_widget_activate_action (GTK_WIDGET (f->window), "page.high-contrast", NULL);
  open_press (f->window, "page.self-check", NULL);
  q = check_run_questionnaire (check_wizard_run (app_window_wizard (f->window)));
  check_wizard_set_run (app_window_wizard (f->window), steps_to (q, "ill=fever", "ill"));
  check_wizard_set_run (app_window_wizard (f->window), steps_to (q, "ill=fever", NULL));
  gtk_widget_activate_action (GTK_WIDGET (app_window_wizard (f->window)), "check.summary", "s", "clinician");
  gtk_widget_activate_action (GTK_WIDGET (app_window_wizard (f->window)), "check.copy", NULL);
  ui_wait_until_laid_out (GTK_WIDGET (f->window));
}

static int
dpi (void)
{
  int value;

  g_object_get (gtk_settings_get_default (), "gtk-xft-dpi", &value, NULL);

  return value;
}

static void
assert_forgotten (Fixture *f, int dpi_before)
{
  const CheckRun *run;

  g_assert_true (KIOSK_IS_ATTRACT (shown (f)));
  g_assert_cmpstr (language_current ()->id, ==, "en");
  g_assert_cmpint (gtk_widget_get_default_direction (), ==, GTK_TEXT_DIR_LTR);
  g_assert_cmpint (dpi (), ==, dpi_before);
  g_assert_null (gdk_clipboard_get_content (gtk_widget_get_clipboard (GTK_WIDGET (f->window))));
  touch (f);
  open_press (f->window, "page.back", NULL);
  open_press (f->window, "page.back", NULL);
  g_assert_cmpint (app_window_location (f->window)->place, ==, APP_AT_HOME);
  open_press (f->window, "page.self-check", NULL);
  run = check_wizard_run (app_window_wizard (f->window));
  g_assert_cmpint (check_run_place (run), ==, CHECK_AT_START);
  for (guint i = 0; i < lw_questionnaire_n_questions (check_run_questionnaire (run)); i++)
    g_assert_cmpint (lw_answers_get (check_run_answers (run), i).kind, ==, LW_ANSWER_NONE);
}

static void
test_finish (Fixture *f, gconstpointer data)
{
  int before = dpi ();

  use (f);
  g_assert_cmpint (dpi (), >, before);
  press (f, "kiosk.finish");
  assert_forgotten (f, before);
}

static void
test_idle (Fixture *f, gconstpointer data)
{
  KioskShell *shell = app_kiosk_shell (f->kiosk);
  int before = dpi ();

  use (f);
  open_press (f->window, "page.self-check", NULL);
  touch (f);
  wait_seconds (f, 125);
  g_assert_true (kiosk_shell_is_warning (shell));
  g_assert_nonnull (ui_find_button (GTK_WIDGET (shell), "kiosk.go-on", NULL));
  g_assert_true (touch (f));
  g_assert_false (kiosk_shell_is_warning (shell));
  wait_seconds (f, 125);
  g_assert_true (kiosk_shell_is_warning (shell));
  wait_seconds (f, 10);
  g_assert_true (kiosk_shell_is_warning (shell));
  wait_seconds (f, 30);
  g_assert_false (kiosk_shell_is_warning (shell));
  assert_forgotten (f, before);
}

/* The seconds are seen to go, and the ones that read by ear have them in the focus. */
static void
test_warning_counts (Fixture *f, gconstpointer data)
{
  touch (f);
  wait_seconds (f, 120);
  ui_wait_until_laid_out (GTK_WIDGET (f->window));
  g_assert_nonnull (ui_find_label (GTK_WIDGET (f->window), "30 s"));
  wait_seconds (f, 12);
  g_assert_nonnull (ui_find_label (GTK_WIDGET (f->window), "18 s"));
}

/* All of it can be seen and touched, in each language, whatever was there before. */
static void
test_warning_is_inside (Fixture *f, gconstpointer data)
{
  static const char *const ids[] = { "en", "es", "de", "fr", "ar", "zh_CN" };

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      graphene_rect_t bounds;
      GtkWidget *button;

      touch (f);
      open_press (f->window, "page.language", ids[i]);
      open_press (f->window, "page.home", NULL);
      ui_wait_until_laid_out (GTK_WIDGET (f->window));
      f->now = app_kiosk_due (f->kiosk);
      app_kiosk_tick (f->kiosk, f->now);
      g_assert_true (kiosk_shell_is_warning (app_kiosk_shell (f->kiosk)));
      ui_wait_until_laid_out (GTK_WIDGET (f->window));
      button = ui_find_button (GTK_WIDGET (f->window), "kiosk.go-on", NULL);
      g_assert_true (gtk_widget_compute_bounds (button, GTK_WIDGET (f->window), &bounds));
      g_test_message ("%s: %g + %g of %d", ids[i], bounds.origin.y, bounds.size.height, gtk_widget_get_height (GTK_WIDGET (f->window)));
      g_assert_cmpfloat (bounds.origin.y + bounds.size.height, <, gtk_widget_get_height (GTK_WIDGET (f->window)));
      press (f, "kiosk.finish");
    }
}

static void
test_long_page (Fixture *f, gconstpointer data)
{
  touch (f);
  open_press (f->window, "page.language", "en");
  open_press (f->window, "page.show", "healing-nerve");
  touch (f);
  wait_seconds (f, 130);
  g_assert_false (kiosk_shell_is_warning (app_kiosk_shell (f->kiosk)));
  wait_seconds (f, 350);
  g_assert_true (kiosk_shell_is_warning (app_kiosk_shell (f->kiosk)));
}

static void
must_be_locked (GtkWidget *widget, gpointer data)
{
  g_assert_false (GTK_IS_EDITABLE (widget));
  if (GTK_IS_LABEL (widget))
    g_assert_false (gtk_label_get_selectable (GTK_LABEL (widget)));
  g_assert_false (GTK_IS_MENU_BUTTON (widget) && gtk_widget_get_mapped (widget));
  if (gtk_widget_get_mapped (widget) && GTK_IS_ACTIONABLE (widget))
    {
      const char *action = gtk_actionable_get_action_name (GTK_ACTIONABLE (widget));

      g_assert_false (action && g_str_has_prefix (action, "app."));
    }
}

/* Nothing to type, to select, to open; no button that can do nothing. */
static void
test_nothing_leads_out (Fixture *f, gconstpointer data)
{
  static const char *const ways[] = { "page.home", "page.languages", "page.settings", "page.emergency", "page.self-check" };

  touch (f);
  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    {
      press (f, ways[i]);
      open_press (f->window, ways[i], NULL);
      ui_wait_until_laid_out (GTK_WIDGET (f->window));
      ui_walk (GTK_WIDGET (f->window), must_be_locked, NULL);
    }
  open_press (f->window, "page.show", "sleep");
  ui_wait_until_laid_out (GTK_WIDGET (f->window));
  ui_walk (GTK_WIDGET (f->window), must_be_locked, NULL);
  g_assert_null (ui_find_button (GTK_WIDGET (f->window), "page.keep", NULL));
  g_assert_null (ui_find_button (GTK_WIDGET (f->window), "page.print", NULL));
}

static void
test_actions_are_gone (Fixture *f, gconstpointer data)
{
  static const char *const gone[] = {
    "search", "query", "find", "keep", "reading-list", "place", "region", "forget", "keep-reading-list", "print",
  };
  g_auto (GStrv) exported = g_action_group_list_actions (G_ACTION_GROUP (f->window));

  g_assert_cmpuint (g_strv_length (exported), ==, 0);
  for (guint i = 0; i < G_N_ELEMENTS (gone); i++)
    {
      g_autofree char *name = g_strconcat ("page.", gone[i], NULL);

      g_test_message ("%s", name);
      g_assert_false (gtk_widget_activate_action (shown (f), name, NULL));
    }
  g_assert_false (gtk_widget_activate_action (GTK_WIDGET (app_kiosk_shell (f->kiosk)), "staff.leave", NULL));
}

static void
test_window_stays (Fixture *f, gconstpointer data)
{
  gboolean handled = FALSE;

  gtk_window_close (GTK_WINDOW (f->window));
  ui_wait_until_idle ();
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (f->window)));
  g_signal_emit_by_name (f->window, "enable-debugging", TRUE, &handled);
  g_assert_true (handled);
  g_signal_emit_by_name (f->window, "enable-debugging", FALSE, &handled);
  g_assert_true (handled);
  g_assert_cmpuint (g_list_model_get_n_items (gtk_window_get_toplevels ()), ==, 1);
}

static void
type_pin (Fixture *f, const char *pin)
{
  for (; *pin; pin++)
    kiosk_pad_type (KIOSK_PAD (shown (f)), *pin);
  kiosk_pad_try (KIOSK_PAD (shown (f)));
}

/* Set once for all tests: making a hash is slow on purpose. */
static Key staff[] = { { "pin-hash", NULL }, { "counters", "true" }, { NULL, NULL } };

static void
test_staff (Fixture *f, gconstpointer data)
{
  use (f);
  app_kiosk_ask_pin (f->kiosk);
  g_assert_true (KIOSK_IS_PAD (shown (f)));
  type_pin (f, "1234");
  g_assert_true (KIOSK_IS_PAD (shown (f)));
  type_pin (f, PIN);
  g_assert_false (KIOSK_IS_PAD (shown (f)));
  ui_wait_until_laid_out (GTK_WIDGET (f->window));
  g_assert_nonnull (ui_find_button (shown (f), "staff.clean", NULL));
  gtk_widget_activate_action (shown (f), "staff.offer", "s", "de");
  touch (f);
  press (f, "kiosk.finish");
  touch (f);
  ui_wait_until_laid_out (GTK_WIDGET (f->window));
  g_assert_null (ui_find_button (GTK_WIDGET (f->window), "page.language", "de"));
  g_assert_nonnull (ui_find_button (GTK_WIDGET (f->window), "page.language", "fr"));
}

/* The last language cannot be taken away. */
static void
test_last_language (Fixture *f, gconstpointer data)
{
  static const char *const ids[] = { "en", "es", "de", "fr", "ar", "zh_CN" };
  g_autofree const char **offered = NULL;

  app_kiosk_ask_pin (f->kiosk);
  type_pin (f, PIN);
  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    gtk_widget_activate_action (shown (f), "staff.offer", "s", ids[i]);
  offered = app_kiosk_offered (f->kiosk);
  g_assert_cmpstr (offered[0], ==, "zh_CN");
  g_assert_null (offered[1]);
  press (f, "kiosk.finish");
  g_assert_cmpstr (language_current ()->id, ==, "zh_CN");
}

static void
test_clean (Fixture *f, gconstpointer data)
{
  app_kiosk_ask_pin (f->kiosk);
  type_pin (f, PIN);
  gtk_widget_activate_action (shown (f), "staff.clean", NULL);
  for (guint i = 0; i < 29; i++)
    app_kiosk_tick (f->kiosk, f->now);
  g_assert_false (KIOSK_IS_ATTRACT (shown (f)));
  app_kiosk_tick (f->kiosk, f->now);
  g_assert_true (KIOSK_IS_ATTRACT (shown (f)));
}

static void
test_no_pin (Fixture *f, gconstpointer data)
{
  app_kiosk_ask_pin (f->kiosk);
  g_assert_true (KIOSK_IS_ATTRACT (shown (f)));
}

static char *
read_file (Fixture *f, const char *name)
{
  g_autofree char *file = g_build_filename (f->folder, name, NULL);
  char *text = NULL;

  g_file_get_contents (file, &text, NULL, NULL);

  return text;
}

/* Written between sessions alone; and what stands there names days and weeks, no more. */
static void
test_counters (Fixture *f, gconstpointer data)
{
  g_autofree char *before = NULL, *after = NULL;

  use (f);
  before = read_file (f, "counters.json");
  g_assert_null (before);
  press (f, "kiosk.finish");
  after = read_file (f, "counters.json");
  g_assert_nonnull (after);
  g_assert_nonnull (strstr (after, "\"sleep\" : 1"));
  g_assert_nonnull (strstr (after, "\"today\" : 1"));
  g_assert_nonnull (strstr (after, "\"self-check-ended\""));
  g_assert_null (strstr (after, "fever"));
}

static void
test_no_counters (Fixture *f, gconstpointer data)
{
  g_autofree char *text = NULL;

  use (f);
  press (f, "kiosk.finish");
  text = read_file (f, "counters.json");
  g_assert_null (text);
}

static void
test_status (Fixture *f, gconstpointer data)
{
  g_autofree char *text = read_file (f, "status.json"), *after = NULL;

  g_assert_nonnull (strstr (text, "\"pack\":\"back-surgery\""));
  use (f);
  press (f, "kiosk.finish");
  after = read_file (f, "status.json");
  g_assert_cmpstr (text, ==, after);
}

static const Key house[] = {
  { "region", "'GB'" }, { "emergency-number", "'9-999'" }, { "reception-text", "'The desk beside the door.'" }, { NULL, NULL },
};

static void
test_house (Fixture *f, gconstpointer data)
{
  touch (f);
  open_press (f->window, "page.language", "en");
  open_press (f->window, "page.self-check", NULL);
  check_wizard_set_run (app_window_wizard (f->window),
                        steps_to (check_run_questionnaire (check_wizard_run (app_window_wizard (f->window))),
                                  steps_answers_for (LW_URGENCY_EMERGENCY), NULL));
  ui_wait_until_laid_out (GTK_WIDGET (f->window));
  g_assert_nonnull (ui_find_label (GTK_WIDGET (f->window), "9-999"));
  g_assert_nonnull (ui_find_label (GTK_WIDGET (f->window), "The desk beside the door."));
  g_assert_nonnull (ui_find_label (GTK_WIDGET (f->window), "Tell reception now"));
}

static const Key no_codes[] = { { "qr-codes", "false" }, { NULL, NULL } };

static void
test_codes (Fixture *f, gconstpointer data)
{
  g_autoptr (GPtrArray) codes = NULL;

  use (f);
  codes = ui_find_all (GTK_WIDGET (f->window), WIDGETS_TYPE_CODE);
  if (data == no_codes)
    {
      g_assert_cmpuint (codes->len, ==, 0);
      return;
    }
  g_assert_cmpuint (codes->len, >, 0);
  for (guint i = 0; i < codes->len; i++)
    g_assert_cmpint (gtk_widget_get_width (codes->pdata[i]), >=, (int) (30 * 96 / 25.4));
}

static void
must_be_large (GtkWidget *widget, gpointer least)
{
  double target = *(double *) least;

  if (!gtk_widget_get_mapped (widget) || !(GTK_IS_BUTTON (widget) || GTK_IS_CHECK_BUTTON (widget)))
    return;
  g_test_message ("%s %d x %d", gtk_actionable_get_action_name (GTK_ACTIONABLE (widget)), gtk_widget_get_width (widget), gtk_widget_get_height (widget));
  g_assert_cmpfloat (gtk_widget_get_height (widget), >=, target);
  g_assert_cmpfloat (gtk_widget_get_width (widget), >=, target);
}

/* 20 mm on a display of 96 dots an inch, which Xvfb is. */
static void
test_targets (Fixture *f, gconstpointer data)
{
  double target = floor (20 * 96 / 25.4);

  touch (f);
  ui_wait_until_laid_out (GTK_WIDGET (f->window));
  ui_walk (GTK_WIDGET (f->window), must_be_large, &target);
  open_press (f->window, "page.home", NULL);
  ui_wait_until_laid_out (GTK_WIDGET (f->window));
  ui_walk (GTK_WIDGET (f->window), must_be_large, &target);
  open_press (f->window, "page.self-check", NULL);
  ui_wait_until_laid_out (GTK_WIDGET (f->window));
  ui_walk (GTK_WIDGET (f->window), must_be_large, &target);
  open_press (f->window, "page.settings", NULL);
  ui_wait_until_laid_out (GTK_WIDGET (f->window));
  ui_walk (GTK_WIDGET (f->window), must_be_large, &target);
}

static void
test_lower_down (Fixture *f, gconstpointer data)
{
  graphene_rect_t bounds;

  touch (f);
  gtk_widget_activate_action (GTK_WIDGET (app_kiosk_shell (f->kiosk)), "kiosk.down", NULL);
  ui_wait_until_laid_out (GTK_WIDGET (f->window));
  g_assert_true (gtk_widget_compute_bounds (shown (f), GTK_WIDGET (f->window), &bounds));
  g_assert_cmpfloat (bounds.origin.y, >, gtk_widget_get_height (GTK_WIDGET (f->window)) / 3.0);
  press (f, "kiosk.finish");
  touch (f);
  ui_wait_until_laid_out (GTK_WIDGET (f->window));
  g_assert_true (gtk_widget_compute_bounds (shown (f), GTK_WIDGET (f->window), &bounds));
  g_assert_cmpfloat (bounds.origin.y, ==, 0);
  gtk_widget_activate_action (GTK_WIDGET (app_kiosk_shell (f->kiosk)), "kiosk.down", NULL);
  ui_wait_until_laid_out (GTK_WIDGET (f->window));
  g_assert_true (gtk_widget_compute_bounds (shown (f), GTK_WIDGET (f->window), &bounds));
  g_assert_cmpfloat (bounds.origin.y, >, 0);
}

/* On the lowest screen, of 24 em, nothing pushes the bar over the edge. */
static void
test_can_be_low (Fixture *f, gconstpointer data)
{
  static const char *const ways[] = { "page.languages", "page.home", "page.settings", "page.self-check", "page.emergency" };
  int least, limit = (int) (24 * widgets_font_size (GTK_WIDGET (f->window)));

  gtk_widget_measure (GTK_WIDGET (app_kiosk_shell (f->kiosk)), GTK_ORIENTATION_VERTICAL, -1, &least, NULL, NULL, NULL);
  g_assert_cmpint (least, <=, limit);
  touch (f);
  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    {
      open_press (f->window, ways[i], NULL);
      ui_wait_until_laid_out (GTK_WIDGET (f->window));
      gtk_widget_measure (GTK_WIDGET (app_kiosk_shell (f->kiosk)), GTK_ORIENTATION_VERTICAL, -1, &least, NULL, NULL, NULL);
      g_test_message ("%s: %d", ways[i], least);
      g_assert_cmpint (least, <=, limit);
    }
}

/* However large the text: the bar stays as it is, and "I am finished" in sight. */
static void
test_bar_keeps_its_size (Fixture *f, gconstpointer data)
{
  float before = 0;

  touch (f);
  open_press (f->window, "page.language", "de");
  for (int percent = 100; percent <= 200; percent += 25)
    {
      graphene_rect_t bounds;
      GtkWidget *finish;

      gtk_widget_activate_action (GTK_WIDGET (f->window), "page.text-size", "i", percent);
      ui_wait_until_laid_out (GTK_WIDGET (f->window));
      finish = ui_find_button (GTK_WIDGET (f->window), "kiosk.finish", NULL);
      g_assert_true (gtk_widget_compute_bounds (finish, GTK_WIDGET (f->window), &bounds));
      g_test_message ("%d %%: %g + %g", percent, bounds.origin.y, bounds.size.height);
      g_assert_cmpfloat (bounds.origin.y + bounds.size.height, <=, gtk_widget_get_height (GTK_WIDGET (f->window)));
      if (percent > 100)
        g_assert_cmpfloat_with_epsilon (bounds.origin.y, before, 12);
      before = bounds.origin.y;
    }
}

static void
test_no_pack (void)
{
  Fixture f = { NULL };

  open_with (&f, "/no/such/pack", NULL);
  g_assert_nonnull (ui_find_label (GTK_WIDGET (f.window), "out of order"));
  g_assert_true (touch (&f));
  g_assert_nonnull (ui_find_label (GTK_WIDGET (f.window), "out of order"));
  wait_seconds (&f, 130);
  g_assert_false (kiosk_shell_is_warning (app_kiosk_shell (f.kiosk)));
  tear_down (&f, NULL);
}

/* A pack that comes late is shown at the next touch. */
static void
test_pack_comes (void)
{
  g_autofree char *folder = g_dir_make_tmp (NULL, NULL), *link = g_build_filename (folder, "pack", NULL);
  Fixture f = { NULL };

  open_with (&f, link, NULL);
  g_assert_nonnull (ui_find_label (GTK_WIDGET (f.window), "out of order"));
  g_assert_cmpint (symlink (g_getenv ("LEGWISE_PACK"), link), ==, 0);
  touch (&f);
  g_assert_true (KIOSK_IS_ATTRACT (shown (&f)));
  touch (&f);
  g_assert_cmpint (app_window_location (f.window)->place, ==, APP_AT_HOME);
  tear_down (&f, NULL);
  g_remove (link);
  g_rmdir (folder);
}

/* In the middle of the night the screen is dark; a touch wakes it all the same. */
static void
test_closed (void)
{
  static const Key closed[] = { { "opening-hours", "'Mo 00:00-00:01'" }, { NULL, NULL } };
  Fixture f = { NULL };

  open_with (&f, NULL, closed);
  g_assert_true (gtk_widget_has_css_class (shown (&f), "asleep"));
  touch (&f);
  g_assert_false (KIOSK_IS_ATTRACT (shown (&f)));
  tear_down (&f, NULL);
}

int
main (int argc, char *argv[])
{
  g_autofree char *hash = kiosk_pin_hash (PIN);
  g_autofree char *value = g_strdup_printf ("'%s'", hash);

  staff[0].value = value;
  open_begin_languages ();
  ui_init (&argc, &argv);
#define ADD(name, keys) g_test_add ("/kiosk/" #name, Fixture, keys, set_up, test_##name, tear_down)
  ADD (wakes, NULL);
  ADD (one_language, one_language);
  ADD (finish, NULL);
  ADD (idle, NULL);
  ADD (warning_counts, one_language);
  ADD (warning_is_inside, NULL);
  ADD (long_page, NULL);
  ADD (nothing_leads_out, NULL);
  ADD (actions_are_gone, NULL);
  ADD (window_stays, NULL);
  ADD (staff, staff);
  ADD (last_language, staff);
  ADD (clean, staff);
  ADD (no_pin, NULL);
  ADD (counters, staff);
  ADD (no_counters, NULL);
  ADD (status, NULL);
  ADD (house, house);
  ADD (codes, NULL);
  g_test_add ("/kiosk/codes-off", Fixture, no_codes, set_up, test_codes, tear_down);
  ADD (targets, NULL);
  ADD (lower_down, NULL);
  ADD (can_be_low, NULL);
  ADD (bar_keeps_its_size, NULL);
  g_test_add_func ("/kiosk/no-pack", test_no_pack);
  g_test_add_func ("/kiosk/pack-comes", test_pack_comes);
  g_test_add_func ("/kiosk/closed", test_closed);
#undef ADD

  return g_test_run ();
}
