/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "content/search.h"

#include <string.h>

static const struct
{
  const char *name;
  const char *query;
  const char *text;
  const char *marked; /* | between */
} rows[] = {
  { "word", "numb", "A numb foot.", "numb" },
  { "every-place", "numb", "Numb? NUMB!", "Numb|NUMB" },
  { "in-order", "foot numb", "A numb foot, numb.", "numb|foot|numb" },
  { "word-that-contains", "numb", "Numbness, benumbed.", "Numbness|benumbed" },
  { "once-for-two-words", "numb ness", "numbness", "numbness" },
  { "twice-in-query", "numb numb", "numb", "numb" },
  { "short-word-alone", "in a", "In pain a lot", "In|a" },
  { "signs-left-out", "“numb”?", "(numb), numb.", "numb|numb" },
  { "apostrophe", "can't", "You can’t. Cant", "can’t|Cant" },
  { "accents", "ete", "L’été à Été-sur-Mer", "L’été|Été" },
  { "accents-set-apart", "café", "cafe\xcc\x81 ole\xcc\x81", "cafe\xcc\x81" },
  { "ligatures", "oedeme", "Un œdème. ŒDÈME.", "œdème|ŒDÈME" },
  { "ligatures-the-other-way", "œdème", "Oedeme", "Oedeme" },
  { "sharp-s", "strasse", "Hauptstraße 3", "Hauptstraße" },
  { "compound", "vorfall", "Ein Bandscheibenvorfall.", "Bandscheibenvorfall" },
  { "arabic", "الم", "هناك أَلَـم.", "أَلَـم" },
  { "arabic-part", "ساق", "ألم الساق", "الساق" },
  { "chinese-part", "痛", "我腿痛", "腿痛" },
  { "chinese", "腿痛", "我腿痛。", "腿痛" },
  { "chinese-alone", "腿", "腿 痛", "腿" },
  { "chinese-and-latin", "mri", "做MRI检查", "MRI" },
  { "thai", "ขา", "ปวดขา", "ขา" },
  { "nothing", "zzz", "A numb foot.", "" },
  { "empty-query", "", "A numb foot.", "" },
  { "signs-only", "?! …", "A numb?! foot …", "" },
  { "empty-text", "numb", "", "" },
  { "both-empty", "", "", "" },
};

static void
test_mark (gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);
  g_autoptr (GArray) spans = content_search_mark (rows[row].query, rows[row].text);
  g_autoptr (GString) marked = g_string_new (NULL);

  for (guint i = 0; i < spans->len; i++)
    {
      const ContentSpan *span = &g_array_index (spans, ContentSpan, i);

      g_string_append (marked, i > 0 ? "|" : "");
      g_string_append_len (marked, rows[row].text + span->start, span->end - span->start);
    }

  g_assert_cmpstr (marked->str, ==, rows[row].marked);
}

static gboolean
is_border (const char *text, gsize offset)
{
  return offset <= strlen (text) && ((guchar) text[offset] & 0xC0) != 0x80;
}

/* In order, on borders of characters, and never of nothing. Returns how many. */
static guint
check_spans (const char *query, const char *text)
{
  g_autoptr (GArray) spans = content_search_mark (query, text);
  guint last = 0;

  for (guint i = 0; i < spans->len; i++)
    {
      const ContentSpan *span = &g_array_index (spans, ContentSpan, i);

      g_assert_cmpuint (span->start, <, span->end);
      g_assert_true (i == 0 || span->start > last);
      g_assert_true (is_border (text, span->start) && is_border (text, span->end));
      last = span->start;
    }

  return spans->len;
}

static char *
make_text (void)
{
  static const gunichar firsts[] = { 0x20, 0x61, 0xC0, 0x300, 0x150, 0x620, 0x640, 0xE01, 0xE30, 0x2018, 0x3041, 0x4E00, 0xFB00, 0x20000 };
  GString *text = g_string_new (NULL);

  for (int n = g_test_rand_int_range (1, 20); n > 0; n--)
    g_string_append_unichar (text, firsts[g_test_rand_int_range (0, G_N_ELEMENTS (firsts))]
                                       + g_test_rand_int_range (0, 12));

  return g_string_free (text, FALSE);
}

static void
test_borders (void)
{
  guint found = 0;

  for (guint i = 0; i < 3000; i++)
    {
      g_autofree char *query = make_text (), *text = make_text ();
      g_autofree char *both = g_strconcat (text, " ", query, NULL);

      check_spans (query, text);
      found += check_spans (query, both) > 0;
    }
  /* All but those that are nothing but signs. */
  g_assert_cmpuint (found, >, 2000);
}

static void
test_long (void)
{
  g_autofree char *word = g_strnfill (10000, 'q');
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < 1000; i++)
    g_string_append (text, "é numb ");

  g_assert_cmpuint (check_spans ("numb", text->str), ==, 1000);
  g_assert_cmpuint (check_spans (word, text->str), ==, 0);
  g_assert_cmpuint (check_spans ("qq", word), ==, 0);
  g_assert_cmpuint (check_spans ("qqq", word), ==, 1);
  g_assert_cmpuint (check_spans (text->str, "numb foot é"), ==, 2);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/search-mark/%s", rows[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_mark);
    }
  g_test_add_func ("/search-mark/borders", test_borders);
  g_test_add_func ("/search-mark/long", test_long);

  return g_test_run ();
}
