/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* What somebody reads: the pages of this run, and the reading list. The list lives as
 * long as the program, and is written down (key "reading-list", "pack/page" each) only while "keep-reading-list" says so:
 * nobody else who uses this computer shall learn by accident what hurts whom. */
typedef struct _AppReading AppReading;

AppReading *app_reading_new (GSettings *settings);
void app_reading_free (AppReading *reading);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AppReading, app_reading_free)

/* From now on it is about this pack (its id): recent pages are forgotten, and the list is that of
 * this pack; those of others are kept as this one is, for when somebody turns back. */
void app_reading_turn_to (AppReading *reading, const char *pack);

/* The newest first, each once, no more than a handful. char *, belongs to @reading. */
GPtrArray *app_reading_recent (AppReading *reading);
void app_reading_opened (AppReading *reading, const char *page);

/* In the order in which they were added. char *, belongs to @reading. */
GPtrArray *app_reading_list (AppReading *reading);
gboolean app_reading_holds (AppReading *reading, const char *page);
void app_reading_set (AppReading *reading, const char *page, gboolean on);

/* Forgets all of it, also what was written down. */
void app_reading_forget (AppReading *reading);

G_END_DECLS
