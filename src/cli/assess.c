/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "assess/outcome.h"

#include <stdio.h>

#include "cli/answers.h"
#include "cli/command.h"
#include "cli/print.h"
#include "content/prose.h"

#define MOST_BYTES (256 * 1024)

/* Returns: the text, owned by the caller, or NULL and an error. */
static char *
read_file (const char *path, GError **error)
{
  g_autofree char *text = g_malloc (MOST_BYTES + 1);
  FILE *file = g_str_equal (path, "-") ? stdin : fopen (path, "r");
  gsize length;

  if (!file)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, "%s cannot be opened", path);
      return NULL;
    }
  length = fread (text, 1, MOST_BYTES + 1, file);
  if (file != stdin)
    fclose (file);
  if (length > MOST_BYTES || !g_utf8_validate (text, length, NULL))
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, "answers are at most 256 KiB of UTF-8");
      return NULL;
    }
  text[length] = '\0';

  return g_steal_pointer (&text);
}

static char *
describe_sources (Pack *pack, char *const *ids)
{
  g_autoptr (XmlFaults) unseen = xml_faults_new ();
  GString *out = g_string_new (NULL);

  for (; *ids; ids++)
    {
      const ContentSource *source = pack_source (pack, *ids, unseen);
      g_autofree char *described = source ? content_source_describe (source) : g_strdup (*ids);

      g_string_append_printf (out, "%s%s", out->len ? "; " : "", described);
    }

  return g_string_free (out, FALSE);
}

static void
add_questions (JsonBuilder *b, const char *name, const LwQuestionnaire *q, const GArray *indices)
{
  json_builder_set_member_name (b, name);
  json_builder_begin_array (b);
  for (guint i = 0; i < indices->len; i++)
    json_builder_add_string_value (b, lw_questionnaire_question (q, g_array_index (indices, guint, i))->id);
  json_builder_end_array (b);
}

static void
add_reasons (JsonBuilder *b, Pack *pack, const LwOutcome *outcome)
{
  json_builder_set_member_name (b, "reasons");
  json_builder_begin_array (b);
  for (guint i = 0; i < outcome->reasons->len; i++)
    {
      const LwReason *reason = &g_array_index (outcome->reasons, LwReason, i);
      g_autofree char *text = content_prose_plain (reason->text, "");
      g_autofree char *source = describe_sources (pack, reason->sources);

      json_builder_begin_object (b);
      cli_add_string (b, "rule", reason->rule);
      cli_add_string (b, "urgency", lw_urgency_to_string (reason->urgency));
      json_builder_set_member_name (b, "uncertain");
      json_builder_add_boolean_value (b, reason->uncertain);
      cli_add_string (b, "text", text);
      cli_add_string (b, "source", source);
      json_builder_end_object (b);
    }
  json_builder_end_array (b);
}

static void
add_advice (JsonBuilder *b, const LwOutcome *outcome)
{
  json_builder_set_member_name (b, "advice");
  json_builder_begin_array (b);
  for (guint i = 0; i < outcome->advice->len; i++)
    {
      const LwAdvice *advice = g_ptr_array_index (outcome->advice, i);
      g_autofree char *text = content_prose_plain (advice->text, "");

      json_builder_begin_object (b);
      cli_add_string (b, "id", advice->id);
      cli_add_string (b, "text", text);
      json_builder_end_object (b);
    }
  json_builder_end_array (b);
}

static void
add_pages (JsonBuilder *b, const LwOutcome *outcome)
{
  json_builder_set_member_name (b, "pages");
  json_builder_begin_array (b);
  for (guint i = 0; i < outcome->pages->len; i++)
    json_builder_add_string_value (b, g_ptr_array_index (outcome->pages, i));
  json_builder_end_array (b);
}

static void
print_json (Pack *pack, const LwQuestionnaire *q, const LwOutcome *outcome)
{
  g_autoptr (JsonBuilder) b = json_builder_new ();

  json_builder_begin_object (b);
  cli_add_string (b, "urgency", lw_urgency_to_string (outcome->urgency));
  json_builder_set_member_name (b, "complete");
  json_builder_add_boolean_value (b, outcome->complete);
  cli_add_string (b, "next", outcome->next < 0 ? NULL : lw_questionnaire_question (q, outcome->next)->id);
  cli_add_string (b, "stopped_by", outcome->stopped_by);
  add_reasons (b, pack, outcome);
  add_questions (b, "asked", q, outcome->asked);
  add_questions (b, "unsure", q, outcome->unsure);
  add_advice (b, outcome);
  add_pages (b, outcome);
  cli_add_string (b, "fingerprint", q->fingerprint);
  json_builder_end_object (b);
  cli_print_json (b);
}

static void
print_plain (const LwQuestionnaire *q, const LwOutcome *outcome)
{
  if (outcome->urgency == LW_URGENCY_NONE)
    g_print ("unfinished: next question is %s\n", lw_questionnaire_question (q, outcome->next)->id);
  else
    g_print ("%s: %s\n", lw_urgency_to_string (outcome->urgency), lw_outcome_text (q, outcome)->title);

  for (guint i = 0; i < outcome->reasons->len; i++)
    {
      const LwReason *reason = &g_array_index (outcome->reasons, LwReason, i);

      g_print ("  %s (%s): %s\n", lw_urgency_to_string (reason->urgency), reason->rule, reason->text);
    }
}

int
cli_assess (const CliArguments *arguments)
{
  const LwQuestionnaire *q;
  g_autoptr (Pack) pack = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = arguments->answers ? read_file (arguments->answers, &error) : NULL;
  g_autoptr (LwAnswers) answers = NULL;
  g_autoptr (LwOutcome) outcome = NULL;
  int opened;

  if (!text)
    {
      g_printerr ("legwise-pack: %s\n", error ? error->message : "assess wants --answers FILE or --answers -");
      return CLI_WRONG_ARGUMENTS;
    }
  opened = cli_open_self_check_in (arguments, &pack, &q);
  if (opened != CLI_DONE)
    return opened;
  answers = cli_answers_read (q, text, &error);
  if (!answers)
    {
      g_printerr ("legwise-pack: answers: %s\n", error->message);
      return CLI_WRONG_ARGUMENTS;
    }

  outcome = lw_outcome_evaluate (q, answers);
  if (arguments->json)
    print_json (pack, q, outcome);
  else
    print_plain (q, outcome);

  return CLI_DONE;
}
