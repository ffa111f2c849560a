/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A graph in the part of Graphviz' language that is used here, read by its letter. */
typedef struct
{
  char *from;             /* or the name of a node */
  char *to;               /* NULL for a node */
  char *cluster;          /* in which it stands, or NULL */
  GHashTable *attributes; /* name to value, as it is shown: \l is a line feed */
} DotThing;

/* Returns: nodes and edges in their order (DotThing), owned by the caller. Fails with the
 * place if the text is not what it should be. */
GPtrArray *dot_parse (const char *text);

/* "" if there is none. */
const char *dot_get (const DotThing *thing, const char *attribute);

/* NULL if there is none; @to is NULL for a node. */
const DotThing *dot_find (GPtrArray *things, const char *from, const char *to);

G_END_DECLS
