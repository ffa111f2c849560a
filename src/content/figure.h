/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "xml/node.h"
#include "xml/table.h"

G_BEGIN_DECLS

/* A drawing as a page uses it: which file, what it shows in words, and labels. */
typedef struct
{
  char *at;   /* id of an anchor in the drawing */
  char *text;
} ContentCallout;

typedef struct
{
  char *src;           /* plain file name in figures/ */
  char *alt;         /* in a sentence or two */
  char *description; /* at length, for somebody who cannot see it; "" if there is none */
  char *caption;       /* "" if there is none */
  GPtrArray *callouts; /* ContentCallout, in the order in which they are read */
  guint line;
} ContentFigure;

#define CONTENT_FIGURE_RULES \
  { "figure", "alt description? caption? callout*", FALSE, content_figure_attributes }, \
  { "alt", "", TRUE, NULL }, { "description", "", TRUE, NULL }, { "caption", XML_PROSE, TRUE, NULL }, \
  { "callout", "", TRUE, content_callout_attributes }
extern const XmlAttributeRule content_figure_attributes[];
extern const XmlAttributeRule content_callout_attributes[];

/* NULL for NULL. */
ContentFigure *content_figure_read (const xmlNode *node);
void content_figure_free (ContentFigure *figure);

G_END_DECLS
