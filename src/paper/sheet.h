/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <pango/pango.h>

#include "paper/item.h"

G_BEGIN_DECLS

/* Items on sheets of paper: black on white. Sizes are in points. */
typedef struct _PaperSheet PaperSheet;

/* @items: PaperItem; taken. @foot stands at the foot of each sheet. */
PaperSheet *paper_sheet_new (GPtrArray *items, const char *foot);
void paper_sheet_free (PaperSheet *sheet);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PaperSheet, paper_sheet_free)

/* Sets it for paper of this size, margins left out. @pango must give a point for each
 * unit of the paper. Returns: how many sheets it takes, at least 1. */
guint paper_sheet_lay_out (PaperSheet *sheet, PangoContext *pango, double width, double height);

/* Draws sheet number @index, from 0, of what was laid out. */
void paper_sheet_draw (PaperSheet *sheet, cairo_t *cr, guint index);

G_END_DECLS
