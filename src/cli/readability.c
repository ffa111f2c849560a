/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pack/readability.h"

#include "cli/command.h"
#include "cli/print.h"

static int
compare_words (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (*(char *const *) a, *(char *const *) b);
}

static void
add_hard (JsonBuilder *b, GHashTable *hard)
{
  g_autofree char **words = (char **) g_hash_table_get_keys_as_array (hard, NULL);

  qsort (words, g_hash_table_size (hard), sizeof *words, compare_words);
  cli_add_strings (b, "hard", words);
}

static void
add_item (JsonBuilder *b, const PackReadingItem *item)
{
  json_builder_begin_object (b);
  cli_add_string (b, "kind", item->kind);
  cli_add_string (b, "id", item->id);
  cli_add_int (b, "words", item->reading->words);
  cli_add_double (b, "grade", content_reading_grade (item->reading));
  cli_add_double (b, "smog", content_reading_smog (item->reading));
  cli_add_double (b, "mean", content_reading_mean_sentence (item->reading));
  cli_add_int (b, "longest", item->reading->longest);
  add_hard (b, item->reading->hard);
  cli_add_double (b, "limit", item->limit);
  json_builder_end_object (b);
}

static void
print_json (GPtrArray *items, gboolean ok)
{
  g_autoptr (JsonBuilder) b = json_builder_new ();

  json_builder_begin_object (b);
  json_builder_set_member_name (b, "ok");
  json_builder_add_boolean_value (b, ok);
  json_builder_set_member_name (b, "items");
  json_builder_begin_array (b);
  for (guint i = 0; i < items->len; i++)
    add_item (b, g_ptr_array_index (items, i));
  json_builder_end_array (b);
  json_builder_end_object (b);
  cli_print_json (b);
}

static void
print_table (GPtrArray *items)
{
  g_print ("%-9s %-32s %5s %5s %5s %5s %7s\n", "", "", "words", "grade", "SMOG", "mean", "longest");
  for (guint i = 0; i < items->len; i++)
    {
      const PackReadingItem *item = g_ptr_array_index (items, i);

      g_print ("%-9s %-32s %5u %5.1f %5.1f %5.1f %7u\n", item->kind, item->id, item->reading->words,
               content_reading_grade (item->reading), content_reading_smog (item->reading),
               content_reading_mean_sentence (item->reading), item->reading->longest);
    }
}

int
cli_readability (const CliArguments *arguments)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autoptr (Pack) pack = pack_open (arguments->folder, faults);
  g_autoptr (GPtrArray) items = pack ? pack_readability (pack, faults) : NULL;

  if (items)
    pack_readability_check (items, faults);
  cli_print_faults (arguments->folder, faults);
  if (!pack)
    return CLI_FALLS_SHORT;

  if (arguments->json)
    print_json (items, xml_faults_count_errors (faults) == 0);
  else
    print_table (items);

  return xml_faults_count_errors (faults) == 0 ? CLI_DONE : CLI_FALLS_SHORT;
}
