/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "widgets/context.h"

G_BEGIN_DECLS

/* The foot of a page: its hard words, its sources, its review, and the way on. */
void reader_add_foot (GtkWidget *column, const WidgetsContext *context, const ContentPage *page);

G_END_DECLS
