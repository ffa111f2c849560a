/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "assess/questionnaire.h"

G_BEGIN_DECLS

/* What a danger sign, or several together, must at least lead to. Kept apart from the
 * rules so that another person can write it. */
typedef struct
{
  char *id;
  char *name;
  LwUrgency urgency;
  char **sources;
  guint line;
} LwSign;

typedef struct
{
  char **signs;
  LwUrgency urgency;
  char **sources;
  guint line;
} LwTogether;

typedef struct
{
  GPtrArray *signs;    /* LwSign, in the order of the file */
  GPtrArray *together; /* LwTogether */
} LwFloors;

LwFloors *lw_floors_read (const xmlDoc *document, const char *name, XmlFaults *faults);
void lw_floors_free (LwFloors *floors);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LwFloors, lw_floors_free)

/* NULL if there is no such sign. */
const LwSign *lw_floors_find (const LwFloors *floors, const char *sign);

G_END_DECLS
