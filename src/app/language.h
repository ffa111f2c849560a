/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "language/languages.h"
#include "pack/pack.h"

G_BEGIN_DECLS

/* The language in which a window begins: @wanted if somebody asked for one, or else @kept (an
 * id, "" for none) if @pack has it, or else that of the desktop. @pack may be NULL. */
const Language *app_language_first (const Pack *pack, const Language *wanted, const char *kept);

/* Speaks it, and writes from its side. What was built before stays as it is. */
void app_language_speak (const Language *language);

G_END_DECLS
