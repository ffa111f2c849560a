/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "reader/sheet.h"

G_BEGIN_DECLS

/* Paper that remembers what was put on it. The linker leads sheet.c's calls of Pango and
 * cairo through here (see meson.build), since what is on paper cannot be read back. */

/* Something on a sheet; points, from the top left. */
typedef struct
{
  guint sheet;
  double left, right, top, bottom;
  PangoLayout *layout; /* NULL for a picture */
  guint line;          /* of its layout */
} PaperPart;

typedef struct
{
  double width, height;
  guint n_sheets;
  double foot;     /* where the foot begins, on the sheet where it is highest */
  GArray *lines;   /* PaperPart, in the order in which they were drawn */
  GArray *marks;   /* PaperPart: bullets, numbers of items and of points */
  GArray *pictures; /* PaperPart */
  guint n_feet;
} Paper;

/* A context with a point for each unit, as a printer gives it. */
PangoContext *paper_context_new (PangoDirection direction);

/* Lays @sheet out and draws all of it. */
Paper *paper_new (ReaderSheet *sheet, PangoDirection direction, double width, double height);
void paper_free (Paper *paper);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Paper, paper_free)

/* All words on it, a line for each paragraph; owned by the caller. */
char *paper_text (const Paper *paper);

G_END_DECLS
