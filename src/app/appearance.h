/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Text size, contrast and motion as the reader wants them (keys "text-size",
 * "high-contrast" and "reduce-motion"), for the whole program, now and whenever they
 * change. @settings must outlive the program's windows. */
void app_appearance_follow (GSettings *settings);

/* The sizes to choose from, in per cent of the desktop's own. */
extern const int app_text_sizes[];
extern const guint app_n_text_sizes;

/* The next size from @percent, @step sizes further; the last one stays. */
int app_text_size_step (int percent, int step);

/* For a kiosk, whose screen is looked at from afar: a factor on all of that. */
void app_appearance_set_scale (GSettings *settings, double scale);

G_END_DECLS
