/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* legwise-pack as a program: what it is given, and what comes back. */
typedef struct
{
  int code; /* -1: it did not exit but was killed */
  char *out;
  char *err;
} Run;

/* The first argument that g_test_init leaves is the program. */
void run_init (int *argc, char ***argv);

/* @arguments with spaces between; "PACK" stands for the shipped pack and "DIR" for
 * run_folder. @input is standard input, or NULL. Owned by the caller. */
Run *run_command (const char *arguments, const char *input);
/* The same for words that hold spaces; nothing stands for anything else. */
Run *run_words (const char *const *words, const char *input);
void run_free (Run *run);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Run, run_free)

/* A folder of the test's own, and a file in it. */
const char *run_folder (void);
void run_write (const char *name, const char *data, gsize length);
/* Deletes both. */
void run_clean (void);

/* Wrong arguments or answers: code 2, nothing on standard output, one message. */
void run_must_be_refused (const Run *run);

G_END_DECLS
