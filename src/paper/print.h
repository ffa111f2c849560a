/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "paper/sheet.h"

G_BEGIN_DECLS

/* Prints what is on the sheets as a job called @name. With @file it is written there as PDF
 * and nobody is asked; otherwise the desktop asks which printer, above @parent.
 * Returns: FALSE and @error if it could not be done; stopping it is no error. */
gboolean paper_print (PaperSheet *sheet, const char *name, GtkWindow *parent, const char *file, GError **error);

G_END_DECLS
