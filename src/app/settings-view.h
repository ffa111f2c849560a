/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "widgets/context.h"

G_BEGIN_DECLS

/* What can be set: where this copy stands, text, contrast, motion, what is kept. All of
 * it through the actions page.place, page.text-size(i), page.high-contrast,
 * page.reduce-motion, page.keep-reading-list and page.forget. */
WidgetsView app_settings_view (const WidgetsContext *context);

G_END_DECLS
