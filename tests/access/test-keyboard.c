/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The self-check, the search, the settings and the reading list with keys alone. After
 * every step the focus must be on the heading of the new screen: that is how a screen
 * reader hears what is asked. */
#include "course.h"
#include "journey.h"
#include "pack/search.h"
#include "rules.h"

static void
press_button (Journey *journey, const char *name)
{
  journey_tab_to (journey, LOOK_BUTTON, name);
  journey_key (journey, "Return");
}

static void
start_check (Journey *journey, const Course *course)
{
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

/* An answer opens from the review and leads back there; then comes the result. */
static void
look_through (Journey *journey, const Course *course)
{
  const LwQuestion *first = lw_questionnaire_question (course->questionnaire, 0);

  journey_wait_heading (journey, "Is this right?");
  press_button (journey, "None of these"); /* the first row that says so */
  journey_wait_heading (journey, first->text);
  press_button (journey, "Next");
  journey_wait_heading (journey, "Is this right?");
  press_button (journey, "Result");
}

static void
test_outcome (gconstpointer way)
{
  g_autoptr (Course) course = course_new (GPOINTER_TO_INT (way));
  g_autoptr (Journey) journey = journey_begin (NULL, course->manifest->title);

  if (!journey)
    return;

  start_check (journey, course);
  while (course_question (course))
    {
      g_free (answer_question (journey, course));
      press_button (journey, "Next");
    }
  if (course->way == COURSE_CALM)
    look_through (journey, course);
  journey_wait_heading (journey, course_outcome (course));
}

/* One step back finds the answer as it was left, and leads on to the same place. */
static void
test_back (gconstpointer key)
{
  g_autoptr (Course) course = course_new (COURSE_CALM);
  g_autoptr (Journey) journey = journey_begin (NULL, course->manifest->title);

  if (!journey)
    return;

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
  g_autoptr (Journey) journey = journey_begin (NULL, course->manifest->title);
  const char *text;

  if (!journey)
    return;

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
  g_autoptr (Journey) journey = journey_begin (NULL, course->manifest->title);
  g_autofree char *option = NULL;
  const char *text, *signs;

  if (!journey)
    return;

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
  g_autoptr (Journey) journey = journey_begin ("--self-check", NULL);

  if (journey)
    journey_wait_heading (journey, course->questionnaire->title);
}

static void
open_search (Journey *journey)
{
  journey_key (journey, "ctrl+shift+f");
  journey_wait_for (journey, LOOK_HEADING, "Search");
}

static void
type (Journey *journey, const char *words)
{
  for (const char *c = words; *c; c++)
    {
      const char letter[] = { *c, '\0' };

      journey_key (journey, *c == ' ' ? "space" : letter);
    }
}

/* The title of the best hit; it belongs to the course. */
static const char *
best_hit (const Course *course, const char *query)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autoptr (ContentSearch) search = pack_search_new (course->pack, NULL, NULL, faults);
  g_autoptr (GArray) hits = content_search_find (search, query, 1);

  g_assert_cmpuint (hits->len, ==, 1);

  return course_page_title (course, g_array_index (hits, ContentHit, 0).page);
}

/* Types over what stands in the field, which must have the focus. */
static void
search_for (Journey *journey, const Course *course, const char *query)
{
  journey_key (journey, "ctrl+a");
  type (journey, query);
  journey_wait_for (journey, LOOK_BUTTON, best_hit (course, query));
  rules_check (journey, query);
}

/* The field has the focus as soon as the screen is there, also on the way back. */
static void
test_search (void)
{
  g_autoptr (Course) course = course_new (COURSE_CALM);
  g_autoptr (Journey) journey = journey_begin (NULL, course->manifest->title);

  if (!journey)
    return;

  open_search (journey);
  rules_check (journey, "search");
  search_for (journey, course, "numb foot");
  journey_key (journey, "Return");
  journey_wait_heading (journey, best_hit (course, "numb foot"));
  journey_key (journey, "Escape");
  journey_wait_for (journey, LOOK_HEADING, "Search");
  journey_wait_for (journey, LOOK_BUTTON, best_hit (course, "numb foot"));
  search_for (journey, course, "sleep");
  press_button (journey, best_hit (course, "sleep"));
  journey_wait_heading (journey, best_hit (course, "sleep"));
}

/* Who finds nothing comes to the self-check all the same. */
static void
test_nothing_found (void)
{
  g_autoptr (Course) course = course_new (COURSE_CALM);
  g_autoptr (Journey) journey = journey_begin (NULL, course->manifest->title);

  if (!journey)
    return;

  open_search (journey);
  type (journey, "xqzxqz");
  journey_wait_for (journey, LOOK_BUTTON, "Check my symptoms");
  rules_check (journey, "nothing found");
  press_button (journey, "Check my symptoms");
  journey_wait_heading (journey, course->questionnaire->title);
}

static void
test_settings (void)
{
  static const char *const switches[] = { "High contrast", "Less motion", "Keep my reading list on this computer" };
  g_autoptr (Course) course = course_new (COURSE_CALM);
  g_autoptr (Journey) journey = journey_begin (NULL, course->manifest->title);

  if (!journey)
    return;

  journey_key (journey, "ctrl+comma");
  journey_wait_heading (journey, "Settings");
  rules_check (journey, "Settings");
  /* Of choices that drive each other out, Tab comes to the one in use, arrows to the others. */
  journey_tab_to (journey, LOOK_OPTION, "100 %");
  journey_key (journey, "Right");
  journey_wait_checked (journey, "125 %");
  journey_key (journey, "ctrl+plus");
  journey_wait_checked (journey, "150 %");
  journey_key (journey, "ctrl+0");
  journey_wait_checked (journey, "100 %");
  for (guint i = 0; i < G_N_ELEMENTS (switches); i++)
    journey_choose (journey, switches[i]);
  press_button (journey, "Where are you?");
  journey_wait_heading (journey, "Where are you?");
  journey_key (journey, "Escape");
  journey_wait_heading (journey, "Settings");
  press_button (journey, "Forget what I did here");
  journey_wait_heading (journey, course->manifest->title);
}

/* By the menu: its underlined letters are keys. */
static void
open_reading_list (Journey *journey)
{
  journey_key (journey, "F10");
  journey_key (journey, "r");
  journey_wait_heading (journey, "Reading list");
}

static void
test_reading_list (void)
{
  g_autoptr (Course) course = course_new (COURSE_CALM);
  const char *title = course_page_title (course, "sleep");
  g_autoptr (Journey) journey = journey_begin (NULL, course->manifest->title);

  if (!journey)
    return;

  open_reading_list (journey);
  rules_check (journey, "Reading list");
  open_search (journey);
  search_for (journey, course, "sleep");
  journey_key (journey, "Return");
  journey_wait_heading (journey, title);
  journey_key (journey, "ctrl+d");
  journey_wait_checked (journey, "On my reading list");
  open_reading_list (journey);
  press_button (journey, title);
  journey_wait_heading (journey, title);
}

int
main (int argc, char *argv[])
{
  journey_init (&argc, &argv);
  g_test_set_nonfatal_assertions (); /* rules_check: all faults at once */
  g_test_add_data_func ("/access/keyboard/emergency", GINT_TO_POINTER (COURSE_EMERGENCY), test_outcome);
  g_test_add_data_func ("/access/keyboard/body-map", GINT_TO_POINTER (COURSE_BODY_MAP), test_outcome);
  g_test_add_data_func ("/access/keyboard/calm", GINT_TO_POINTER (COURSE_CALM), test_outcome);
  g_test_add_data_func ("/access/keyboard/escape", "Escape", test_back);
  g_test_add_data_func ("/access/keyboard/alt-left", "alt+Left", test_back);
  g_test_add_func ("/access/keyboard/open-question", test_open_question);
  g_test_add_func ("/access/keyboard/emergency-signs", test_emergency_signs);
  g_test_add_func ("/access/keyboard/begin-inside", test_begin_inside);
  g_test_add_func ("/access/keyboard/search", test_search);
  g_test_add_func ("/access/keyboard/nothing-found", test_nothing_found);
  g_test_add_func ("/access/keyboard/settings", test_settings);
  g_test_add_func ("/access/keyboard/reading-list", test_reading_list);

  return g_test_run ();
}
