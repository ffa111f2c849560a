/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "random-parts.h"

#define DAYS " source='book' reviewed='2026-01-01' review-by='2027-01-01'"

/* A danger question must not wait for context, and nothing urgent for what is not. */
static gboolean
may_be_named (RandomDraw *d, guint question, gboolean danger)
{
  const RandomQuestion *named = &d->questions[question];

  return random_happens (d, RANDOM_CARELESS) || (named->use == LW_USE_URGENCY && !(danger && random_is_context (named)));
}

static void
write_term (RandomDraw *d, guint before, gboolean danger)
{
  guint question = random_one_of (d, before);
  const RandomQuestion *named;

  for (guint tries = 0; tries < 20 && !may_be_named (d, question, danger); tries++)
    question = random_one_of (d, before);
  named = &d->questions[question];
  if (named->kind == LW_KIND_BODY_MAP && random_happens (d, 50))
    {
      g_string_append_printf (d->out, "<has question='q%u' group='g%u'/>", question, random_one_of (d, 2));
      return;
    }
  g_string_append_printf (d->out, "<%s question='q%u' option='o%u'/>",
                          random_is_set (named) ? "has" : random_is_context (named) ? "is" : "at-least", question,
                          random_one_of (d, named->n));
}

void
random_write_condition (RandomDraw *d, guint before, gboolean danger, guint depth)
{
  static const char *const names[] = { "all", "any", "at-least-of" };
  guint kind = random_one_of (d, G_N_ELEMENTS (names)), parts = 1 + random_one_of (d, 3);

  if (depth == 0 || random_happens (d, 40))
    {
      write_term (d, before, danger);
      return;
    }

  g_string_append_printf (d->out, "<%s", names[kind]);
  if (kind == 2)
    g_string_append_printf (d->out, " n='%u'", random_happens (d, RANDOM_CARELESS) ? parts + 1 : 1 + random_one_of (d, parts));
  g_string_append_c (d->out, '>');
  for (guint i = 0; i < parts; i++)
    random_write_condition (d, before, danger, depth - 1);
  g_string_append_printf (d->out, "</%s>", names[kind]);
}

static void
begin_rule (RandomDraw *d, LwUrgency urgency)
{
  g_string_append_printf (d->out, "<rule id='r%u' urgency='%s'" DAYS "><when>", d->rules++, lw_urgency_to_string (urgency));
}

static void
end_rule (RandomDraw *d)
{
  g_string_append (d->out, "</when><reason>Reason.</reason></rule>\n");
}

/* Most signs keep their floor, or no self-check would. */
static void
write_rule_of_sign (RandomDraw *d, guint question, guint option)
{
  const RandomQuestion *named = &d->questions[question];
  LwUrgency floor = d->floors[named->signs[option]];

  if (random_happens (d, 20))
    return;

  begin_rule (d, random_happens (d, 70) ? floor : MIN (floor + 1, LW_URGENCY_EMERGENCY));
  g_string_append_printf (d->out, "<%s question='q%u' option='o%u'/>", random_is_set (named) ? "has" : "at-least",
                          question, option);
  end_rule (d);
}

void
random_write_rules (RandomDraw *d)
{
  for (guint i = 0; i < d->n; i++)
    for (guint j = 0; j < d->questions[i].n; j++)
      if (d->questions[i].signs[j] != RANDOM_NO_SIGN)
        write_rule_of_sign (d, i, j);
  for (guint n = 1 + random_one_of (d, 5); n > 0; n--)
    {
      begin_rule (d, (LwUrgency) random_one_of (d, LW_N_URGENCIES));
      random_write_condition (d, d->n, FALSE, 3);
      end_rule (d);
    }
}

static gboolean
is_asked (RandomDraw *d, int sign)
{
  for (guint i = 0; i < d->n; i++)
    for (guint j = 0; j < RANDOM_OPTIONS; j++)
      if (d->questions[i].signs[j] == sign)
        return TRUE;

  return FALSE;
}

static gboolean
nothing_is_asked (RandomDraw *d)
{
  for (int i = 0; i < RANDOM_SIGNS; i++)
    if (is_asked (d, i))
      return FALSE;

  return TRUE;
}

static void
write_together (RandomDraw *d, int a, int b)
{
  LwUrgency urgency = MAX (d->floors[a], d->floors[b]) + (int) random_one_of (d, 2);

  g_string_append_printf (d->out, "<together signs='s%d s%d' urgency='%s' source='book'/>\n", a, b,
                          lw_urgency_to_string (MIN (urgency, LW_URGENCY_EMERGENCY)));
}

/* There must be a sign, and now and then there is one that nobody asks about. */
void
random_write_floors (RandomDraw *d)
{
  int always = nothing_is_asked (d) ? 0 : RANDOM_NO_SIGN;

  g_string_append (d->out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<floors>\n");
  for (int i = 0; i < RANDOM_SIGNS; i++)
    if (i == always || is_asked (d, i) || random_happens (d, 5))
      g_string_append_printf (d->out, "<sign id='s%d' urgency='%s' source='book'><name>Sign</name></sign>\n", i,
                              lw_urgency_to_string (d->floors[i]));
  for (int a = 0; a < RANDOM_SIGNS; a++)
    for (int b = a + 1; b < RANDOM_SIGNS; b++)
      if (is_asked (d, a) && is_asked (d, b) && random_happens (d, 40))
        write_together (d, a, b);
  g_string_append (d->out, "</floors>\n");
}
