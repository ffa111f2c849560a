/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "handover/summary.h"

G_BEGIN_DECLS

/* What is known of a danger sign when the questions are over. */
typedef enum
{
  HANDOVER_SIGN_UNKNOWN, /* not asked, not answered or not sure */
  HANDOVER_SIGN_PRESENT,
  HANDOVER_SIGN_DENIED,
} HandoverSignState;

/* Present as soon as one definite answer says so. Denied only if every question about it
 * that was asked has a definite answer: doubt never counts as "no". */
HandoverSignState handover_sign_state (const HandoverResult *result, const char *sign);

/* The options of @question that stand for @sign, as a set. */
guint64 handover_sign_options (const LwQuestion *question, const char *sign);

G_END_DECLS
