/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "assess/answers.h"

G_BEGIN_DECLS

/* What a touch on an option makes of an answer: "none of these" and the others drive each
 * other out, and an option of a choice takes the place of the one before. */
LwAnswer check_toggle (LwAnswer answer, const LwQuestion *question, guint option, gboolean on);
gboolean check_is_chosen (LwAnswer answer, const LwQuestion *question, guint option);

G_END_DECLS
