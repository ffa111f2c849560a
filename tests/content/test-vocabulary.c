/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "content/vocabulary.h"

#include <string.h>

static const char words[]
    = "numb numbness benumbed nubbing sciatica stenosis laminectomy gabapentin foot feet pain L5 "
      "Bandscheibenvorfall Rückenübungen Œdème ischémie ألم الظهر التهاب онемение 腿痛 麻木";

static ContentVocabulary *
new_vocabulary (void)
{
  ContentVocabulary *vocabulary = content_vocabulary_new ();

  content_vocabulary_add (vocabulary, words, 0, 0);

  return vocabulary;
}

static int
compare_strings (gconstpointer a, gconstpointer b)
{
  return strcmp (*(char *const *) a, *(char *const *) b);
}

/* The words that it may stand for, in the order of their letters, | between. */
static char *
describe (GHashTable *matches)
{
  g_autofree char **found = (char **) g_hash_table_get_keys_as_array (matches, NULL);

  qsort (found, g_hash_table_size (matches), sizeof *found, compare_strings);

  return g_strjoinv ("|", found);
}

static const struct
{
  const char *name;
  const char *typed; /* folded */
  const char *found; /* | between */
} rows[] = {
  { "same", "laminectomy", "laminectomy" },
  { "all-forms", "numb", "benumbed|numb|numbness" },
  { "begins", "steno", "stenosis" },
  { "begins-short", "fo", "foot" },
  { "begins-one-letter", "g", "gabapentin" },
  { "contains", "apent", "gabapentin" },
  { "contains-the-end", "tica", "sciatica" },
  { "german-end", "vorfall", "bandscheibenvorfall" },
  { "german-middle", "scheiben", "bandscheibenvorfall" },
  { "german-umlaut", "ubungen", "ruckenubungen" },
  { "german-other-ending", "bandscheibenvorfalle", "bandscheibenvorfall" },
  { "shortened", "numbing", "numb|numbness" },
  { "shortened-other-ending", "stenotic", "stenosis" },
  { "shortened-plural", "laminectomies", "laminectomy" },
  { "nearly-without-letter", "siatica", "sciatica" },
  { "nearly-with-letter", "schiatica", "sciatica" },
  { "nearly-other-letter", "gebapentin", "gabapentin" },
  { "nearly-swapped", "pian", "pain" },
  { "nearly-two-faults", "lamenectomi", "laminectomy" },
  { "nearly-too-many-faults", "lumanactumy", "" },
  { "nearly-not-when-short", "fxxt", "" },
  { "ligature", "oedeme", "oedeme" },
  { "accents", "ischemie", "ischemie" },
  { "latin-nearly", "ischaemie", "ischemie" },
  { "arabic-same", "الم", "الم" },
  { "arabic-begins", "الظ", "الظهر" },
  { "arabic-nearly", "الضهر", "الظهر" },
  { "cyrillic-begins", "онем", "онемение" },
  { "cyrillic-nearly", "немение", "онемение" },
  { "chinese-same", "腿痛", "腿痛" },
  { "chinese-begins", "腿", "腿痛" },
  { "arabic-contains", "ظهر", "الظهر" },
  { "cyrillic-contains", "нем", "онемение" },
  { "chinese-contains", "痛", "腿痛" },
  { "nothing", "zzz", "" },
  { "nothing-typed", "", "" },
  { "nothing-other-script", "ความ", "" },
  { "nothing-signs", "%", "" },
};

static void
test_match (gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);
  g_autoptr (ContentVocabulary) vocabulary = new_vocabulary ();
  g_autoptr (GHashTable) matches = content_vocabulary_match (vocabulary, rows[row].typed);
  g_autofree char *found = describe (matches);

  g_assert_cmpstr (found, ==, rows[row].found);
}

static double
quality (ContentVocabulary *vocabulary, const char *typed, const char *word)
{
  g_autoptr (GHashTable) matches = content_vocabulary_match (vocabulary, typed);
  const ContentMatch *match = g_hash_table_lookup (matches, word);

  g_assert_nonnull (match);

  return match->quality;
}

static void
test_quality (void)
{
  g_autoptr (ContentVocabulary) vocabulary = new_vocabulary ();
  double begins = quality (vocabulary, "numb", "numbness"), part = quality (vocabulary, "numb", "benumbed");

  g_assert_cmpfloat (quality (vocabulary, "numb", "numb"), ==, 1);
  g_assert_cmpfloat (begins, <, 1);
  g_assert_cmpfloat (part, <, begins);
  g_assert_cmpfloat (part, >, 0);
  g_assert_cmpfloat (quality (vocabulary, "numbing", "numb"), <, 1);
  g_assert_cmpfloat (quality (vocabulary, "pian", "pain"), <, 1);
  g_assert_cmpfloat (quality (vocabulary, "pian", "pain"), >, 0);
}

/* A word that says the typed one twice is worth as much as its better half. */
static void
test_quality_of_both (void)
{
  g_autoptr (ContentVocabulary) vocabulary = content_vocabulary_new ();

  content_vocabulary_add (vocabulary, "tomtom tomato", 0, 0);

  g_assert_cmpfloat (quality (vocabulary, "tom", "tomtom"), ==, quality (vocabulary, "tom", "tomato"));
}

static const ContentMatch *
must_match (GHashTable *matches, const char *word, guint n_pages)
{
  const ContentMatch *match = g_hash_table_lookup (matches, word);

  g_assert_nonnull (match);
  g_assert_cmpuint (match->postings->len, ==, n_pages);

  return match;
}

static void
test_postings (void)
{
  g_autoptr (ContentVocabulary) vocabulary = content_vocabulary_new ();
  g_autoptr (GHashTable) matches = NULL;
  const ContentPosting *postings;

  content_vocabulary_add (vocabulary, "leg and Leg", 0, 0);
  content_vocabulary_add (vocabulary, "leg", 0, 15);
  content_vocabulary_add (vocabulary, "LEG", 0, 1);
  content_vocabulary_add (vocabulary, "arm", 1, 2);
  content_vocabulary_add (vocabulary, "lég", 100000, 2);
  matches = content_vocabulary_match (vocabulary, "leg");
  postings = (const ContentPosting *) must_match (matches, "leg", 2)->postings->data;

  g_assert_true (postings[0].page == 0 && postings[0].field == 15);
  g_assert_true (postings[1].page == 100000 && postings[1].field == 2);
}

static void
test_added_later (void)
{
  g_autoptr (ContentVocabulary) vocabulary = new_vocabulary ();

  g_hash_table_unref (content_vocabulary_match (vocabulary, "zzz"));
  content_vocabulary_add (vocabulary, "Pizzzicato", 7, 1);

  g_assert_cmpfloat (quality (vocabulary, "zzz", "pizzzicato"), >, 0);
}

static void
test_empty (void)
{
  g_autoptr (ContentVocabulary) vocabulary = content_vocabulary_new ();

  content_vocabulary_add (vocabulary, "", 0, 0);
  content_vocabulary_add (vocabulary, " . – ! ", 1, 0);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GHashTable) matches = content_vocabulary_match (vocabulary, rows[i].typed);

      g_assert_cmpuint (g_hash_table_size (matches), ==, 0);
    }
}

static void
test_long (void)
{
  g_autoptr (ContentVocabulary) vocabulary = new_vocabulary ();
  g_autofree char *word = g_strnfill (10000, 'q'), *other = g_strnfill (10000, 'x');
  g_autoptr (GHashTable) none = content_vocabulary_match (vocabulary, other);

  g_assert_cmpuint (g_hash_table_size (none), ==, 0);
  content_vocabulary_add (vocabulary, word, 1, 0);
  g_assert_cmpfloat (quality (vocabulary, word, word), ==, 1);
  g_assert_cmpfloat (quality (vocabulary, "qqqq", word), <, 1);
}

static void
test_rarity (void)
{
  g_autoptr (ContentVocabulary) vocabulary = content_vocabulary_new ();
  double all, some, one, none;

  for (guint page = 0; page < 50; page++)
    content_vocabulary_add (vocabulary, page == 0 ? "all some one one ONE" : page < 10 ? "all some" : "all", page, 0);
  all = content_vocabulary_rarity (vocabulary, "all", 50);
  some = content_vocabulary_rarity (vocabulary, "some", 50);
  one = content_vocabulary_rarity (vocabulary, "one", 50);
  none = content_vocabulary_rarity (vocabulary, "none", 50);

  g_assert_cmpfloat_with_epsilon (all, 0, 0.02);
  g_assert_cmpfloat (all, >=, 0);
  g_assert_true (all < some && some < one && one <= none);
  /* Five times as rare is the logarithm of about five more. */
  g_assert_cmpfloat_with_epsilon (some, 1.6, 0.1);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/vocabulary/match/%s", rows[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_match);
    }
  g_test_add_func ("/vocabulary/quality", test_quality);
  g_test_add_func ("/vocabulary/quality-of-both", test_quality_of_both);
  g_test_add_func ("/vocabulary/postings", test_postings);
  g_test_add_func ("/vocabulary/added-later", test_added_later);
  g_test_add_func ("/vocabulary/empty", test_empty);
  g_test_add_func ("/vocabulary/long", test_long);
  g_test_add_func ("/vocabulary/rarity", test_rarity);

  return g_test_run ();
}
