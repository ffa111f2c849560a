/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A text as QR codes that any telephone reads without a network: the plain text itself, no
 * address, nothing that names a person. */
typedef struct
{
  guint size;   /* modules in a row */
  guint8 *dark; /* size * size, row by row; 1 is dark */
} HandoverCode;

/* So many bytes fit a code of at most 105 modules (ISO/IEC 18004, version 22-L, in which a
 * telephone's camera tells them apart at 0.5 mm each). */
#define HANDOVER_CODE_BYTES 1000

/* Where @text does not fit one, it is cut between lines, and each part begins with "(1/3)".
 * Returns: HandoverCode, in order, at least one; owned by the caller. NULL if it cannot be done
 * (no text, or one of more than 32,000 bytes). */
GPtrArray *handover_codes_new (const char *text);

/* The parts alone: char *, owned by the caller. */
GPtrArray *handover_code_parts (const char *text, gsize most_bytes);

G_END_DECLS
