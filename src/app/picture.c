/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/picture.h"

/* Cairo paints nothing larger; only all figures in large text on a telephone are. */
#define MOST_HEIGHT 32000

gboolean
app_picture_write (GtkWidget *widget, const char *path)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (widget);
  int width = gdk_paintable_get_intrinsic_width (paintable), height = gdk_paintable_get_intrinsic_height (paintable);
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GdkTexture) texture = NULL;

  if (height > MOST_HEIGHT)
    return FALSE;

  gdk_paintable_snapshot (paintable, snapshot, width, height);
  node = gtk_snapshot_to_node (snapshot);
  if (!node)
    return FALSE;
  texture = gsk_renderer_render_texture (gtk_native_get_renderer (gtk_widget_get_native (widget)), node, NULL);
  if (gdk_texture_save_to_png (texture, path))
    return TRUE;
  g_printerr ("legwise: cannot write %s\n", path);

  return FALSE;
}
