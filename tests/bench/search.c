/* SPDX-License-Identifier: GPL-3.0-or-later */
/* usage: search PACK PAGES
 * Searches in PAGES made-up pages of 2 kB while the pack's phrases are typed letter by
 * letter, and holds it against a yardstick: looking through all texts with strstr.
 * Prints "NAME NUMBER" lines, times in µs. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "content/search.h"
#include "pack/phrases.h"

#define WORDS_IN_LANGUAGE 60000
#define PAGE_BYTES 2000
#define MOST_HITS 20

/* Made-up words, long ones rare, as in a language (Zipf). */
static char *
make_word (guint rank)
{
  static const char *const parts[] = { "ba", "ne", "ro", "sti", "pain", "la", "ker", "mo", "du", "fa", "leg", "ni", "tor", "ve", "su", "chi" };
  GString *word = g_string_new (NULL);

  do
    {
      g_string_append (word, parts[rank % G_N_ELEMENTS (parts)]);
      rank /= G_N_ELEMENTS (parts);
    }
  while (rank > 0);

  return g_string_free (word, FALSE);
}

static guint
draw_rank (GRand *random)
{
  return (guint) (pow (WORDS_IN_LANGUAGE, g_rand_double (random))) - 1;
}

static char *
make_page (GRand *random, GPtrArray *words)
{
  GString *page = g_string_new (NULL);

  while (page->len < PAGE_BYTES)
    {
      guint length = g_rand_int_range (random, 4, 14);

      for (guint i = 0; i < length; i++)
        g_string_append_printf (page, "%s%s", i ? " " : "", (char *) g_ptr_array_index (words, draw_rank (random)));
      g_string_append (page, ". ");
    }

  return g_string_free (page, FALSE);
}

static int
compare_times (gconstpointer a, gconstpointer b)
{
  const gint64 *x = a, *y = b;

  return *x < *y ? -1 : *x > *y;
}

static void
print_times (const char *name, GArray *times)
{
  g_array_sort (times, compare_times);
  g_print ("%s-median %" G_GINT64_FORMAT "\n", name, g_array_index (times, gint64, times->len / 2));
  g_print ("%s-p99 %" G_GINT64_FORMAT "\n", name, g_array_index (times, gint64, times->len * 99 / 100));
}

static void
time_search (ContentSearch *search, const char *query, GArray *times)
{
  gint64 begin = g_get_monotonic_time (), time;
  g_autoptr (GArray) hits = content_search_find (search, query, MOST_HITS);

  time = g_get_monotonic_time () - begin;
  g_array_append_val (times, time);
}

static void
time_yardstick (GPtrArray *pages, const char *query, GArray *times)
{
  const char *word = strrchr (query, ' ') ? strrchr (query, ' ') + 1 : query;
  gint64 begin = g_get_monotonic_time (), time;
  guint found = 0;

  for (guint i = 0; i < pages->len; i++)
    found += strstr (g_ptr_array_index (pages, i), word) != NULL;
  time = g_get_monotonic_time () - begin + (found > pages->len);
  g_array_append_val (times, time);
}

static void
type_phrases (ContentSearch *search, GPtrArray *pages, GPtrArray *phrases)
{
  g_autoptr (GArray) searches = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GArray) yardsticks = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (guint i = 0; i < phrases->len; i++)
    {
      const char *text = ((const PackPhrase *) g_ptr_array_index (phrases, i))->text;

      for (const char *p = text; *p; p = g_utf8_next_char (p))
        {
          g_autofree char *typed = g_strndup (text, g_utf8_next_char (p) - text);

          time_search (search, typed, searches);
          time_yardstick (pages, typed, yardsticks);
        }
    }
  print_times ("keystroke", searches);
  print_times ("yardstick", yardsticks);
}

int
main (int argc, char *argv[])
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autoptr (Pack) pack = argc == 3 ? pack_open (argv[1], faults) : NULL;
  g_autoptr (GPtrArray) phrases = pack ? pack_phrases_read (pack, faults) : NULL;
  g_autoptr (GPtrArray) words = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) pages = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (ContentSearch) search = content_search_new ();
  g_autoptr (GRand) random = g_rand_new_with_seed (1);
  gint64 begin;

  if (!phrases)
    return 2;
  for (guint i = 0; i < WORDS_IN_LANGUAGE; i++)
    g_ptr_array_add (words, make_word (i));
  for (int i = 0; i < atoi (argv[2]); i++)
    g_ptr_array_add (pages, make_page (random, words));

  begin = g_get_monotonic_time ();
  for (guint i = 0; i < pages->len; i++)
    {
      content_search_add_page (search, "page");
      content_search_add_text (search, CONTENT_FIELD_TEXT, g_ptr_array_index (pages, i));
    }
  g_print ("fold %" G_GINT64_FORMAT "\n", g_get_monotonic_time () - begin);
  type_phrases (search, pages, phrases);

  return 0;
}
