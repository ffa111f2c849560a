/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/figure.h"
#include "content/review.h"

G_BEGIN_DECLS

/* pack.xml: what the pack is, and its table of contents. */

#define PACK_SCHEMA 1 /* the newest pack format that this program reads */

typedef struct
{
  char *id;
  char *title;
  char *summary;
  char *figure;     /* plain file name of a drawing */
  GPtrArray *pages; /* char *, ids in order, without withdrawn ones */
  guint line;
} PackTopic;

typedef struct
{
  char *page;
  char *on;  /* ISO day */
  char *why;
  gboolean in_topic; /* FALSE: no topic names it, so a slip in the id is likely */
  guint line;
} PackWithdrawn;

typedef struct
{
  char *id;
  char *version;
  char *licence;
  ContentReview review;
  char *title;
  char *summary;
  ContentFigure *figure;  /* or NULL */
  char *strip;            /* the emergency strip's text */
  char *strip_page;       /* the page with all emergency signs */
  GPtrArray *languages;   /* char *, the source language first */
  GPtrArray *topics;      /* PackTopic */
  GPtrArray *withdrawn;   /* PackWithdrawn */
  GHashTable *topic_of;   /* page id to PackTopic */
} PackManifest;

/* Returns: the manifest, owned by the caller, or NULL and faults. A newer schema is
 * refused with a sentence. */
PackManifest *pack_manifest_read (const xmlDoc *document, const char *name, XmlFaults *faults);
void pack_manifest_free (PackManifest *manifest);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PackManifest, pack_manifest_free)

/* The language in which the pack was written; it belongs to the manifest. */
const char *pack_manifest_source_language (const PackManifest *manifest);

const PackTopic *pack_manifest_topic (const PackManifest *manifest, const char *id);
/* The topic in which the page stands, or NULL if it stands in none or was withdrawn. */
const PackTopic *pack_manifest_topic_of (const PackManifest *manifest, const char *page);
const PackWithdrawn *pack_manifest_withdrawn (const PackManifest *manifest, const char *page);

/* All pages that stand in a topic, in order: const char *, which belong to the manifest;
 * the array belongs to the caller. */
GPtrArray *pack_manifest_pages (const PackManifest *manifest);

/* The page @step places further in its topic, or NULL. */
const char *pack_manifest_neighbour (const PackManifest *manifest, const char *page, int step);

G_END_DECLS
