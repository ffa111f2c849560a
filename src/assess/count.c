/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "assess/count.h"

LwCount
lw_count_new (guint32 value)
{
  return (LwCount){ { value } };
}

void
lw_count_add (LwCount *count, const LwCount *other)
{
  guint64 carry = 0;

  for (guint i = 0; i < LW_COUNT_WORDS; i++)
    {
      carry += (guint64) count->words[i] + other->words[i];
      count->words[i] = (guint32) carry;
      carry >>= 32;
    }
}

gboolean
lw_count_is_zero (const LwCount *count)
{
  for (guint i = 0; i < LW_COUNT_WORDS; i++)
    if (count->words[i])
      return FALSE;

  return TRUE;
}

/* Returns the remainder. */
static guint32
divide (LwCount *count, guint32 by)
{
  guint64 rest = 0;

  for (guint i = LW_COUNT_WORDS; i-- > 0;)
    {
      rest = rest << 32 | count->words[i];
      count->words[i] = (guint32) (rest / by);
      rest %= by;
    }

  return (guint32) rest;
}

char *
lw_count_to_string (const LwCount *count)
{
  LwCount rest = *count;
  GString *digits = g_string_new (NULL);

  do
    g_string_append_c (digits, '0' + divide (&rest, 10));
  while (!lw_count_is_zero (&rest));

  return g_strreverse (g_string_free (digits, FALSE));
}
