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
  /* The following are for test-beside alone. */
  const char *at;    /* text of that file on whose line it must point; NULL: where .from stood */
  const char *says;  /* what its message must hold, or NULL */
  int more;          /* errors beside it; ANY_MORE: not counted */
} Row;

#define ANY_MORE (-1)

extern const Row content_rows[];
extern const guint n_content_rows;
extern const Row self_check_rows[];
extern const guint n_self_check_rows;
extern const Row claim_rows[];
extern const guint n_claim_rows;
extern const Row quality_rows[];
extern const guint n_quality_rows;
extern const Row word_rows[];
extern const guint n_word_rows;
extern const Row reading_rows[];
extern const guint n_reading_rows;
/* Changes that are no fault: .code is NULL. */
extern const Row sound_rows[];
extern const guint n_sound_rows;

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
extern const FileRow beside_file_rows[];
extern const guint n_beside_file_rows;

/* Does row->deed to @path, the copy of row->file. */
void file_row_apply (const char *path, const FileRow *row);

G_END_DECLS
