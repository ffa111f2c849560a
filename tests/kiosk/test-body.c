/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "kiosk/body.h"

/* Screens as they are sold. */
static const struct
{
  const char *name;
  int width, height;
  double width_mm;
  double scale, target;
} rows[] = {
  { "21.5 inches, portrait", 1080, 1920, 268, 2.42, 80.6 },
  { "24 inches, landscape", 1920, 1080, 531, 2.17, 72.3 },
  { "32 inches, landscape", 1920, 1080, 698, 1.65, 55.0 },
  { "a tablet of 10 inches", 1280, 2000, 217, 3.55, 118.0 },
  { "a small screen: whole words come first", 600, 1024, 100, 1.76, 120.0 },
  { "a wall: not smaller than on a desk", 1024, 768, 520, 1.18, 39.4 },
  { "15 inches, old and low", 1024, 768, 304, 1.88, 67.4 },
  { "unknown", 1920, 1080, 0, 2.27, 75.6 },
  { "one that lies", 1920, 1080, 16, 2.27, 75.6 },
  { "another", 1920, 1080, 1600, 2.27, 75.6 },
};

static void
test_on (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      KioskBody body = kiosk_body_on (rows[i].width, rows[i].height, rows[i].width_mm, 7.3, 20);

      g_test_message ("%s: %f, %f", rows[i].name, body.text_scale, body.target);
      g_assert_cmpfloat_with_epsilon (body.text_scale, rows[i].scale, 0.01);
      g_assert_cmpfloat_with_epsilon (body.target, rows[i].target, 0.1);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/body/on", test_on);

  return g_test_run ();
}
