/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The self-check with keys alone. After every step the focus must be on the heading of
 * the new screen: that is how a screen reader hears what is asked. */
#include "course.h"
#include "journey.h"

static void
press_button (Journey *journey, const char *name)
{
  journey_tab_to (journey, LOOK_BUTTON, name);
  journey_key (journey, "Return");
}

static void
start_check (Journey *journey, const Course *course)
{
  journey_wait_heading (journey, course->manifest->title);
  press_button (journey, "Check my symptoms");
  journey_wait_heading (journey, course->questionnaire->title);
  press_button (journey, "Start");
}

/* Chooses, but does not go on.
 * Returns: what was chosen; owned by the caller. */
static char *
answer_question (Journey *journey, Course *course)
{
  g_autofree char *option = NULL;

  journey_wait_heading (journey, course_question (course)->text);
  option = course_answer (course);
  journey_choose (journey, option);

  return g_steal_pointer (&option);
}

static void
test_outcome (gconstpointer way)
{
  g_autoptr (Course) course = course_new (GPOINTER_TO_INT (way));
  g_autoptr (Journey) journey = NULL;

  if (!journey_is_possible ())
    return;

  journey = journey_begin (NULL);
  start_check (journey, course);
  while (course_question (course))
    {
      g_free (answer_question (journey, course));
      press_button (journey, "Next");
    }
  journey_wait_heading (journey, course_outcome (course));
}

/* One step back finds the answer as it was left, and leads on to the same place. */
static void
test_back (gconstpointer key)
{
  g_autoptr (Course) course = course_new (COURSE_CALM);
  g_autoptr (Journey) journey = NULL;

  if (!journey_is_possible ())
    return;

  journey = journey_begin (NULL);
  start_check (journey, course);
  for (guint i = 0; i < 3; i++)
    {
      const char *text = course_question (course)->text;
      g_autofree char *option = answer_question (journey, course);

      press_button (journey, "Next");
      journey_wait_heading (journey, course_question (course)->text);
      journey_key (journey, key);
      journey_wait_heading (journey, text);
      journey_wait_checked (journey, option);
      journey_key (journey, "alt+Right");
    }
  journey_wait_heading (journey, course_question (course)->text);
}

/* An open question cannot be left behind, whichever way one tries. */
static void
test_open_question (void)
{
  g_autoptr (Course) course = course_new (COURSE_CALM);
  g_autoptr (Journey) journey = NULL;
  const char *text;

  if (!journey_is_possible ())
    return;

  journey = journey_begin (NULL);
  start_check (journey, course);
  text = course_question (course)->text;
  journey_wait_heading (journey, text);
  journey_key (journey, "alt+Right");
  /* Keys are taken in order: had that one led on, the focus would come to the second
   * question, which offers no such option. */
  g_free (answer_question (journey, course));
  press_button (journey, "Next");
  journey_wait_heading (journey, course_question (course)->text);
}

static void
test_emergency_signs (void)
{
  g_autoptr (Course) course = course_new (COURSE_CALM);
  g_autoptr (Journey) journey = NULL;
  g_autofree char *option = NULL;
  const char *text, *signs;

  if (!journey_is_possible ())
    return;

  journey = journey_begin (NULL);
  start_check (journey, course);
  signs = course_page_title (course, course->manifest->strip_page);
  g_free (answer_question (journey, course));
  press_button (journey, "Next");
  text = course_question (course)->text;
  option = answer_question (journey, course);
  journey_key (journey, "ctrl+e");
  journey_wait_heading (journey, signs);
  press_button (journey, "Back");
  journey_wait_heading (journey, text);
  journey_wait_checked (journey, option);
}

/* A desktop file's action or a hyperlink may begin there: no screen comes before it. */
static void
test_begin_inside (void)
{
  g_autoptr (Course) course = course_new (COURSE_CALM);
  g_autoptr (Journey) journey = NULL;

  if (!journey_is_possible ())
    return;

  journey = journey_begin ("--self-check");
  journey_wait_heading (journey, course->questionnaire->title);
}

int
main (int argc, char *argv[])
{
  journey_init (&argc, &argv);
  g_test_add_data_func ("/access/keyboard/emergency", GINT_TO_POINTER (COURSE_EMERGENCY), test_outcome);
  g_test_add_data_func ("/access/keyboard/calm", GINT_TO_POINTER (COURSE_CALM), test_outcome);
  g_test_add_data_func ("/access/keyboard/escape", "Escape", test_back);
  g_test_add_data_func ("/access/keyboard/alt-left", "alt+Left", test_back);
  g_test_add_func ("/access/keyboard/open-question", test_open_question);
  g_test_add_func ("/access/keyboard/emergency-signs", test_emergency_signs);
  g_test_add_func ("/access/keyboard/begin-inside", test_begin_inside);

  return g_test_run ();
}
