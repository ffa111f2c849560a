/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/print.h"

#include <stdio.h>

#include "content/prose.h"

void
cli_print_json (JsonBuilder *builder)
{
  g_autoptr (JsonNode) root = json_builder_get_root (builder);
  g_autofree char *text = json_to_string (root, TRUE);

  puts (text);
}

void
cli_print_faults (const char *folder, const XmlFaults *faults)
{
  for (guint i = 0; i < xml_faults_count (faults); i++)
    {
      const XmlFault *fault = xml_faults_get (faults, i);
      g_autofree char *line = xml_fault_to_line (fault);
      g_autofree char *path = g_build_filename (folder, line, NULL);

      fprintf (stderr, "%s%s\n", path, fault->severity == XML_FAULT_WARNING ? " (warning)" : "");
    }
}

void
cli_add_string (JsonBuilder *builder, const char *name, const char *value)
{
  json_builder_set_member_name (builder, name);
  if (value)
    json_builder_add_string_value (builder, value);
  else
    json_builder_add_null_value (builder);
}

void
cli_add_int (JsonBuilder *b, const char *name, gint64 value)
{
  json_builder_set_member_name (b, name);
  json_builder_add_int_value (b, value);
}

void
cli_add_double (JsonBuilder *b, const char *name, double value)
{
  json_builder_set_member_name (b, name);
  json_builder_add_double_value (b, value);
}

void
cli_add_strings (JsonBuilder *builder, const char *name, char *const *values)
{
  json_builder_set_member_name (builder, name);
  json_builder_begin_array (builder);
  for (; *values; values++)
    json_builder_add_string_value (builder, *values);
  json_builder_end_array (builder);
}

char *
cli_words (const char *source, gpointer unused)
{
  return content_prose_plain (source, "[telephone number]");
}

char *
cli_csv_cell (const char *text)
{
  g_auto (GStrv) parts = g_strsplit (text, "\"", -1);
  g_autofree char *doubled = g_strjoinv ("\"\"", parts);

  return g_strdup_printf ("\"%s\"", doubled);
}

Pack *
cli_open_self_check (const char *folder, const LwQuestionnaire **ret_questionnaire)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autoptr (Pack) pack = pack_open (folder, faults);
  const LwQuestionnaire *questionnaire = pack ? pack_questionnaire (pack, faults) : NULL;

  cli_print_faults (folder, faults);
  if (!questionnaire)
    return NULL;
  *ret_questionnaire = questionnaire;

  return g_steal_pointer (&pack);
}

static gboolean
is_offered (const PackManifest *manifest, const char *language)
{
  for (guint i = 0; i < manifest->languages->len; i++)
    if (g_str_equal (manifest->languages->pdata[i], language))
      return TRUE;

  return FALSE;
}

int
cli_open_self_check_in (const CliArguments *arguments, Pack **ret_pack, const LwQuestionnaire **ret_questionnaire)
{
  g_autoptr (Pack) source = cli_open_self_check (arguments->folder, ret_questionnaire);
  g_autoptr (Pack) pack = NULL;
  g_autoptr (XmlFaults) faults = xml_faults_new ();

  if (!source)
    return CLI_FALLS_SHORT;
  if (!arguments->language)
    {
      *ret_pack = g_steal_pointer (&source);
      return CLI_DONE;
    }
  if (!is_offered (pack_manifest (source), arguments->language))
    {
      g_printerr ("legwise-pack: the pack does not speak \"%s\"; its pack.xml names the languages that it speaks\n", arguments->language);
      return CLI_WRONG_ARGUMENTS;
    }

  pack = pack_in_language (source, arguments->language, faults);
  *ret_questionnaire = pack ? pack_questionnaire (pack, faults) : NULL;
  cli_print_faults (arguments->folder, faults);
  *ret_pack = g_steal_pointer (&pack);

  return *ret_questionnaire ? CLI_DONE : CLI_FALLS_SHORT;
}
