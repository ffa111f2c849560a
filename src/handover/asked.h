/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "handover/summary.h"

G_BEGIN_DECLS

/* A question that was asked, with what was answered. Nothing in it is owned. */
typedef struct
{
  guint index;
  const LwQuestion *question;
  LwAnswer answer;
  guint64 terms;     /* that the answer makes true */
  gboolean definite; /* FALSE for "not sure" and for no answer */
} HandoverAsked;

guint handover_n_asked (const HandoverResult *result);
HandoverAsked handover_asked (const HandoverResult *result, guint place);

G_END_DECLS
