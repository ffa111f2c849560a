/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "kiosk/hours.h"

#include <string.h>

#define DAY (24 * 60)

typedef struct
{
  guint days;     /* bit 0 is Monday */
  guint from, to; /* minutes; @to is past DAY where it is on the next day */
} Span;

struct _KioskHours
{
  GArray *spans; /* Span */
};

void
kiosk_hours_free (KioskHours *hours)
{
  g_array_unref (hours->spans);
  g_free (hours);
}

/* Each of these moves @at past what it has read, or returns FALSE. */

static gboolean
read_day (const char **at, guint *ret_day)
{
  static const char *const names[] = { "Mo", "Tu", "We", "Th", "Fr", "Sa", "Su" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (g_str_has_prefix (*at, names[i]))
      {
        *at += 2;
        *ret_day = i;
        return TRUE;
      }

  return FALSE;
}

/* "Mo-Fr" as bits; "Sa-Mo" goes around. */
static gboolean
read_range (const char **at, guint *days)
{
  guint first, last;

  if (!read_day (at, &first))
    return FALSE;
  last = first;
  if (**at == '-' && (++*at, !read_day (at, &last)))
    return FALSE;
  for (guint day = first;; day = (day + 1) % 7)
    {
      *days |= 1u << day;
      if (day == last)
        return TRUE;
    }
}

static gboolean
read_days (const char **at, guint *days)
{
  do
    if (!read_range (at, days))
      return FALSE;
  while (**at == ',' && ++*at);

  return TRUE;
}

static gboolean
read_time (const char **at, guint *ret_minutes)
{
  const char *c = *at;
  guint hour, minute;

  if (strlen (c) < 5 || !g_ascii_isdigit (c[0]) || !g_ascii_isdigit (c[1]) || c[2] != ':' || !g_ascii_isdigit (c[3])
      || !g_ascii_isdigit (c[4]))
    return FALSE;
  hour = (guint) (c[0] - '0') * 10 + (guint) (c[1] - '0');
  minute = (guint) (c[3] - '0') * 10 + (guint) (c[4] - '0');
  *at += 5;
  *ret_minutes = hour * 60 + minute;

  return minute < 60 && *ret_minutes <= DAY;
}

static gboolean
read_span (const char *text, Span *span)
{
  const char *at = text;

  if (!read_days (&at, &span->days) || *at++ != ' ' || !read_time (&at, &span->from) || *at++ != '-'
      || !read_time (&at, &span->to) || *at != '\0' || span->from == span->to)
    return FALSE;
  if (span->to < span->from)
    span->to += DAY;

  return TRUE;
}

KioskHours *
kiosk_hours_parse (const char *text)
{
  g_auto (GStrv) parts = g_strsplit (text, ";", 32);
  g_autoptr (KioskHours) hours = g_new0 (KioskHours, 1);

  hours->spans = g_array_new (FALSE, FALSE, sizeof (Span));
  for (guint i = 0; parts[i]; i++)
    {
      Span span = { 0 };

      if (*g_strstrip (parts[i]) == '\0' && !parts[1])
        break;
      if (!read_span (parts[i], &span))
        return NULL;
      g_array_append_val (hours->spans, span);
    }

  return g_steal_pointer (&hours);
}

static gboolean
span_holds (const Span *span, guint day, guint minute)
{
  guint day_before = (day + 6) % 7;

  return (span->days & 1u << day && minute >= span->from && minute < span->to)
         || (span->days & 1u << day_before && minute + DAY < span->to);
}

gboolean
kiosk_hours_are_open (const KioskHours *hours, guint weekday, guint minute)
{
  for (guint i = 0; i < hours->spans->len; i++)
    if (span_holds (&g_array_index (hours->spans, Span, i), weekday - 1, minute))
      return TRUE;

  return hours->spans->len == 0;
}
