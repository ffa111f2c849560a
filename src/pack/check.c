/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pack/check.h"

#include <string.h>

#include "content/prose.h"
#include "drawing/palette.h"
#include "pack/check-parts.h"
#include "pack/claims.h"
#include "pack/phrases.h"
#include "pack/quality.h"
#include "pack/readability.h"
#include "xml/bytes.h"

void
pack_check_fault (PackCheck *check, guint line, const char *code, const char *format, ...)
{
  g_autofree char *message = NULL;
  va_list args;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);
  xml_faults_add (check->faults, XML_FAULT_ERROR, code, check->file, line, "%s", message);
}

static gboolean
table_lacks (GHashTable *table, const char *id)
{
  return table && !g_hash_table_contains (table, id);
}

void
pack_check_sources (PackCheck *check, char *const *sources, guint line)
{
  for (; *sources; sources++)
    {
      if (table_lacks (check->sources, *sources))
        pack_check_fault (check, line, "dangling-id", "no source \"%s\" in sources.xml; add it there or mend the id", *sources);
      if (check->cited)
        g_hash_table_add (check->cited, g_strdup (*sources));
    }
}

void
pack_check_text (PackCheck *check, const char *text, guint line)
{
  g_autoptr (GPtrArray) runs = content_prose_split (text);

  for (guint i = 0; i < runs->len; i++)
    {
      const ContentRun *run = g_ptr_array_index (runs, i);

      if (run->kind == CONTENT_RUN_TERM && table_lacks (check->glossary, run->ref))
        pack_check_fault (check, line, "dangling-id", "no term \"%s\" in glossary.xml; add it there or mend the id", run->ref);
    }
}

static void
check_page_link (PackCheck *check, const char *page, guint line)
{
  if (!pack_manifest_topic_of (pack_manifest (check->pack), page)
      && !pack_manifest_withdrawn (pack_manifest (check->pack), page))
    pack_check_fault (check, line, "dangling-id", "the page \"%s\" stands in no topic of pack.xml; add it there or mend the link",
           page);
}

void
pack_check_page_links (PackCheck *check, char *const *pages, guint line)
{
  for (; *pages; pages++)
    check_page_link (check, *pages, line);
}

void
pack_check_drawing (PackCheck *check, const char *file, guint line)
{
  g_autoptr (XmlFaults) unseen = xml_faults_new ();

  if (!pack_drawing (check->pack, file, unseen))
    pack_check_fault (check, line, "figure", "the drawing \"%s\" cannot be shown; see its own faults, or add it to figures/", file);
  g_hash_table_add (check->used_files, g_strdup (file));
}

void
pack_check_anchor (PackCheck *check, const char *file, const char *anchor, guint line)
{
  g_autoptr (XmlFaults) unseen = xml_faults_new ();
  const Drawing *drawing = pack_drawing (check->pack, file, unseen);
  double x, y;

  if (drawing && !drawing_anchor (drawing, anchor, &x, &y))
    pack_check_fault (check, line, "dangling-id", "the drawing \"%s\" has no point with the id \"%s\"; add a circle or mend at=\"…\"",
           file, anchor);
}

void
pack_check_words_for_drawing (PackCheck *check, const char *alt, const char *description, guint line)
{
  if (strlen (alt) < 5 || strlen (alt) > 300)
    pack_check_fault (check, line, "alt", "<alt> wants 5 to 300 bytes that say what the drawing shows");
  if (strlen (description) < 80 || strlen (description) > 600)
    pack_check_fault (check, line, "description", "<description> wants 80 to 600 bytes that tell the drawing to somebody who cannot see it");
}

static void
check_figure (const ContentFigure *figure, gpointer data)
{
  PackCheck *check = data;

  pack_check_drawing (check, figure->src, figure->line);
  pack_check_words_for_drawing (check, figure->alt, figure->description, figure->line);
  for (guint i = 0; i < figure->callouts->len; i++)
    pack_check_anchor (check, figure->src, ((const ContentCallout *) g_ptr_array_index (figure->callouts, i))->at, figure->line);
}

static void
check_claim (const ContentClaim *claim, gpointer data)
{
  PackCheck *check = data;

  pack_check_text (check, claim->text, claim->line);
  pack_check_sources (check, claim->sources, claim->line);
}

static void
check_links (PackCheck *check, const ContentPage *page)
{
  for (guint i = 0; i < page->sections->len; i++)
    {
      const ContentSection *section = g_ptr_array_index (page->sections, i);

      for (guint j = 0; j < section->blocks->len; j++)
        {
          const ContentBlock *block = g_ptr_array_index (section->blocks, j);

          if (block->kind == CONTENT_SEE_PAGE)
            check_page_link (check, block->page, block->line);
        }
    }
}

static void
check_effects (PackCheck *check, const ContentPage *page)
{
  for (guint i = 0; i < page->evidence->len; i++)
    {
      const ContentEvidence *evidence = g_ptr_array_index (page->evidence, i);

      for (guint j = 0; j < evidence->effects->len; j++)
        {
          const ContentEffect *effect = g_ptr_array_index (evidence->effects, j);

          pack_check_sources (check, effect->sources, effect->line);
        }
    }
}

/* What the page cites and what it lists at its foot must be the same. */
static void
check_source_list (PackCheck *check, const ContentPage *page)
{
  GHashTableIter iter;
  gpointer id;

  for (guint i = 0; i < page->sources->len; i++)
    {
      const char *listed = g_ptr_array_index (page->sources, i);

      if (table_lacks (check->sources, listed))
        pack_check_fault (check, 1, "dangling-id", "no source \"%s\" in sources.xml; add it there or mend the id", listed);
      else if (!g_hash_table_remove (check->cited, listed))
        pack_check_fault (check, 1, "source", "the source \"%s\" is listed but nothing cites it, or it is listed twice; cite it or remove it",
               listed);
    }

  g_hash_table_iter_init (&iter, check->cited);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    pack_check_fault (check, 1, "source", "the source \"%s\" is cited but not in <sources>; add it there", (const char *) id);
}

void
pack_check_review (PackCheck *check, const char *review_by, guint line)
{
  if (g_strcmp0 (check->today, review_by) >= 0)
    xml_faults_add (check->faults, XML_FAULT_WARNING, "past-review", check->file, line,
                    "was to be reviewed by %s; hold it against its sources again", review_by);
}

static void
check_page (PackCheck *check, const char *id)
{
  g_autofree char *file = g_strdup_printf ("pages/%s.xml", id);
  g_autoptr (GHashTable) cited = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  const ContentPage *page = pack_page (check->pack, id, check->faults);
  PackQuality quality;

  if (!page)
    return;

  check->file = file;
  check->cited = cited;
  content_page_foreach_claim (page, check_claim, check);
  content_page_foreach_figure (page, check_figure, check);
  pack_check_text (check, page->summary, 1);
  check_links (check, page);
  check_effects (check, page);
  check_source_list (check, page);
  pack_check_review (check, page->review.review_by, 1);
  pack_check_terms (check, page);
  g_ptr_array_unref (pack_claims_check (check->pack, page, check->faults));
  if (pack_quality_is_scored (check->pack))
    pack_quality_check (check->pack, page, &quality, check->faults);
  check->cited = NULL;
}

/* What is kept for each page in a folder of its own, and for no other. */
static void
check_beside_pages (PackCheck *check, const char *folder, const char *const *others)
{
  g_autoptr (GPtrArray) files = xml_bytes_list (pack_folder (check->pack), folder, ".xml", check->faults);

  for (guint i = 0; i < files->len; i++)
    {
      const char *file = g_ptr_array_index (files, i);
      g_autofree char *id = g_strndup (file, strlen (file) - strlen (".xml"));
      g_autofree char *name = g_strdup_printf ("%s/%s", folder, file);

      check->file = name;
      if (!pack_manifest_topic_of (pack_manifest (check->pack), id)
          && !pack_manifest_withdrawn (pack_manifest (check->pack), id) && !g_strv_contains (others, id))
        pack_check_fault (check, 0, "unused", "belongs to no page of pack.xml; add the page there or delete this");
    }
}

static void
check_all_pages (PackCheck *check)
{
  static const char *const for_all[] = { "every-page", "content", NULL };
  static const char *const none[] = { NULL };
  g_autoptr (GPtrArray) pages = pack_manifest_pages (pack_manifest (check->pack));

  for (guint i = 0; i < pages->len; i++)
    check_page (check, g_ptr_array_index (pages, i));

  check_beside_pages (check, "pages", none);
  check_beside_pages (check, "claims", none);
  check_beside_pages (check, "quality", for_all);
}

static void
check_content (PackCheck *check)
{
  guint told;

  if (!pack_quality_is_scored (check->pack))
    {
      xml_faults_add (check->faults, XML_FAULT_WARNING, "not-scored", "quality", 0,
                      "nobody has scored the pages yet; make the folder, as the guide for authors says");
      return;
    }

  told = pack_quality_content (check->pack, check->faults);
  check->file = "quality/content.xml";
  if (told < PACK_LIMIT_CONTENT)
    pack_check_fault (check, 0, "quality", "the pack tells %u of %d things that a whole book must; %d are wanted", told,
                      PACK_CONTENT_ITEMS, PACK_LIMIT_CONTENT);
}

static void
check_phrases (PackCheck *check)
{
  g_autoptr (GPtrArray) phrases = pack_phrases_read (check->pack, check->faults);

  for (guint i = 0; i < phrases->len; i++)
    {
      const PackPhrase *phrase = g_ptr_array_index (phrases, i);

      check->file = phrase->file;
      check_page_link (check, phrase->page, phrase->line);
    }
}

/* A slip in the id would leave the page on the screen. */
static void
check_withdrawn (PackCheck *check, const PackManifest *manifest)
{
  for (guint i = 0; i < manifest->withdrawn->len; i++)
    {
      const PackWithdrawn *withdrawn = g_ptr_array_index (manifest->withdrawn, i);

      if (!withdrawn->in_topic)
        pack_check_fault (check, withdrawn->line, "dangling-id", "the withdrawn page \"%s\" stands in no topic; mend the id",
               withdrawn->page);
    }
}

/* A language that is named can be spoken: there is a catalogue, to be compiled or compiled. */
static void
check_languages (PackCheck *check, const PackManifest *manifest)
{
  for (guint i = 1; i < manifest->languages->len; i++) /* the first is the source */
    {
      const char *language = manifest->languages->pdata[i];
      g_autofree char *po = g_strdup_printf ("%s/languages/%s.po", pack_folder (check->pack), language);
      g_autofree char *mo = g_strdup_printf ("%s/languages/%s.mo", pack_folder (check->pack), language);

      if (!g_file_test (po, G_FILE_TEST_IS_REGULAR) && !g_file_test (mo, G_FILE_TEST_IS_REGULAR))
        pack_check_fault (check, 1, "language", "there is no languages/%s.po; write it, or take the language out", language);
    }
}

static void
check_manifest (PackCheck *check)
{
  const PackManifest *manifest = pack_manifest (check->pack);

  check->file = "pack.xml";
  if (manifest->figure)
    check_figure (manifest->figure, check);
  check_page_link (check, manifest->strip_page, 1);
  pack_check_text (check, manifest->strip, 1);
  pack_check_text (check, manifest->summary, 1);
  pack_check_review (check, manifest->review.review_by, 1);
  check_withdrawn (check, manifest);
  check_languages (check, manifest);
  for (guint i = 0; i < manifest->topics->len; i++)
    {
      const PackTopic *topic = g_ptr_array_index (manifest->topics, i);

      pack_check_drawing (check, topic->figure, topic->line);
      if (topic->pages->len == 0)
        pack_check_fault (check, topic->line, "empty", "all pages of this topic were withdrawn; remove the topic");
    }
}

/* Its other faults were told when it was opened. */
static void
check_palette (PackCheck *check, const char *name)
{
  g_autoptr (XmlFaults) unseen = xml_faults_new ();
  g_autoptr (GBytes) bytes = xml_bytes_read (pack_folder (check->pack), name, XML_LIMIT_SVG_BYTES, unseen);
  g_autoptr (xmlDoc) document = bytes ? xml_gate_parse (&xml_gate_svg, bytes, name, unseen) : NULL;

  if (document)
    drawing_keeps_to_palette (document, name, check->faults);
}

static void
check_drawings (PackCheck *check)
{
  g_autoptr (GPtrArray) files = xml_bytes_list (pack_folder (check->pack), "figures", ".svg", check->faults);

  for (guint i = 0; i < files->len; i++)
    {
      const char *file = g_ptr_array_index (files, i);
      g_autofree char *name = g_strdup_printf ("figures/%s", file);

      check->file = name;
      pack_drawing (check->pack, file, check->faults);
      check_palette (check, name);
      if (!g_hash_table_contains (check->used_files, file))
        xml_faults_add (check->faults, XML_FAULT_WARNING, "unused", name, 0,
                        "no page shows this drawing; use it or delete it");
    }
}

void
pack_check (const char *folder, const char *today, XmlFaults *faults)
{
  g_autoptr (Pack) pack = pack_open (folder, faults);
  g_autoptr (GHashTable) used = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  PackCheck check = { pack, today, faults, NULL, NULL, used, NULL, NULL };

  if (!pack)
    return;

  check.glossary = pack_glossary (pack, faults);
  check.sources = pack_sources (pack, faults);
  check_manifest (&check);
  check_all_pages (&check);
  check_content (&check);
  check_phrases (&check);
  pack_check_self_check (&check);
  pack_readability_check_familiar (pack, faults);
  check_drawings (&check);
  xml_faults_sort (faults);
}
