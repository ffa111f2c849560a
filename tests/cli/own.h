/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A self-check of one's own, small and with every kind of question and condition, which
 * stays when the shipped one is written anew. */
#define OWN_REVIEW_BY "2027-01-02" /* of all rules */

/* Puts it, its floors and its sources into @folder, a copy of the shipped pack. */
void own_write (const char *folder);

G_END_DECLS
