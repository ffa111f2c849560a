/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "drawing/drawing.h"

G_BEGIN_DECLS

/* Regions of a drawing that somebody can touch: closed shapes with ids, inside
 * <g id="regions"> directly below the root. drawing.h counts and names them. */

/* The regions of a drawing in the colors of one mark, and nothing else of it. */
typedef struct
{
  const char *fill; /* "#RRGGBB", or "none" */
  double opacity;   /* of the fill */
  const char *line; /* "#RRGGBB", or "none" */
  double line_width; /* in the drawing's units */
} DrawingMark;

/* Paints the regions named in @ids (ends with NULL; of other drawings' regions there is
 * nothing to paint) at width × height pixels for the whole drawing.
 * Returns: an ARGB32 image surface, owned by the caller, or NULL if it cannot be drawn. */
cairo_surface_t *drawing_render_regions (const Drawing *drawing, int width, int height, const char *const *ids,
                                         const DrawingMark *mark);

/* Which region lies where: an immutable value, made once for each drawing. It takes about
 * 10 ms to make and a byte for each square unit. */
typedef struct _DrawingPick DrawingPick;

/* Returns: the map, owned by the caller, or NULL if the drawing has no regions. */
DrawingPick *drawing_pick_new (const Drawing *drawing);
void drawing_pick_free (DrawingPick *pick);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (DrawingPick, drawing_pick_free)

/* The region at a point, or the nearest one not farther away than @reach; all in the
 * drawing's units. Returns: its id, which belongs to @pick, or NULL. */
const char *drawing_pick_at (const DrawingPick *pick, double x, double y, double reach);

G_END_DECLS
