/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window.h"

#include <glib/gstdio.h>
#include <unistd.h>

#include "copy.h"
#include "open.h"
#include "policies.h"
#include "ui.h"

/* A machine with packs side by side: the shipped one, and copies of it with another title. */
typedef struct
{
  char *data;
  char *other, *newer; /* NULL: there is no such pack */
  GSettings *settings;
  AppWindow *window;
} Fixture;

static void
link_below (const char *data, const char *path, const char *to)
{
  g_autofree char *link = g_build_filename (data, path, NULL);

  g_assert_cmpint (symlink (to, link), ==, 0);
}

static void
set_up_one (Fixture *f, gconstpointer none)
{
  g_autofree char *regions = g_build_filename (g_getenv ("LEGWISE_DATA_DIR"), "regions.xml", NULL);
  g_autofree char *more = NULL;

  f->data = g_dir_make_tmp ("legwise-packs-XXXXXX", NULL);
  more = g_build_filename (f->data, "packs", "more", NULL);
  g_assert_cmpint (g_mkdir_with_parents (more, 0700), ==, 0);
  link_below (f->data, "regions.xml", regions);
  link_below (f->data, "packs/back-surgery", g_getenv ("LEGWISE_PACK"));
  f->settings = g_settings_new ("io.github.legwise.Legwise");
  g_settings_reset (f->settings, "pack");
}

static void
set_up_several (Fixture *f, gconstpointer none)
{
  set_up_one (f, none);
  f->other = pack_copy_new ();
  pack_copy_replace (f->other, "pack.xml", "<title>Leg pain after back surgery", NULL, "<title>After another operation");
  link_below (f->data, "packs/more/other", f->other);
  f->newer = pack_copy_new ();
  pack_copy_replace (f->newer, "pack.xml", "schema=\"1\"", NULL, "schema=\"2\"");
  link_below (f->data, "packs/more/newer", f->newer);
}

static void
tear_down (Fixture *f, gconstpointer none)
{
  static const char *const links[] = { "regions.xml", "packs/back-surgery", "packs/more/other", "packs/more/newer" };

  ui_wait_until_painted (GTK_WIDGET (f->window));
  open_window_close (f->window);
  g_settings_reset (f->settings, "pack");
  g_object_unref (f->settings);
  for (guint i = 0; i < G_N_ELEMENTS (links); i++)
    {
      g_autofree char *link = g_build_filename (f->data, links[i], NULL);

      g_unlink (link);
    }
  pack_copy_free (f->data);
  g_clear_pointer (&f->other, pack_copy_free);
  g_clear_pointer (&f->newer, pack_copy_free);
}

static void
open_it (Fixture *f, KioskPolicy *policy)
{
  f->window = open_shelf (f->data, policy);
  gtk_window_present (GTK_WINDOW (f->window));
  ui_wait_until_laid_out (GTK_WIDGET (f->window));
}

static void
assert_reads (Fixture *f, const char *title)
{
  g_assert_cmpint (app_window_location (f->window)->place, ==, APP_AT_HOME);
  g_assert_cmpstr (pack_manifest (app_window_pack (f->window))->title, ==, title);
  g_assert_nonnull (ui_find_label (GTK_WIDGET (f->window), title));
}

static gboolean
has_action (Fixture *f, const char *action)
{
  return ui_find_button (GTK_WIDGET (f->window), action, NULL) != NULL;
}

static void
test_one_is_opened (Fixture *f, gconstpointer none)
{
  open_it (f, NULL);
  assert_reads (f, "Leg pain after back surgery");
  g_assert_false (has_action (f, "page.packs"));
  g_assert_false (gtk_widget_activate_action (GTK_WIDGET (f->window), "page.packs", NULL));
}

static void
test_several_ask (Fixture *f, gconstpointer none)
{
  GtkWidget *window;

  open_it (f, NULL);
  window = GTK_WIDGET (f->window);
  g_assert_cmpint (app_window_location (f->window)->place, ==, APP_AT_PACKS);
  g_assert_nonnull (ui_find_button (window, "page.pack", "back-surgery"));
  g_assert_nonnull (ui_find_button (window, "page.pack", "other"));
  g_assert_null (ui_find_button (window, "page.pack", "newer"));
  g_assert_nonnull (ui_find_label (window, "“newer” is made for a newer Legwise"));
}

static gboolean
header_has_emergency (Fixture *f)
{
  GtkWidget *button = ui_find_button (GTK_WIDGET (f->window), "page.emergency", NULL);

  return button && gtk_widget_get_visible (button) && gtk_widget_is_sensitive (button);
}

/* What is an emergency is not the same after every operation. */
static void
test_emergency_of_each (Fixture *f, gconstpointer none)
{
  open_it (f, NULL);
  g_assert_false (header_has_emergency (f));
  open_press (f->window, "page.emergency", NULL);
  g_assert_cmpint (app_window_location (f->window)->place, ==, APP_AT_PACKS);
  open_press (f->window, "page.pack-emergency", "other");
  g_assert_cmpstr (pack_manifest (app_window_pack (f->window))->title, ==, "After another operation");
  g_assert_cmpint (app_window_location (f->window)->place, ==, APP_AT_PAGE);
  g_assert_cmpstr (app_window_location (f->window)->id, ==, pack_manifest (app_window_pack (f->window))->strip_page);
  g_assert_true (header_has_emergency (f));
  open_press (f->window, "page.back", NULL);
  assert_reads (f, "After another operation");
  /* Who looks at the others later has one already. */
  open_press (f->window, "page.packs", NULL);
  g_assert_true (header_has_emergency (f));
}

/* Who goes round the question reads the first one, with all of it. */
static void
test_emergency_without_a_choice (Fixture *f, gconstpointer none)
{
  open_it (f, NULL);
  open_press (f->window, "page.home", NULL);
  assert_reads (f, "Leg pain after back surgery");
  g_assert_true (header_has_emergency (f));
  open_press (f->window, "page.emergency", NULL);
  g_assert_cmpint (app_window_location (f->window)->place, ==, APP_AT_PAGE);
}

/* That the first cannot be opened keeps nobody from the others. */
static void
test_first_is_broken (Fixture *f, gconstpointer none)
{
  g_autofree char *link = g_build_filename (f->data, "packs", "back-surgery", NULL);

  g_assert_cmpint (g_unlink (link), ==, 0);
  link_below (f->data, "packs/back-surgery", f->newer);
  open_it (f, NULL);
  g_assert_null (app_window_pack (f->window));
  g_assert_cmpint (app_window_location (f->window)->place, ==, APP_AT_PACKS);
  open_press (f->window, "page.pack", "other");
  assert_reads (f, "After another operation");
}

static void
test_choose (Fixture *f, gconstpointer none)
{
  g_autofree char *kept = NULL;

  open_it (f, NULL);
  open_press (f->window, "page.pack", "other");
  assert_reads (f, "After another operation");
  g_assert_true (has_action (f, "page.packs"));
  /* Nobody asked for it to be remembered. */
  kept = g_settings_get_string (f->settings, "pack");
  g_assert_cmpstr (kept, ==, "");
  open_press (f->window, "page.packs", NULL);
  g_assert_cmpint (app_window_location (f->window)->place, ==, APP_AT_PACKS);
  open_press (f->window, "page.pack", "back-surgery");
  assert_reads (f, "Leg pain after back surgery");
}

static void
test_nothing_is_carried_over (Fixture *f, gconstpointer none)
{
  open_it (f, NULL);
  open_press (f->window, "page.pack", "back-surgery");
  open_press (f->window, "page.show", "sleep");
  open_press (f->window, "page.self-check", NULL);
  gtk_widget_activate_action (GTK_WIDGET (app_window_wizard (f->window)), "check.next", NULL);
  g_assert_cmpint (check_run_place (check_wizard_run (app_window_wizard (f->window))), ==, CHECK_AT_QUESTION);
  open_press (f->window, "page.pack", "other");
  assert_reads (f, "After another operation");
  g_assert_cmpint (check_run_place (check_wizard_run (app_window_wizard (f->window))), ==, CHECK_AT_START);
}

static void
test_what_cannot_be_opened_changes_nothing (Fixture *f, gconstpointer none)
{
  static const char *const names[] = { "newer", "not-there", "", "../packs/more/other" };

  open_it (f, NULL);
  open_press (f->window, "page.pack", "other");
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      open_press (f->window, "page.pack", names[i]);
      assert_reads (f, "After another operation");
    }
}

static void
test_kept (Fixture *f, gconstpointer none)
{
  g_autofree char *kept = NULL, *dropped = NULL;

  open_it (f, NULL);
  open_press (f->window, "page.pack", "other");
  open_press (f->window, "page.keep-pack", NULL);
  kept = g_settings_get_string (f->settings, "pack");
  g_assert_cmpstr (kept, ==, "other");
  open_window_close (f->window);
  open_it (f, NULL);
  assert_reads (f, "After another operation");
  open_press (f->window, "page.keep-pack", NULL);
  dropped = g_settings_get_string (f->settings, "pack");
  g_assert_cmpstr (dropped, ==, "");
}

static void
test_kept_one_is_gone (Fixture *f, gconstpointer none)
{
  g_settings_set_string (f->settings, "pack", "not-there");
  open_it (f, NULL);
  g_assert_cmpint (app_window_location (f->window)->place, ==, APP_AT_PACKS);
}

static void
open_kiosk_with (Fixture *f, const char *pack)
{
  g_autoptr (GSettings) settings = policies_new_settings ();

  g_settings_set_string (settings, "pack", pack);
  g_settings_set_string (settings, "state-folder", f->data);
  open_it (f, kiosk_policy_new (settings));
}

static void
test_kiosk_asks_nobody (Fixture *f, gconstpointer none)
{
  open_kiosk_with (f, "");
  g_assert_cmpstr (pack_manifest (app_window_pack (f->window))->title, ==, "Leg pain after back surgery");
  g_assert_cmpint (app_window_location (f->window)->place, ==, APP_AT_HOME);
  g_assert_false (gtk_widget_activate_action (GTK_WIDGET (f->window), "page.pack", "s", "other"));
}

static void
test_kiosk_shows_what_its_policy_says (Fixture *f, gconstpointer none)
{
  open_kiosk_with (f, "other");
  g_assert_cmpstr (pack_manifest (app_window_pack (f->window))->title, ==, "After another operation");
}

/* What its clinic did not choose it must not show. */
static void
test_kiosk_shows_nothing_else (Fixture *f, gconstpointer none)
{
  open_kiosk_with (f, "not-there");
  g_assert_null (app_window_pack (f->window));
  g_assert_cmpint (app_window_location (f->window)->place, ==, APP_AT_PROBLEM);
}

int
main (int argc, char *argv[])
{
  static const struct
  {
    const char *path;
    void (*set_up) (Fixture *f, gconstpointer none);
    void (*test) (Fixture *f, gconstpointer none);
  } rows[] = {
    { "/packs/one-is-opened", set_up_one, test_one_is_opened },
    { "/packs/several-ask", set_up_several, test_several_ask },
    { "/packs/emergency-of-each", set_up_several, test_emergency_of_each },
    { "/packs/emergency-without-a-choice", set_up_several, test_emergency_without_a_choice },
    { "/packs/first-is-broken", set_up_several, test_first_is_broken },
    { "/packs/choose", set_up_several, test_choose },
    { "/packs/nothing-is-carried-over", set_up_several, test_nothing_is_carried_over },
    { "/packs/what-cannot-be-opened-changes-nothing", set_up_several, test_what_cannot_be_opened_changes_nothing },
    { "/packs/kept", set_up_several, test_kept },
    { "/packs/kept-one-is-gone", set_up_several, test_kept_one_is_gone },
    { "/packs/kiosk-asks-nobody", set_up_several, test_kiosk_asks_nobody },
    { "/packs/kiosk-shows-what-its-policy-says", set_up_several, test_kiosk_shows_what_its_policy_says },
    { "/packs/kiosk-shows-nothing-else", set_up_several, test_kiosk_shows_nothing_else },
  };

  ui_init (&argc, &argv);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_test_add (rows[i].path, Fixture, NULL, rows[i].set_up, rows[i].test, tear_down);

  return g_test_run ();
}
