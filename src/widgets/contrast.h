/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* High contrast, because the desktop asks for it or because the reader does. One object
 * for the whole program; property "high" (gboolean, read only) tells of changes. */
#define WIDGETS_TYPE_CONTRAST (widgets_contrast_get_type ())
G_DECLARE_FINAL_TYPE (WidgetsContrast, widgets_contrast, WIDGETS, CONTRAST, GObject)

/* Belongs to the program. */
WidgetsContrast *widgets_contrast_get_default (void);

gboolean widgets_contrast_is_high (WidgetsContrast *contrast);

/* What the reader wants; the desktop's wish counts all the same. */
void widgets_contrast_set_wanted (WidgetsContrast *contrast, gboolean wanted);

G_END_DECLS
