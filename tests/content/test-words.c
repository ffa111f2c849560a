/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "content/words.h"

#include <string.h>

static char *
split (const char *text)
{
  g_auto (GStrv) words = content_words_split (text);

  return g_strjoinv ("|", words);
}

static const struct
{
  const char *name;
  const char *text;
  const char *words; /* | between */
} fold_rows[] = {
  { "nothing", "", "" },
  { "nothing-but-signs", " \t\n.,;:!?–—…«»“”()'’ ", "" },
  { "lower-case", "Leg LEG lEg", "leg|leg|leg" },
  { "apostrophe", "can't can’t CAN'T cant", "cant|cant|cant|cant" },
  { "apostrophe-at-the-ends", "'tis the dogs' ’n’ ''", "tis|the|dogs|n" },
  { "two-apostrophes", "a''b", "a|b" },
  { "hyphens-and-dashes", "day-to-day L5–S1 a—b and/or", "day|to|day|l5|s1|a|b|and|or" },
  { "signs-inside", "L5/S1, (B12)! x@y", "l5|s1|b12|x|y" },
  { "numbers", "112 38 °C 1st", "112|38|c|1st" },
  { "ligatures", "Œdème œdème OEDEME oedeme", "oedeme|oedeme|oedeme|oedeme" },
  { "typographic-ligatures", "ﬁbrose eﬀet ĳs", "fibrose|effet|ijs" },
  { "ash", "Æther æther", "aether|aether" },
  { "sharp-s", "Straße STRASSE STRAẞE", "strasse|strasse|strasse" },
  { "german", "Rückenübungen GEFÄSSE Größe", "ruckenubungen|gefasse|grosse" },
  { "accents", "naïve Éléphant señal çà Ångström", "naive|elephant|senal|ca|angstrom" },
  { "accents-set-apart", "cafe\xcc\x81 CAFE\xcc\x81 café", "cafe|cafe|cafe" },
  { "strokes", "Łódź smørrebrød Đau đau", "lodz|smorrebrod|dau|dau" },
  { "vietnamese", "đầu gối ĐẦU GỐI", "dau|goi|dau|goi" },
  { "turkish", "İSTANBUL ısı ISI isi", "istanbul|isi|isi|isi" },
  { "full-width", "ＭＲＩ ｍｒｉ", "mri|mri" },
  { "cyrillic", "БОЛЬ Боль ёлка Елка", "боль|боль|елка|елка" },
  { "greek", "Πόνοι ΠΟΝΟΙ πονοι", "πονοι|πονοι|πονοι" },
  { "greek-final-sigma", "ΠΟΝΟΣ πόνος", "πονοσ|πονοσ" },
  { "arabic-harakat", "أَلَمٌ ألم ظَهْرِيّ ظهري", "الم|الم|ظهري|ظهري" },
  { "arabic-alef", "آلام ألام إلام ٱلام الام", "الام|الام|الام|الام|الام" },
  { "arabic-hamza", "مؤلم مولم رئة", "مولم|مولم|ريه" },
  { "arabic-ends", "إصابة إصابه على علي", "اصابه|اصابه|علي|علي" },
  { "arabic-tatweel", "ألـــم الـم", "الم|الم" },
  { "arabic-forms", "ﻻ ﺃﻟﻢ", "لا|الم" },
  { "arabic-signs", "ألم، ساق؟ نعم؛", "الم|ساق|نعم" },
  { "hebrew-points", "שָׁלוֹם שלום", "שלום|שלום" },
  { "chinese-one", "腿", "腿" },
  { "chinese-two", "腿痛", "腿痛" },
  { "chinese-three", "我腿痛", "我腿|腿痛" },
  { "chinese-signs", "腿痛，麻木。好", "腿痛|麻木|好" },
  { "chinese-spaces", "腿 痛 麻木", "腿|痛|麻木" },
  { "chinese-and-latin", "做MRI检查L5腿", "做|mri|检查|l5|腿" },
  { "chinese-beyond-16-bits", "𠀀𠀁腿", "𠀀𠀁|𠀁腿" },
  { "japanese", "あし 脚の痛み", "あし|脚の|の痛|痛み" },
  { "thai", "ขา ปวดขา", "ขา|ปว|วด|ดข|ขา" },
  { "japanese-marks-set-apart", "か\xe3\x82\x99ん がん", "かん|かん" },
  { "thai-marks", "ปวดหลัง น้า", "ปว|วด|ดห|หล|ลง|นา" },
  { "korean", "다리 통증", "다리|통증" },
  { "mark-alone", "\xcc\x81 a \xd9\x8e", "a" },
};

static void
test_fold (gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);
  g_autofree char *words = split (fold_rows[row].text);
  /* Korean is taken apart into its sounds: the same letters, but not the same bytes. */
  g_autofree char *normal = g_utf8_normalize (words, -1, G_NORMALIZE_NFC);

  g_assert_cmpstr (normal, ==, fold_rows[row].words);
}

typedef struct
{
  const char *text;
  gsize start;
} Walk;

static gboolean
is_border (const char *text, gsize offset)
{
  return offset <= strlen (text) && ((guchar) text[offset] & 0xC0) != 0x80;
}

/* What is said to have made the word does make it, alone. */
static gboolean
check_span (const ContentWord *word, gpointer data)
{
  Walk *walk = data;
  g_autofree char *slice = NULL;
  g_auto (GStrv) again = NULL;

  g_assert_cmpuint (word->start, <, word->end);
  g_assert_cmpuint (word->start, >=, walk->start);
  g_assert_true (is_border (walk->text, word->start) && is_border (walk->text, word->end));
  g_assert_true (*word->text != '\0' && g_utf8_validate (word->text, -1, NULL));
  walk->start = word->start + 1;

  slice = g_strndup (walk->text + word->start, word->end - word->start);
  again = content_words_split (slice);
  g_assert_nonnull (again[0]);
  g_assert_cmpstr (again[0], ==, word->text);

  return FALSE;
}

static void
test_spans (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (fold_rows); i++)
    {
      Walk walk = { fold_rows[i].text, 0 };

      content_words_foreach (walk.text, check_span, &walk);
    }
}

/* Letters, marks and signs of many scripts in a row that nobody would write. */
static void
test_spans_of_anything (void)
{
  static const gunichar firsts[] = { 0x20, 0xA0, 0x300, 0x391, 0x5D0, 0x621, 0x904, 0xE01, 0x1780, 0x2010, 0x3041, 0x4E00,
                                    0xAC00, 0xFB00, 0xFE70, 0x1F600, 0x20000 };

  for (guint i = 0; i < 2000; i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      Walk walk = { NULL, 0 };

      for (int n = g_test_rand_int_range (0, 12); n > 0; n--)
        g_string_append_unichar (text, firsts[g_test_rand_int_range (0, G_N_ELEMENTS (firsts))]
                                           + g_test_rand_int_range (0, 0x60));
      walk.text = text->str;
      content_words_foreach (text->str, check_span, &walk);
    }
}

static gboolean
stop_at_third (const ContentWord *word, gpointer data)
{
  guint *seen = data;

  return ++*seen == 3;
}

static void
test_stops (void)
{
  guint seen = 0;

  content_words_foreach ("one two three four five", stop_at_third, &seen);

  g_assert_cmpuint (seen, ==, 3);
}

static void
test_long (void)
{
  g_autofree char *word = g_strnfill (100000, 'W');
  g_autofree char *text = g_strdup_printf ("%s é%s", word, word);
  g_auto (GStrv) words = content_words_split (text);

  g_assert_cmpuint (g_strv_length (words), ==, 2);
  g_assert_cmpuint (strlen (words[0]), ==, 100000);
  g_assert_true (g_str_has_prefix (words[1], "eww"));
}

static const struct
{
  const char *name;
  const char *text;
  const char *sentences; /* | between */
} sentence_rows[] = {
  { "nothing", "", "" },
  { "blank", " \n\t ", "" },
  { "one", "Call now.", "Call now." },
  { "without-stop", "  Call now ", "Call now" },
  { "three", "Call. Now? Yes!", "Call.|Now?|Yes!" },
  { "rest-without-stop", "Call now. Then rest", "Call now.|Then rest" },
  { "blanks-between", "Call.  \n\n Now.", "Call.|Now." },
  { "number", "Take 2.5 mg. Rest 1.000 steps.", "Take 2.5 mg.|Rest 1.000 steps." },
  { "number-at-the-end", "Walk 3. Then rest.", "Walk 3.|Then rest." },
  { "no-space-behind", "See nhs.uk/back.html or a.b!c today.", "See nhs.uk/back.html or a.b!c today." },
  { "several-stops", "Really?! Wait... Go.", "Really?!|Wait...|Go." },
  { "quotes", "Say “Help.” Then sit. (Slowly.) \"Now.\" End", "Say “Help.”|Then sit.|(Slowly.)|\"Now.\"|End" },
  { "colon-is-no-end", "Emergency: call now; then wait.", "Emergency: call now; then wait." },
  { "arabic", "هل تتألم؟ نعم. اتصل", "هل تتألم؟|نعم.|اتصل" },
  { "urdu", "درد ہے۔ کال کریں۔", "درد ہے۔|کال کریں۔" },
  { "chinese", "腿痛。麻木！好吗？是", "腿痛。|麻木！|好吗？|是" },
  { "no-break-space", "\xc2\xa0", "" },
  { "no-break-between", "A.\xc2\xa0" "B.", "A.|B." },
  { "chinese-corners", "「痛。」他说。", "「痛。」|他说。" },
  { "chinese-two-stops", "真的！？好", "真的！？|好" },
  { "chinese-quotes", "“腿痛。”他说", "“腿痛。”|他说" },
};

static void
test_sentences (gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);
  g_auto (GStrv) sentences = content_sentences_split (sentence_rows[row].text);
  g_autofree char *joined = g_strjoinv ("|", sentences);

  g_assert_cmpstr (joined, ==, sentence_rows[row].sentences);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (fold_rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/words/fold/%s", fold_rows[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_fold);
    }
  g_test_add_func ("/words/spans", test_spans);
  g_test_add_func ("/words/spans-of-anything", test_spans_of_anything);
  g_test_add_func ("/words/stops", test_stops);
  g_test_add_func ("/words/long", test_long);
  for (guint i = 0; i < G_N_ELEMENTS (sentence_rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/words/sentences/%s", sentence_rows[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_sentences);
    }

  return g_test_run ();
}
