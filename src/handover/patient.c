/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n.h>

#include "handover/draft.h"

static void
add_text (HandoverDraft *draft, const char *source)
{
  handover_add (draft, NULL, handover_words (draft, source));
}

static void
add_texts (HandoverDraft *draft, const GPtrArray *sources)
{
  for (guint i = 0; i < sources->len; i++)
    add_text (draft, g_ptr_array_index (sources, i));
}

static void
write_to_do (HandoverDraft *draft, const LwOutcomeText *text)
{
  const LwOutcome *outcome = draft->result->outcome;

  handover_begin (draft, HANDOVER_TO_DO, _("What to do now"));
  handover_add (draft, NULL, handover_words (draft, text->title))->urgency = outcome->urgency;
  if (draft->result->reception && *text->reception != '\0')
    add_text (draft, text->reception);
  add_text (draft, text->lead);
  add_texts (draft, text->steps);
  if (!outcome->complete)
    handover_add (draft, NULL, g_strdup (_("You did not finish the questions. The rest may show more.")));
}

/* Somebody who stopped half-way hears nothing calm. */
static void
write_unfinished (HandoverDraft *draft)
{
  handover_begin (draft, HANDOVER_TO_DO, _("What to do now"));
  handover_add (draft, NULL, g_strdup (_("You did not finish the questions, so there is no result yet.")));
  handover_add (draft, NULL, g_strdup (_("If you are worried, call your surgical team.")));
}

static void
write_advice (HandoverDraft *draft)
{
  const GPtrArray *advice = draft->result->outcome->advice;

  handover_begin (draft, HANDOVER_ADVICE, _("Good to know"));
  for (guint i = 0; i < advice->len; i++)
    add_text (draft, ((const LwAdvice *) g_ptr_array_index (advice, i))->text);
}

static void
write_reasons (HandoverDraft *draft)
{
  handover_begin (draft, HANDOVER_REASONS, _("Why"));
  handover_add_reasons (draft, HANDOVER_FOR_PATIENT);
  if (draft->result->outcome->reasons->len == 0)
    handover_add (draft, NULL, g_strdup (_("You told us none of the danger signs that we ask about.")));
}

static void
write_outcome (HandoverDraft *draft)
{
  const LwOutcomeText *text = lw_outcome_text (draft->result->questionnaire, draft->result->outcome);

  write_to_do (draft, text);
  handover_begin (draft, HANDOVER_WAITING, _("While you wait"));
  add_texts (draft, text->waits);
  handover_begin (draft, HANDOVER_SOONER, _("When to get help sooner"));
  add_texts (draft, text->changes);
  handover_begin (draft, HANDOVER_TO_SAY, _("What to say"));
  if (*text->say != '\0')
    add_text (draft, text->say);
  write_advice (draft);
  write_reasons (draft);
}

static void
write_versions (HandoverDraft *draft)
{
  const HandoverResult *result = draft->result;
  const LwQuestionnaire *q = result->questionnaire;

  handover_begin (draft, HANDOVER_VERSIONS, _("About this page"));
  if (result->carer)
    handover_add (draft, NULL, g_strdup (_("The answers are about somebody you care for.")));
  if (result->date)
    handover_add (draft, g_strdup (_("Answered")), g_strdup (result->date));
  handover_add (draft, NULL,
                q->reviewer ? g_strdup_printf (_("%s, self-check %s. Reviewed by a clinician. Not a diagnosis."),
                                               result->pack_version, q->fingerprint)
                            : g_strdup_printf (_("%s, self-check %s. Not yet reviewed by a clinician. Not a diagnosis."),
                                               result->pack_version, q->fingerprint));
}

void
handover_write_for_patient (HandoverDraft *draft)
{
  if (draft->result->outcome->urgency == LW_URGENCY_NONE)
    write_unfinished (draft);
  else
    write_outcome (draft);
  write_versions (draft);
}
