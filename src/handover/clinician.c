/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n.h>

#include "handover/said.h"

typedef gboolean (*BelongsFunc) (const HandoverDraft *draft, const HandoverAsked *asked);

/* The definite answers that belong here, each behind its question. */
static void
add_answers (HandoverDraft *draft, BelongsFunc belongs)
{
  for (guint i = 0; i < handover_n_asked (draft->result); i++)
    {
      HandoverAsked asked = handover_asked (draft->result, i);

      if (asked.definite && belongs (draft, &asked))
        handover_add_said (draft, &asked, handover_say (draft, &asked));
    }
}

static gboolean
is_scale (const HandoverDraft *draft, const HandoverAsked *asked)
{
  return asked->question->kind == LW_KIND_SCALE;
}

static gboolean
stage_has_danger (const LwQuestionnaire *q, guint stage)
{
  for (guint i = 0; i < lw_questionnaire_n_questions (q); i++)
    {
      const LwQuestion *question = lw_questionnaire_question (q, i);

      if (question->stage == stage && lw_question_is_danger (question))
        return TRUE;
    }

  return FALSE;
}

/* What is asked about the person and the operation: context, and all that stands in a
 * stage without danger signs. */
static gboolean
is_background (const HandoverDraft *draft, const HandoverAsked *asked)
{
  return !is_scale (draft, asked)
         && (lw_question_is_context (asked->question)
             || !stage_has_danger (draft->result->questionnaire, asked->question->stage));
}

static void
add_urgency (HandoverDraft *draft)
{
  const HandoverResult *result = draft->result;
  LwUrgency urgency = result->outcome->urgency;

  if (urgency != LW_URGENCY_NONE)
    handover_add (draft, g_strdup (_("Result of the self-check")),
                  handover_words (draft, lw_outcome_text (result->questionnaire, result->outcome)->title))->urgency = urgency;
  if (urgency == LW_URGENCY_NONE)
    handover_add (draft, NULL, g_strdup (_("The questions were not finished, so there is no result.")));
  else if (!result->outcome->complete)
    handover_add (draft, NULL, g_strdup (_("The questions were not finished. Further answers can only make this more urgent.")));
}

/* The context in one line, which is left out where nothing was said of it. */
static void
add_context (HandoverDraft *draft)
{
  g_autoptr (GPtrArray) said = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < handover_n_asked (draft->result); i++)
    {
      HandoverAsked asked = handover_asked (draft->result, i);

      if (asked.definite && lw_question_is_context (asked.question))
        g_ptr_array_add (said, handover_say (draft, &asked));
    }
  if (said->len > 0)
    handover_add (draft, g_strdup (_("Context")), handover_list (said));
}

static void
write_situation (HandoverDraft *draft)
{
  handover_begin (draft, HANDOVER_SITUATION, _("Situation"));
  add_urgency (draft);
  add_context (draft);
  handover_add (draft, NULL,
                g_strdup (draft->result->carer
                              ? _("The answers are about somebody whom the person who gave them cares for.")
                              : _("The answers are about the person who gave them.")));
  if (draft->result->date)
    handover_add (draft, g_strdup (_("Answered")), g_strdup (draft->result->date));
}

/* The part of an answer that no other section tells. Signs are quoted where they are
 * present; the mildest answer to a danger question is told by the signs that it denies;
 * a number is context or a scale. */
static guint64
untold (const HandoverDraft *draft, const HandoverAsked *asked)
{
  guint64 rest = asked->answer.options;

  if (lw_question_is_danger (asked->question) && rest == lw_answer_mildest (asked->question).options)
    return 0;
  for (guint i = 0; i < asked->question->options->len; i++)
    {
      const char *sign = lw_question_option (asked->question, i)->sign;

      if (sign && draft->result->floors && lw_floors_find (draft->result->floors, sign))
        rest &= ~(G_GUINT64_CONSTANT (1) << i);
    }

  return rest;
}

static void
write_other_answers (HandoverDraft *draft)
{
  handover_begin (draft, HANDOVER_OTHER_ANSWERS, _("Other answers"));
  for (guint i = 0; i < handover_n_asked (draft->result); i++)
    {
      HandoverAsked asked = handover_asked (draft->result, i);

      asked.answer.options = untold (draft, &asked);
      if (asked.definite && asked.answer.options != 0 && !is_background (draft, &asked))
        handover_add_said (draft, &asked, handover_say (draft, &asked));
    }
}

static void
write_reasons (HandoverDraft *draft)
{
  const LwOutcome *outcome = draft->result->outcome;

  handover_begin (draft, HANDOVER_REASONS, _("Reasons"));
  handover_add_reasons (draft, HANDOVER_FOR_CLINICIAN);
  if (outcome->reasons->len == 0 && outcome->complete)
    handover_add (draft, NULL, g_strdup (_("No rule of the self-check called for help sooner.")));
}

static void
write_versions (HandoverDraft *draft)
{
  const LwQuestionnaire *q = draft->result->questionnaire;

  handover_begin (draft, HANDOVER_VERSIONS, _("About this summary"));
  handover_add (draft, NULL,
                g_strdup (draft->result->carer
                              ? _("A carer gave these answers alone, without an examination. No diagnosis is made.")
                              : _("The patient gave these answers alone, without an examination. No diagnosis is made.")));
  handover_add (draft, NULL,
                g_strdup (q->reviewer ? _("The self-check was reviewed by a clinician.")
                                      : _("The self-check was not yet reviewed by a clinician.")));
  handover_add (draft, g_strdup (_("Version of the content")), g_strdup (draft->result->pack_version));
  handover_add (draft, g_strdup (_("Fingerprint of the self-check")), g_strdup (q->fingerprint));
}

void
handover_write_for_clinician (HandoverDraft *draft)
{
  write_situation (draft);
  handover_begin (draft, HANDOVER_BACKGROUND, _("Background"));
  add_answers (draft, is_background);
  handover_write_danger_signs (draft);
  write_other_answers (draft);
  handover_begin (draft, HANDOVER_SCALES, _("Scales"));
  add_answers (draft, is_scale);
  write_reasons (draft);
  write_versions (draft);
}
