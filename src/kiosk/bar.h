/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The controls of a kiosk, at the lower edge, where every arm reaches: back, home, emergency
 * signs, language, text and colors, everything lower down, and "I am finished", which is in sight
 * on every screen. They activate page.back, page.home, page.emergency, page.languages,
 * page.settings, kiosk.down and kiosk.finish. */
GtkWidget *kiosk_bar_new (gboolean several_languages);

G_END_DECLS
