/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pack/claims.h"

#include "cli/command.h"
#include "cli/print.h"

static void
add_claim (JsonBuilder *b, const char *page, const PackClaim *claim)
{
  json_builder_begin_object (b);
  cli_add_string (b, "page", page);
  cli_add_int (b, "line", claim->line);
  cli_add_string (b, "claim", claim->text);
  cli_add_string (b, "sources", claim->sources);
  cli_add_string (b, "finding", claim->finding);
  json_builder_end_object (b);
}

static void
print_claim (const char *page, const PackClaim *claim)
{
  g_autofree char *text = cli_csv_cell (claim->text), *finding = cli_csv_cell (claim->finding ? claim->finding : "");

  g_print ("%s,%u,%s,\"%s\",%s\r\n", page, claim->line, text, claim->sources, finding);
}

int
cli_claims (const CliArguments *arguments)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autoptr (Pack) pack = pack_open (arguments->folder, faults);
  g_autoptr (GPtrArray) pages = pack ? pack_manifest_pages (pack_manifest (pack)) : NULL;
  g_autoptr (JsonBuilder) b = json_builder_new ();

  if (!pack)
    {
      cli_print_faults (arguments->folder, faults);
      return CLI_FALLS_SHORT;
    }
  json_builder_begin_array (b);
  if (!arguments->json)
    g_print ("page,line,claim,sources,finding\r\n");
  for (guint i = 0; i < pages->len; i++)
    {
      const ContentPage *page = pack_page (pack, g_ptr_array_index (pages, i), faults);
      g_autoptr (GPtrArray) claims = page ? pack_claims_check (pack, page, faults) : NULL;

      for (guint j = 0; claims && j < claims->len; j++)
        if (arguments->json)
          add_claim (b, page->id, g_ptr_array_index (claims, j));
        else
          print_claim (page->id, g_ptr_array_index (claims, j));
    }
  json_builder_end_array (b);
  if (arguments->json)
    cli_print_json (b);
  cli_print_faults (arguments->folder, faults);

  return xml_faults_count_errors (faults) == 0 ? CLI_DONE : CLI_FALLS_SHORT;
}
