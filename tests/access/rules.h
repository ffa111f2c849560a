/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "journey.h"

G_BEGIN_DECLS

/* What must hold on every screen. Everything that does not hold is a failure of the test
 * with a message, once for each thing and test; the journey goes on. @screen is
 * a name for the message.
 *
 * - Whatever can have the focus (but a scroll pane that does not), and every picture, has
 *   a name that was written for people.
 * - No two buttons have the same name, apart from those of the window frame.
 * - There is exactly one heading of level 1.
 * - An option sits in a group that has a name. */
void rules_check (Journey *journey, const char *screen);

G_END_DECLS
