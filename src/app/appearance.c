/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/appearance.h"

#include <gtk/gtk.h>

#include "widgets/contrast.h"

const int app_text_sizes[] = { 100, 125, 150, 175, 200 };
const guint app_n_text_sizes = G_N_ELEMENTS (app_text_sizes);

/* Pango's units; what GTK takes where nobody says. */
#define USUAL_DPI (96 * 1024)

static double scale = 1;

/* Text grows with its resolution, so that every size in the style sheet follows. */
static void
apply_text_size (GSettings *settings)
{
  static int own_dpi; /* the desktop's, before anything was changed */
  GtkSettings *gtk = gtk_settings_get_default ();

  if (!own_dpi)
    g_object_get (gtk, "gtk-xft-dpi", &own_dpi, NULL);
  if (own_dpi <= 0)
    own_dpi = USUAL_DPI;
  g_object_set (gtk, "gtk-xft-dpi", (int) (own_dpi * scale) * g_settings_get_int (settings, "text-size") / 100, NULL);
}

static void
apply_contrast (GSettings *settings)
{
  widgets_contrast_set_wanted (widgets_contrast_get_default (), g_settings_get_boolean (settings, "high-contrast"));
}

/* The desktop's wish for less motion is never overruled. */
static void
apply_motion (GSettings *settings)
{
  GtkSettings *gtk = gtk_settings_get_default ();

  if (g_settings_get_boolean (settings, "reduce-motion"))
    g_object_set (gtk, "gtk-enable-animations", FALSE, NULL);
  else
    gtk_settings_reset_property (gtk, "gtk-enable-animations");
}

void
app_appearance_follow (GSettings *settings)
{
  g_signal_connect (settings, "changed::text-size", G_CALLBACK (apply_text_size), NULL);
  g_signal_connect (settings, "changed::high-contrast", G_CALLBACK (apply_contrast), NULL);
  g_signal_connect (settings, "changed::reduce-motion", G_CALLBACK (apply_motion), NULL);
  if (g_settings_get_int (settings, "text-size") != 100)
    apply_text_size (settings);
  apply_contrast (settings);
  if (g_settings_get_boolean (settings, "reduce-motion"))
    apply_motion (settings);
}

void
app_appearance_set_scale (GSettings *settings, double factor)
{
  scale = factor;
  apply_text_size (settings);
}

int
app_text_size_step (int percent, int step)
{
  int at = 0;

  while (at + 1 < (int) app_n_text_sizes && app_text_sizes[at + 1] <= percent)
    at++;
  /* From between two sizes, one step down is the one below. */
  if (step < 0 && app_text_sizes[at] < percent)
    at++;

  return app_text_sizes[CLAMP (at + step, 0, (int) app_n_text_sizes - 1)];
}
