/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "kiosk.h"

#include <string.h>

#include "kiosk/attract.h"
#include "kiosk/pad.h"
#include "language/choose.h"
#include "open.h"
#include "ui.h"

static void
type_pin (KioskFixture *f, const char *pin)
{
  for (; *pin; pin++)
    kiosk_pad_type (KIOSK_PAD (kiosk_shown (f)), *pin);
  kiosk_pad_try (KIOSK_PAD (kiosk_shown (f)));
}

static void
test_staff (KioskFixture *f, gconstpointer data)
{
  kiosk_use (f);
  app_kiosk_ask_pin (f->kiosk);
  g_assert_true (KIOSK_IS_PAD (kiosk_shown (f)));
  type_pin (f, "1234");
  g_assert_true (KIOSK_IS_PAD (kiosk_shown (f)));
  type_pin (f, KIOSK_PIN);
  g_assert_false (KIOSK_IS_PAD (kiosk_shown (f)));
  ui_wait_until_laid_out (GTK_WIDGET (f->window));
  g_assert_nonnull (ui_find_button (kiosk_shown (f), "staff.clean", NULL));
  gtk_widget_activate_action (kiosk_shown (f), "staff.offer", "s", "de");
  kiosk_touch (f);
  kiosk_press (f, "kiosk.finish");
  kiosk_touch (f);
  ui_wait_until_laid_out (GTK_WIDGET (f->window));
  g_assert_null (ui_find_button (GTK_WIDGET (f->window), "page.language", "de"));
  g_assert_nonnull (ui_find_button (GTK_WIDGET (f->window), "page.language", "fr"));
}

/* The last language cannot be taken away. */
static void
test_last_language (KioskFixture *f, gconstpointer data)
{
  static const char *const ids[] = { "en", "es", "de", "fr", "ar", "zh_CN" };
  g_autofree const char **offered = NULL;

  app_kiosk_ask_pin (f->kiosk);
  type_pin (f, KIOSK_PIN);
  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    gtk_widget_activate_action (kiosk_shown (f), "staff.offer", "s", ids[i]);
  offered = app_kiosk_offered (f->kiosk);
  g_assert_cmpstr (offered[0], ==, "zh_CN");
  g_assert_null (offered[1]);
  kiosk_press (f, "kiosk.finish");
  g_assert_cmpstr (language_current ()->id, ==, "zh_CN");
}

static void
test_clean (KioskFixture *f, gconstpointer data)
{
  app_kiosk_ask_pin (f->kiosk);
  type_pin (f, KIOSK_PIN);
  gtk_widget_activate_action (kiosk_shown (f), "staff.clean", NULL);
  for (guint i = 0; i < 29; i++)
    app_kiosk_tick (f->kiosk, f->now);
  g_assert_false (KIOSK_IS_ATTRACT (kiosk_shown (f)));
  app_kiosk_tick (f->kiosk, f->now);
  g_assert_true (KIOSK_IS_ATTRACT (kiosk_shown (f)));
}

static void
test_no_pin (KioskFixture *f, gconstpointer data)
{
  app_kiosk_ask_pin (f->kiosk);
  g_assert_true (KIOSK_IS_ATTRACT (kiosk_shown (f)));
}

static char *
read_file (KioskFixture *f, const char *name)
{
  g_autofree char *file = g_build_filename (f->folder, name, NULL);
  char *text = NULL;

  g_file_get_contents (file, &text, NULL, NULL);

  return text;
}

/* Written between sessions alone; and what stands there names days and weeks, no more. */
static void
test_counters (KioskFixture *f, gconstpointer data)
{
  g_autofree char *before = NULL, *after = NULL;

  kiosk_use (f);
  before = read_file (f, "counters.json");
  g_assert_null (before);
  kiosk_press (f, "kiosk.finish");
  after = read_file (f, "counters.json");
  g_assert_nonnull (after);
  g_assert_nonnull (strstr (after, "\"sleep\" : 1"));
  g_assert_nonnull (strstr (after, "\"today\" : 1"));
  g_assert_nonnull (strstr (after, "\"self-check-ended\""));
  g_assert_null (strstr (after, "fever"));
}

static void
test_no_counters (KioskFixture *f, gconstpointer data)
{
  g_autofree char *text = NULL;

  kiosk_use (f);
  kiosk_press (f, "kiosk.finish");
  text = read_file (f, "counters.json");
  g_assert_null (text);
}

static void
test_status (KioskFixture *f, gconstpointer data)
{
  g_autofree char *text = read_file (f, "status.json"), *after = NULL;

  g_assert_nonnull (strstr (text, "\"pack\":\"back-surgery\""));
  kiosk_use (f);
  kiosk_press (f, "kiosk.finish");
  after = read_file (f, "status.json");
  g_assert_cmpstr (text, ==, after);
}

int
main (int argc, char *argv[])
{
  open_begin_languages ();
  ui_init (&argc, &argv);
#define ADD(name, test, keys) g_test_add ("/kiosk/" name, KioskFixture, keys, kiosk_set_up, test_##test, kiosk_tear_down)
  ADD ("staff", staff, kiosk_keys_of_staff ());
  ADD ("last-language", last_language, kiosk_keys_of_staff ());
  ADD ("clean", clean, kiosk_keys_of_staff ());
  ADD ("no-pin", no_pin, NULL);
  ADD ("counters", counters, kiosk_keys_of_staff ());
  ADD ("no-counters", no_counters, NULL);
  ADD ("status", status, NULL);
#undef ADD

  return g_test_run ();
}
