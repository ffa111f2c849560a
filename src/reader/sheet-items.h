/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "widgets/context.h"

G_BEGIN_DECLS

/* What stands on paper, one thing after the other. Not for anybody but sheet.c. */
typedef struct
{
  double size;   /* points */
  gboolean bold;
  double before; /* white above it, points */
  gboolean keeps_with_next;
} SheetStyle;

#define SHEET_MOST_POINTS 12

typedef struct
{
  const SheetStyle *style;
  char *markup;     /* Pango's; NULL for a drawing */
  char *mark;       /* bullet or number before it, or NULL */
  Drawing *drawing; /* belongs to the pack, or NULL */
  struct
  {
    double x, y;
  } points[SHEET_MOST_POINTS]; /* numbered from 1, in the drawing's units */
  guint n_points;
} SheetItem;

/* Returns: an array of SheetItem, owned by the caller. */
GPtrArray *sheet_items_new (const WidgetsContext *context, const ContentPage *page);

G_END_DECLS
