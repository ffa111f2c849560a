/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "language/compare.h"

static void
test_numbers (void)
{
  static const struct
  {
    const char *text, *translation;
    gboolean same;
  } rows[] = {
    { "within 2 weeks", "en 2 semanas", TRUE },     { "within 2 weeks", "en 3 semanas", FALSE },
    { "within 2 weeks", "en dos semanas", FALSE },  { "4 in 10", "10 中有 4", TRUE },
    { "38 °C (100.4 °F)", "38 °C (100,4 °F)", TRUE }, { "2 weeks", "خلال ٢ أسبوع", TRUE },
    { "2,503 people", "2503人", TRUE },               { "2,503 people", "2\u00a0503 personnes", TRUE },
    { "75,878", "75.878", TRUE },                   { "0.125 mg", "0,125 mg", TRUE },
    { "2,503", "2,504", FALSE },                    { "12", "1 2", FALSE },                         { "no number", "sin número", TRUE },
    { "", "7", FALSE },                             { "", "", TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_assert_cmpint (language_same_numbers (rows[i].text, rows[i].translation), ==, rows[i].same);
}

static void
test_negation (void)
{
  static const struct
  {
    const char *language, *text, *translation;
    gboolean lost;
  } rows[] = {
    { "es", "Do not wait.", "No espere.", FALSE },       { "es", "Do not wait.", "Espere.", TRUE },
    { "es", "You can't pee", "No puede orinar", FALSE }, { "es", "You can’t pee", "Puede orinar", TRUE },
    { "es", "Wait.", "Espere.", FALSE },                 { "es", "Another note", "Otra cosa", FALSE },
    { "es", "Nothing is saved", "Se guarda todo", TRUE }, { "es", "without help", "sin ayuda", FALSE },
    { "de", "Do not wait.", "Warten Sie nicht.", FALSE }, { "de", "None of these", "Nichts davon", FALSE },
    { "de", "Do not wait.", "Warten Sie.", TRUE },       { "fr", "Do not wait.", "N’attendez pas.", FALSE },
    { "fr", "Do not wait.", "Attendez.", TRUE },         { "ar", "Do not wait.", "لا تنتظر.", FALSE },
    { "ar", "Do not wait.", "انتظر.", TRUE },            { "zh_CN", "Do not wait.", "不要等待。", FALSE },
    { "de", "Do not wait.", "Warten Sie und rufen Sie uns an.", TRUE }, { "fr", "Not one", "Une seule", TRUE },
    { "es", "No pain at night", "Dolor de noche", TRUE }, { "ar", "not now", "خلال اليوم", TRUE },
    { "ar", "and do not drive", "ولا تقد السيارة", FALSE }, { "de", "It is “not sure”.", "Das ist „nicht sicher“.", FALSE },
    { "zh_CN", "Do not wait.", "请等待。", TRUE },         { "xx", "Do not wait.", "Wait.", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_test_message ("%s: %s", rows[i].language, rows[i].translation);
      g_assert_cmpint (language_lost_negation (rows[i].text, rows[i].translation, rows[i].language), ==, rows[i].lost);
    }
}

static void
test_bent (void)
{
  static const struct
  {
    const char *text, *name;
    gboolean bent;
  } rows[] = {
    { "discos", "disco", TRUE },           { "Bandscheiben", "Bandscheibe", TRUE }, { "der Nerv", "Nerv", TRUE },
    { "hernia", "disco", FALSE },          { "椎间盘突出", "椎间盘", TRUE },          { "神经", "椎间盘", FALSE },
    { "العدوى", "عدوى", TRUE },            { "للستيرويد", "ستيرويد", TRUE },           { "الوريد", "شريان", FALSE },
    { "Coágulos", "coágulo", TRUE },       { "الجلطة", "الجلطة الدموية", TRUE },     { "", "disco", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_test_message ("%s / %s", rows[i].text, rows[i].name);
      g_assert_cmpint (language_is_bent_from (rows[i].text, rows[i].name), ==, rows[i].bent);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/compare/numbers", test_numbers);
  g_test_add_func ("/compare/negation", test_negation);
  g_test_add_func ("/compare/bent", test_bent);

  return g_test_run ();
}
