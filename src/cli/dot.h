/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Adds name="text" to the attributes of a node or an edge for Graphviz, with all that it
 * would read as something else made plain. Each line of the text begins at the left. */
void cli_dot_add_attribute (GString *out, const char *name, const char *text);

/* The text as a label, with its lines wrapped to a readable width; what a line is moved in
 * by stays. */
void cli_dot_add_label (GString *out, const char *text);

G_END_DECLS
