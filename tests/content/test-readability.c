/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "content/readability.h"

#include <math.h>
#include <string.h>

/* The most frequent words of six letters and more in texts on this subject, counted by hand
 * after a dictionary (American); words that it gives two ways are left out. */
static const struct
{
  guint syllables;
  const char *words;
} counted[] = {
  { 1, "months nerves strength strong pressed failed screws counts should changed stayed joined seemed breathe chance "
       "looked checked slipped through stairs closed breath things choice choose leaves called squeezed splint groups "
       "screen health starts drives burned guides warmth" },
  { 2, "fusion doctor between little before better surgeon weaker trouble someone limits nothing within studies numbness "
       "longer cancer doctors pregnant review relief repeat normal sleepy weakness swollen common danger device others "
       "steroid muscle likely muscles pulses thinners program question tested needles blotchy pressure differ something "
       "number without syndrome massage buttock walking numbers experts presses perhaps sooner minutes ending seldom "
       "pillow answer sources answers causes feeling unless tissue figures second enough cannot report around itself "
       "person judgement survey getting swelling slower steady reports waiting faster posture yourself training process "
       "thinner traction kidneys patches sleeping mended clinic percent adults questions blister disease mostly reason "
       "behind proven happens moving changes letters explain spinal letter smoking become agrees harder shoulders "
       "stomach breathing driving stopping studied" },
  { 3, "surgery surgical exercise medicines medicine therapist vitamin alcohol another injection pharmacist infection "
       "unsteady together suddenly easier opioid therapy hospital computer placebo nobody whatever illnesses probably "
       "pacemaker stenosis anything anyone earlier naproxen nicotine cognitive aspirin" },
  { 4, "operation operations emergency diabetes exercises sciatica pregabalin ibuprofen gabapentin decompression "
       "ketorolac operated activities" },
  { 5, "laminectomy" },
};
#define TRIED_AT_LEAST 120
#define RIGHT_PERCENT 95

static void
count_right (guint syllables, const char *words, guint *tried, guint *right)
{
  g_auto (GStrv) split = g_strsplit (words, " ", -1);

  for (char **word = split; *word; word++)
    {
      guint found = content_syllables (*word);

      *tried += 1;
      *right += found == syllables;
      if (found != syllables)
        g_test_message ("%s: %u, and %u by hand", *word, found, syllables);
    }
}

static void
test_common_words (void)
{
  guint tried = 0, right = 0;

  for (guint i = 0; i < G_N_ELEMENTS (counted); i++)
    count_right (counted[i].syllables, counted[i].words, &tried, &right);

  g_test_message ("%u of %u are right", right, tried);
  g_assert_cmpuint (tried, >=, TRIED_AT_LEAST);
  g_assert_cmpuint (right * 100, >=, tried * RIGHT_PERCENT);
}

static const struct
{
  const char *word;
  guint syllables;
} promised[] = {
  { "MRI", 3 }, { "CT", 2 }, { "NHS", 3 }, { "mri", 1 }, { "X-ray", 2 }, { "I", 1 }, { "a", 1 },
  { "112", 1 }, { "7", 1 }, { "2.5", 1 }, { "1,000", 1 }, { "2026-11-23", 1 }, { "38", 1 },
  { "day-to-day", 3 }, { "well-known", 2 }, { "anti-inflammatory", 7 }, { "day–night", 2 },
  { "can't", 1 }, { "don't", 1 }, { "doctor's", 2 }, { "can’t", 1 }, { "doctor’s", 2 }, { "yellow", 2 }, { "younger", 2 }, { "muscles", 2 }, { "reach", 1 }, { "patients'", 2 },
  { "", 1 }, { "-", 1 }, { "'", 1 }, { "mg", 1 }, { "痛", 1 }, { "\xcc\x81", 1 }, { "Needed", 2 }, { "NERVE", 5 },
};

static void
test_promised_syllables (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (promised); i++)
    {
      g_test_message ("%s", promised[i].word);
      g_assert_cmpuint (content_syllables (promised[i].word), ==, promised[i].syllables);
    }
}

static void
test_long_word (void)
{
  g_autofree char *word = g_strnfill (100000, 'a'), *capitals = g_strnfill (100000, 'A');

  g_assert_cmpuint (content_syllables (word), >=, 1);
  g_assert_cmpuint (content_syllables (capitals), >=, 1);
}

static GHashTable *
new_set (const char *words)
{
  g_auto (GStrv) split = g_strsplit (words, " ", -1);
  GHashTable *set = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (char **word = split; *word; word++)
    if (**word)
      g_hash_table_add (set, g_strdup (*word));

  return set;
}

/* @explained and @familiar: words, a space between. */
static ContentReading *
read_text (const char *text, const char *explained, const char *familiar)
{
  g_autoptr (GHashTable) one = new_set (explained), other = new_set (familiar);
  ContentReading *reading = content_reading_new ();

  content_reading_add (reading, text, &(ContentKnownWords){ one, other });

  return reading;
}

static const struct
{
  const char *name;
  const char *text;
  guint words, sentences, syllables, long_words, longest;
  const char *longest_text;
} texts[] = {
  { "short", "Call now. Do not wait.", 5, 2, 5, 0, 3, "Do not wait." },
  { "long", "The operation helps somebody. Medicine is another possibility.", 8, 2, 21, 5, 4, NULL },
  { "one-sentence", "A nurse may look at the wound", 7, 1, 7, 0, 7, "A nurse may look at the wound" },
  { "number", "Take 2.5 mg. Call 112.", 5, 2, 5, 0, 3, "Take 2.5 mg." },
  { "thousands", "Take 1,000 steps.", 3, 1, 3, 0, 3, NULL },
  { "capitals", "An MRI is no CT.", 5, 1, 8, 1, 5, NULL },
  { "hyphens", "Go day-to-day. Use non-stop X-ray.", 5, 2, 9, 1, 3, NULL },
  { "apostrophes", "Don't lift. It's the doctor's.", 5, 2, 6, 0, 3, NULL },
  { "quotes", "Say “help me now.” Then (slowly) rest!", 7, 2, 8, 0, 4, "Say “help me now.”" },
  { "signs-are-no-words", "Pain – no; pain … yes & no.", 5, 1, 5, 0, 5, NULL },
  { "no-sentence-of-signs", "Pain. … ! – ? Rest.", 2, 2, 2, 0, 1, NULL },
};

static void
test_counts (gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);
  g_autoptr (ContentReading) reading = read_text (texts[row].text, "", "");

  g_assert_cmpuint (reading->words, ==, texts[row].words);
  g_assert_cmpuint (reading->sentences, ==, texts[row].sentences);
  g_assert_cmpuint (reading->syllables, ==, texts[row].syllables);
  g_assert_cmpuint (reading->long_words, ==, texts[row].long_words);
  g_assert_cmpuint (reading->longest, ==, texts[row].longest);
  if (texts[row].longest_text)
    g_assert_cmpstr (reading->longest_text, ==, texts[row].longest_text);
}

static void
test_formulas (void)
{
  g_autoptr (ContentReading) easy = read_text (texts[0].text, "", ""), hard = read_text (texts[1].text, "", "");

  /* 0.39 × 2.5 + 11.8 × 1 − 15.59 is below 0. */
  g_assert_cmpfloat (content_reading_grade (easy), ==, 0);
  g_assert_cmpfloat_with_epsilon (content_reading_smog (easy), 3.1291, 1e-6);
  g_assert_cmpfloat_with_epsilon (content_reading_mean_sentence (easy), 2.5, 1e-9);
  /* 0.39 × 4 + 11.8 × 21/8 − 15.59 and 3.1291 + 1.0430 × √(5 × 30/2). */
  g_assert_cmpfloat_with_epsilon (content_reading_grade (hard), 16.945, 1e-6);
  g_assert_cmpfloat_with_epsilon (content_reading_smog (hard), 12.161745, 1e-5);
}

/* As McLaughlin did it: 49 long words in 30 sentences; the root is 7. */
static void
test_smog_of_thirty (void)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (ContentReading) reading = NULL;

  for (guint i = 0; i < 30; i++)
    g_string_append (text, i < 19 ? "Medicine and operation. " : "An operation. ");
  reading = read_text (text->str, "", "");

  g_assert_cmpuint (reading->long_words, ==, 49);
  g_assert_cmpfloat_with_epsilon (content_reading_smog (reading), 3.1291 + 7 * 1.0430, 1e-6);
}

static void
test_nothing (void)
{
  static const char *const nothing[] = { "", " \n", "…", "– ! ?", "..." };

  for (guint i = 0; i < G_N_ELEMENTS (nothing); i++)
    {
      g_autoptr (ContentReading) reading = read_text (nothing[i], "", "");

      g_assert_cmpuint (reading->words + reading->sentences + reading->syllables + reading->longest, ==, 0);
      g_assert_null (reading->longest_text);
      g_assert_cmpfloat (content_reading_grade (reading), ==, 0);
      g_assert_cmpfloat (content_reading_smog (reading), ==, 0);
      g_assert_cmpfloat (content_reading_mean_sentence (reading), ==, 0);
    }
}

static void
test_added_up (void)
{
  g_autoptr (ContentReading) reading = read_text ("Call now", "", ""), more = read_text ("Do not wait. Call now", "", "");
  g_autoptr (GHashTable) none = new_set ("");

  content_reading_add (reading, "Do not wait", &(ContentKnownWords){ none, none });

  g_assert_cmpuint (reading->sentences, ==, 2);
  g_assert_cmpuint (reading->longest, ==, 3);
  g_assert_cmpstr (reading->longest_text, ==, "Do not wait");
  g_assert_cmpfloat (content_reading_grade (reading), ==, content_reading_grade (more));
}

static void
test_explained (void)
{
  const char *text = "Laminectomy, laminectomies, MRI and disc.";
  g_autoptr (ContentReading) reading = read_text (text, "laminectomy mri disc", ""), plain = read_text (text, "", "");

  g_assert_cmpuint (reading->syllables, ==, 2 + 2 + 2 + 1 + 1);
  g_assert_cmpuint (reading->long_words, ==, 0);
  g_assert_cmpuint (g_hash_table_size (reading->hard), ==, 0);
  g_assert_cmpuint (plain->syllables, ==, 5 + 5 + 3 + 1 + 1);
  g_assert_cmpuint (plain->long_words, ==, 3);
  g_assert_cmpuint (g_hash_table_size (plain->hard), ==, 3);
}

static void
test_familiar (void)
{
  g_autoptr (ContentReading) reading = read_text ("Medicine, medicines, Decompression and decompression.", "", "medicine");

  g_assert_cmpuint (reading->syllables, ==, 3 + 3 + 4 + 1 + 4);
  g_assert_cmpuint (reading->long_words, ==, 4);
  g_assert_cmpuint (g_hash_table_size (reading->hard), ==, 1);
  g_assert_true (g_hash_table_contains (reading->hard, "decompression"));
}

static void
test_label (void)
{
  g_autoptr (ContentReading) reading = content_reading_new ();
  g_autoptr (GHashTable) explained = new_set ("laminectomy"), familiar = new_set ("medicine");

  content_reading_add_label (reading, "Medicine after a Laminectomy. Decompression", &(ContentKnownWords){ explained, familiar });

  g_assert_cmpuint (reading->words + reading->sentences + reading->syllables + reading->long_words, ==, 0);
  g_assert_null (reading->longest_text);
  g_assert_cmpuint (g_hash_table_size (reading->hard), ==, 1);
  g_assert_true (g_hash_table_contains (reading->hard, "decompression"));
}

static void
test_other_scripts (void)
{
  static const char *const others[] = { "腿痛。麻木！", "هل تتألم؟ نعم.", "Боль в ноге.", "ปวดขา", "Rückenübungen à côté." };

  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    {
      g_autoptr (ContentReading) reading = read_text (others[i], "", "");

      g_assert_cmpuint (reading->words, >=, 1);
      g_assert_cmpuint (reading->syllables, >=, reading->words);
      g_assert_true (isfinite (content_reading_grade (reading)));
    }
}

static void
test_long_text (void)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (ContentReading) reading = NULL;

  for (guint i = 0; i < 20000; i++)
    g_string_append (text, "nerve ");
  reading = read_text (text->str, "", "");

  g_assert_cmpuint (reading->words, ==, 20000);
  g_assert_cmpuint (reading->syllables, ==, 20000);
  g_assert_cmpuint (reading->longest, ==, 20000);
}

static const struct
{
  const char *known;
  const char *word;
  gboolean contained;
} endings[] = {
  { "nerve", "nerve", TRUE },      { "nerve", "nerves", TRUE },      { "therapy", "therapies", TRUE },
  { "press", "presses", TRUE },    { "press", "pressed", TRUE },     { "press", "pressing", TRUE },
  { "operate", "operated", TRUE }, { "operate", "operating", TRUE }, { "study", "studied", TRUE },
  { "patient", "patient's", TRUE }, { "usual", "usually", TRUE },    { "nerves", "nerve", FALSE },
  { "nerve", "nervous", FALSE },   { "pain", "painful", FALSE },     { "disc", "discectomy", FALSE },
  { "s", "", FALSE },              { "nerve", "", FALSE },           { "nerve", "s", FALSE },
  { "nerve", "ed", FALSE },        { "", "nerve", FALSE },
};

static void
test_endings (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    {
      g_autoptr (GHashTable) set = new_set (endings[i].known);

      g_test_message ("%s in %s", endings[i].word, endings[i].known);
      g_assert_cmpint (content_words_contain (set, endings[i].word), ==, endings[i].contained);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/readability/common-words", test_common_words);
  g_test_add_func ("/readability/promised-syllables", test_promised_syllables);
  g_test_add_func ("/readability/long-word", test_long_word);
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *path = g_strdup_printf ("/readability/counts/%s", texts[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_counts);
    }
  g_test_add_func ("/readability/formulas", test_formulas);
  g_test_add_func ("/readability/smog-of-thirty", test_smog_of_thirty);
  g_test_add_func ("/readability/nothing", test_nothing);
  g_test_add_func ("/readability/added-up", test_added_up);
  g_test_add_func ("/readability/explained", test_explained);
  g_test_add_func ("/readability/familiar", test_familiar);
  g_test_add_func ("/readability/label", test_label);
  g_test_add_func ("/readability/other-scripts", test_other_scripts);
  g_test_add_func ("/readability/long-text", test_long_text);
  g_test_add_func ("/readability/endings", test_endings);

  return g_test_run ();
}
