/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window.h"

#include "copy.h"
#include "open.h"
#include "ui.h"

/* A pack that is edited while somebody looks at it. */
typedef struct
{
  char *folder;
  AppWindow *window;
} Fixture;

static void
set_up (Fixture *f, gconstpointer none)
{
  f->folder = pack_copy_new ();
  f->window = open_window (f->folder, NULL);
  app_window_begin_preview (f->window);
  gtk_window_set_default_size (GTK_WINDOW (f->window), 1200, 800);
  gtk_window_present (GTK_WINDOW (f->window));
  open_press (f->window, "page.show", "sleep");
  ui_wait_until_laid_out (GTK_WIDGET (f->window));
}

static void
tear_down (Fixture *f, gconstpointer none)
{
  ui_wait_until_painted (GTK_WIDGET (f->window));
  open_window_close (f->window);
  pack_copy_free (f->folder);
}

typedef struct
{
  Fixture *f;
  const char *words;
} Sight;

static gboolean
is_seen (gpointer data)
{
  const Sight *sight = data;

  return ui_find_label (GTK_WIDGET (sight->f->window), sight->words) != NULL;
}

static void
wait_for (Fixture *f, const char *words)
{
  g_test_message ("waiting for \"%s\"", words);
  ui_wait (is_seen, &(Sight){ f, words });
}

static void
test_sound (Fixture *f, gconstpointer none)
{
  g_assert_true (is_seen (&(Sight){ f, "Nothing is wrong in the pack" }));
}

static void
test_follows (Fixture *f, gconstpointer none)
{
  pack_copy_replace (f->folder, "pages/sleep.xml", "<title>", "</title>", "<title>Sleeping like a log</title>");
  wait_for (f, "Sleeping like a log");
  g_assert_cmpint (app_window_location (f->window)->place, ==, APP_AT_PAGE);
  g_assert_cmpstr (app_window_location (f->window)->id, ==, "sleep");
}

/* Also of those that come one after the other. */
static void
test_shows_faults_and_lets_them_go (Fixture *f, gconstpointer none)
{
  pack_copy_replace (f->folder, "pages/sleep.xml", "<title>", NULL, "<titel>");
  wait_for (f, "Wrong here");
  wait_for (f, "pages/sleep.xml:4:");
  pack_copy_replace (f->folder, "pages/sleep.xml", "<titel>", NULL, "<title>");
  wait_for (f, "Nothing is wrong in the pack");
}

static void
test_faults_elsewhere (Fixture *f, gconstpointer none)
{
  pack_copy_replace (f->folder, "self-check.xml", "<title>", NULL, "<titel>");
  wait_for (f, "Wrong elsewhere");
  open_press (f->window, "page.self-check", NULL);
  wait_for (f, "Wrong here");
}

/* While the manifest is half written, what was there before stays on the screen. */
static void
test_half_written (Fixture *f, gconstpointer none)
{
  pack_copy_write (f->folder, "familiar.xml", "");
  wait_for (f, "familiar.xml");
  pack_copy_replace (f->folder, "pack.xml", "<title>", NULL, "<titel>");
  wait_for (f, "pack.xml:");
  g_assert_cmpstr (app_window_location (f->window)->id, ==, "sleep");
  g_assert_nonnull (app_window_pack (f->window));
}

static void
test_self_check_changes (Fixture *f, gconstpointer none)
{
  open_press (f->window, "page.self-check", NULL);
  gtk_widget_activate_action (GTK_WIDGET (app_window_wizard (f->window)), "check.next", NULL);
  pack_copy_replace (f->folder, "self-check.xml", "<intro>", "</intro>", "<intro>Quite another beginning.</intro>");
  wait_for (f, "Quite another beginning.");
}

int
main (int argc, char *argv[])
{
  ui_init (&argc, &argv);
  g_test_add ("/preview/sound", Fixture, NULL, set_up, test_sound, tear_down);
  g_test_add ("/preview/follows", Fixture, NULL, set_up, test_follows, tear_down);
  g_test_add ("/preview/shows-faults-and-lets-them-go", Fixture, NULL, set_up, test_shows_faults_and_lets_them_go, tear_down);
  g_test_add ("/preview/faults-elsewhere", Fixture, NULL, set_up, test_faults_elsewhere, tear_down);
  g_test_add ("/preview/half-written", Fixture, NULL, set_up, test_half_written, tear_down);
  g_test_add ("/preview/self-check-changes", Fixture, NULL, set_up, test_self_check_changes, tear_down);

  return g_test_run ();
}
