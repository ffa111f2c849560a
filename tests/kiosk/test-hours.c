/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "kiosk/hours.h"

enum
{
  MO = 1,
  TU,
  WE,
  TH,
  FR,
  SA,
  SU
};

#define AT(hour, minute) ((hour) * 60 + (minute))

static void
test_open (void)
{
  static const struct
  {
    const char *hours;
    guint day, minute;
    gboolean open;
  } rows[] = {
    { "", SU, AT (3, 0), TRUE },
    { "  ", SU, AT (3, 0), TRUE },
    { "Mo-Fr 08:00-17:00", MO, AT (8, 0), TRUE },
    { "Mo-Fr 08:00-17:00", MO, AT (7, 59), FALSE },
    { "Mo-Fr 08:00-17:00", FR, AT (16, 59), TRUE },
    { "Mo-Fr 08:00-17:00", FR, AT (17, 0), FALSE },
    { "Mo-Fr 08:00-17:00", SA, AT (12, 0), FALSE },
    { "Mo-Fr 08:00-12:00; Mo-Th 13:00-17:00", TH, AT (14, 0), TRUE },
    { "Mo-Fr 08:00-12:00; Mo-Th 13:00-17:00", TH, AT (12, 30), FALSE },
    { "Mo-Fr 08:00-12:00; Mo-Th 13:00-17:00", FR, AT (14, 0), FALSE },
    { "Sa,Su 09:00-12:30", SU, AT (12, 29), TRUE },
    { "Sa-Mo 09:00-12:30", MO, AT (9, 0), TRUE },
    { "Sa-Mo 09:00-12:30", TU, AT (9, 0), FALSE },
    { "Fr 22:00-06:00", FR, AT (23, 0), TRUE },
    { "Fr 22:00-06:00", SA, AT (5, 59), TRUE },
    { "Fr 22:00-06:00", SA, AT (6, 0), FALSE },
    { "Su 22:00-06:00", MO, AT (1, 0), TRUE },
    { "Mo-Su 00:00-24:00", WE, AT (23, 59), TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (KioskHours) hours = kiosk_hours_parse (rows[i].hours);

      g_test_message ("“%s”, day %u, minute %u", rows[i].hours, rows[i].day, rows[i].minute);
      g_assert_nonnull (hours);
      g_assert_cmpint (kiosk_hours_are_open (hours, rows[i].day, rows[i].minute), ==, rows[i].open);
    }
}

static void
test_bad (void)
{
  static const char *const bad[] = {
    "always",           "Mo",          "Mo 8-17",         "Mo 08:00",          "Mo 08:00-25:00", "Mo 08:00-08:00",    "Mo 08:60-09:00",
    "Mo-Xx 08:00-17:00", "08:00-17:00", "Mo 08:00-17:00;", "Mo 08:00-17:00 Tu", "Mo, 08:00-17:00", "mo-fr 08:00-17:00", "Mo  08:00-17:00",
    "Mo 08:00-24:30",    ";",           "Mo 08:00-1",      "-",                 "Mo-",
  };

  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_test_message ("“%s”", bad[i]);
      g_assert_null (kiosk_hours_parse (bad[i]));
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/hours/open", test_open);
  g_test_add_func ("/hours/bad", test_bad);

  return g_test_run ();
}
