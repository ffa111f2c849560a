/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "handover/said.h"

#include <glib/gi18n.h>

static char *
quote_option (const HandoverDraft *draft, const LwQuestion *question, guint index)
{
  const LwOption *option = lw_question_option (question, index);
  g_autofree char *words = handover_words (draft, option->text);

  if (question->kind == LW_KIND_SCALE)
    /* Translators: a named part of a scale, such as “Strong” (7 or more). */
    return g_strdup_printf (_("“%s” (%d or more)"), words, option->from);

  /* Translators: the quotation marks of your language around what somebody has answered. */
  return g_strdup_printf (_("“%s”"), words);
}

static char *
quote (const HandoverDraft *draft, const LwQuestion *question, guint64 options)
{
  g_autoptr (GPtrArray) quotes = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < question->options->len; i++)
    if ((options >> i) & 1)
      g_ptr_array_add (quotes, quote_option (draft, question, i));

  return handover_list (quotes);
}

/* "None of these" says nothing to whoever did not see the question. */
static char *
say_none (const HandoverDraft *draft, const LwQuestion *question, guint64 none)
{
  g_autoptr (GPtrArray) asked = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *answer = quote (draft, question, none);
  g_autofree char *list = NULL;

  for (guint i = 0; i < question->options->len; i++)
    if (!((none >> i) & 1))
      g_ptr_array_add (asked, handover_words (draft, lw_question_option (question, i)->text));
  list = handover_list (asked);

  /* Translators: the answer “None of these”, and what was asked. */
  return g_strdup_printf (_("%s (asked: %s)"), answer, list);
}

static void
append_sentence (GString *out, char *sentence)
{
  g_string_append_printf (out, "%s%s", out->len ? " " : "", sentence);
  g_free (sentence);
}

/* A bare number says little; a scale is told with what its ends mean, as far as the
 * question says so. */
static char *
say_scale (const HandoverDraft *draft, const LwQuestion *question, int number)
{
  GString *out = g_string_new (NULL);

  append_sentence (out, g_strdup_printf (_("%d on a scale from %d to %d."), number, question->min, question->max));
  for (guint i = 0; i < question->options->len; i++)
    {
      const LwOption *cut = lw_question_option (question, i);
      g_autofree char *words = handover_words (draft, cut->text);

      if (cut->from == question->min || cut->from == question->max)
        append_sentence (out, g_strdup_printf (_("%d means “%s”."), cut->from, words));
    }
  if (*question->note != '\0')
    append_sentence (out, handover_words (draft, question->note));

  return g_string_free (out, FALSE);
}

char *
handover_say (const HandoverDraft *draft, const HandoverAsked *asked)
{
  guint64 chosen = asked->answer.options;

  if (asked->question->kind == LW_KIND_SCALE)
    return say_scale (draft, asked->question, asked->answer.number);
  /* Days are chosen by their band; a number would look more exact than it is. */
  if (asked->question->kind == LW_KIND_DAYS)
    return quote (draft, asked->question, asked->terms);
  if (chosen & lw_question_exclusive (asked->question))
    return say_none (draft, asked->question, chosen);

  return quote (draft, asked->question, chosen);
}

/* Of an ordered question all milder options are true as well; only the worst was meant. */
static guint64
worst_of (guint64 terms)
{
  while (terms & (terms - 1))
    terms &= terms - 1;

  return terms;
}

char *
handover_say_unsure (const HandoverDraft *draft, const HandoverAsked *asked)
{
  g_autofree char *quotes
      = quote (draft, asked->question, asked->question->ordered ? worst_of (asked->terms) : asked->terms);

  if (lw_question_is_context (asked->question))
    return g_strdup (_("Not sure; each of the answers was taken to be possible."));
  if (asked->terms == 0)
    return g_strdup (_("Not sure."));

  return g_strdup_printf (_("Not sure; counted as %s"), quotes);
}

void
handover_add_said (HandoverDraft *draft, const HandoverAsked *asked, char *said)
{
  handover_add (draft, handover_words (draft, asked->question->text), said);
}
