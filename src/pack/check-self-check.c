/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pack/cases.h"
#include "pack/check-parts.h"
#include "pack/pins.h"

static void
check_option (PackCheck *check, const LwQuestionnaire *questionnaire, const LwOption *option)
{
  const LwFloors *floors = pack_floors (check->pack, check->faults);

  if (floors && option->sign && !lw_floors_find (floors, option->sign))
    pack_check_fault (check, option->line, "dangling-id", "floors.xml has no sign \"%s\"; add it there or mend the id", option->sign);
  for (guint i = 0; floors && option->rules_out[i]; i++)
    if (!lw_floors_find (floors, option->rules_out[i]))
      pack_check_fault (check, option->line, "dangling-id", "floors.xml has no sign \"%s\"; mend rules-out", option->rules_out[i]);
}

static gboolean
is_drawn (PackCheck *check, const LwQuestionnaire *questionnaire, const char *region)
{
  g_autoptr (XmlFaults) unseen = xml_faults_new ();

  for (guint i = 0; i < questionnaire->views->len; i++)
    {
      const LwView *view = g_ptr_array_index (questionnaire->views, i);
      const Drawing *drawing = pack_drawing (check->pack, view->picture->src, unseen);

      if (drawing && g_strv_contains (drawing_regions (drawing), region))
        return TRUE;
    }

  return FALSE;
}

static void
check_region (PackCheck *check, const LwQuestionnaire *questionnaire, const char *region, guint line)
{
  if (!is_drawn (check, questionnaire, region))
    pack_check_fault (check, line, "dangling-id", "no drawing of the body map has a region \"%s\"; draw it or mend the id", region);
}

static void
check_body_map (PackCheck *check, const LwQuestionnaire *questionnaire)
{
  for (guint i = 0; i < questionnaire->views->len; i++)
    {
      const LwView *view = g_ptr_array_index (questionnaire->views, i);

      pack_check_drawing (check, view->picture->src, view->line);
      pack_check_words_for_drawing (check, view->picture->alt, view->picture->description, view->line);
    }
  for (guint i = 0; i < questionnaire->groups->len; i++)
    {
      const LwRegionGroup *group = g_ptr_array_index (questionnaire->groups, i);

      for (guint j = 0; group->regions[j]; j++)
        check_region (check, questionnaire, group->regions[j], group->line);
    }
}

static void
check_question (PackCheck *check, const LwQuestionnaire *questionnaire, const LwQuestion *question)
{
  pack_check_text (check, question->text, question->line);
  pack_check_text (check, question->note, question->line);
  pack_check_text (check, question->why, question->line);
  if (question->picture)
    {
      pack_check_drawing (check, question->picture->src, question->line);
      pack_check_words_for_drawing (check, question->picture->alt, question->picture->description, question->line);
      for (guint i = 0; i < question->picture->anchors->len; i++)
        pack_check_anchor (check, question->picture->src, g_ptr_array_index (question->picture->anchors, i), question->line);
    }
  for (guint i = 0; i < question->options->len; i++)
    {
      const LwOption *option = lw_question_option (question, i);

      check_option (check, questionnaire, option);
      if (question->kind == LW_KIND_BODY_MAP && !option->exclusive)
        check_region (check, questionnaire, option->id, option->line);
    }
}

static void
check_outcome_text (PackCheck *check, const LwOutcomeText *text)
{
  pack_check_page_links (check, text->pages, text->line);
  pack_check_text (check, text->lead, text->line);
}

static void
check_outcomes (PackCheck *check, const LwQuestionnaire *questionnaire)
{
  for (guint i = 0; i < LW_N_URGENCIES; i++)
    {
      const GPtrArray *special = questionnaire->special_texts[i];

      check_outcome_text (check, &questionnaire->texts[i]);
      for (guint j = 0; j < special->len; j++)
        check_outcome_text (check, g_ptr_array_index (special, j));
    }
}

static void
check_rules (PackCheck *check, const LwQuestionnaire *questionnaire)
{
  for (guint i = 0; i < questionnaire->rules->len; i++)
    {
      const LwRule *rule = g_ptr_array_index (questionnaire->rules, i);

      pack_check_sources (check, rule->sources, rule->line);
      pack_check_page_links (check, rule->pages, rule->line);
      pack_check_text (check, rule->reason, rule->line);
      pack_check_review (check, rule->review_by, rule->line);
    }
  pack_check_sources (check, questionnaire->unsure_sources, 1);

  for (guint i = 0; i < questionnaire->advice->len; i++)
    {
      const LwAdvice *advice = g_ptr_array_index (questionnaire->advice, i);

      pack_check_sources (check, advice->sources, advice->line);
      pack_check_page_links (check, advice->pages, advice->line);
      pack_check_text (check, advice->text, advice->line);
    }
}

static gboolean
some_option_has_sign (const LwQuestionnaire *questionnaire, const char *sign)
{
  for (guint i = 0; i < lw_questionnaire_n_questions (questionnaire); i++)
    {
      const LwQuestion *question = lw_questionnaire_question (questionnaire, i);

      for (guint j = 0; j < question->options->len; j++)
        if (g_strcmp0 (lw_question_option (question, j)->sign, sign) == 0)
          return TRUE;
    }

  return FALSE;
}

static void
check_floors (PackCheck *check, const LwQuestionnaire *questionnaire)
{
  const LwFloors *floors = pack_floors (check->pack, check->faults);

  check->file = "floors.xml";
  for (guint i = 0; floors && i < floors->signs->len; i++)
    {
      const LwSign *sign = g_ptr_array_index (floors->signs, i);

      pack_check_sources (check, sign->sources, sign->line);
      if (!some_option_has_sign (questionnaire, sign->id))
        pack_check_fault (check, sign->line, "unused", "no option of the self-check points at the sign \"%s\"; ask about it", sign->id);
    }
  for (guint i = 0; floors && i < floors->together->len; i++)
    {
      const LwTogether *together = g_ptr_array_index (floors->together, i);

      pack_check_sources (check, together->sources, together->line);
    }
}

/* Whether the last pin is the right one is for `prove` to say: it also says what changed. */
static void
check_pins (PackCheck *check)
{
  g_autoptr (GPtrArray) pins = pack_pins_read (check->pack, check->faults);

  check->file = "proof.xml";
  if (pins && pins->len == 0)
    pack_check_fault (check, 1, "missing", "no proof.xml; look at what `legwise-pack prove` says, and pin its fingerprint");
}

void
pack_check_self_check (PackCheck *check)
{
  const LwQuestionnaire *questionnaire = pack_questionnaire (check->pack, check->faults);

  if (!questionnaire)
    return;

  check->file = "self-check.xml";
  check_body_map (check, questionnaire);
  pack_check_review (check, questionnaire->review_by, 1);
  for (guint i = 0; i < lw_questionnaire_n_questions (questionnaire); i++)
    check_question (check, questionnaire, lw_questionnaire_question (questionnaire, i));
  check_rules (check, questionnaire);
  check_outcomes (check, questionnaire);
  check_floors (check, questionnaire);
  check_pins (check);
  g_ptr_array_unref (pack_cases_read (check->pack, questionnaire, check->faults));
}
