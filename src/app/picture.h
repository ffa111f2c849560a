/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Writes what @widget shows now into a PNG file. Nothing where it is higher than can be painted.
 * Returns: whether a picture was written; it says so on standard error where it cannot. */
gboolean app_picture_write (GtkWidget *widget, const char *path);

G_END_DECLS
