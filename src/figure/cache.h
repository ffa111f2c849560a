/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "drawing/drawing.h"

G_BEGIN_DECLS

/* Drawings as textures. An SVG takes 10 to 100 ms to paint, so it is painted off the main
 * thread, and what was painted is kept (at most 12 MB; then the oldest goes). */

/* Returns: the texture if it is kept already (not owned by the caller), or NULL. */
GdkTexture *figure_cache_get (const Drawing *drawing, int width, int height, const char *ground);

/* Paints it in a thread; @callback comes on the main loop, then figure_cache_get has it
 * (or will never have it, if it cannot be painted). @ground must be a static string. */
void figure_cache_paint (Drawing *drawing, int width, int height, const char *ground,
                         GAsyncReadyCallback callback, GObject *owner);

/* How many are being painted now: a screenshot waits for zero. */
guint figure_cache_n_pending (void);

/* Lets go of all textures. */
void figure_cache_clear (void);

G_END_DECLS
