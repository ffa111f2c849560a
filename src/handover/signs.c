/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "handover/signs.h"

#include "handover/asked.h"

guint64
handover_sign_options (const LwQuestion *question, const char *sign)
{
  guint64 set = 0;

  for (guint i = 0; i < question->options->len; i++)
    if (g_strcmp0 (lw_question_option (question, i)->sign, sign) == 0)
      set |= G_GUINT64_CONSTANT (1) << i;

  return set;
}

/* What was chosen counts here, not its terms: whoever gave a worse answer has not said
 * "none of these". */
static gboolean
rules_out (const HandoverAsked *asked, const char *sign)
{
  guint64 chosen = asked->answer.options;

  for (guint i = 0; i < asked->question->options->len; i++)
    if (((chosen >> i) & 1)
        && g_strv_contains ((const char *const *) lw_question_option (asked->question, i)->rules_out, sign))
      return TRUE;

  return FALSE;
}

HandoverSignState
handover_sign_state (const HandoverResult *result, const char *sign)
{
  gboolean denied = FALSE, doubtful = FALSE;

  for (guint i = 0; i < handover_n_asked (result); i++)
    {
      HandoverAsked asked = handover_asked (result, i);
      guint64 options = handover_sign_options (asked.question, sign);

      if (!asked.definite)
        doubtful |= options != 0;
      else if (asked.terms & options)
        return HANDOVER_SIGN_PRESENT;
      else
        denied |= options != 0 || rules_out (&asked, sign);
    }

  return denied && !doubtful ? HANDOVER_SIGN_DENIED : HANDOVER_SIGN_UNKNOWN;
}
