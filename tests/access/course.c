/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "course.h"

#include "assess/outcome.h"

Course *
course_new (CourseWay way)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  Course *course = g_new0 (Course, 1);

  course->pack = pack_open (g_getenv ("LEGWISE_PACK"), faults);
  g_assert_nonnull (course->pack);
  course->manifest = pack_manifest (course->pack);
  course->questionnaire = pack_questionnaire (course->pack, faults);
  g_assert_nonnull (course->questionnaire);
  course->way = way;
  course->answers = lw_answers_new (course->questionnaire);

  return course;
}

void
course_free (Course *course)
{
  lw_answers_unref (course->answers);
  pack_free (course->pack);
  g_free (course);
}

static int
next_question (const Course *course)
{
  g_autoptr (LwOutcome) outcome = lw_outcome_evaluate (course->questionnaire, course->answers);

  return outcome->complete ? -1 : outcome->next;
}

const LwQuestion *
course_question (const Course *course)
{
  int next = next_question (course);

  return next < 0 ? NULL : lw_questionnaire_question (course->questionnaire, next);
}

static LwAnswer
answer_to (const LwQuestion *question, CourseWay way)
{
  if (way == COURSE_EMERGENCY && g_str_equal (question->id, "toilet"))
    return lw_answer_option (lw_question_find_option (question, "saddle"));
  if (way == COURSE_BODY_MAP && g_str_equal (question->id, "nerve"))
    return lw_answer_option (lw_question_find_option (question, "old-numb"));
  if (way == COURSE_BODY_MAP && g_str_equal (question->id, "where-numb"))
    return lw_answer_option (lw_question_find_option (question, "saddle"));

  return lw_answer_mildest (question);
}

/* A step of a scale is its number; everything else is an option, and of days it is the
 * one whose span the number falls into. */
static char *
words_of (LwAnswer answer, const LwQuestion *question)
{
  guint64 options = answer.kind == LW_ANSWER_NUMBER ? lw_answer_terms (answer, question) : answer.options;

  if (question->kind == LW_KIND_SCALE)
    return g_strdup_printf ("%d", answer.number);
  g_assert_cmpuint (options, !=, 0);

  return g_strdup (lw_question_option (question, g_bit_nth_lsf (options, -1))->text);
}

char *
course_answer (Course *course)
{
  int next = next_question (course);
  const LwQuestion *question = lw_questionnaire_question (course->questionnaire, next);
  LwAnswer answer = answer_to (question, course->way);
  LwAnswers *before = course->answers;

  course->answers = lw_answers_with (before, next, answer);
  lw_answers_unref (before);

  return words_of (answer, question);
}

const char *
course_outcome (const Course *course)
{
  LwUrgency urgency = course->way == COURSE_CALM ? LW_URGENCY_SELF_CARE : LW_URGENCY_EMERGENCY;

  return course->questionnaire->texts[urgency].title;
}

const char *
course_page_title (const Course *course, const char *page)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  const ContentPage *content = pack_page (course->pack, page, faults);

  g_assert_nonnull (content);

  return content->title;
}
