/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "kiosk/pin.h"

#define SECONDS(n) ((gint64) (n) * G_TIME_SPAN_SECOND)

static void
test_is_one (void)
{
  static const struct
  {
    const char *pin;
    gboolean is_one;
  } rows[] = { { "1234", TRUE },  { "123456789012", TRUE }, { "123", FALSE },     { "1234567890123", FALSE },
               { "", FALSE },     { "12a4", FALSE },        { " 1234", FALSE },   { "١٢٣٤", FALSE },
               { "-1234", FALSE } };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_assert_cmpint (kiosk_pin_is_one (rows[i].pin), ==, rows[i].is_one);
}

static void
test_fits (void)
{
  g_autofree char *hash = kiosk_pin_hash ("4711"), *again = kiosk_pin_hash ("4711");

  g_assert_true (g_str_has_prefix (hash, "$y$"));
  g_assert_cmpstr (hash, !=, again); /* salted */
  g_assert_true (kiosk_pin_fits ("4711", hash));
  g_assert_true (kiosk_pin_fits ("4711", again));
  g_assert_false (kiosk_pin_fits ("4712", hash));
  g_assert_false (kiosk_pin_fits ("", hash));
  g_assert_null (kiosk_pin_hash ("12"));
}

/* A policy that is empty or broken opens to nobody. */
static void
test_broken_hash (void)
{
  static const char *const hashes[] = { "", "4711", "$", "$y$", "*0", "*1", "$y$j9T$", "$6$", "\xff\xfe", "$zz$salt$hash" };

  for (guint i = 0; i < G_N_ELEMENTS (hashes); i++)
    {
      g_test_message ("row %u", i);
      g_assert_false (kiosk_pin_fits ("4711", hashes[i]));
      g_assert_false (kiosk_pin_fits ("", hashes[i]));
    }
}

static void
test_guard (void)
{
  /* The number of the wrong try, and how long one waits after it. */
  static const struct
  {
    guint try, seconds;
  } rows[] = { { 1, 0 }, { 4, 0 }, { 5, 30 }, { 6, 60 }, { 7, 120 }, { 8, 240 }, { 9, 480 }, { 10, 900 }, { 100, 900 } };
  KioskPinGuard guard = { 0 };
  guint row = 0;

  for (guint try = 1; try <= 100; try++)
    {
      g_assert_true (kiosk_pin_guard_lets_try (&guard, SECONDS (try * 1000)));
      kiosk_pin_guard_take (&guard, FALSE, SECONDS (try * 1000));
      if (try != rows[row].try)
        continue;
      g_assert_true (kiosk_pin_guard_lets_try (&guard, SECONDS (try * 1000 + rows[row].seconds)));
      if (rows[row].seconds)
        g_assert_false (kiosk_pin_guard_lets_try (&guard, SECONDS (try * 1000 + rows[row].seconds) - 1));
      row++;
    }
  kiosk_pin_guard_take (&guard, TRUE, SECONDS (200000));
  g_assert_cmpuint (guard.tries, ==, 0);
  g_assert_true (kiosk_pin_guard_lets_try (&guard, SECONDS (200000)));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/pin/is-one", test_is_one);
  g_test_add_func ("/pin/fits", test_fits);
  g_test_add_func ("/pin/broken-hash", test_broken_hash);
  g_test_add_func ("/pin/guard", test_guard);

  return g_test_run ();
}
