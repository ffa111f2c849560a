/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "random-check.h"

#include "random-parts.h"

gboolean
random_happens (RandomDraw *d, guint percent)
{
  return (guint) g_rand_int_range (d->rand, 0, 100) < percent;
}

guint
random_one_of (RandomDraw *d, guint n)
{
  return n == 1 ? 0 : (guint) g_rand_int_range (d->rand, 0, n);
}

static gboolean
has_cuts (const RandomQuestion *question)
{
  return question->kind == LW_KIND_SCALE || question->kind == LW_KIND_DAYS;
}

gboolean
random_is_set (const RandomQuestion *question)
{
  return question->kind == LW_KIND_SEVERAL || question->kind == LW_KIND_BODY_MAP;
}

gboolean
random_is_context (const RandomQuestion *question)
{
  return question->kind == LW_KIND_DAYS || (question->kind == LW_KIND_CHOICE && !question->ordered);
}

static gboolean
is_danger (const RandomQuestion *question)
{
  for (guint i = 0; i < question->n; i++)
    if (question->signs[i] != RANDOM_NO_SIGN)
      return TRUE;

  return FALSE;
}

static guint
count_answers (const RandomQuestion *question)
{
  return random_is_set (question) ? (1u << (question->n - 1)) + 1 : question->n + 2;
}

static int
draw_sign (RandomDraw *d, const RandomQuestion *question, guint option)
{
  gboolean may = !has_cuts (question) && !random_is_context (question) && question->use == LW_USE_URGENCY;

  if (!may || option >= question->n || option == question->none || !random_happens (d, 35))
    return RANDOM_NO_SIGN;

  return (int) random_one_of (d, RANDOM_SIGNS);
}

static RandomQuestion
draw_question (RandomDraw *d)
{
  static const LwKind kinds[] = { LW_KIND_CHOICE, LW_KIND_CHOICE, LW_KIND_CHOICE, LW_KIND_CHOICE, LW_KIND_SEVERAL,
                                  LW_KIND_BODY_MAP, LW_KIND_SCALE, LW_KIND_DAYS };
  RandomQuestion question = { .kind = kinds[random_one_of (d, G_N_ELEMENTS (kinds))] };

  question.use = random_happens (d, 90) ? LW_USE_URGENCY : random_happens (d, 70) ? LW_USE_ADVICE : LW_USE_SUMMARY;
  question.ordered = question.kind == LW_KIND_SCALE || (question.kind == LW_KIND_CHOICE && random_happens (d, 70));
  question.n = has_cuts (&question) ? 1 + random_one_of (d, 3) : 2 + random_one_of (d, RANDOM_OPTIONS - 1);
  question.none = random_is_set (&question) ? random_one_of (d, question.n) : RANDOM_OPTIONS;
  for (guint i = 0; i < RANDOM_OPTIONS; i++)
    question.signs[i] = draw_sign (d, &question, i);
  question.asks = d->n > 0 && random_happens (d, is_danger (&question) ? 20 : 60);

  return question;
}

/* Of a body map: one of its regions, or all. */
static gboolean
names_region (RandomDraw *d, const RandomQuestion *question)
{
  return question->kind == LW_KIND_BODY_MAP && !is_danger (question) && random_happens (d, 50);
}

/* Never the mildest option, and a danger sign where there is one. */
static guint
draw_unsure (RandomDraw *d, const RandomQuestion *question)
{
  guint least = question->kind == LW_KIND_SCALE ? 0 : 1;

  while (is_danger (question) && question->signs[least] == RANDOM_NO_SIGN && least + 1 < question->n)
    least++;

  return random_happens (d, RANDOM_CARELESS) ? 0 : least + random_one_of (d, question->n - least);
}

static void
write_attributes (RandomDraw *d, const RandomQuestion *question)
{
  gboolean numeric = has_cuts (question);
  gboolean unsure = question->ordered && question->use == LW_USE_URGENCY && !(is_danger (question) && random_happens (d, 50));

  g_string_append_printf (d->out, "<question id='q%u' kind='%s' use='%s'", d->n, lw_kind_to_string (question->kind),
                          lw_use_to_string (question->use));
  if (question->kind == LW_KIND_CHOICE)
    g_string_append_printf (d->out, " ordered='%s'", question->ordered ? "yes" : "no");
  if (names_region (d, question))
    g_string_append_printf (d->out, " unsure='o%u'", question->none == 0 ? 1 : 0);
  if (unsure)
    g_string_append_printf (d->out, " unsure='o%u'", draw_unsure (d, question));
  g_string_append (d->out, numeric ? " min='0' max='20'>" : ">");
}

static void
write_cuts (RandomDraw *d, const RandomQuestion *question)
{
  int from = question->kind == LW_KIND_DAYS || random_happens (d, 15) ? 0 : 1 + (int) random_one_of (d, 3);

  for (guint i = 0; i < question->n; i++)
    {
      g_string_append_printf (d->out, "<cut id='o%u' from='%d'>Cut</cut>", i, from);
      from += 1 + (int) random_one_of (d, 5);
    }
}

static void
write_option (RandomDraw *d, const RandomQuestion *question, guint option)
{
  g_string_append_printf (d->out, "<option id='o%u'", option);
  if (question->signs[option] != RANDOM_NO_SIGN)
    g_string_append_printf (d->out, " sign='s%d'", question->signs[option]);
  else if (random_happens (d, 25))
    g_string_append_printf (d->out, " rules-out='s%u s3'", random_one_of (d, RANDOM_SIGNS - 1));
  g_string_append (d->out, option == question->none ? " exclusive='yes'>None</option>" : ">Option</option>");
}

static void
write_question (RandomDraw *d)
{
  RandomQuestion question = draw_question (d);

  write_attributes (d, &question);
  if (question.asks)
    {
      g_string_append (d->out, "<ask-when>");
      random_write_condition (d, d->n, is_danger (&question), 2);
      g_string_append (d->out, "</ask-when>");
    }
  g_string_append (d->out, "<text>Text?</text><why>Because.</why>");
  if (has_cuts (&question))
    write_cuts (d, &question);
  for (guint i = 0; i < question.n && !has_cuts (&question); i++)
    write_option (d, &question, i);
  g_string_append (d->out, "</question>\n");
  d->questions[d->n++] = question;
}

static void
write_text (RandomDraw *d, guint most, guint ways)
{
  guint64 product = 1;

  g_string_append (d->out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<self-check id='random' reviewed='2026-01-01' "
                           "review-by='2027-01-01' review-status='pending'>\n<title>Random</title><intro>Short.</intro>\n"
                           "<body-map><view facing='front' src='body.svg'><alt>Body.</alt></view>"
                           "<group id='g0' regions='o0 o1'/><group id='g1' regions='o1 o2'/></body-map>\n"
                           "<stage id='all'><title>All</title>\n");
  while (d->n < MIN (most, RANDOM_QUESTIONS) && product < ways)
    {
      write_question (d);
      product *= count_answers (&d->questions[d->n - 1]);
    }
  g_string_append (d->out, "</stage>\n");
  random_write_rules (d);
  g_string_append (d->out, "<many-unsure source='book'><reason>Reason.</reason></many-unsure>\n");
  for (int u = LW_URGENCY_EMERGENCY; u >= LW_URGENCY_SELF_CARE; u--)
    g_string_append_printf (d->out, "<outcome urgency='%s'><title>Title</title><lead>Lead.</lead><do><step>Step.</step></do>"
                                    "</outcome>\n", lw_urgency_to_string (u));
  g_string_append (d->out, "</self-check>\n");
}

static char *
take_written (RandomDraw *d)
{
  char *written = g_string_free (d->out, FALSE);

  d->out = g_string_new (NULL);

  return written;
}

RandomCheck *
random_check_new (GRand *rand, guint most, guint ways)
{
  RandomDraw draw = { .rand = rand, .out = g_string_new (NULL) };
  RandomCheck *check = g_new0 (RandomCheck, 1);

  for (guint i = 0; i < RANDOM_SIGNS; i++)
    draw.floors[i] = LW_URGENCY_ROUTINE + (int) random_one_of (&draw, LW_URGENCY_EMERGENCY);
  write_text (&draw, most, ways);
  check->text = take_written (&draw);
  random_write_floors (&draw);
  check->floors = take_written (&draw);
  g_string_free (draw.out, TRUE);

  return check;
}

void
random_check_free (RandomCheck *check)
{
  g_free (check->text);
  g_free (check->floors);
  g_free (check);
}
