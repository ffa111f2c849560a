/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "check/run.h"

G_BEGIN_DECLS

/* Goes through the self-check as somebody would who taps one answer after another. */

/* @answers: "ill=fever operation=fusion leg-pain=7", option ids or the number on a scale, of several as many as fit; elsewhere
 * the mildest is chosen. Stops unanswered at the question @until; if it is never asked, at
 * the review (an emergency: at the outcome); if it is NULL, at the outcome. The caller owns
 * the run. */
CheckRun *steps_to (const LwQuestionnaire *questionnaire, const char *answers, const char *until);

/* The question that the run stands at. */
const LwQuestion *steps_question (const CheckRun *run);

/* Answers that lead to an urgency in the shipped pack. */
const char *steps_answers_for (LwUrgency urgency);

G_END_DECLS
