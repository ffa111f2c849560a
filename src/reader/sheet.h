/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "widgets/context.h"

G_BEGIN_DECLS

/* A page on paper, in large type: black on white, its drawing with numbered points, and
 * the meanings of its hard words. Sizes are in points. */
typedef struct _ReaderSheet ReaderSheet;

ReaderSheet *reader_sheet_new (const WidgetsContext *context, const ContentPage *page);
void reader_sheet_free (ReaderSheet *sheet);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ReaderSheet, reader_sheet_free)

/* Sets it for paper of this size, margins left out. @pango must give a point for each
 * unit of the paper. Returns: how many sheets it takes, at least 1. */
guint reader_sheet_lay_out (ReaderSheet *sheet, PangoContext *pango, double width, double height);

/* Draws sheet number @index, from 0, of what was laid out. */
void reader_sheet_draw (ReaderSheet *sheet, cairo_t *cr, guint index);

G_END_DECLS
