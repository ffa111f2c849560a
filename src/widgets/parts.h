/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "assess/questionnaire.h"
#include "widgets/context.h"

G_BEGIN_DECLS

/* The parts that several screens are put together from. Buttons carry the name of the
 * action that they activate; a NULL @target means that it takes none. */

/* A large button. @css_class: "primary", "plain", "danger". @icon may be NULL. */
GtkWidget *widgets_button_new (const char *text, const char *icon, const char *css_class,
                               const char *action, const char *target);

/* A picture above a title and a line of text. */
GtkWidget *widgets_card_new (GtkWidget *picture, const char *title, const char *summary,
                             const char *action, const char *target);

/* A line that leads to a page, in a list of such lines. */
GtkWidget *widgets_row_new (const char *title, const char *summary, const char *icon,
                            const char *action, const char *target);

/* The row that leads to the self-check. */
GtkWidget *widgets_self_check_row_new (void);
/* A row that leads to emergency signs. @whose: of which pack, or NULL where there is no doubt. */
GtkWidget *widgets_emergency_row_new (const char *whose, const char *action, const char *target);

/* Something to choose: a box to tick, or with @one_of_many a round one of a group.
 * @css_class: "option", "step". */
GtkWidget *widgets_choice_new (const char *text, gboolean one_of_many, const char *css_class);

/* A box around choices that belong together, with the name that a screen reader speaks. */
GtkWidget *widgets_group_new (const char *name, int spacing);

/* The red strip: the danger signs in one sentence, and the way to all of them. */
GtkWidget *widgets_emergency_strip_new (const WidgetsContext *context);

/* A row that leads to the page, or NULL if it was withdrawn or cannot be read. */
GtkWidget *widgets_page_row_new (const WidgetsContext *context, const char *page);

/* A tinted box with an icon; children are appended to it. */
GtkWidget *widgets_note_new (const char *icon, const char *title, const char *css_class);
void widgets_note_add (GtkWidget *note, GtkWidget *child);

/* A bulleted or numbered line. @number 0 is a bullet. */
GtkWidget *widgets_item_new (GtkWidget *text, guint number);

/* How soon, as icon, word and colour. */
GtkWidget *widgets_urgency_badge_new (LwUrgency urgency);

/* Something that can be opened, closed at first. */
GtkWidget *widgets_expander_new (const char *title, GtkWidget *content, const char *css_class);

/* @child no wider than so many pixels of a text of usual size: with large text it may be wider, so
 * that a line keeps its number of letters. */
GtkWidget *widgets_clamp_new (GtkWidget *child, int most_width);

/* What lets its child scroll in the directions that @across and @down allow. */
GtkWidget *widgets_scrolled_new (GtkPolicyType across, GtkPolicyType down);

/* A scrolled column of at most 720 px (in em), the frame of every screen. */
GtkWidget *widgets_frame_new (GtkWidget *column, int most_width);

/* "2026-11-23" today; owned by the caller. */
char *widgets_today (void);
/* "November 2026" for "2026-11-23", in the language of the program. Owned by the caller. */
char *widgets_month_name (const char *iso_day);
/* The day in words; owned by the caller. */
char *widgets_day_name (const GDate *day);

G_END_DECLS
