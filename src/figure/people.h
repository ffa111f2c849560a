/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* So many people out of so many, drawn one by one: full figures for those whom it befell,
 * outlines for the rest, so that no colour is needed to tell them apart. It begins where
 * the language begins. It only decorates: the sentence beside it says the same. */
#define FIGURE_TYPE_PEOPLE (figure_people_get_type ())
G_DECLARE_FINAL_TYPE (FigurePeople, figure_people, FIGURE, PEOPLE, GtkWidget)

/* More than this nobody takes in. */
#define FIGURE_MOST_PEOPLE 100

/* @count of @of people; 0 <= count <= of, 1 <= of <= FIGURE_MOST_PEOPLE. */
GtkWidget *figure_people_new (int count, int of);

/* In how many columns they stand at @width. */
int figure_people_columns (FigurePeople *self, int width);

G_END_DECLS
