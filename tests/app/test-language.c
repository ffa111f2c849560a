/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/language.h"

#include <glib/gi18n.h>

#include "language/choose.h"
#include "language/translate.h"
#include "open.h"
#include "steps.h"
#include "ui.h"

typedef struct
{
  AppWindow *window;
  GSettings *settings;
} Fixture;

static void
set_up (Fixture *f, gconstpointer language)
{
  f->settings = g_settings_new ("io.github.legwise.Legwise");
  g_settings_reset (f->settings, "language");
  f->window = open_window_in (language ? language : "en");
  gtk_window_set_default_size (GTK_WINDOW (f->window), 600, 600);
  gtk_window_present (GTK_WINDOW (f->window));
  ui_wait_until_laid_out (GTK_WIDGET (f->window));
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  ui_wait_until_painted (GTK_WIDGET (f->window));
  open_window_close (f->window);
  g_settings_reset (f->settings, "language");
  g_object_unref (f->settings);
}

static void
change (Fixture *f, const char *language)
{
  open_press (f->window, "page.language", language);
  ui_wait_until_laid_out (GTK_WIDGET (f->window));
}

static const CheckRun *
run_of (Fixture *f)
{
  return check_wizard_run (app_window_wizard (f->window));
}

static void
must_not_be_marked (GtkWidget *widget, gpointer data)
{
  if (GTK_IS_LABEL (widget))
    g_assert_false (language_is_marked (gtk_label_get_text (GTK_LABEL (widget))));
}

/* Every word that is seen is in the language that is spoken. */
static void
assert_spoken (Fixture *f, const char *id)
{
  const Language *language = language_find (id);
  const LwQuestion *question = steps_question (run_of (f));
  g_autofree char *plain = g_strdup (question->text);

  g_assert_cmpstr (language_current ()->id, ==, id);
  g_assert_cmpstr (pack_language (app_window_pack (f->window)), ==, id);
  g_assert_cmpint (gtk_widget_get_direction (GTK_WIDGET (f->window)), ==, language->is_rtl ? GTK_TEXT_DIR_RTL : GTK_TEXT_DIR_LTR);
  g_assert_false (language_is_marked (plain));
  g_assert_nonnull (ui_find_label (GTK_WIDGET (f->window), plain));
  g_assert_nonnull (ui_find_label (GTK_WIDGET (f->window), _("Next")));
  ui_walk (GTK_WIDGET (f->window), must_not_be_marked, NULL);
}

static char *
describe (const LwOutcome *outcome)
{
  return g_strdup_printf ("%s %u %u", lw_urgency_to_string (outcome->urgency), outcome->reasons->len, outcome->asked->len);
}

/* In the middle of a self-check, through all languages: the same question, the same answers, and
 * in the end the same outcome as without any change. */
static void
test_walk (Fixture *f, gconstpointer data)
{
  static const char *const languages[] = { "es", "ar", "zh_CN", "de", "fr", "en_XA", "ar_XB", "en" };
  const LwQuestionnaire *q = check_run_questionnaire (run_of (f));
  g_autoptr (CheckRun) whole = steps_to (q, "nerve=numb-new", NULL);
  g_autofree char *wanted = describe (check_run_outcome (whole)), *got = NULL;

  open_press (f->window, "page.self-check", NULL);
  check_wizard_set_run (app_window_wizard (f->window), steps_to (q, "nerve=numb-new", "where-numb"));
  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      guint question = check_run_question (run_of (f));

      change (f, languages[i]);
      g_assert_cmpuint (check_run_question (run_of (f)), ==, question);
      assert_spoken (f, languages[i]);
      check_wizard_set_run (app_window_wizard (f->window),
                            check_run_with_answer (run_of (f), lw_answer_mildest (steps_question (run_of (f)))));
      open_press (f->window, "page.next", NULL);
    }
  while (check_run_place (run_of (f)) == CHECK_AT_QUESTION)
    {
      check_wizard_set_run (app_window_wizard (f->window),
                            check_run_with_answer (run_of (f), lw_answer_mildest (steps_question (run_of (f)))));
      open_press (f->window, "page.next", NULL);
    }
  got = describe (check_run_outcome (run_of (f)));
  g_assert_cmpstr (got, ==, wanted);
}

static void
test_outcome_keeps_its_day (Fixture *f, gconstpointer data)
{
  GDate day;

  g_date_clear (&day, 1);
  g_date_set_dmy (&day, 5, G_DATE_MARCH, 2026);
  open_press (f->window, "page.self-check", NULL);
  {
    g_autoptr (CheckRun) outcome = steps_to (check_run_questionnaire (run_of (f)), "ill=fever", NULL);

    check_wizard_set_run (app_window_wizard (f->window), check_run_on_day (outcome, &day));
  }
  change (f, "ar_XB");
  g_assert_cmpint (check_run_place (run_of (f)), ==, CHECK_AT_OUTCOME);
  g_assert_cmpint (g_date_compare (check_run_day (run_of (f)), &day), ==, 0);
}

/* A page stays where it was scrolled to, as a share of its height. */
static void
test_keeps_its_place (Fixture *f, gconstpointer data)
{
  GtkAdjustment *before, *after;
  double share;

  open_press (f->window, "page.show", "healing-nerve");
  ui_wait_until_laid_out (GTK_WIDGET (f->window));
  before = gtk_scrolled_window_get_vadjustment (app_window_scrolled (f->window));
  gtk_adjustment_set_value (before, gtk_adjustment_get_upper (before) / 2);
  share = gtk_adjustment_get_value (before) / gtk_adjustment_get_upper (before);
  change (f, "en_XA");
  after = gtk_scrolled_window_get_vadjustment (app_window_scrolled (f->window));
  g_assert_cmpint (app_window_location (f->window)->place, ==, APP_AT_PAGE);
  g_assert_cmpfloat_with_epsilon (gtk_adjustment_get_value (after) / gtk_adjustment_get_upper (after), share, 0.02);
}

/* However long the words of the header are, the window can become a telephone's. */
static void
test_can_become_narrow (Fixture *f, gconstpointer data)
{
  int minimum;

  gtk_window_set_default_size (GTK_WINDOW (f->window), 900, 600);
  ui_wait_until_laid_out (GTK_WIDGET (f->window));
  gtk_widget_measure (gtk_widget_get_first_child (GTK_WIDGET (f->window)), GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, 360);
}

static void
test_picker_goes_back (Fixture *f, gconstpointer data)
{
  open_press (f->window, "page.show", "sleep");
  open_press (f->window, "page.languages", NULL);
  g_assert_cmpint (app_window_location (f->window)->place, ==, APP_AT_LANGUAGES);
  change (f, "en_XA");
  g_assert_cmpstr (app_window_location (f->window)->id, ==, "sleep");
}

static void
test_unknown_changes_nothing (Fixture *f, gconstpointer data)
{
  static const char *const ids[] = { "xx", "", "../es", "EN", "en_" };

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      change (f, ids[i]);
      g_assert_cmpstr (language_current ()->id, ==, "en");
      g_assert_cmpstr (pack_language (app_window_pack (f->window)), ==, "en");
    }
}

/* Remembered, and what is read and kept does not get lost on the way. */
static void
test_remembered (Fixture *f, gconstpointer data)
{
  g_autofree char *kept = NULL;

  change (f, "en_XA");
  kept = g_settings_get_string (f->settings, "language");
  g_assert_cmpstr (kept, ==, "en_XA");
}

static void
test_first (void)
{
  g_autofree char *folder = g_build_filename (g_getenv ("LEGWISE_DATA_DIR"), "packs", "back-surgery", NULL);
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autoptr (Pack) pack = pack_open (folder, faults);

  g_assert_cmpstr (app_language_first (pack, language_find ("de"), "en")->id, ==, "de");
  g_assert_cmpstr (app_language_first (pack, NULL, "en")->id, ==, "en");
  g_assert_cmpstr (app_language_first (pack, NULL, "no such")->id, ==, "en");
  g_assert_cmpstr (app_language_first (NULL, NULL, "de")->id, ==, "en");
}

/* Find, search and the reading list after a change: nothing holds on to what is gone. */
static void
test_tools_after_a_change (Fixture *f, gconstpointer data)
{
  open_press (f->window, "page.show", "sleep");
  open_press (f->window, "page.keep", NULL);
  open_press (f->window, "page.find", NULL);
  change (f, "ar_XB");
  open_press (f->window, "page.find", NULL);
  open_press (f->window, "page.back", NULL);
  open_press (f->window, "page.search", NULL);
  ui_wait_until_laid_out (GTK_WIDGET (f->window));
  gtk_editable_set_text (GTK_EDITABLE (ui_find (GTK_WIDGET (f->window), GTK_TYPE_SEARCH_ENTRY, "search")), "insomnia");
  change (f, "en");
  open_press (f->window, "page.reading-list", NULL);
  ui_wait_until_laid_out (GTK_WIDGET (f->window));
  g_assert_nonnull (ui_find_button (GTK_WIDGET (f->window), "page.show", "sleep"));
  open_press (f->window, "page.forget", NULL);
}

int
main (int argc, char *argv[])
{
  open_begin_languages ();
  ui_init (&argc, &argv);
  g_test_add ("/language/walk", Fixture, NULL, set_up, test_walk, tear_down);
  g_test_add ("/language/outcome-keeps-its-day", Fixture, NULL, set_up, test_outcome_keeps_its_day, tear_down);
  g_test_add ("/language/keeps-its-place", Fixture, NULL, set_up, test_keeps_its_place, tear_down);
  g_test_add ("/language/can-become-narrow", Fixture, "en_XA", set_up, test_can_become_narrow, tear_down);
  g_test_add ("/language/picker-goes-back", Fixture, NULL, set_up, test_picker_goes_back, tear_down);
  g_test_add ("/language/unknown-changes-nothing", Fixture, NULL, set_up, test_unknown_changes_nothing, tear_down);
  g_test_add ("/language/remembered", Fixture, NULL, set_up, test_remembered, tear_down);
  g_test_add ("/language/tools-after-a-change", Fixture, NULL, set_up, test_tools_after_a_change, tear_down);
  g_test_add_func ("/language/first", test_first);

  return g_test_run ();
}
