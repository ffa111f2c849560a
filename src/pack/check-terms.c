/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "content/prose.h"
#include "content/words.h"
#include "pack/check-parts.h"

/* A term that the glossary explains is marked where it first stands on a page. */
typedef struct
{
  const ContentTerm *term;
  char **words; /* of its name, folded */
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
      sought->words = content_words_split (sought->term->name);
      sought->capitals = g_str_equal (upper, sought->term->name);
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

  return strncmp (word, name, length) == 0
         && (word[length] == '\0' || g_str_equal (word + length, "s") || g_str_equal (word + length, "es"));
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
stands_in (const Sought *sought, const char *text, char *const *words)
{
  if (sought->capitals && !strstr (text, sought->term->name))
    return FALSE;
  for (; *words; words++)
    if (stands_at (words, sought->words))
      return TRUE;

  return FALSE;
}

static gboolean
is_marked (GPtrArray *runs, const char *id)
{
  for (guint i = 0; i < runs->len; i++)
    {
      const ContentRun *run = g_ptr_array_index (runs, i);

      if (run->kind == CONTENT_RUN_TERM && g_str_equal (run->ref, id))
        return TRUE;
    }

  return FALSE;
}

/* Bold words cannot be marked, so they are not looked at. */
static char *
plain_runs (GPtrArray *runs)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < runs->len; i++)
    {
      const ContentRun *run = g_ptr_array_index (runs, i);

      g_string_append (text, run->kind == CONTENT_RUN_PLAIN ? run->text : " | ");
    }

  return g_string_free (text, FALSE);
}

static void
look_at (Looking *looking, const char *source, guint line)
{
  g_autoptr (GPtrArray) runs = content_prose_split (source);
  g_autofree char *text = plain_runs (runs);
  g_auto (GStrv) words = content_words_split (text);

  for (guint i = 0; i < looking->sought->len; i++)
    {
      Sought *sought = g_ptr_array_index (looking->sought, i);

      if (sought->settled)
        continue;
      if (is_marked (runs, sought->term->id))
        sought->settled = TRUE;
      else if (stands_in (sought, text, words))
        {
          sought->settled = TRUE;
          pack_check_fault (looking->check, line, "term",
                            "the glossary explains \"%s\"; mark it with <term ref=\"%s\"> where it first stands",
                            sought->term->name, sought->term->id);
        }
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
  GHashTable *glossary = pack_glossary (check->pack, check->faults);
  g_autoptr (GPtrArray) sought = glossary ? list_terms (glossary) : NULL;
  Looking looking = { check, sought };

  if (!sought)
    return;

  look_at (&looking, page->summary, 1);
  content_page_foreach_claim (page, look_at_claim, &looking);
}
