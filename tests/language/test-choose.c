/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One process through all languages, on a machine that need have no locale but C.UTF-8. */
#include "language/choose.h"

#include <glib/gi18n.h>

#include "language/translate.h"

static char *
month_name (void)
{
  g_autoptr (GDateTime) day = g_date_time_new_utc (2026, 3, 1, 0, 0, 0);

  return g_date_time_format (day, "%B");
}

/* A lean system has left the catalogues of its libraries out. */
static gboolean
has_catalogue (const char *id)
{
  g_autofree char *path = g_strdup_printf ("/usr/share/locale/%s/LC_MESSAGES/glib20.mo", id);

  return g_file_test (path, G_FILE_TEST_EXISTS);
}

static void
test_choose (void)
{
  static const struct
  {
    const char *id, *month, *of_glib; /* glib20: "Show help options"; NULL: anything but that */
  } rows[] = {
    { "en", "March", "Show help options" },       { "ar", "مارس", NULL },
    { "zh_CN", "三月", NULL },                     { "de", "März", NULL },
    { "fr", "mars", NULL }, { "es", "marzo", NULL },
    { "en", "March", "Show help options" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *month = NULL;

      g_test_message ("%s", rows[i].id);
      g_assert_true (language_choose (language_find (rows[i].id)));
      g_assert_cmpstr (language_current ()->id, ==, rows[i].id);
      month = month_name ();
      g_assert_cmpstr (month, ==, rows[i].month);
      if (g_str_equal (rows[i].id, "es"))
        g_assert_cmpstr (g_dgettext (GETTEXT_PACKAGE, "Start over"), ==, "Empezar de nuevo");
      if (!has_catalogue (rows[i].id))
        continue;
      if (rows[i].of_glib)
        g_assert_cmpstr (g_dgettext ("glib20", "Show help options"), ==, rows[i].of_glib);
      else
        g_assert_cmpstr (g_dgettext ("glib20", "Show help options"), !=, "Show help options");
    }
}

/* Numbers in files and styles are written as C does, whatever is spoken. */
static void
test_numbers_stay (void)
{
  g_autofree char *number = NULL;

  language_choose (language_find ("de"));
  number = g_strdup_printf ("%.1f", 0.5);
  g_assert_cmpstr (number, ==, "0.5");
}

static void
test_without_locale (void)
{
  static const Language nowhere = { "xx", "Nowhere", "xx_XX.UTF-8", "xx", FALSE };

  g_assert_false (language_choose (&nowhere));
  g_assert_cmpstr (g_dgettext ("glib20", "Show help options"), ==, "Show help options");
  g_assert_true (language_choose (language_find ("de")));
}

static void
test_text (void)
{
  language_choose (language_find ("ar"));
  g_assert_cmpstr (language_of_text ("نص")->id, ==, "ar");
  g_assert_cmpstr (language_of_text (LANGUAGE_MARK_BEGIN "Leg" LANGUAGE_MARK_END)->id, ==, "en");
  language_set_source (language_find ("de"));
  g_assert_cmpstr (language_of_text (LANGUAGE_MARK_BEGIN "Bein" LANGUAGE_MARK_END)->id, ==, "de");
  language_set_source (NULL);
}

static void
test_best (void)
{
  static const char *const offered[] = { "en", "ar", "es", "zh_CN", NULL };
  static const struct
  {
    const char *wanted[5], *best;
  } rows[] = {
    { { "es_MX.UTF-8", "es_MX", "es.UTF-8", "es", NULL }, "es" },
    { { "de_DE", "de", "C", NULL }, NULL },
    { { "de", "ar", "es", NULL }, "ar" },
    { { "zh_CN.UTF-8", "zh_CN", "zh", "C", NULL }, "zh_CN" },
    { { "zh", NULL }, "zh_CN" },
    { { "zh_TW.UTF-8", "zh_TW", "zh", "C", NULL }, NULL },
    { { "C", NULL }, NULL },
    { { "e", NULL }, NULL },
    { { NULL }, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      const Language *best = language_best (rows[i].wanted, offered);

      g_assert_cmpstr (best ? best->id : NULL, ==, rows[i].best);
    }
}

int
main (int argc, char *argv[])
{
  g_autofree char *locales = g_build_filename (g_getenv ("LEGWISE_BUILD"), "data", "locales", NULL);
  g_autofree char *catalogues = g_build_filename (g_getenv ("LEGWISE_BUILD"), "po", NULL);

  language_begin (locales, catalogues);
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/choose/choose", test_choose);
  g_test_add_func ("/choose/numbers-stay", test_numbers_stay);
  g_test_add_func ("/choose/without-locale", test_without_locale);
  g_test_add_func ("/choose/text", test_text);
  g_test_add_func ("/choose/best", test_best);

  return g_test_run ();
}
