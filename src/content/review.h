/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "xml/node.h"
#include "xml/table.h"

G_BEGIN_DECLS

/* When a text was last held against its sources, and who stands for it. */
typedef struct
{
  char *reviewed;  /* ISO day */
  char *review_by; /* ISO day: from then on the text is past its review */
  char *reviewer;  /* the clinician who signed it, or NULL: not yet reviewed */
} ContentReview;

#define CONTENT_REVIEW_ATTRIBUTES \
  { "reviewed", XML_VALUE_DATE, TRUE, NULL }, { "review-by", XML_VALUE_DATE, TRUE, NULL }, \
  { "review-status", XML_VALUE_CHOICE, TRUE, "pending|clinician" }, \
  { "reviewer", XML_VALUE_TEXT, FALSE, NULL }

/* A status of "clinician" without a reviewer, or a reviewer without it, and a review-by
 * that is not after reviewed, are faults. */
void content_review_read (ContentReview *review, const xmlNode *node, const char *name,
                          XmlFaults *faults);
void content_review_clear (ContentReview *review);

/* @today as an ISO day. */
gboolean content_review_is_past (const ContentReview *review, const char *today);

G_END_DECLS
