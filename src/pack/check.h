/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pack/pack.h"

G_BEGIN_DECLS

/* Reads every file of the pack and holds them against each other: links, terms,
 * sources, signs, drawings and their anchors, what is never used, what is past its
 * review (@today, ISO day; a warning). Faults come sorted by place. */
void pack_check (const char *folder, const char *today, XmlFaults *faults);

G_END_DECLS
