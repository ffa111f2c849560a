/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "assess/answers.h"
#include "pack/pack.h"

G_BEGIN_DECLS

/* What the shipped pack leads one to expect: read from the same files as the program
 * reads, so that a change of wording is no failure. */
typedef enum
{
  COURSE_CALM,      /* all answers the mildest */
  COURSE_EMERGENCY, /* the same, but new numbness where one sits */
  COURSE_BODY_MAP,  /* the same, but a numb place, marked on the body where one sits */
} CourseWay;

typedef struct
{
  Pack *pack;
  const PackManifest *manifest;
  const LwQuestionnaire *questionnaire;
  CourseWay way;
  LwAnswers *answers;
} Course;

/* The start of the self-check, nothing answered. */
Course *course_new (CourseWay way);
void course_free (Course *course);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Course, course_free)

/* The question that is asked next, or NULL when the outcome is due. */
const LwQuestion *course_question (const Course *course);

/* Answers that question.
 * Returns: what the option that was taken says; owned by the caller. */
char *course_answer (Course *course);

/* What the outcome's heading must say. */
const char *course_outcome (const Course *course);

/* The title of a page. */
const char *course_page_title (const Course *course, const char *page);

G_END_DECLS
