/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "content/search.h"
#include "widgets/context.h"

G_BEGIN_DECLS

/* All texts of the pack as the reader sees them; owned by the caller (content_search_free). */
ContentSearch *reader_search_index (const WidgetsContext *context, XmlFaults *faults);

/* Finds pages while somebody types. What is typed also goes to the action
 * page.query('text'), so that it is there again on the way back. @search and @context
 * must outlive the view. The view's heading is the field to type in. */
WidgetsView reader_search (const WidgetsContext *context, ContentSearch *search, const char *query);

G_END_DECLS
