/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "kiosk/watchdog.h"

static void
test_restart (void)
{
  static const struct
  {
    guint hours, hour;
    gboolean supervised, due;
  } rows[] = {
    { 24, 3, TRUE, TRUE }, { 20, 3, TRUE, TRUE }, { 19, 3, TRUE, FALSE }, { 24, 2, TRUE, FALSE },
    { 24, 4, TRUE, FALSE }, { 24, 3, FALSE, FALSE }, { 0, 3, TRUE, FALSE }, { 240, 15, TRUE, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_assert_cmpint (kiosk_restart_is_due (rows[i].hours * G_TIME_SPAN_HOUR, rows[i].hour, rows[i].supervised), ==, rows[i].due);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/watchdog/restart", test_restart);

  return g_test_run ();
}
