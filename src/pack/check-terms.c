/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "content/prose.h"
#include "content/words.h"
#include "pack/check-parts.h"

/* A term that the glossary explains is marked where it first stands on a page. */
typedef struct
{
  const ContentTerm *term;
  char **words; /* of its name, folded; as they are written if .capitals */
  gboolean capitals; /* "NICE" is not "nice" */
  gboolean settled; /* marked, or told about */
} Sought;

typedef struct
{
  PackCheck *check;
  GPtrArray *sought; /* Sought */
} Looking;

static void
sought_free (Sought *sought)
{
  g_strfreev (sought->words);
  g_free (sought);
}

static int
compare_sought (gconstpointer a, gconstpointer b)
{
  const Sought *x = *(Sought *const *) a, *y = *(Sought *const *) b;

  return strcmp (x->term->id, y->term->id);
}

typedef struct
{
  const char *text;
  GStrvBuilder *words;
} Splitting;

static gboolean
add_as_written (const ContentWord *word, gpointer data)
{
  Splitting *splitting = data;
  g_autofree char *written = g_strndup (splitting->text + word->start, word->end - word->start);

  g_strv_builder_add (splitting->words, written);

  return FALSE;
}

static char **
split_as_written (const char *text)
{
  g_autoptr (GStrvBuilder) words = g_strv_builder_new ();

  content_words_foreach (text, add_as_written, &(Splitting){ text, words });

  return g_strv_builder_end (words);
}

static GPtrArray *
list_terms (GHashTable *glossary)
{
  GPtrArray *list = g_ptr_array_new_with_free_func ((GDestroyNotify) sought_free);
  GHashTableIter iter;
  gpointer term;

  g_hash_table_iter_init (&iter, glossary);
  while (g_hash_table_iter_next (&iter, NULL, &term))
    {
      Sought *sought = g_new0 (Sought, 1);
      g_autofree char *upper = g_utf8_strup (((ContentTerm *) term)->name, -1);

      sought->term = term;
      sought->capitals = g_str_equal (upper, sought->term->name);
      sought->words = sought->capitals ? split_as_written (sought->term->name) : content_words_split (sought->term->name);
      g_ptr_array_add (list, sought);
    }
  g_ptr_array_sort (list, compare_sought);

  return list;
}

/* The same word, or its plural. */
static gboolean
is_form_of (const char *word, const char *name)
{
  gsize length = strlen (name);

  if (strncmp (word, name, length) == 0)
    return word[length] == '\0' || g_str_equal (word + length, "s") || g_str_equal (word + length, "es");

  return g_str_has_suffix (name, "y") && strncmp (word, name, length - 1) == 0 && g_str_equal (word + length - 1, "ies");
}

static gboolean
stands_at (char *const *words, char *const *name)
{
  for (; *name; words++, name++)
    if (!*words || !(name[1] ? g_str_equal (*words, *name) : is_form_of (*words, *name)))
      return FALSE;

  return TRUE;
}

static gboolean
stands_in (const Sought *sought, char *const *words)
{
  for (; *words; words++)
    if (stands_at (words, sought->words))
      return TRUE;

  return FALSE;
}

static void
settle (Looking *looking, const char *id)
{
  for (guint i = 0; i < looking->sought->len; i++)
    {
      Sought *sought = g_ptr_array_index (looking->sought, i);

      sought->settled |= g_str_equal (sought->term->id, id);
    }
}

static void
look_at_sentence (Looking *looking, const char *sentence, guint line)
{
  g_auto (GStrv) folded = content_words_split (sentence), written = split_as_written (sentence);

  for (guint i = 0; i < looking->sought->len; i++)
    {
      Sought *sought = g_ptr_array_index (looking->sought, i);

      if (sought->settled || !stands_in (sought, sought->capitals ? written : folded))
        continue;
      sought->settled = TRUE;
      pack_check_fault (looking->check, line, "term",
                        "the glossary explains \"%s\"; mark it with <term ref=\"%s\"> where it first stands",
                        sought->term->name, sought->term->id);
    }
}

/* From mark to mark, for what stands before a mark is not marked. Bold words cannot be
 * marked, so they are not looked at. */
static void
look_at (Looking *looking, const char *source, guint line)
{
  g_autoptr (GPtrArray) runs = content_prose_split (source);

  for (guint i = 0; i < runs->len; i++)
    {
      const ContentRun *run = g_ptr_array_index (runs, i);
      g_auto (GStrv) sentences = content_sentences_split (run->text);

      if (run->kind == CONTENT_RUN_TERM)
        settle (looking, run->ref);
      for (char **sentence = sentences; *sentence && run->kind == CONTENT_RUN_PLAIN; sentence++)
        look_at_sentence (looking, *sentence, line);
    }
}

static void
look_at_claim (const ContentClaim *claim, gpointer data)
{
  look_at (data, claim->text, claim->line);
}

void
pack_check_terms (PackCheck *check, const ContentPage *page)
{
  g_autoptr (GPtrArray) sought = check->glossary ? list_terms (check->glossary) : NULL;
  Looking looking = { check, sought };

  if (!sought)
    return;

  look_at (&looking, page->summary, 1);
  content_page_foreach_claim (page, look_at_claim, &looking);
}
