/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What a fleet's agent reads of one kiosk: one line of JSON. It says which program, pack and
 * policy run since when, and what went wrong; nothing of what anybody did. */
typedef struct
{
  const char *version;      /* of the program */
  const char *pack;         /* id, or NULL: none could be opened */
  const char *pack_version; /* or NULL */
  const char *review_by;    /* ISO day of the pack, or NULL */
  const char *policy;       /* its digest */
  const char *started;      /* ISO 8601, UTC, to the minute */
  const GPtrArray *errors;  /* char *, newest last */
} KioskStatus;

/* Owned by the caller; ends with a line feed. */
char *kiosk_status_to_json (const KioskStatus *status);

/* Atomically. FALSE and @error if it cannot be written. */
gboolean kiosk_status_write (const KioskStatus *status, const char *file, GError **error);

G_END_DECLS
