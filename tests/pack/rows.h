/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* One way to spoil a sound pack, and where the first error must point. */
typedef struct
{
  const char *name;
  const char *file;
  const char *from;
  const char *to;
  const char *code;
  const char *until; /* NULL: only .from is replaced */
  const char *where; /* the file of the first error; NULL: the spoiled file */
  gboolean whole;    /* the file as a whole is meant, without a line */
} Row;

extern const Row content_rows[];
extern const guint n_content_rows;
extern const Row self_check_rows[];
extern const guint n_self_check_rows;

/* What is done to a file instead of to its text. */
typedef enum
{
  DELETED,
  EMPTIED,
  TRUNCATED,
  LINKED,
  LINKED_INSIDE,
  PIPED,
  FOLDERED,
  UNREADABLE,
  OVERSIZE,
  ADDED,
  ADDED_LINK,
  ADDED_FOLDER,
  ADDED_PIPE,
  FOLDER_LINKED,
} Deed;

typedef struct
{
  const char *name;
  const char *file;
  Deed deed;
  const char *code;
  const char *where;
} FileRow;

extern const FileRow file_rows[];
extern const guint n_file_rows;

/* Does row->deed to @path, the copy of row->file. */
void file_row_apply (const char *path, const FileRow *row);

G_END_DECLS
