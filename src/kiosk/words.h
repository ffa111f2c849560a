/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* About how many words are shown in @widget and all below it. Where a script writes none apart,
 * two letters count as one. */
guint kiosk_words_in (GtkWidget *widget);

/* The same for a text. */
guint kiosk_words_of (const char *text);

G_END_DECLS
