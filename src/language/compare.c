/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "language/compare.h"

#include <stdlib.h>
#include <string.h>

static int
compare_strings (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static gboolean
is_digit_at (const char *text, glong letters)
{
  for (; letters > 0 && *text; letters--)
    text = g_utf8_next_char (text);

  return g_unichar_isdigit (g_utf8_get_char (text));
}

/* Whether @at parts thousands, as in "2,503": there three digits follow, and no fourth. */
static gboolean
parts_thousands (const char *at, const GString *before)
{
  gunichar letter = g_utf8_get_char (at);

  return before->len >= 1 && before->len <= 3 && before->str[0] != '0'
         && (letter == ',' || letter == '.' || letter == 0xA0 || letter == 0x202F || letter == 0x2019)
         && is_digit_at (at, 1) && is_digit_at (at, 2) && is_digit_at (at, 3) && !is_digit_at (at, 4);
}

/* The runs of digits, as 0 to 9, sorted. */
static GPtrArray *
numbers_in (const char *text)
{
  GPtrArray *numbers = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GString) number = g_string_new (NULL);

  for (const char *c = text;; c = g_utf8_next_char (c))
    {
      gunichar letter = g_utf8_get_char (c);

      if (g_unichar_isdigit (letter))
        g_string_append_c (number, (char) ('0' + g_unichar_digit_value (letter)));
      else if (number->len > 0 && !parts_thousands (c, number))
        {
          g_ptr_array_add (numbers, g_strdup (number->str));
          g_string_truncate (number, 0);
        }
      if (!letter)
        break;
    }
  g_ptr_array_sort (numbers, compare_strings);

  return numbers;
}

gboolean
language_same_numbers (const char *text, const char *translation)
{
  g_autoptr (GPtrArray) wanted = numbers_in (text), there = numbers_in (translation);

  if (wanted->len != there->len)
    return FALSE;
  for (guint i = 0; i < wanted->len; i++)
    if (!g_str_equal (wanted->pdata[i], there->pdata[i]))
      return FALSE;

  return TRUE;
}

/* Whole words in lower case; parts of words where @within is set, as Chinese needs them. */
typedef struct
{
  const char *language;
  gboolean within;
  const char *words[40];
} Negation;

static const Negation english
    = { "en", FALSE, { "not", "no", "never", "none", "nothing", "without", "cannot", "neither", "nor", "nobody", "t" /* don’t */ } };
static const Negation negations[] = {
  { "ar", FALSE, { "لا", "ولا", "فلا", "لم", "ولم", "فلم", "لن", "ولن", "فلن", "ليس", "وليس", "ليست", "لست", "ليسا", "غير", "وغير",
                   "دون", "بدون", "ودون", "عدم", "وعدم", "بلا", "ما", "وما", "ألا", "ألّا", "بألا", "أبدًا",
                   "لسنا", "ولسنا", "فليس" } },
  { "de", FALSE, { "nicht", "nichts", "kein", "keine", "keinen", "keinem", "keiner", "keines", "keins", "nie", "niemals", "niemand",
                   "niemanden", "niemandem", "ohne", "weder", "nein", "unmöglich", "nirgends" } },
  { "es", FALSE, { "no", "ni", "nunca", "sin", "ningun", "ningún", "ninguno", "ninguna", "nada", "nadie", "jamás", "tampoco" } },
  { "fr", FALSE, { "ne", "n", "pas", "sans", "aucun", "aucune", "jamais", "ni", "rien", "non", "personne" } },
  { "zh_CN", TRUE, { "不", "没", "无", "未", "非", "勿", "别", "否" } },
};

static gboolean
is_letter_before (const char *text, const char *at)
{
  return at > text && g_unichar_isalpha (g_utf8_get_char (g_utf8_prev_char (at)));
}

static gboolean
has_whole_word (const char *text, const char *word)
{
  gsize length = strlen (word);

  for (const char *at = text; (at = strstr (at, word)); at += length)
    if (!is_letter_before (text, at) && !g_unichar_isalpha (g_utf8_get_char (at + length)))
      return TRUE;

  return FALSE;
}

static gboolean
says_no (const Negation *negation, const char *text)
{
  g_autofree char *lower = g_utf8_strdown (text, -1);

  for (guint i = 0; negation->words[i]; i++)
    if (negation->within ? strstr (lower, negation->words[i]) != NULL : has_whole_word (lower, negation->words[i]))
      return TRUE;

  return FALSE;
}

gboolean
language_lost_negation (const char *text, const char *translation, const char *language)
{
  for (guint i = 0; i < G_N_ELEMENTS (negations); i++)
    if (g_str_equal (negations[i].language, language))
      return says_no (&english, text) && !says_no (&negations[i], translation);

  return FALSE;
}

/* Arabic writes its article, and "and" or "with" before it, as part of the word. */
static const char *
without_article (const char *word)
{
  static const char *const articles[] = { "وال", "بال", "كال", "فال", "ال", "لل" };

  for (guint i = 0; i < G_N_ELEMENTS (articles); i++)
    if (g_str_has_prefix (word, articles[i]) && g_utf8_strlen (word + strlen (articles[i]), -1) >= 2)
      return word + strlen (articles[i]);

  return word;
}

/* The first letters of @word are those of @other, as many as endings leave alone. */
static gboolean
begins_alike (const char *word, const char *other)
{
  glong length = MIN (g_utf8_strlen (word, -1), g_utf8_strlen (other, -1));
  gsize bytes = (gsize) (g_utf8_offset_to_pointer (word, CLAMP (length - 2, 1, 4)) - word);

  return strncmp (word, other, bytes) == 0;
}

static char **
words_of (const char *text)
{
  g_autofree char *folded = g_utf8_casefold (text, -1);

  return g_str_tokenize_and_fold (folded, NULL, NULL);
}

static gboolean
shares_a_letter (const char *text, const char *name)
{
  for (const char *c = name; *c; c = g_utf8_next_char (c))
    if (g_unichar_iswide (g_utf8_get_char (c)) && g_utf8_strchr (text, -1, g_utf8_get_char (c)))
      return TRUE;

  return FALSE;
}

gboolean
language_is_bent_from (const char *text, const char *name)
{
  g_auto (GStrv) words = words_of (text), names = words_of (name);

  for (char **word = words; *word; word++)
    for (char **other = names; *other; other++)
      if (begins_alike (without_article (*word), without_article (*other)))
        return TRUE;

  return shares_a_letter (text, name);
}
