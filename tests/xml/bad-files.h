/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define FIRST_LINE "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

/* A file that the gate must refuse, and the code of the fault. */
typedef struct
{
  const char *name;
  const char *data;
  gsize size;
  const char *code;
  guint line; /* 0: any */
} BadFile;

/* A file that is too much of something, made when it is wanted. */
typedef struct
{
  const char *name;
  const char *head;
  const char *repeated;
  guint times;
  const char *tail;
  const char *code; /* NULL: just within the limit, to be let through */
} BigFile;

extern const BadFile bad_files[];
extern const guint n_bad_files;
extern const BigFile big_files[];
extern const guint n_big_files;

/* Every "%u" of .repeated becomes the number of the repetition. */
GBytes *big_file_make (const BigFile *big);

G_END_DECLS
