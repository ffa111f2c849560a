/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <locale.h>
#include <string.h>

#include "cli/command.h"

typedef struct
{
  const char *name;
  const char *usage;
  const char *description;
  int (*run) (const CliArguments *arguments);
} Command;

static const Command commands[] = {
  { "new", "DIR", "makes a small pack to start from; its id is the name of the folder", cli_new },
  { "build", "DIR --into FOLDER", "makes of the pack what can be installed", cli_build },
  { "check", "DIR [--json]", "whether the pack is well-formed, valid and linked", cli_check },
  { "questions", "DIR --json [--language L]", "what the self-check asks", cli_questions },
  { "assess", "DIR --answers FILE|- [--json] [--language L]", "the outcome of a set of answers", cli_assess },
  { "cases", "DIR [--json]", "runs the pack's own test patients", cli_cases },
  { "claims", "DIR [--json]", "every claim with its sources and their findings", cli_claims },
  { "graph", "DIR", "the questions and rules as Graphviz DOT", cli_graph },
  { "prove", "DIR [--json] [--today DATE] [--against DIR]", "proves the self-check safe, or tells what changed", cli_prove },
  { "quality", "DIR [--json]", "how the pages score", cli_quality },
  { "readability", "DIR [--json]", "how hard the pack is to read", cli_readability },
  { "register", "DIR [--format html|csv] [--today DATE]", "the rules with sources and review dates, to be signed",
    cli_register },
  { "report", "DIR", "what was proved and tried, as Markdown", cli_report },
  { "search", "DIR [--query WORDS] [--json]", "tries the pack's phrases, or searches", cli_search },
  { "translations", "DIR [--json]", "how far each language is, and what is wrong in it", cli_translations },
};

static const Command *
find_command (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    if (g_strcmp0 (commands[i].name, name) == 0)
      return &commands[i];

  return NULL;
}

static char *
describe_commands (void)
{
  GString *out = g_string_new ("Commands:\n");

  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    g_string_append_printf (out, "  %s %s\n      %s\n", commands[i].name, commands[i].usage, commands[i].description);
  g_string_append (out, "\nExit: 0 done, 1 the pack falls short, 2 wrong arguments or answers.");

  return g_string_free (out, FALSE);
}

static int
complain (const char *message)
{
  g_printerr ("legwise-pack: %s; see legwise-pack --help\n", message);

  return CLI_WRONG_ARGUMENTS;
}

typedef struct
{
  const char *option;
  const char *given;
  const char *commands; /* that take it */
} Owned;

/* NULL, or the complaint about an option that the command does not take; owned by the caller. */
static char *
find_stray (const Owned *owned, gsize n, const char *command)
{
  for (gsize i = 0; i < n; i++)
    {
      g_auto (GStrv) takers = g_strsplit (owned[i].commands, " ", -1);

      if (owned[i].given && !g_strv_contains ((const char *const *) takers, command))
        return g_strdup_printf ("%s belongs to %s", owned[i].option, owned[i].commands);
    }

  return NULL;
}

static gboolean
is_day (const char *text)
{
  g_autofree char *instant = g_strdup_printf ("%sT12:00:00Z", text);
  g_autoptr (GDateTime) day = g_date_time_new_from_iso8601 (instant, NULL);

  return day && strlen (text) == strlen ("2026-11-23");
}

static int
run (const Command *command, const CliArguments *arguments)
{
  const Owned owned[] = {
    { "--answers", arguments->answers, "assess" },
    { "--into", arguments->into, "build" },
    { "--query", arguments->query, "search" },
    { "--against", arguments->against, "prove" },
    { "--today", arguments->today, "prove register" },
    { "--format", arguments->format, "register" },
    { "--language", arguments->language, "questions assess" },
  };
  g_autofree char *stray = find_stray (owned, G_N_ELEMENTS (owned), command->name);

  if (stray)
    return complain (stray);
  if (arguments->today && !is_day (arguments->today))
    return complain ("--today wants a day such as 2026-11-23");

  return command->run (arguments);
}

int
main (int argc, char *argv[])
{
  CliArguments arguments = { NULL };
  g_autofree char *answers = NULL, *query = NULL, *language = NULL, *against = NULL, *today = NULL, *format = NULL, *into = NULL;
  g_autofree char *description = describe_commands ();
  g_autoptr (GError) error = NULL;
  const GOptionEntry entries[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, &arguments.json, "Print JSON", NULL },
    { "answers", 0, 0, G_OPTION_ARG_FILENAME, &answers, "Answers as JSON (assess)", "FILE|-" },
    { "into", 0, 0, G_OPTION_ARG_FILENAME, &into, "Where to write (build)", "FOLDER" },
    { "query", 0, 0, G_OPTION_ARG_STRING, &query, "What to look for (search)", "WORDS" },
    { "against", 0, 0, G_OPTION_ARG_FILENAME, &against, "The pack that was there before (prove)", "DIR" },
    { "today", 0, 0, G_OPTION_ARG_STRING, &today, "Tell what is past its review on this day (prove, register)", "DATE" },
    { "format", 0, 0, G_OPTION_ARG_STRING, &format, "html or csv (register)", "FORMAT" },
    { "language", 0, 0, G_OPTION_ARG_STRING, &language, "Language of the texts (questions, assess)", "L" },
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr (GOptionContext) context = g_option_context_new ("COMMAND DIR");
  const Command *command;

  setlocale (LC_ALL, "");
  g_option_context_set_summary (context, "Looks after Legwise content packs.");
  g_option_context_set_description (context, description);
  g_option_context_add_main_entries (context, entries, NULL);
  if (!g_option_context_parse (context, &argc, &argv, &error))
    return complain (error->message);

  if (argc < 2 || !(command = find_command (argv[1])))
    return complain (argc < 2 ? "no command" : "there is no such command");
  if (argc != 3)
    return complain (argc < 3 ? "no pack folder" : "too many arguments");

  arguments.folder = argv[2];
  arguments.answers = answers;
  arguments.into = into;
  arguments.query = query;
  arguments.against = against;
  arguments.today = today;
  arguments.format = format;
  arguments.language = language;

  return run (command, &arguments);
}
