/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "kiosk/body.h"

#define LEAST_EM_ON_A_LINE 20
#define LEAST_EM_HIGH 24
#define MM_AN_INCH 25.4
#define USUAL_DOTS_AN_INCH 96

/* Below 50 and above 600 dots an inch a monitor does not know its size: projectors and
 * virtual screens tell anything. */
static double
pixels_per_mm (int width, double width_mm)
{
  double dots = width_mm > 0 ? width * MM_AN_INCH / width_mm : 0;

  return (dots >= 50 && dots <= 600 ? dots : USUAL_DOTS_AN_INCH) / MM_AN_INCH;
}

KioskBody
kiosk_body_on (int width, int height, double width_mm, double text_height, double target_size)
{
  double per_mm = pixels_per_mm (width, width_mm);
  double scale = text_height * per_mm / KIOSK_CAPITAL_OF_EM / KIOSK_EM_PIXELS;
  double most = MIN (width / (LEAST_EM_ON_A_LINE * KIOSK_EM_PIXELS), height / (LEAST_EM_HIGH * KIOSK_EM_PIXELS));

  return (KioskBody){ .text_scale = MAX (1, MIN (scale, most)), .target = target_size * per_mm };
}
