/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "drawing/drawing.h"

G_BEGIN_DECLS

/* Drawings as pixels. An SVG takes 10 to 100 ms to paint, so it is painted off the main
 * thread, and what was painted is kept (at most 12 MB; then the oldest goes). It is kept
 * as a cairo surface: the cairo renderer would convert a texture anew for every frame. */

/* Returns: the surface if it is kept already (not owned by the caller), or NULL. */
cairo_surface_t *figure_cache_get (const Drawing *drawing, int width, int height, const char *ground);

/* Paints it in a thread, when the frame that is being made is out; @callback comes on the main loop, then figure_cache_get has it
 * (or will never have it, if it cannot be painted). @ground must be a static string. */
void figure_cache_paint (Drawing *drawing, int width, int height, const char *ground,
                         GAsyncReadyCallback callback, GObject *owner);

/* How many are being painted now: a screenshot waits for zero. */
guint figure_cache_n_pending (void);

/* Lets go of all that is kept. */
void figure_cache_clear (void);

G_END_DECLS
