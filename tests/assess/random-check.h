/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A small self-check that nobody would write: questions of all kinds that hide each other,
 * rules that join them at will. Its few ways can all be gone one by one. Now and then it
 * says what the reader must refuse. */
typedef struct
{
  char *text;
  char *floors;
} RandomCheck;

/* Questions are added until it has @ways ways or more by a rough count, or @most of them. */
RandomCheck *random_check_new (GRand *rand, guint most, guint ways);
void random_check_free (RandomCheck *check);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RandomCheck, random_check_free)

G_END_DECLS
