/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pack/pack.h"

G_BEGIN_DECLS

/* What most tests of a pack begin with, for g_test_add. */
typedef struct
{
  char *folder;
  XmlFaults *faults;
  Pack *pack; /* the one in the folder, where the set-up opens it */
} Fixture;

void fixture_of_shipped (Fixture *fixture, gconstpointer unused);
void fixture_of_small (Fixture *fixture, gconstpointer unused);
void fixture_of_small_opened (Fixture *fixture, gconstpointer unused);

void fixture_end (Fixture *fixture, gconstpointer unused);

G_END_DECLS
