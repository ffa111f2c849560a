/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pack/pack.h"

G_BEGIN_DECLS

/* What the files of check share: a check under way, and the questions that
 * all ask of a pack. Not for anybody else. */
typedef struct
{
  Pack *pack;
  const char *today;
  XmlFaults *faults;
  const char *file;        /* the file that is looked at */
  GHashTable *cited;       /* sources cited in it, or NULL outside pages */
  GHashTable *used_files;  /* drawings that something shows */
  GHashTable *glossary, *sources; /* read once; NULL if the file cannot be used */
} PackCheck;

void pack_check_fault (PackCheck *check, guint line, const char *code, const char *format, ...)
    G_GNUC_PRINTF (4, 5);

void pack_check_sources (PackCheck *check, char *const *sources, guint line);
/* What stands in the place of a drawing for those who cannot see it. */
void pack_check_words_for_drawing (PackCheck *check, const char *alt, const char *description, guint line);
void pack_check_text (PackCheck *check, const char *text, guint line);
void pack_check_page_links (PackCheck *check, char *const *pages, guint line);
void pack_check_drawing (PackCheck *check, const char *file, guint line);
void pack_check_anchor (PackCheck *check, const char *file, const char *anchor, guint line);
/* @review_by is an ISO day. */
void pack_check_review (PackCheck *check, const char *review_by, guint line);

/* Whether the page marks each term that the glossary explains. */
void pack_check_terms (PackCheck *check, const ContentPage *page);

/* self-check.xml, floors.xml and cases/. */
void pack_check_self_check (PackCheck *check);

G_END_DECLS
