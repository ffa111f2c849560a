/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "assess/difference.h"
#include "cli/command.h"
#include "cli/print.h"
#include "cli/way.h"

static const char *const names[LW_DIFFERENCE_SAME] = { "up", "down" };

static void
add_example (JsonBuilder *b, const LwDifference *difference, int kind, const LwQuestionnaire *before,
             const LwQuestionnaire *after)
{
  json_builder_set_member_name (b, "example");
  if (!difference->before[kind])
    {
      json_builder_add_null_value (b);
      return;
    }
  json_builder_begin_object (b);
  cli_add_answers (b, "before", before, difference->before[kind]);
  cli_add_answers (b, "after", after, difference->after[kind]);
  cli_add_string (b, "from", lw_urgency_to_string (difference->from[kind]));
  cli_add_string (b, "to", lw_urgency_to_string (difference->to[kind]));
  json_builder_end_object (b);
}

static void
print_json (const LwDifference *difference, const LwQuestionnaire *before, const LwQuestionnaire *after)
{
  g_autoptr (JsonBuilder) b = json_builder_new ();

  json_builder_begin_object (b);
  cli_add_string (b, "before", before->fingerprint);
  cli_add_string (b, "after", after->fingerprint);
  cli_add_string (b, "same", difference->ways[LW_DIFFERENCE_SAME]);
  for (int kind = 0; kind < LW_DIFFERENCE_SAME; kind++)
    {
      json_builder_set_member_name (b, names[kind]);
      json_builder_begin_object (b);
      cli_add_string (b, "ways", difference->ways[kind]);
      add_example (b, difference, kind, before, after);
      json_builder_end_object (b);
    }
  cli_add_int (b, "alone", difference->alone);
  json_builder_end_object (b);
  cli_print_json (b);
}

static void
print_plain (const LwDifference *difference, const LwQuestionnaire *before, const LwQuestionnaire *after)
{
  g_print ("%s, before %s\n%s interviews end the same", after->fingerprint, before->fingerprint,
           difference->ways[LW_DIFFERENCE_SAME]);
  for (int kind = 0; kind < LW_DIFFERENCE_SAME; kind++)
    {
      g_autofree char *way
          = difference->after[kind] ? cli_way_to_plain (after, difference->after[kind]) : NULL;

      g_print ("\n%s go %s", difference->ways[kind], names[kind]);
      if (way)
        g_print (". %s, the result was “%s” and is now “%s”", way, lw_urgency_to_string (difference->from[kind]),
                 lw_urgency_to_string (difference->to[kind]));
    }
  g_print ("\n%u questions and options are in only one of the two\n", difference->alone);
}

int
cli_prove_against (const LwQuestionnaire *after, const CliArguments *arguments)
{
  const LwQuestionnaire *before;
  g_autoptr (Pack) other = cli_open_self_check (arguments->against, &before);
  g_autofree char *why = NULL;
  g_autoptr (LwDifference) difference = other ? lw_difference_new (before, after, &why) : NULL;

  if (!other)
    return CLI_FALLS_SHORT;
  if (!difference)
    {
      g_printerr ("%s: %s\n", arguments->folder, why);
      return CLI_FALLS_SHORT;
    }
  if (arguments->json)
    print_json (difference, before, after);
  else
    print_plain (difference, before, after);

  return CLI_DONE;
}
