/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pack/pack.h"

G_BEGIN_DECLS

/* How good the pages are, by instruments that their makers filled in: quality/ID.xml for
 * each page, with quality/every-page.xml for what holds for all of them.
 *   DISCERN: Charnock and others, J Epidemiol Community Health 1999;53:105. 16 questions.
 *   PEMAT-P: Shoemaker and others, AHRQ 2013. 17 + 7 items for printed material.
 *   Clear Communication Index: CDC 2014. 20 items, and 4 open questions. */

/* DISCERN in points of 80, where questions that do not fit a page leave the mean of the
 * others to stand for them; the rest in per cent. Websites on pain after back surgery
 * reach 35.3 of 80 (Guo, Spine 2019;44:494). */
typedef struct
{
  double discern;
  double understandable;
  double actionable;
  double clear;
} PackQuality;

#define PACK_LIMIT_DISCERN 68.0
#define PACK_LIMIT_PEMAT 90.0
#define PACK_LIMIT_CLEAR 95.0

/* What a whole book must tell, and how much of it this one does (quality/content.xml). */
#define PACK_CONTENT_ITEMS 25
#define PACK_LIMIT_CONTENT 23

/* FALSE for a pack that has no folder quality/: nobody has scored it yet. */
gboolean pack_quality_is_scored (const Pack *pack);

/* Scores one page. Items that are missing, unknown, out of range or without a reason are
 * faults; so is a sheet older than the page.
 * Returns: whether all is there. */
gboolean pack_quality_read (Pack *pack, const ContentPage *page, PackQuality *ret_quality, XmlFaults *faults);

/* The same, and faults for what is below its limit. */
gboolean pack_quality_check (Pack *pack, const ContentPage *page, PackQuality *ret_quality, XmlFaults *faults);

/* How many of PACK_CONTENT_ITEMS the pack tells; faults for pages that are not there. */
guint pack_quality_content (Pack *pack, XmlFaults *faults);

G_END_DECLS
