/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/dot.h"

#include <string.h>

#define WIDTH 32 /* characters in a line of a label */

/* Words that are longer than a line, as scripts without blanks have them, break where they
 * must, but not in front of an accent. */
static glong
add_word (GString *out, const char *word, glong column, gsize indent)
{
  for (; *word; word = g_utf8_next_char (word))
    {
      gunichar c = g_utf8_get_char (word);

      if (column >= WIDTH && !g_unichar_ismark (c))
        {
          g_string_append_printf (out, "\n%*s", (int) indent, "");
          column = 0;
        }
      g_string_append_unichar (out, c);
      column++;
    }

  return column;
}

static void
add_wrapped (GString *out, const char *line)
{
  gsize indent = strspn (line, " ");
  g_auto (GStrv) words = g_strsplit (line + indent, " ", -1);
  glong column = 0;

  g_string_append_len (out, line, indent);
  for (guint i = 0; words[i]; i++)
    {
      if (i > 0 && column + 1 + g_utf8_strlen (words[i], -1) > WIDTH)
        {
          g_string_append_printf (out, "\n%*s", (int) indent, "");
          column = 0;
        }
      else if (i > 0)
        {
          g_string_append_c (out, ' ');
          column++;
        }
      column = add_word (out, words[i], column, indent);
    }
}

static char *
wrap (const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  GString *out = g_string_new (NULL);

  for (guint i = 0; lines[i]; i++)
    {
      g_string_append (out, i > 0 ? "\n" : "");
      add_wrapped (out, lines[i]);
    }

  return g_string_free (out, FALSE);
}

void
cli_dot_add_attribute (GString *out, const char *name, const char *text)
{
  g_string_append_printf (out, " %s=\"", name);
  for (; *text; text++)
    switch (*text)
      {
      case '\n':
        g_string_append (out, "\\l");
        break;
      case '&':
        g_string_append (out, "&amp;");
        break;
      case '"':
      case '\\':
        g_string_append_c (out, '\\');
        /* fall through */
      default:
        g_string_append_c (out, *text);
      }
  g_string_append (out, "\\l\"");
}

void
cli_dot_add_label (GString *out, const char *text)
{
  g_autofree char *wrapped = wrap (text);

  cli_dot_add_attribute (out, "label", wrapped);
}
