/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/window.h"

G_BEGIN_DECLS

/* For build-aux/bench: prints "first-frame", "pss" (KiB), "page-change" and "scroll" lines
 * (µs), then quits. */
void app_measure_begin (AppWindow *window);

/* Proportional set size in KiB: what this process adds to the machine. */
long app_measure_pss (void);

G_END_DECLS
