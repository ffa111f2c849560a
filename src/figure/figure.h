/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "widgets/context.h"

G_BEGIN_DECLS

/* A drawing with its labels or, where there is no room for them, numbers and a legend, and
 * a caption. If the drawing cannot be shown, its description stands in its place. */

typedef enum
{
  FIGURE_PLAIN,
  FIGURE_TO_ENLARGE, /* a touch, or a button below it, activates page.figure('src') */
  FIGURE_LARGE,      /* see figure_labelled_new_large */
} FigureSize;

GtkWidget *figure_new (const WidgetsContext *context, const ContentFigure *figure, FigureSize size);

/* The same for a picture of the self-check. */
GtkWidget *figure_new_for_question (const WidgetsContext *context, const LwPicture *picture, FigureSize size);

/* A drawing of the pack, which owns it; NULL if it cannot be shown. */
Drawing *figure_find_drawing (const WidgetsContext *context, const char *file);

/* A drawing alone, for cards: it only decorates. */
GtkWidget *figure_decoration_new (const WidgetsContext *context, const char *file);

G_END_DECLS
