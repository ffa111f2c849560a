/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "content/words.h"

#include <string.h>

/* What Unicode does not take apart, or what readers of the script write either way. */
static const struct
{
  gunichar letter;
  const char *folded;
} letters[] = {
  { 0x00C6, "ae" }, { 0x00D8, "o" }, { 0x00DF, "ss" }, { 0x00E6, "ae" }, { 0x00F8, "o" },  { 0x0110, "d" },
  { 0x0111, "d" },  { 0x0131, "i" }, { 0x0141, "l" },  { 0x0142, "l" },  { 0x0152, "oe" }, { 0x0153, "oe" },
  { 0x1E9E, "ss" }, { 0x0640, "" },  { 0x0629, "ه" },  { 0x0649, "ي" },  { 0x0671, "ا" },  { 0x2019, "" },
  { 0x03C2, "σ" },
};

static const char *
find_letter (gunichar c)
{
  for (guint i = 0; i < G_N_ELEMENTS (letters); i++)
    if (letters[i].letter == c)
      return letters[i].folded;

  return NULL;
}

static void
fold_beyond_ascii (GString *out, gunichar c)
{
  const char *spelt = find_letter (c);
  gunichar parts[G_UNICHAR_MAX_DECOMPOSITION_LENGTH];
  gsize n = spelt ? 0 : g_unichar_fully_decompose (c, TRUE, parts, G_N_ELEMENTS (parts));

  if (spelt)
    g_string_append (out, spelt);
  for (gsize i = 0; i < n; i++)
    if (!g_unichar_ismark (parts[i]))
      g_string_append_unichar (out, g_unichar_tolower (parts[i]));
}

static void
fold (GString *out, gunichar c)
{
  if (c < 0x80)
    g_string_append_c (out, g_ascii_tolower (c));
  else
    fold_beyond_ascii (out, c);
}

/* Written without spaces between words. */
static const GUnicodeScript unspaced[]
    = { G_UNICODE_SCRIPT_HAN, G_UNICODE_SCRIPT_HIRAGANA, G_UNICODE_SCRIPT_KATAKANA, G_UNICODE_SCRIPT_THAI,
        G_UNICODE_SCRIPT_LAO, G_UNICODE_SCRIPT_KHMER,    G_UNICODE_SCRIPT_MYANMAR };

static gboolean
is_unspaced (gunichar c)
{
  GUnicodeScript script = c < 0x0E00 ? G_UNICODE_SCRIPT_COMMON : g_unichar_get_script (c);

  for (guint i = 0; i < G_N_ELEMENTS (unspaced); i++)
    if (unspaced[i] == script)
      return TRUE;

  return FALSE;
}

static gboolean
is_apostrophe (gunichar c)
{
  return c == '\'' || c == 0x2019;
}

static gboolean
is_spaced_letter (gunichar c)
{
  return c < 0x80 ? g_ascii_isalnum (c) : (g_unichar_isalnum (c) || g_unichar_ismark (c)) && !is_unspaced (c);
}

/* "can't" is one word, "cant"; an apostrophe at either end is none of it. */
static const char *
read_spaced (const char *p, GString *folded)
{
  while (TRUE)
    {
      gunichar c = g_utf8_get_char (p);
      const char *next = g_utf8_next_char (p);

      if (is_spaced_letter (c))
        fold (folded, c);
      else if (!is_apostrophe (c) || folded->len == 0 || !is_spaced_letter (g_utf8_get_char (next)))
        return p;
      p = next;
    }
}

/* Behind the character at @p and the marks on it. */
static const char *
next_character (const char *p)
{
  do
    p = g_utf8_next_char (p);
  while (g_unichar_ismark (g_utf8_get_char (p)));

  return p;
}

gboolean
content_words_are_pairs (const char *text)
{
  return is_unspaced (g_utf8_get_char (text));
}

/* Two characters, overlapping; a lone one stands for itself. Returns where the next pair starts. */
static const char *
read_pair (const char *p, GString *folded, const char **ret_end)
{
  const char *second = next_character (p);
  gboolean pair = is_unspaced (g_utf8_get_char (second));
  const char *end = pair ? next_character (second) : second;

  fold (folded, g_utf8_get_char (p));
  if (pair)
    fold (folded, g_utf8_get_char (second));
  *ret_end = end;

  return pair && !is_unspaced (g_utf8_get_char (end)) ? end : second;
}

void
content_words_foreach (const char *text, ContentWordFunc visit, gpointer data)
{
  g_autoptr (GString) folded = g_string_new (NULL);

  for (const char *p = text; *p;)
    {
      gunichar c = g_utf8_get_char (p);
      const char *end = g_utf8_next_char (p), *next = end;

      g_string_truncate (folded, 0);
      if (is_unspaced (c))
        next = read_pair (p, folded, &end);
      else if (is_spaced_letter (c))
        end = next = read_spaced (p, folded);

      if (folded->len > 0 && visit (&(ContentWord){ folded->str, p - text, end - text }, data))
        return;
      p = next;
    }
}

static gboolean
collect (const ContentWord *word, gpointer data)
{
  g_strv_builder_add (data, word->text);

  return FALSE;
}

char **
content_words_split (const char *text)
{
  g_autoptr (GStrvBuilder) words = g_strv_builder_new ();

  content_words_foreach (text, collect, words);

  return g_strv_builder_end (words);
}

static gboolean
ends_sentence (gunichar c)
{
  return c == '.' || c == '!' || c == '?' || c == 0x061F || c == 0x06D4;
}

static gboolean
ends_unspaced_sentence (gunichar c)
{
  return c == 0x3002 || c == 0xFF01 || c == 0xFF1F;
}

static gboolean
closes (gunichar c)
{
  return c == '"' || c == ')' || c == 0x201D || c == 0x2019 || c == 0x00BB || c == 0x300D || c == 0x300F || c == 0xFF09;
}

/* Behind the sentence that starts at @p, closing quotes included. */
static const char *
sentence_end (const char *p)
{
  for (; *p; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      const char *after = g_utf8_next_char (p);

      if (!ends_sentence (c) && !ends_unspaced_sentence (c))
        continue;
      while (closes (g_utf8_get_char (after)) || ends_unspaced_sentence (g_utf8_get_char (after)))
        after = g_utf8_next_char (after);
      if (ends_unspaced_sentence (c) || *after == '\0' || g_unichar_isspace (g_utf8_get_char (after)))
        return after;
    }

  return p;
}

char **
content_sentences_split (const char *text)
{
  g_autoptr (GStrvBuilder) sentences = g_strv_builder_new ();

  for (const char *end; *text; text = end)
    {
      g_autofree char *sentence = NULL;

      while (g_unichar_isspace (g_utf8_get_char (text)))
        text = g_utf8_next_char (text);
      end = sentence_end (text);
      sentence = g_strstrip (g_strndup (text, end - text));
      if (*sentence)
        g_strv_builder_add (sentences, sentence);
    }

  return g_strv_builder_end (sentences);
}
