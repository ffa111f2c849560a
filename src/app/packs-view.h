/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "widgets/context.h"

G_BEGIN_DECLS

/* The packs of the @shelf (pack/shelf.h), to choose one: a card for each, and a sentence for one
 * that cannot be opened. A card activates page.pack with the pack's name. No pack need be
 * open. */
WidgetsView app_packs_view (const WidgetsContext *context, const GPtrArray *shelf);

G_END_DECLS
