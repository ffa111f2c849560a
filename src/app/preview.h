/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/frame.h"

G_BEGIN_DECLS

/* For whoever writes a pack: the pack is followed while it is edited, and what is wrong in it stands
 * beside the page that it is wrong on. */
typedef struct _AppPreview AppPreview;

/* @reload: opens the pack afresh; called when a file of @folder has changed. @today: ISO day. */
AppPreview *app_preview_new (const char *folder, const char *today, void (*reload) (gpointer data), gpointer data);
void app_preview_free (AppPreview *preview);

/* What the window holds: the frame, and the faults beside it (below it, where there is no room). */
GtkWidget *app_preview_widget (AppPreview *preview);
void app_preview_take_frame (AppPreview *preview, AppFrame *frame);

/* The file whose text is on the screen, such as "pages/sleep.xml"; NULL: none in particular. Its
 * faults come first. */
void app_preview_entered (AppPreview *preview, const char *file);

G_END_DECLS
