/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "widgets/context.h"

G_BEGIN_DECLS

/* Prints a page in large type. With @file it is written there as PDF and nobody is
 * asked; otherwise the desktop asks which printer, above @parent.
 * Returns: FALSE and @error if it could not be done; stopping it is no error. */
gboolean reader_print (const WidgetsContext *context, const char *page, GtkWindow *parent, const char *file,
                       GError **error);

G_END_DECLS
