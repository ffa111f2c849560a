/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "kiosk/policy.h"

G_BEGIN_DECLS

/* The settings of a kiosk with all keys at their defaults. Owned by the caller. */
GSettings *policies_new_settings (void);

G_END_DECLS
