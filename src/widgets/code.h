/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "handover/codes.h"

G_BEGIN_DECLS

/* A QR code, black on white with the white edge that readers need, whatever the theme. As large
 * as there is room for, up to half a screen's width, and never so small that a camera fails. */
#define WIDGETS_TYPE_CODE (widgets_code_get_type ())
G_DECLARE_FINAL_TYPE (WidgetsCode, widgets_code, WIDGETS, CODE, GtkWidget)

/* @code must outlive it. @name is what a screen reader says. @pixels_per_mm: of the screen. */
GtkWidget *widgets_code_new (const HandoverCode *code, const char *name, double pixels_per_mm);

G_END_DECLS
