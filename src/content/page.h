/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/figure.h"
#include "content/review.h"
#include "content/time-line.h"

G_BEGIN_DECLS

/* A page to read: an immutable value. Texts are sources for content_prose_split. */

typedef enum
{
  CONTENT_PARAGRAPH,
  CONTENT_LIST,
  CONTENT_STEPS,
  CONTENT_FIGURE,
  CONTENT_TIME_LINE,
  CONTENT_SEE_PAGE,
  CONTENT_SEE_SELF_CHECK,
} ContentBlockKind;

typedef struct
{
  ContentBlockKind kind;
  GPtrArray *claims;     /* ContentClaim: one for a paragraph, more for lists and steps */
  ContentFigure *figure; /* CONTENT_FIGURE only */
  GPtrArray *moments;    /* CONTENT_TIME_LINE only: ContentMoment */
  char *page;            /* CONTENT_SEE_PAGE only */
  guint line;
} ContentBlock;

typedef struct
{
  char *heading;
  GPtrArray *blocks; /* ContentBlock */
} ContentSection;

/* So many of so many people, with the treatment and without. */
typedef struct
{
  int of;
  int with;
  int without;        /* -1: not known */
  char **sources;
  char *what;         /* "felt dizzy" */
  char *with_text;    /* "with pregabalin" */
  char *without_text; /* "" if without is -1 */
  guint line;
} ContentEffect;

typedef struct
{
  char *certainty; /* "high", "moderate", "low", "very-low", "none" */
  char *verdict;   /* "helps-some", "may-help", … or NULL */
  ContentClaim *claim;
  ContentClaim *studied;
  GPtrArray *effects; /* ContentEffect */
} ContentEvidence;

typedef struct
{
  char *about; /* "fusion", "diabetes", … */
  ContentClaim *claim;
} ContentCaution;

typedef struct
{
  char *id;
  ContentReview review;
  char *title;
  char *summary;
  char **keywords;        /* what people say who look for this page, never NULL */
  ContentFigure *figure;  /* or NULL */
  GPtrArray *key_points;  /* ContentClaim */
  GPtrArray *sections;    /* ContentSection */
  GPtrArray *evidence;    /* ContentEvidence */
  GPtrArray *cautions;    /* ContentCaution */
  GPtrArray *sources;     /* char *, ids */
} ContentPage;

/* Reads a tree that passed the gate. @name is the file, for faults.
 * Returns: the page, a reference-counted box (content_page_unref), or NULL and faults. */
ContentPage *content_page_read (const xmlDoc *document, const char *name, XmlFaults *faults);
ContentPage *content_page_ref (ContentPage *page);
void content_page_unref (ContentPage *page);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ContentPage, content_page_unref)

/* Calls @visit for every claim / figure of the page, in reading order. */
typedef void (*ContentClaimFunc) (const ContentClaim *claim, gpointer data);
typedef void (*ContentFigureFunc) (const ContentFigure *figure, gpointer data);
void content_page_foreach_claim (const ContentPage *page, ContentClaimFunc visit, gpointer data);
void content_page_foreach_figure (const ContentPage *page, ContentFigureFunc visit, gpointer data);

G_END_DECLS
