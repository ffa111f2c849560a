/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n.h>

#include "handover/said.h"
#include "handover/signs.h"

/* Of several ticks only those that mean the sign; of a choice what was chosen, which may
 * be worse than the sign. */
static char *
quote_for_sign (const HandoverDraft *draft, HandoverAsked asked, guint64 options)
{
  if (lw_question_is_set (asked.question))
    asked.answer.options &= options;

  return handover_say (draft, &asked);
}

static void
add_present_sign (HandoverDraft *draft, const LwSign *sign)
{
  g_autoptr (GPtrArray) quotes = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < handover_n_asked (draft->result); i++)
    {
      HandoverAsked asked = handover_asked (draft->result, i);
      guint64 options = handover_sign_options (asked.question, sign->id);

      if (asked.definite && (asked.terms & options))
        g_ptr_array_add (quotes, quote_for_sign (draft, asked, options));
    }
  handover_add (draft, handover_words (draft, sign->name), handover_list (quotes))->urgency = sign->urgency;
}

/* const LwSign, those of which @state is known, in the order of the floors. Owned by the
 * caller. */
static GPtrArray *
signs_that_are (const HandoverDraft *draft, HandoverSignState state)
{
  const GPtrArray *signs = draft->result->floors ? draft->result->floors->signs : NULL;
  GPtrArray *found = g_ptr_array_new ();

  for (guint i = 0; signs && i < signs->len; i++)
    if (handover_sign_state (draft->result, ((const LwSign *) g_ptr_array_index (signs, i))->id) == state)
      g_ptr_array_add (found, g_ptr_array_index (signs, i));

  return found;
}

static void
write_present (HandoverDraft *draft)
{
  g_autoptr (GPtrArray) present = signs_that_are (draft, HANDOVER_SIGN_PRESENT);

  /* Without their names nothing is said of signs; the answers stand among the others. */
  if (!draft->result->floors)
    return;
  handover_begin (draft, HANDOVER_SIGNS_PRESENT, _("Danger signs present"));
  for (guint i = 0; i < present->len; i++)
    add_present_sign (draft, g_ptr_array_index (present, i));
  if (present->len == 0)
    handover_add (draft, NULL, g_strdup (_("None was reported.")));
}

/* All in one line, if there are any. @label may be NULL. */
static void
add_sign_names (HandoverDraft *draft, HandoverSignState state, const char *label)
{
  g_autoptr (GPtrArray) signs = signs_that_are (draft, state);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < signs->len; i++)
    g_ptr_array_add (names, handover_words (draft, ((const LwSign *) g_ptr_array_index (signs, i))->name));
  if (names->len > 0)
    handover_add (draft, g_strdup (label), handover_list (names));
}

static void
add_unsure (HandoverDraft *draft)
{
  for (guint i = 0; i < handover_n_asked (draft->result); i++)
    {
      HandoverAsked asked = handover_asked (draft->result, i);

      if (asked.answer.kind == LW_ANSWER_UNSURE)
        handover_add_said (draft, &asked, handover_say_unsure (draft, &asked));
    }
}

static void
add_not_answered (HandoverDraft *draft)
{
  guint n = 0;

  for (guint i = 0; i < handover_n_asked (draft->result); i++)
    n += handover_asked (draft->result, i).answer.kind == LW_ANSWER_NONE;
  if (n > 0)
    handover_add (draft, NULL, g_strdup_printf (ngettext ("%u question was not answered.",
                                                          "%u questions were not answered.", n), n));
}

static void
add_not_asked (HandoverDraft *draft)
{
  HandoverAsked last = handover_asked (draft->result, handover_n_asked (draft->result) - 1);
  guint n = lw_questionnaire_n_questions (draft->result->questionnaire) - 1 - last.index;
  g_autofree char *words = handover_words (draft, last.question->text);

  if (draft->result->outcome->stopped_by && n > 0)
    handover_add (draft, NULL,
                  g_strdup_printf (ngettext ("Not asked: %u question, because an emergency stopped the questions at “%s”",
                                             "Not asked: %u questions, because an emergency stopped the questions at “%s”", n),
                                   n, words));
}

void
handover_write_danger_signs (HandoverDraft *draft)
{
  write_present (draft);
  handover_begin (draft, HANDOVER_SIGNS_DENIED, _("Danger signs asked and denied"));
  add_sign_names (draft, HANDOVER_SIGN_DENIED, NULL);
  handover_begin (draft, HANDOVER_OPEN, _("Not sure or not answered"));
  add_unsure (draft);
  add_sign_names (draft, HANDOVER_SIGN_UNKNOWN, _("Danger signs still to be asked about"));
  add_not_answered (draft);
  add_not_asked (draft);
}
