/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "widgets/context.h"

G_BEGIN_DECLS

/* Asks where this copy stands, so that the right telephone numbers are shown. A touch on
 * a region activates page.region('ID'). @regions may be NULL. */
WidgetsView app_place_view (const WidgetsContext *context, GPtrArray *regions);

G_END_DECLS
