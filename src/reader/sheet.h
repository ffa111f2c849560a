/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "paper/sheet.h"
#include "widgets/context.h"

G_BEGIN_DECLS

/* A page on paper, in large type: its drawing with numbered points, and the meanings of
 * its hard words. Owned by the caller; @context must outlive it. */
PaperSheet *reader_sheet_new (const WidgetsContext *context, const ContentPage *page);

G_END_DECLS
