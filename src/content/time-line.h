/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/claim.h"

G_BEGIN_DECLS

/* What was measured so long after an operation. */
typedef struct
{
  int weeks;         /* 1 to CONTENT_MOST_WEEKS */
  GPtrArray *claims; /* ContentClaim */
  guint line;
} ContentMoment;

#define CONTENT_MOST_WEEKS 1040

#define CONTENT_TIME_LINE_RULES \
  { "time-line", "moment+", FALSE, NULL }, { "moment", "measured+", FALSE, content_moment_attributes }, \
  { "measured", XML_PROSE, TRUE, content_measured_attributes }
extern const XmlAttributeRule content_moment_attributes[];
extern const XmlAttributeRule content_measured_attributes[];

/* Returns: an array of ContentMoment, which it owns, as they are written; faults if a
 * number cannot be or they are not in order of time. */
GPtrArray *content_moments_read (const xmlNode *node, const char *name, XmlFaults *faults);

G_END_DECLS
