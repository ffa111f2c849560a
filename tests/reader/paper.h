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
  guint n_counts;  /* of the pictures: people and bars */
  guint n_feet;
} Paper;

/* A context with a point for each unit, as a printer gives it. */
PangoContext *paper_context_new (PangoDirection direction);

/* Lays @sheet out and draws all of it. */
Paper *paper_new (PaperSheet *sheet, PangoDirection direction, double width, double height);
void paper_free (Paper *paper);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Paper, paper_free)

const PaperPart *paper_line (const Paper *paper, guint i);

/* What must hold of everything that is printed. */

/* Each paragraph from its first line to its last, once, before the next one begins. */
void paper_assert_nothing_lost (const Paper *paper);

/* Nothing below the foot or beside the paper, no line over another or over a picture, and
 * no sheet that is empty. */
void paper_assert_readable (const Paper *paper);

void paper_assert_no_heading_last (const Paper *paper);

/* Lines are a little higher than they are said to be. */
#define PAPER_NEARLY 1.0

gboolean paper_parts_overlap (const PaperPart *a, const PaperPart *b);

/* All words on it, a line for each paragraph; owned by the caller. */
char *paper_words (const Paper *paper);

G_END_DECLS
