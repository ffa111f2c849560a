/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/command.h"
#include "cli/print.h"
#include "pack/phrases.h"
#include "pack/search.h"

#define SHOWN 10

/* 1 for the first, 0 if the page is not among the hits. */
static guint
place_of (const GArray *hits, const char *page)
{
  for (guint i = 0; i < hits->len; i++)
    if (g_str_equal (g_array_index (hits, ContentHit, i).page, page))
      return i + 1;

  return 0;
}

static void
add_hits (JsonBuilder *b, const GArray *hits)
{
  json_builder_set_member_name (b, "hits");
  json_builder_begin_array (b);
  for (guint i = 0; i < hits->len; i++)
    {
      const ContentHit *hit = &g_array_index (hits, ContentHit, i);

      json_builder_begin_object (b);
      cli_add_string (b, "page", hit->page);
      cli_add_string (b, "sentence", hit->sentence);
      json_builder_end_object (b);
    }
  json_builder_end_array (b);
}

static int
print_hits (ContentSearch *search, const CliArguments *arguments)
{
  g_autoptr (GArray) hits = content_search_find (search, arguments->query, SHOWN);
  g_autoptr (JsonBuilder) b = json_builder_new ();

  if (arguments->json)
    {
      json_builder_begin_object (b);
      add_hits (b, hits);
      json_builder_end_object (b);
      cli_print_json (b);
    }
  for (guint i = 0; i < hits->len && !arguments->json; i++)
    {
      const ContentHit *hit = &g_array_index (hits, ContentHit, i);

      g_print ("%s: %s\n", hit->page, hit->sentence);
    }

  return hits->len > 0 ? CLI_DONE : CLI_FALLS_SHORT;
}

/* Returns: whether the phrase leads where it must. */
static gboolean
try_phrase (ContentSearch *search, const char *folder, const PackPhrase *phrase, JsonBuilder *b)
{
  g_autoptr (GArray) hits = content_search_find (search, phrase->text, SHOWN);
  guint place = place_of (hits, phrase->page);
  gboolean found = place >= 1 && place <= PACK_PHRASE_AMONG;

  json_builder_begin_object (b);
  cli_add_string (b, "phrase", phrase->text);
  cli_add_string (b, "page", phrase->page);
  cli_add_int (b, "place", place);
  json_builder_end_object (b);
  if (!found)
    g_printerr ("%s/%s:%u: \"%s\" finds the page \"%s\" in place %u, not among the first %d; give the page a <keyword>\n",
                folder, phrase->file, phrase->line, phrase->text, phrase->page, place, PACK_PHRASE_AMONG);

  return found;
}

static int
try_phrases (ContentSearch *search, const CliArguments *arguments, GPtrArray *phrases)
{
  g_autoptr (JsonBuilder) b = json_builder_new ();
  guint found = 0;

  json_builder_begin_object (b);
  json_builder_set_member_name (b, "phrases");
  json_builder_begin_array (b);
  for (guint i = 0; i < phrases->len; i++)
    found += try_phrase (search, arguments->folder, g_ptr_array_index (phrases, i), b);
  json_builder_end_array (b);
  cli_add_int (b, "total", phrases->len);
  cli_add_int (b, "found", found);
  json_builder_end_object (b);
  if (arguments->json)
    cli_print_json (b);
  else
    g_print ("%u phrases, %u lead to their page\n", phrases->len, found);

  return found == phrases->len ? CLI_DONE : CLI_FALLS_SHORT;
}

int
cli_search (const CliArguments *arguments)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autoptr (Pack) pack = pack_open (arguments->folder, faults);
  g_autoptr (ContentSearch) search = pack ? pack_search_new (pack, NULL, NULL, faults) : NULL;
  g_autoptr (GPtrArray) phrases = pack && !arguments->query ? pack_phrases_read (pack, faults) : NULL;
  int result;

  cli_print_faults (arguments->folder, faults);
  if (!pack)
    return CLI_FALLS_SHORT;

  result = arguments->query ? print_hits (search, arguments) : try_phrases (search, arguments, phrases);

  return xml_faults_count_errors (faults) > 0 ? CLI_FALLS_SHORT : result;
}
