/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pack/quality.h"

#include "cli/command.h"
#include "cli/print.h"

static void
add_page (JsonBuilder *b, const char *id, const PackQuality *quality)
{
  json_builder_begin_object (b);
  cli_add_string (b, "page", id);
  cli_add_double (b, "discern", quality->discern);
  cli_add_double (b, "understandable", quality->understandable);
  cli_add_double (b, "actionable", quality->actionable);
  cli_add_double (b, "clear", quality->clear);
  json_builder_end_object (b);
}

static void
score_page (Pack *pack, const char *id, gboolean json, JsonBuilder *b, XmlFaults *faults)
{
  const ContentPage *page = pack_page (pack, id, faults);
  PackQuality quality;

  if (!page || !pack_quality_check (pack, page, &quality, faults))
    return;

  add_page (b, id, &quality);
  if (!json)
    g_print ("%-32s %7.1f %10.0f %10.0f %6.0f\n", id, quality.discern, quality.understandable, quality.actionable,
             quality.clear);
}

int
cli_quality (const CliArguments *arguments)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autoptr (Pack) pack = pack_open (arguments->folder, faults);
  g_autoptr (JsonBuilder) b = json_builder_new ();
  g_autoptr (GPtrArray) pages = pack ? pack_manifest_pages (pack_manifest (pack)) : NULL;
  guint content = pack ? pack_quality_content (pack, faults) : 0;

  if (!pack)
    {
      cli_print_faults (arguments->folder, faults);
      return CLI_FALLS_SHORT;
    }
  json_builder_begin_object (b);
  json_builder_set_member_name (b, "pages");
  json_builder_begin_array (b);
  if (!arguments->json)
    g_print ("%-32s %7s %10s %10s %6s\n", "", "DISCERN", "understand", "act", "clear");
  for (guint i = 0; i < pages->len; i++)
    score_page (pack, g_ptr_array_index (pages, i), arguments->json, b, faults);
  json_builder_end_array (b);
  cli_add_int (b, "content", content);
  json_builder_end_object (b);

  if (arguments->json)
    cli_print_json (b);
  else
    g_print ("content: %u of %d\n", content, PACK_CONTENT_ITEMS);
  cli_print_faults (arguments->folder, faults);

  return xml_faults_count_errors (faults) == 0 && content >= PACK_LIMIT_CONTENT ? CLI_DONE : CLI_FALLS_SHORT;
}
