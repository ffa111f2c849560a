/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "assess/questionnaire.h"

G_BEGIN_DECLS

/* Conditions in words that a clinician reads without training. The ids stand in brackets
 * behind the words, so that whoever signs and whoever writes speak of the same option. */

/* Turns a source text into words; the result is freed by whoever called it. What is said
 * around the words holds none of & < > and backslash, so whoever wants mark-up escapes
 * the words here. */
typedef char *(*LwPlainText) (const char *source, gpointer data);

/* On one line: "A AND (at least one of: B; C)". A part that is a condition of several
 * parts stands in brackets, so that it reads one way only. Owned by the caller. */
char *lw_condition_to_plain (const LwQuestionnaire *questionnaire, const LwCondition *condition,
                             LwPlainText text, gpointer data);

/* A line for each term, and one for each thing that joins them, parts two blanks further
 * in; lines are parted by \n. Owned by the caller. */
char *lw_condition_to_plain_lines (const LwQuestionnaire *questionnaire, const LwCondition *condition,
                                   LwPlainText text, gpointer data);

/* What stands in front of its parts: "all of", "at least one of", "at least 2 of", "not";
 * "" for a term. Owned by the caller. */
char *lw_condition_to_plain_head (const LwCondition *condition);

/* That the question was answered with this option: "\"Pee?\": \"Weak\" (pee: weak)".
 * Owned by the caller. */
char *lw_option_to_plain (const LwQuestionnaire *questionnaire, guint question, guint option,
                          LwPlainText text, gpointer data);

/* The numbers that an option of a scale or of days covers ("7 or more", "day 0 to 14"), as
 * conditions on that question mean it; "" for other kinds. Owned by the caller. */
char *lw_option_to_plain_range (const LwQuestion *question, guint option);

G_END_DECLS
