/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pack/pack.h"

G_BEGIN_DECLS

/* proof.xml: each function from answers to outcome that somebody has looked at, and what
 * it changed for people. The last one is the one that is pinned. */
typedef struct
{
  char *fingerprint;
  char *on;     /* ISO day */
  char *impact; /* what it changes for people */
  guint line;
} PackPin;

/* Returns: an array of PackPin, oldest first, owned by the caller; empty if there is no
 * proof.xml, NULL and faults if it cannot be read. */
GPtrArray *pack_pins_read (const Pack *pack, XmlFaults *faults);

/* The fingerprint that is pinned, which belongs to @pins, or NULL if none is. */
const char *pack_pins_pinned (const GPtrArray *pins);

G_END_DECLS
