/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "kiosk/screen.h"

KioskScreen
kiosk_screen (void)
{
  g_autoptr (GdkMonitor) monitor = g_list_model_get_item (gdk_display_get_monitors (gdk_display_get_default ()), 0);
  GdkRectangle area;

  if (!monitor)
    return (KioskScreen){ 0, 0, 0 };
  gdk_monitor_get_geometry (monitor, &area);

  return (KioskScreen){ area.width, area.height, gdk_monitor_get_width_mm (monitor) };
}

gboolean
kiosk_screen_is_wide (void)
{
  KioskScreen screen = kiosk_screen ();

  return screen.width > screen.height;
}
