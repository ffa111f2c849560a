/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "check/run.h"
#include "paper/item.h"
#include "widgets/context.h"

G_BEGIN_DECLS

/* The body, from the front and from behind, with what an answer marks on it. */
typedef struct _CheckBodyMap CheckBodyMap;

/* Called with the option of the question that somebody points at. */
typedef void (*CheckRegionFunc) (guint option, gpointer data);

/* @touched: NULL: it only shows. Lives as long as its widget. */
CheckBodyMap *check_body_map_new (const WidgetsContext *context, const LwQuestionnaire *questionnaire,
                                  const LwQuestion *question, CheckRegionFunc touched, gpointer data);
GtkWidget *check_body_map_widget (CheckBodyMap *map);
void check_body_map_show (CheckBodyMap *map, LwAnswer answer);
/* Outlines a region, or none for -1. */
void check_body_map_outline (CheckBodyMap *map, int option);

/* The maps that were answered, each with its question and its regions in words; nothing is
 * added if there is none. */
void check_add_body_maps (GtkWidget *column, const WidgetsContext *context, const CheckRun *run);

/* The same on paper; nothing is added if there is none. */
void check_add_body_maps_to_paper (GPtrArray *items, const WidgetsContext *context, const CheckRun *run);

G_END_DECLS
