/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/command.h"
#include "cli/print.h"
#include "pack/check.h"

static void
print_json (const XmlFaults *faults)
{
  g_autoptr (JsonBuilder) b = json_builder_new ();

  json_builder_begin_object (b);
  json_builder_set_member_name (b, "ok");
  json_builder_add_boolean_value (b, xml_faults_count_errors (faults) == 0);
  json_builder_set_member_name (b, "faults");
  json_builder_begin_array (b);
  for (guint i = 0; i < xml_faults_count (faults); i++)
    {
      const XmlFault *fault = xml_faults_get (faults, i);

      json_builder_begin_object (b);
      cli_add_string (b, "file", fault->file);
      json_builder_set_member_name (b, "line");
      json_builder_add_int_value (b, fault->line);
      cli_add_string (b, "code", fault->code);
      cli_add_string (b, "severity", fault->severity == XML_FAULT_ERROR ? "error" : "warning");
      cli_add_string (b, "message", fault->message);
      json_builder_end_object (b);
    }
  json_builder_end_array (b);
  json_builder_end_object (b);
  cli_print_json (b);
}

int
cli_check (const CliArguments *arguments)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *today = g_date_time_format (now, "%Y-%m-%d");

  pack_check (arguments->folder, today, faults);
  if (arguments->json)
    print_json (faults);
  else
    cli_print_faults (arguments->folder, faults);
  if (!arguments->json && xml_faults_count (faults) == 0)
    g_print ("no faults\n");

  return xml_faults_count_errors (faults) == 0 ? CLI_DONE : CLI_FALLS_SHORT;
}
