/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <atspi/atspi.h>
#include <gio/gio.h>

G_BEGIN_DECLS

/* The accessibility tree of a program at one time. */
typedef enum
{
  LOOK_BUTTON,
  LOOK_OPTION, /* a check box or a radio button */
  LOOK_HEADING,
} LookKind;

typedef struct
{
  AtspiAccessible *object;
  AtspiRole role;
  char *name;
  int parent; /* its place among the nodes of the same look, or -1 */
  int level;  /* of a heading; 0: GTK before 4.10 does not tell */
  gboolean focusable, focused, checked, sensitive, active;
} LookNode;

void look_node_free (LookNode *node);
gboolean look_node_is (const LookNode *node, LookKind kind);

/* Returns: LookNode in the order of the tree, owned by the caller; NULL if the tree
 * changed meanwhile. */
GPtrArray *look_at_all (AtspiAccessible *application);

/* The node that has the focus, owned by the caller, or NULL. It takes a fraction of the
 * time that a whole look takes. */
LookNode *look_at_focus (AtspiAccessible *application);

G_END_DECLS
