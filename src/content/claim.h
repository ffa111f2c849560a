/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "xml/node.h"
#include "xml/table.h"

G_BEGIN_DECLS

/* A text, with mark-up, and the sources that it rests on. */
typedef struct
{
  char *text;
  char **sources; /* ids, never NULL */
  int left;       /* drawn beside it: how much was left, of 100 at first; -1: nothing is */
  guint line;
} ContentClaim;

/* The attribute source="…", where it may be missing. */
extern const XmlAttributeRule content_cited[];

ContentClaim *content_claim_read (const xmlNode *node);
void content_claim_free (ContentClaim *claim);

/* An array that owns its claims. */
GPtrArray *content_claims_new (void);

/* Each child of @parent, which may be NULL, is a claim. */
GPtrArray *content_claims_read (const xmlNode *parent);

G_END_DECLS
