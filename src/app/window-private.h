/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/frame.h"
#include "app/kiosk.h"
#include "app/preview.h"
#include "app/tools.h"
#include "app/window.h"
#include "reader/search.h"

G_BEGIN_DECLS

struct _AppWindow
{
  AdwApplicationWindow parent_instance;

  AppFrame *frame; /* made anew for each language */

  GPtrArray *shelf; /* the packs to choose from; NULL: one was named */
  char *pack_folder;
  gboolean chose_pack; /* the reader, since the window was opened */
  XmlFaults *faults; /* why there is no pack */
  GPtrArray *regions;
  PlaceRegion *house; /* the numbers of a kiosk's house, or NULL */
  WidgetsContext context;
  AppHistory *history;
  GtkWidget *wizard; /* kept while other screens are shown, so that no answer is lost */
  ContentSearch *search; /* made when it is first wanted */
  GSettings *settings; /* in a kiosk they live in memory alone */
  AppTools *tools;
  AppPreview *preview; /* or NULL: nobody writes at the pack */
  AppKiosk *kiosk; /* or NULL: this is somebody's own computer */
  guint narrow; /* see app_screen_narrow_at */
  guint narrow_source;
};

/* Builds the screen for where one is. */
void app_window_show_location (AppWindow *self);

/* At home, without a way back, and with a new self-check. */
void app_window_begin_anew (AppWindow *self);

/* Makes the frame for the language that is spoken. */
void app_window_make_frame (AppWindow *self);

/* Takes the telephone numbers of the house, or of the region that was chosen. */
void app_window_take_region (AppWindow *self);

/* Which folder is opened first: @named, or of those on the shelf of @data the one that @policy wants,
 * or without one (NULL) that of the settings, or the first. Where there are several, the reader gets actions: packs, pack('name'),
 * pack-emergency('name'), keep-pack. */
void app_window_find_pack (AppWindow *self, const char *named, const char *data, const KioskPolicy *policy);

/* Whether the reader is asked which pack it shall be before anything else. */
gboolean app_window_asks_for_pack (AppWindow *self);

/* Where that is asked nobody can say whose emergency signs the header would show: there it has no
 * way to them, and each guide has one to its own. */
void app_window_enable_emergency (AppWindow *self);

/* Takes the pack that was opened as @source (NULL: it could not be) in the language that was asked
 * for (NULL: nobody did), was kept, or fits. */
void app_window_take_pack (AppWindow *self, const Pack *source, const Language *wanted);

/* Everything that was built in another language goes; where one is, and the answers, stay. */
void app_window_speak (AppWindow *self, Pack *pack, const Language *language);

/* Before strangers: the kiosk around what will be the frame, and no action that leads out. Takes
 * @policy, and the pack as app_window_take_pack does. */
void app_window_become_kiosk (AppWindow *self, const Pack *source, KioskPolicy *policy);

/* In a preview, after a screen has come: its faults. */
void app_window_show_faults (AppWindow *self);

/* After a screen has come: its time, its count, and whether there is a way back. */
void app_window_show_kiosk_controls (AppWindow *self, GtkWidget *screen, const char *page);

G_END_DECLS
