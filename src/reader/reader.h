/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "widgets/context.h"

G_BEGIN_DECLS

/* The screens to read. Each is built afresh when it is shown; what a person does there
 * activates the actions page.show('id'), page.topic('id'), page.self-check, page.place,
 * page.search, page.keep and page.print, which the application owns. */

WidgetsView reader_home (const WidgetsContext *context);
WidgetsView reader_topic (const WidgetsContext *context, const char *topic);

/* A page that cannot be shown gets a screen that says so and leads on. */
WidgetsView reader_page (const WidgetsContext *context, const char *page);

/* A drawing and all that is said of it, as large as the screen lets it be. @figure is
 * "page/drawing.svg", or "/drawing.svg" for one of the self-check. */
WidgetsView reader_figure (const WidgetsContext *context, const char *figure);

/* All drawings of the pack beside each other, for whoever judges them. */
WidgetsView reader_figures (const WidgetsContext *context);

/* The pages that somebody wants to come back to, and those read in this run. */
WidgetsView reader_reading_list (const WidgetsContext *context);

/* Adds the pages read in this run to a screen, if there are any. */
void reader_add_recent (GtkWidget *column, const WidgetsContext *context);

/* Stands in for the whole program if there is no pack to show. @faults may be empty. */
WidgetsView reader_problem (const char *folder, const XmlFaults *faults);

G_END_DECLS
