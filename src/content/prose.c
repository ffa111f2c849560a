/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "content/prose.h"

#include <string.h>

typedef struct
{
  GPtrArray *runs;
  ContentRunKind kind;
  char *ref;
} Splitter;

static void
run_free (ContentRun *run)
{
  g_free (run->text);
  g_free (run->ref);
  g_free (run);
}

static void
add_run (GPtrArray *runs, ContentRunKind kind, const char *text, gssize length, const char *ref)
{
  ContentRun *run = g_new0 (ContentRun, 1);

  run->kind = kind;
  run->text = g_strndup (text, length);
  run->ref = g_strdup (ref);
  g_ptr_array_add (runs, run);
}

static const char *
find_value (const char **names, const char **values, const char *name)
{
  for (guint i = 0; names[i]; i++)
    if (g_str_equal (names[i], name))
      return values[i];

  return NULL;
}

/* Without its ref or kind there is nothing to look up. */
static const char *
need_value (const char **names, const char **values, const char *name, GError **error)
{
  const char *value = find_value (names, values, name);

  if (!value)
    g_set_error (error, G_MARKUP_ERROR, G_MARKUP_ERROR_MISSING_ATTRIBUTE, "%s", name);

  return value;
}

static void
on_start (GMarkupParseContext *context, const char *element, const char **names,
          const char **values, gpointer data, GError **error)
{
  Splitter *splitter = data;

  if (g_str_equal (element, "strong"))
    splitter->kind = CONTENT_RUN_STRONG;
  else if (g_str_equal (element, "term"))
    {
      splitter->kind = CONTENT_RUN_TERM;
      g_free (splitter->ref);
      splitter->ref = g_strdup (need_value (names, values, "ref", error));
    }
  else if (g_str_equal (element, "number"))
    add_run (splitter->runs, CONTENT_RUN_NUMBER, "", 0, need_value (names, values, "kind", error));
}

static void
on_end (GMarkupParseContext *context, const char *element, gpointer data, GError **error)
{
  Splitter *splitter = data;

  splitter->kind = CONTENT_RUN_PLAIN;
  g_clear_pointer (&splitter->ref, g_free);
}

static void
on_text (GMarkupParseContext *context, const char *text, gsize length, gpointer data, GError **error)
{
  Splitter *splitter = data;

  if (length > 0)
    add_run (splitter->runs, splitter->kind, text, length, splitter->ref);
}

GPtrArray *
content_prose_split (const char *source)
{
  static const GMarkupParser parser = { on_start, on_end, on_text, NULL, NULL };
  Splitter splitter = { g_ptr_array_new_with_free_func ((GDestroyNotify) run_free),
                        CONTENT_RUN_PLAIN, NULL };
  g_autoptr (GMarkupParseContext) context
      = g_markup_parse_context_new (&parser, G_MARKUP_DEFAULT_FLAGS, &splitter, NULL);
  g_autofree char *wrapped = g_strdup_printf ("<p>%s</p>", source);

  if (!g_markup_parse_context_parse (context, wrapped, -1, NULL)
      || !g_markup_parse_context_end_parse (context, NULL))
    {
      g_ptr_array_set_size (splitter.runs, 0);
      add_run (splitter.runs, CONTENT_RUN_PLAIN, source, strlen (source), NULL);
    }
  g_free (splitter.ref);

  return splitter.runs;
}

char *
content_prose_plain (const char *source, const char *numbers)
{
  g_autoptr (GPtrArray) runs = content_prose_split (source);
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < runs->len; i++)
    {
      const ContentRun *run = g_ptr_array_index (runs, i);

      g_string_append (out, run->kind == CONTENT_RUN_NUMBER ? numbers : run->text);
    }

  return g_string_free (out, FALSE);
}
