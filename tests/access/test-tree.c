/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Every screen through the accessibility tree: buttons by their action, and the rules
 * for what a screen reader finds there. Options alone are chosen with keys, because
 * GTK lets nobody choose them through the tree (journey_choose says why). */
#include "course.h"
#include "journey.h"
#include "rules.h"

/* The focus is there, and the screen keeps the rules. */
static void
arrive (Journey *journey, const char *heading)
{
  journey_wait_heading (journey, heading);
  rules_check (journey, heading);
}

static void
visit_pages (Journey *journey, const Course *course, const PackTopic *topic)
{
  for (guint i = 0; i < topic->pages->len; i++)
    {
      const char *title = course_page_title (course, g_ptr_array_index (topic->pages, i));

      journey_click (journey, title);
      arrive (journey, title);
      journey_click (journey, "Back");
      journey_wait_heading (journey, topic->title);
    }
}

static void
test_reader (void)
{
  g_autoptr (Course) course = course_new (COURSE_CALM);
  g_autoptr (Journey) journey = journey_begin (NULL, course->manifest->title);

  if (!journey)
    return;

  rules_check (journey, course->manifest->title);
  for (guint i = 0; i < course->manifest->topics->len; i++)
    {
      const PackTopic *topic = g_ptr_array_index (course->manifest->topics, i);

      journey_click (journey, topic->title);
      arrive (journey, topic->title);
      visit_pages (journey, course, topic);
      journey_click (journey, "Back");
      journey_wait_heading (journey, course->manifest->title);
    }
}

static void
visit_questions (Journey *journey, Course *course)
{
  const LwQuestion *question;

  while ((question = course_question (course)))
    {
      g_autofree char *option = course_answer (course);

      arrive (journey, question->text);
      journey_choose (journey, option);
      journey_click (journey, "Next");
    }
}

/* All answers once more; an emergency skips it. */
static void
visit_review (Journey *journey)
{
  arrive (journey, "Is this right?");
  journey_click (journey, "Result");
}

/* Where one is can be said on an outcome that names a number, and one comes back to it. */
static void
visit_place (Journey *journey, const Course *course)
{
  journey_click (journey, "Show the number for where I am");
  arrive (journey, "Where are you?");
  journey_click (journey, "Back");
  journey_wait_heading (journey, course_outcome (course));
}

static void
test_outcome (gconstpointer way)
{
  g_autoptr (Course) course = course_new (GPOINTER_TO_INT (way));
  g_autoptr (Journey) journey = journey_begin (NULL, course->manifest->title);

  if (!journey)
    return;

  journey_click (journey, "Check my symptoms");
  arrive (journey, course->questionnaire->title);
  journey_click (journey, "Start");
  visit_questions (journey, course);
  if (course->way == COURSE_CALM)
    visit_review (journey);
  arrive (journey, course_outcome (course));
  if (course->way != COURSE_CALM)
    visit_place (journey, course);
}

/* From within a question to the danger signs and back: the answer is still there. */
static void
test_emergency_signs (void)
{
  g_autoptr (Course) course = course_new (COURSE_CALM);
  const char *text = course_question (course)->text;
  g_autofree char *option = course_answer (course);
  g_autoptr (Journey) journey = journey_begin (NULL, NULL);

  if (!journey)
    return;

  journey_click (journey, "Check my symptoms");
  journey_click (journey, "Start");
  journey_wait_heading (journey, text);
  journey_choose (journey, option);
  journey_click (journey, "Emergency signs");
  journey_wait_heading (journey, course_page_title (course, course->manifest->strip_page));
  journey_click (journey, "Back");
  journey_wait_heading (journey, text);
  journey_wait_checked (journey, option);
}

int
main (int argc, char *argv[])
{
  journey_init (&argc, &argv);
  g_test_set_nonfatal_assertions (); /* rules_check: all faults at once */
  g_test_add_func ("/access/tree/reader", test_reader);
  g_test_add_data_func ("/access/tree/emergency", GINT_TO_POINTER (COURSE_EMERGENCY), test_outcome);
  g_test_add_data_func ("/access/tree/body-map", GINT_TO_POINTER (COURSE_BODY_MAP), test_outcome);
  g_test_add_data_func ("/access/tree/calm", GINT_TO_POINTER (COURSE_CALM), test_outcome);
  g_test_add_func ("/access/tree/emergency-signs", test_emergency_signs);

  return g_test_run ();
}
