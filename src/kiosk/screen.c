/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "kiosk/screen.h"

GdkRectangle
kiosk_screen (void)
{
  g_autoptr (GdkMonitor) monitor = g_list_model_get_item (gdk_display_get_monitors (gdk_display_get_default ()), 0);
  GdkRectangle screen = { 0, 0, 0, 0 };

  if (monitor)
    gdk_monitor_get_geometry (monitor, &screen);

  return screen;
}
