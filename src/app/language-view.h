/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "widgets/context.h"

G_BEGIN_DECLS

/* The languages that the pack speaks, each by its own name: page.language('id'). */
WidgetsView app_language_view (const WidgetsContext *context);

G_END_DECLS
