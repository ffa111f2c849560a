/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "paper/sheet.h"

G_BEGIN_DECLS

/* Prints what is on the sheets as a job called @name. With @file it is written there as PDF
 * and nobody is asked; otherwise the desktop asks which printer, above @parent.
 * Returns: FALSE and @error if it could not be done; stopping it is no error. */
gboolean paper_print (PaperSheet *sheet, const char *name, GtkWindow *parent, const char *file, GError **error);

/* The same in a kiosk: at once, on the printer that is the default, and not at all if it is more
 * than @most_sheets. Takes @sheet. Goes on while the program does, and says how it went by the
 * action page.tell of @parent; paper_print_stop ends it. What the printing system has taken
 * already is not taken back. */
void paper_print_at_once (PaperSheet *sheet, const char *name, guint most_sheets, GtkWindow *parent);
void paper_print_stop (void);
/* How many were printed at once and have come to their end. */
guint paper_print_n_done (void);

G_END_DECLS
