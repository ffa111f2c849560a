/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "run.h"

G_BEGIN_DECLS

/* Tests of one command of legwise-pack, each with a copy of the shipped pack that it may
 * spoil. */
typedef struct
{
  char *folder;
} SpoilFixture;

typedef struct
{
  const char *name;
  void (*test) (SpoilFixture *fixture, gconstpointer data);
  gconstpointer data;
} SpoilRow;

/* The tests /cli/@path/NAME. What .data points to must outlive them. */
void spoil_add (const char *path, const SpoilRow *rows, guint n_rows);

/* Runs all tests and deletes what run_init made.
 * Returns: what the program returns. */
int spoil_run_tests (void);

/* @command on the copy. Owned by the caller. */
Run *spoil_run (const SpoilFixture *fixture, const char *command, gboolean json);

/* Tests whose data are commands as run_command takes them, with a NULL behind: each one
 * must be refused, or must say in one line that there is no pack. */
void spoil_test_refused (SpoilFixture *fixture, gconstpointer commands);
void spoil_test_no_pack (SpoilFixture *fixture, gconstpointer commands);

G_END_DECLS
