/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/window.h"

G_BEGIN_DECLS

/* For build-aux/bench: shows every page three times, and one in light and dark in turns.
 * Prints "figure" (µs from the press until the frame with its drawing is out) and "block"
 * (µs of the longest stretch for which the main loop was busy meanwhile) for each page of
 * the first round, "theme" (µs, the same for a change of theme), and "walk" (KiB, after
 * each round, home again); then it quits. */
void app_measure_figures_begin (AppWindow *window);

G_END_DECLS
