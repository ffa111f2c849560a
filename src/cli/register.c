/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/register.h"

#include <stdio.h>

#include "assess/outcome.h"
#include "cli/command.h"
#include "cli/print.h"

char *
cli_register_source (const CliRegister *reg, const char *id)
{
  g_autoptr (XmlFaults) unseen = xml_faults_new ();
  const ContentSource *source = pack_source (reg->pack, id, unseen);
  g_autofree char *described = source ? content_source_describe (source) : NULL;

  if (!source)
    return g_strdup_printf ("%s (not in sources.xml)", id);

  return g_strconcat (described, source->complete ? NULL : " [details still to be checked]", NULL);
}

const char *
cli_register_reviewer (const char *reviewer)
{
  return reviewer ? reviewer : "not yet reviewed by a clinician";
}

char *
cli_register_unsure_when (void)
{
  return g_strdup_printf ("\"I am not sure\" is the answer to %d questions or more (built in)", LW_UNSURE_LIMIT);
}

void
cli_register_foreach_option (const CliRegister *reg, const char *id, CliOptionFunc visit, gpointer data)
{
  for (guint i = 0; i < lw_questionnaire_n_questions (reg->questionnaire); i++)
    {
      const LwQuestion *question = lw_questionnaire_question (reg->questionnaire, i);

      for (guint j = 0; j < question->options->len; j++)
        if (g_strcmp0 (lw_question_option (question, j)->sign, id) == 0)
          visit (i, j, data);
    }
}

/* What is signed must be whole: without floors or sources nothing is printed. */
static gboolean
is_whole (CliRegister *reg, const char *folder)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  GHashTable *sources = pack_sources (reg->pack, faults);

  reg->floors = pack_floors (reg->pack, faults);
  cli_print_faults (folder, faults);

  return reg->floors && sources;
}

int
cli_register (const CliArguments *arguments)
{
  gboolean csv = g_strcmp0 (arguments->format, "csv") == 0;
  CliRegister reg = { .today = arguments->today };
  g_autoptr (Pack) pack = NULL;
  g_autofree char *text = NULL;

  if (!csv && arguments->format && !g_str_equal (arguments->format, "html"))
    {
      g_printerr ("legwise-pack: the formats of register are html and csv\n");
      return CLI_WRONG_ARGUMENTS;
    }
  pack = cli_open_self_check (arguments->folder, &reg.questionnaire);
  reg.pack = pack;
  if (!pack || !is_whole (&reg, arguments->folder))
    return CLI_FALLS_SHORT;

  text = csv ? cli_register_to_csv (&reg) : cli_register_to_html (&reg);
  fputs (text, stdout); /* UTF-8 whatever the locale */

  return CLI_DONE;
}
