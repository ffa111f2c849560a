/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "assess/floors.h"

G_BEGIN_DECLS

/* The way in for other programs: after loading nothing touches a file again, and nothing
 * can fail. See examples/ask.c. */
#define LW_LOAD_ERROR (lw_load_error_quark ())
GQuark lw_load_error_quark (void);

typedef enum
{
  LW_LOAD_ERROR_FAULTS, /* the message has a line "file:line: what, and how to mend it" for each */
} LwLoadError;

/* Reads self-check.xml or floors.xml of the pack in @folder.
 * Returns: owned by the caller (lw_questionnaire_free, lw_floors_free), or NULL and @error. */
LwQuestionnaire *lw_questionnaire_load (const char *folder, GError **error);
LwFloors *lw_floors_load (const char *folder, GError **error);

G_END_DECLS
