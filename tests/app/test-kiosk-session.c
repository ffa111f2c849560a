/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "kiosk.h"

#include <glib/gstdio.h>
#include <unistd.h>

#include "kiosk/attract.h"
#include "language/choose.h"
#include "open.h"
#include "steps.h"
#include "ui.h"

/* The touch that wakes does nothing else, and leads to the languages. */
static void
test_wakes (KioskFixture *f, gconstpointer data)
{
  g_assert_true (KIOSK_IS_ATTRACT (kiosk_shown (f)));
  /* Nothing moves in tests: all languages invite at once. */
  g_assert_nonnull (ui_find_label (GTK_WIDGET (f->window), "Touch the screen to begin"));
  g_assert_nonnull (ui_find_label (GTK_WIDGET (f->window), "Bildschirm"));
  g_assert_true (kiosk_touch (f));
  g_assert_false (KIOSK_IS_ATTRACT (kiosk_shown (f)));
  g_assert_cmpint (app_window_location (f->window)->place, ==, APP_AT_LANGUAGES);
  g_assert_false (kiosk_touch (f));
  open_press (f->window, "page.language", "de");
  g_assert_cmpint (app_window_location (f->window)->place, ==, APP_AT_HOME);
  g_assert_cmpstr (language_current ()->id, ==, "de");
}

static const KioskKey one_language[] = { { "languages", "['es']" }, { NULL, NULL } };

static void
test_one_language (KioskFixture *f, gconstpointer data)
{
  kiosk_touch (f);
  g_assert_cmpint (app_window_location (f->window)->place, ==, APP_AT_HOME);
  g_assert_cmpstr (language_current ()->id, ==, "es");
  g_assert_null (ui_find_button (GTK_WIDGET (f->window), "page.languages", NULL));
}

static int
dpi (void)
{
  int value;

  g_object_get (gtk_settings_get_default (), "gtk-xft-dpi", &value, NULL);

  return value;
}

static void
assert_forgotten (KioskFixture *f, int dpi_before)
{
  const CheckRun *run;

  g_assert_true (KIOSK_IS_ATTRACT (kiosk_shown (f)));
  g_assert_cmpstr (language_current ()->id, ==, "en");
  g_assert_cmpint (gtk_widget_get_default_direction (), ==, GTK_TEXT_DIR_LTR);
  g_assert_cmpint (dpi (), ==, dpi_before);
  g_assert_null (gdk_clipboard_get_content (gtk_widget_get_clipboard (GTK_WIDGET (f->window))));
  kiosk_touch (f);
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
test_finish (KioskFixture *f, gconstpointer data)
{
  int before = dpi ();

  kiosk_use (f);
  g_assert_cmpint (dpi (), >, before);
  kiosk_press (f, "kiosk.finish");
  assert_forgotten (f, before);
}

static void
test_idle (KioskFixture *f, gconstpointer data)
{
  KioskShell *shell = app_kiosk_shell (f->kiosk);
  int before = dpi ();

  kiosk_use (f);
  open_press (f->window, "page.self-check", NULL);
  kiosk_touch (f);
  kiosk_wait_seconds (f, 125);
  g_assert_true (kiosk_shell_is_warning (shell));
  g_assert_nonnull (ui_find_button (GTK_WIDGET (shell), "kiosk.go-on", NULL));
  g_assert_true (kiosk_touch (f));
  g_assert_false (kiosk_shell_is_warning (shell));
  kiosk_wait_seconds (f, 125);
  g_assert_true (kiosk_shell_is_warning (shell));
  kiosk_wait_seconds (f, 10);
  g_assert_true (kiosk_shell_is_warning (shell));
  kiosk_wait_seconds (f, 30);
  g_assert_false (kiosk_shell_is_warning (shell));
  assert_forgotten (f, before);
}

/* The seconds are seen to go, and the ones that read by ear have them in the focus. */
static void
test_warning_counts (KioskFixture *f, gconstpointer data)
{
  kiosk_touch (f);
  kiosk_wait_seconds (f, 120);
  ui_wait_until_laid_out (GTK_WIDGET (f->window));
  g_assert_nonnull (ui_find_label (GTK_WIDGET (f->window), "30 s"));
  kiosk_wait_seconds (f, 12);
  g_assert_nonnull (ui_find_label (GTK_WIDGET (f->window), "18 s"));
}

static void
test_long_page (KioskFixture *f, gconstpointer data)
{
  kiosk_touch (f);
  open_press (f->window, "page.language", "en");
  open_press (f->window, "page.show", "healing-nerve");
  kiosk_touch (f);
  kiosk_wait_seconds (f, 130);
  g_assert_false (kiosk_shell_is_warning (app_kiosk_shell (f->kiosk)));
  kiosk_wait_seconds (f, 350);
  g_assert_true (kiosk_shell_is_warning (app_kiosk_shell (f->kiosk)));
}

static void
test_no_pack (void)
{
  KioskFixture f = { NULL };

  kiosk_open_with (&f, "/no/such/pack", NULL);
  g_assert_nonnull (ui_find_label (GTK_WIDGET (f.window), "out of order"));
  g_assert_true (kiosk_touch (&f));
  g_assert_nonnull (ui_find_label (GTK_WIDGET (f.window), "out of order"));
  kiosk_wait_seconds (&f, 130);
  g_assert_false (kiosk_shell_is_warning (app_kiosk_shell (f.kiosk)));
  kiosk_tear_down (&f, NULL);
}

/* A pack that comes late is shown at the next touch. */
static void
test_pack_comes (void)
{
  g_autofree char *folder = g_dir_make_tmp (NULL, NULL), *link = g_build_filename (folder, "pack", NULL);
  KioskFixture f = { NULL };

  kiosk_open_with (&f, link, NULL);
  g_assert_nonnull (ui_find_label (GTK_WIDGET (f.window), "out of order"));
  g_assert_cmpint (symlink (g_getenv ("LEGWISE_PACK"), link), ==, 0);
  kiosk_touch (&f);
  g_assert_true (KIOSK_IS_ATTRACT (kiosk_shown (&f)));
  kiosk_touch (&f);
  g_assert_cmpint (app_window_location (f.window)->place, ==, APP_AT_HOME);
  kiosk_tear_down (&f, NULL);
  g_remove (link);
  g_rmdir (folder);
}

/* In the middle of the night the screen is dark; a touch wakes it all the same. */
static void
test_closed (void)
{
  static const KioskKey closed[] = { { "opening-hours", "'Mo 00:00-00:01'" }, { NULL, NULL } };
  KioskFixture f = { NULL };

  kiosk_open_with (&f, NULL, closed);
  g_assert_true (gtk_widget_has_css_class (kiosk_shown (&f), "asleep"));
  kiosk_touch (&f);
  g_assert_false (KIOSK_IS_ATTRACT (kiosk_shown (&f)));
  kiosk_tear_down (&f, NULL);
}

int
main (int argc, char *argv[])
{
  open_begin_languages ();
  ui_init (&argc, &argv);
#define ADD(name, test, keys) g_test_add ("/kiosk/" name, KioskFixture, keys, kiosk_set_up, test_##test, kiosk_tear_down)
  ADD ("wakes", wakes, NULL);
  ADD ("one-language", one_language, one_language);
  ADD ("finish", finish, NULL);
  ADD ("idle", idle, NULL);
  ADD ("warning-counts", warning_counts, one_language);
  ADD ("long-page", long_page, NULL);
  g_test_add_func ("/kiosk/no-pack", test_no_pack);
  g_test_add_func ("/kiosk/pack-comes", test_pack_comes);
  g_test_add_func ("/kiosk/closed", test_closed);
#undef ADD

  return g_test_run ();
}
