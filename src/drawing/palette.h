/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "xml/gate.h"

G_BEGIN_DECLS

/* All drawings have one palette, so that a nerve is the same yellow on every page and red
 * belongs to danger. A shade of one of its colours is good too. */

/* The colour of the palette that is nearest to "#RRGGBB", which belongs to the program.
 * @ret_distance: how far away it is as the eye sees it (in OKLab; black to white is 1).
 * Returns: NULL if @color is no such colour. */
const char *drawing_palette_nearest (const char *color, double *ret_distance);

/* Whether each colour that the tree of a drawing names is "#RRGGBB" and near the palette, or
 * none, or a gradient of its own. */
gboolean drawing_keeps_to_palette (const xmlDoc *document, const char *name, XmlFaults *faults);

G_END_DECLS
