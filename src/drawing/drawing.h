/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>

#include "xml/gate.h"

G_BEGIN_DECLS

/* A drawing that has passed the gate and the allow-list: an immutable value. */
typedef struct _Drawing Drawing;

/* Reads an SVG file's bytes. What is not on the allow-list is refused.
 * Returns: the drawing, owned by the caller (drawing_unref), or NULL and faults. */
Drawing *drawing_read (GBytes *bytes, const char *name, XmlFaults *faults);
Drawing *drawing_ref (Drawing *drawing);
void drawing_unref (Drawing *drawing);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Drawing, drawing_unref)

/* In the drawing's own units. */
double drawing_width (const Drawing *drawing);
double drawing_height (const Drawing *drawing);

/* Where a callout points, in the drawing's own units. FALSE if there is no such anchor. */
gboolean drawing_anchor (const Drawing *drawing, const char *id, double *ret_x, double *ret_y);

/* The ids of what somebody can touch in it (regions.h), in the order of the file; ends with
 * NULL. Belongs to the drawing. */
const char *const *drawing_regions (const Drawing *drawing);

/* The file that it was read from. Belongs to the drawing. */
GBytes *drawing_bytes (const Drawing *drawing);

/* How a drawing is painted; the drawing itself stays the same in every theme, only the
 * ground behind it (class="ground") follows. */
typedef struct
{
  const char *ground; /* "#2e3b40", or NULL for the drawing's own */
} DrawingTheme;

/* Paints at width × height pixels. May be called from any thread.
 * Returns: an ARGB32 image surface, owned by the caller, or NULL if it cannot be drawn. */
cairo_surface_t *drawing_render (const Drawing *drawing, int width, int height, const DrawingTheme *theme);

G_END_DECLS
