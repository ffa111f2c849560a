/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "xml/gate.h"

G_BEGIN_DECLS

/* Hard words, each explained in one sentence. */
typedef struct
{
  char *id;
  char *name;
  char *meaning;
  guint line;
} ContentTerm;

/* Returns: a table from id to ContentTerm, owned by the caller, or NULL and faults. */
GHashTable *content_glossary_read (const xmlDoc *document, const char *name, XmlFaults *faults);

/* A work that pages and rules cite. */
typedef struct
{
  char *id;
  char *citation;
  char *year;        /* or NULL */
  char *doi;         /* or NULL */
  char *address;     /* or NULL */
  gboolean complete; /* FALSE: details are still to be looked up */
  guint line;
} ContentSource;

/* Returns: a table from id to ContentSource, owned by the caller, or NULL and faults. */
GHashTable *content_sources_read (const xmlDoc *document, const char *name, XmlFaults *faults);

/* "Citation (2019). doi:10.…" Owned by the caller. */
char *content_source_describe (const ContentSource *source);

G_END_DECLS
