/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "content/readability.h"

#include <math.h>
#include <string.h>

#include "content/words.h"

/* Where spelling and speech differ: groups of vowels are counted, then each pattern that
 * stands in the word adds or takes a syllable. */
static const struct
{
  const char *pattern;
  int add;
} spelling[] = {
  { "(?<![aeiouy])e$", -1 },           /* "nerve" */
  { "[^aeiouy]le$", +1 },              /* "muscle": the e is heard */
  { "(?<![aeiouytdl])ed$", -1 },       /* "caused", not "needed" */
  { "[aeiouyr]l+ed$", -1 },            /* "called", not "troubled" */
  { "(?<![aeiouyscxzg])(?<![cs]h)(?<![bcdfgkptz]l)es$", -1 }, /* "nerves", not "causes", "muscles" */
  { "[^aeiou]e(ly|ness|ful|less)", -1 }, /* "safely" */
  { "[^aeioul]ement$", -1 },           /* "movement" */
  { "^(some|there|where|here|house|home|side|wide|life|pace)[a-z]{3}", -1 }, /* "something" */
  { "(?<![tcsghnl])i[ao]", +1 },       /* "dial", "period" */
  { "[^aeiou]iu", +1 },                /* "medium" */
  { "[dlv]ien|(?<!f)rien|[a-z]{3}ie(r|st)$", +1 }, /* "patient" is two, "convenient" four */
  { "(?<!g)eo(?!us|pl)", +1 },               /* "video" */
  { "(eum|[dr]ea)$|^creat|^rea(ct|li)|scien|^scia|iet|^anyone$|eyo", +1 }, /* "museum", "area", "react" */
  { "[^gq]ua[^aeiou]", +1 },           /* "usually" */
  { "[^gqb]ui[dn]", +1 },              /* "fluid" */
  { "[aeiouy]ing", +1 },               /* "going" */
  { "sm$", +1 },                        /* "spasm" */
  { "diabetes", +1 },
  { "^(every|different|several|general|evening|business)", -1 },
};

static GRegex *
spelling_regex (guint i)
{
  static GRegex *compiled[G_N_ELEMENTS (spelling)];

  if (!compiled[i])
    compiled[i] = g_regex_new (spelling[i].pattern, G_REGEX_OPTIMIZE, 0, NULL);

  return compiled[i];
}

static gboolean
is_vowel (char c)
{
  return c != '\0' && strchr ("aeiouy", c);
}

static int
count_groups (const char *word)
{
  const char *first = *word == 'y' && is_vowel (word[1]) ? word + 1 : word; /* that y is no vowel: "yes" */
  int groups = 0;

  for (const char *p = first; *p; p++)
    groups += is_vowel (*p) && !(p > first && is_vowel (p[-1]));

  return groups;
}

static gboolean
is_spelt_out (const char *word)
{
  gsize length = strlen (word);

  return length >= 2 && length <= 5 && strspn (word, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == length;
}

static guint
syllables_of_part (const char *part)
{
  g_autofree char *lower = g_ascii_strdown (part, -1);
  int n;

  if (is_spelt_out (part))
    return strlen (part);

  n = count_groups (lower);
  for (guint i = 0; i < G_N_ELEMENTS (spelling); i++)
    if (g_regex_match (spelling_regex (i), lower, 0, NULL))
      n += spelling[i].add;

  return MAX (n, 1);
}

guint
content_syllables (const char *word)
{
  g_auto (GStrv) parts = g_regex_split_simple ("[^A-Za-z'’]+", word, 0, 0);
  guint n = 0;

  for (char **part = parts; *part; part++)
    {
      (*part)[strcspn (*part, "'’")] = '\0'; /* a byte of the typographic one is in no letter here */
      n += **part ? syllables_of_part (*part) : 0;
    }

  return MAX (n, 1);
}

static gboolean
contains_without (GHashTable *set, const char *word, const char *ending, const char *instead)
{
  g_autofree char *shorter = NULL;

  if (!g_str_has_suffix (word, ending))
    return FALSE;
  shorter = g_strdup_printf ("%.*s%s", (int) (strlen (word) - strlen (ending)), word, instead);

  return g_hash_table_contains (set, shorter);
}

gboolean
content_words_contain (GHashTable *set, const char *word)
{
  static const char *const endings[][2] = {
    { "s", "" },   { "es", "" },   { "ies", "y" }, { "ed", "" }, { "ed", "e" }, { "ied", "y" }, { "'s", "" },
    { "’s", "" },
    { "ing", "" }, { "ing", "e" }, { "ly", "" },   { "d", "" },  { "er", "e" }, { "ally", "" }, { "ily", "y" },
  };

  if (g_hash_table_contains (set, word))
    return TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    if (contains_without (set, word, endings[i][0], endings[i][1]))
      return TRUE;

  return FALSE;
}

ContentReading *
content_reading_new (void)
{
  ContentReading *reading = g_new0 (ContentReading, 1);

  reading->hard = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  return reading;
}

void
content_reading_free (ContentReading *reading)
{
  g_hash_table_unref (reading->hard);
  g_free (reading->longest_text);
  g_free (reading);
}

/* A word with its apostrophes and hyphens, in lower case but for what is spelt out. */
static char **
read_words (const char *sentence)
{
  g_autoptr (GRegex) regex
      = g_regex_new ("[\\p{L}\\p{N}]+(?:(?:['’.\\-–]|(?<=\\d),(?=\\d{3}))[\\p{L}\\p{N}]+)*", 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  g_autoptr (GStrvBuilder) words = g_strv_builder_new ();

  for (g_regex_match (regex, sentence, 0, &match); g_match_info_matches (match); g_match_info_next (match, NULL))
    {
      g_autofree char *word = g_match_info_fetch (match, 0);

      g_strv_builder_add (words, word);
    }

  return g_strv_builder_end (words);
}

/* Returns: the syllables that the word counts. */
static guint
add_word (ContentReading *reading, const char *word, const ContentKnownWords *known)
{
  g_autofree char *lower = g_utf8_strdown (word, -1);
  guint syllables = content_syllables (word);

  if (content_words_contain (known->explained, lower))
    return MIN (syllables, 2);
  if (syllables >= 3 && !content_words_contain (known->familiar, lower))
    g_hash_table_add (reading->hard, g_steal_pointer (&lower));

  return syllables;
}

void
content_reading_add_label (ContentReading *reading, const char *text, const ContentKnownWords *known)
{
  g_auto (GStrv) words = read_words (text);

  for (char **word = words; *word; word++)
    add_word (reading, *word, known);
}

static void
add_sentence (ContentReading *reading, const char *sentence, const ContentKnownWords *known)
{
  g_auto (GStrv) words = read_words (sentence);
  guint n = g_strv_length (words);

  if (n == 0)
    return;

  for (char **word = words; *word; word++)
    {
      guint syllables = add_word (reading, *word, known);

      reading->syllables += syllables;
      reading->long_words += syllables >= 3;
    }
  reading->words += n;
  reading->sentences++;
  if (n > reading->longest)
    {
      reading->longest = n;
      g_free (reading->longest_text);
      reading->longest_text = g_strdup (sentence);
    }
}

void
content_reading_add (ContentReading *reading, const char *text, const ContentKnownWords *known)
{
  g_auto (GStrv) sentences = content_sentences_split (text);

  for (char **sentence = sentences; *sentence; sentence++)
    add_sentence (reading, *sentence, known);
}

double
content_reading_mean_sentence (const ContentReading *reading)
{
  return reading->sentences ? (double) reading->words / reading->sentences : 0;
}

double
content_reading_grade (const ContentReading *reading)
{
  if (reading->words == 0)
    return 0;

  return MAX (0.39 * content_reading_mean_sentence (reading)
                  + 11.8 * reading->syllables / reading->words - 15.59,
              0);
}

double
content_reading_smog (const ContentReading *reading)
{
  if (reading->sentences == 0)
    return 0;

  return 1.0430 * sqrt (reading->long_words * 30.0 / reading->sentences) + 3.1291;
}
