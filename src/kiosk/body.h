/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* How large things must be on a screen so that bodies can read and hit them. Pure; lengths of
 * the screen in millimeters and in logical pixels. */

typedef struct
{
  double text_scale; /* factor on the style sheet's sizes */
  double target;     /* the least height and width of a button, in pixels */
} KioskBody;

/* @width_mm 0: unknown, taken as a screen of 96 dots an inch. @text_height: of capital letters,
 * @target_size: of buttons, both in mm. Text is never scaled so far that fewer than 20 em fit
 * into @width, as lines would break within words, or 24 into @height, as too little would be seen
 * at once; nor is it made smaller than the style sheet's. */
KioskBody kiosk_body_on (int width, int height, double width_mm, double text_height, double target_size);

/* The style sheet's text at a scale of 1: pixels of an em, and of a capital letter (Noto Sans:
 * 714 of 1000 units of its em). */
#define KIOSK_EM_PIXELS 17.0
#define KIOSK_CAPITAL_OF_EM 0.714

G_END_DECLS
