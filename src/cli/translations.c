/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pack/translations.h"

#include "cli/command.h"
#include "cli/po.h"
#include "cli/print.h"
#include "place/folders.h"

typedef struct
{
  const char *language; /* belongs to the pack */
  PackTranslations pack;
  PackCoverage program;
  XmlFaults *faults;
} Row;

static void
row_free (Row *row)
{
  xml_faults_free (row->faults);
  g_free (row);
}

static gboolean
fits_a_kiosk (const Row *row)
{
  return pack_translations_fit_a_kiosk (&row->pack, &row->program, row->language);
}

static Row *
look_at (Pack *pack, const char *language)
{
  Row *row = g_new0 (Row, 1);
  g_autofree char *name = NULL;
  g_autoptr (LanguageCatalogue) catalogue = NULL;

  row->language = language;
  row->faults = xml_faults_new ();
  catalogue = cli_po_open (pack_folder (pack), language, &name, row->faults);
  if (catalogue)
    language_catalogue_check (catalogue, name, row->faults);
  row->pack = pack_translations_look (pack, language, catalogue, name, row->faults);
  /* Of the program that was installed, or built, with this command. */
  row->program = pack_translations_of_program (place_folder_data (), place_folder_catalogues (), language);

  return row;
}

static void
add_coverage (JsonBuilder *b, const char *name, const PackCoverage *coverage)
{
  json_builder_set_member_name (b, name);
  json_builder_begin_array (b);
  json_builder_add_int_value (b, coverage->done);
  json_builder_add_int_value (b, coverage->total);
  json_builder_end_array (b);
}

static void
add_row (JsonBuilder *b, const Row *row)
{
  json_builder_begin_object (b);
  cli_add_string (b, "id", row->language);
  json_builder_set_member_name (b, "kiosk");
  json_builder_add_boolean_value (b, fits_a_kiosk (row));
  json_builder_set_member_name (b, "coverage");
  json_builder_begin_object (b);
  add_coverage (b, "safety", &row->pack.safety);
  add_coverage (b, "pages", &row->pack.pages);
  add_coverage (b, "program", &row->program);
  json_builder_end_object (b);
  json_builder_set_member_name (b, "faults");
  json_builder_begin_array (b);
  for (guint i = 0; i < xml_faults_count (row->faults); i++)
    {
      const XmlFault *fault = xml_faults_get (row->faults, i);

      json_builder_begin_object (b);
      cli_add_string (b, "file", fault->file);
      cli_add_int (b, "line", fault->line);
      cli_add_string (b, "code", fault->code);
      cli_add_string (b, "severity", fault->severity == XML_FAULT_ERROR ? "error" : "warning");
      cli_add_string (b, "message", fault->message);
      json_builder_end_object (b);
    }
  json_builder_end_array (b);
  json_builder_end_object (b);
}

static void
print_json (GPtrArray *rows)
{
  g_autoptr (JsonBuilder) b = json_builder_new ();

  json_builder_begin_object (b);
  json_builder_set_member_name (b, "languages");
  json_builder_begin_array (b);
  for (guint i = 0; i < rows->len; i++)
    add_row (b, rows->pdata[i]);
  json_builder_end_array (b);
  json_builder_end_object (b);
  cli_print_json (b);
}

static void
print_table (GPtrArray *rows)
{
  g_print ("%-9s %12s %12s %12s %6s\n", "", "safety", "pages", "program", "kiosk");
  for (guint i = 0; i < rows->len; i++)
    {
      const Row *row = rows->pdata[i];

      g_print ("%-9s %5u / %4u %5u / %4u %5u / %4u %6s\n", row->language, row->pack.safety.done, row->pack.safety.total,
               row->pack.pages.done, row->pack.pages.total, row->program.done, row->program.total,
               fits_a_kiosk (row) ? "yes" : "no");
    }
}

int
cli_translations (const CliArguments *arguments)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autoptr (Pack) pack = pack_open (arguments->folder, faults);
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) row_free);
  guint errors = 0;

  cli_print_faults (arguments->folder, faults);
  if (!pack)
    return CLI_FALLS_SHORT;

  for (guint i = 1; i < pack_manifest (pack)->languages->len; i++) /* the first is the source */
    g_ptr_array_add (rows, look_at (pack, pack_manifest (pack)->languages->pdata[i]));
  for (guint i = 0; i < rows->len; i++)
    {
      const Row *row = rows->pdata[i];

      cli_print_faults (arguments->folder, row->faults);
      errors += xml_faults_count_errors (row->faults);
    }
  if (arguments->json)
    print_json (rows);
  else
    print_table (rows);

  return errors == 0 ? CLI_DONE : CLI_FALLS_SHORT;
}
