/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "widgets/context.h"

G_BEGIN_DECLS

/* Shows what the glossary says about a word, in a pop-over at @anchor. */
void widgets_term_explain (GtkWidget *anchor, const WidgetsContext *context, const char *id);

G_END_DECLS
