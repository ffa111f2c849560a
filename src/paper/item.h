/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

#include "drawing/drawing.h"

G_BEGIN_DECLS

/* What stands on paper, one thing after the other: large print of 16 points and more (the
 * guidance of associations of blind people), small print of 12. */
typedef struct
{
  double size;   /* points */
  gboolean bold;
  double before; /* white above it, points */
  gboolean keeps_with_next;
} PaperStyle;

extern const PaperStyle paper_title, paper_lead, paper_heading, paper_small_heading, paper_text, paper_small, paper_picture, paper_count;

typedef enum
{
  PAPER_PEOPLE,
  PAPER_BAR,
} PaperShape;

#define PAPER_MOST_POINTS 12

typedef struct
{
  const PaperStyle *style;
  char *markup;     /* Pango's; NULL for what is drawn */
  char *mark;       /* bullet or number before it, or NULL */
  Drawing *drawing; /* not owned, or NULL */
  Drawing *beside;  /* a second one, of the same size, at its right; not owned, or NULL */
  char **marked;    /* regions of the two that are marked, or NULL */
  struct
  {
    double x, y;
  } points[PAPER_MOST_POINTS]; /* numbered from 1, in the drawing's units */
  guint n_points;
  int count, of;    /* so many of so many are drawn; of 0: nothing is */
  PaperShape shape; /* as what */
} PaperItem;

/* An array that owns its PaperItems. */
GPtrArray *paper_items_new (void);

/* Appends an item, which belongs to @items. Takes @markup. */
PaperItem *paper_add (GPtrArray *items, const PaperStyle *style, char *markup);
void paper_add_plain (GPtrArray *items, const PaperStyle *style, const char *words);
/* Behind a number or, for 0, a bullet. Takes @markup. */
void paper_add_listed (GPtrArray *items, const PaperStyle *style, char *markup, guint number);
/* Drawn above the words that say the same. 0 <= count <= of, of > 0. */
void paper_add_count (GPtrArray *items, PaperShape shape, int count, int of);

G_END_DECLS
