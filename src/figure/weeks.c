/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figure/weeks.h"

#include <glib/gi18n.h>

#define YEAR 52
#define QUARTER 13

static const int steps[] = {
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
  13, 17, 22, 26, 30, 35, 39, 43, 48, /* 3 to 11 months */
  52, 65, 78, 91,
  104, 156, 208, 260, 312, 364, 416, 468, 520,
};

guint
figure_weeks_n_steps (void)
{
  return G_N_ELEMENTS (steps);
}

int
figure_weeks_step (guint step)
{
  return steps[step];
}

char *
figure_weeks_words (int weeks)
{
  int months = (weeks * 12 + YEAR / 2) / YEAR, years = weeks / YEAR;

  if (weeks < 1)
    return g_strdup (_("Less than 1 week"));
  if (weeks < QUARTER)
    return g_strdup_printf (ngettext ("%d week", "%d weeks", (gulong) weeks), weeks);
  if (weeks % YEAR != 0 && weeks < 2 * YEAR)
    return g_strdup_printf (ngettext ("%d month", "%d months", (gulong) months), months);

  return g_strdup_printf (ngettext ("%d year", "%d years", (gulong) years), years);
}
