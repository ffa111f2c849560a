/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "content/page.h"

static const XmlAttributeRule page_attributes[]
    = { { "id", XML_VALUE_ID, TRUE, NULL }, CONTENT_REVIEW_ATTRIBUTES, { NULL } };
static const XmlAttributeRule see_attributes[] = { { "page", XML_VALUE_ID, TRUE, NULL }, { NULL } };
static const XmlAttributeRule source_attributes[] = { { "ref", XML_VALUE_ID, TRUE, NULL }, { NULL } };
static const XmlAttributeRule caution_attributes[] = {
  { "about", XML_VALUE_CHOICE, TRUE, "fusion|diabetes|blood-thinners|age|pregnancy|numbness|other" },
  { "source", XML_VALUE_IDS, FALSE, NULL },
  { NULL },
};
static const XmlAttributeRule evidence_attributes[] = {
  { "certainty", XML_VALUE_CHOICE, TRUE, "high|moderate|low|very-low|none" },
  { "verdict", XML_VALUE_CHOICE, FALSE,
    "helps-some|may-help|uncertain|probably-does-not-help|specialist-only" },
  { NULL },
};
static const XmlAttributeRule effect_attributes[] = {
  { "of", XML_VALUE_NUMBER, TRUE, NULL },       { "with", XML_VALUE_NUMBER, TRUE, NULL },
  { "without", XML_VALUE_NUMBER, FALSE, NULL }, { "source", XML_VALUE_IDS, TRUE, NULL },
  { NULL },
};

static const XmlElementRule rules[] = {
  { "page", "title summary keywords? figure? key-points? section+ evidence* cautions? sources", FALSE, page_attributes },
  { "title", "", TRUE, NULL },
  { "summary", XML_PROSE, TRUE, NULL },
  { "keywords", "keyword+", FALSE, NULL },
  { "keyword", "", TRUE, NULL },
  { "key-points", "point+", FALSE, NULL },
  { "point", XML_PROSE, TRUE, content_cited },
  { "section", "heading p|list|steps|figure|time-line|see|see-self-check+", FALSE, NULL },
  { "heading", "", TRUE, NULL },
  { "p", XML_PROSE, TRUE, content_cited },
  { "list", "item+", FALSE, NULL },
  { "item", XML_PROSE, TRUE, content_cited },
  { "steps", "step+", FALSE, NULL },
  { "step", XML_PROSE, TRUE, content_cited },
  { "see", "", FALSE, see_attributes },
  { "see-self-check", "", FALSE, NULL },
  { "evidence", "claim effect* studied", FALSE, evidence_attributes },
  { "claim", XML_PROSE, TRUE, content_cited },
  { "studied", XML_PROSE, TRUE, content_cited },
  { "effect", "what with without?", FALSE, effect_attributes },
  { "what", "", TRUE, NULL },
  { "with", "", TRUE, NULL },
  { "without", "", TRUE, NULL },
  { "cautions", "caution+", FALSE, NULL },
  { "caution", XML_PROSE, TRUE, caution_attributes },
  { "sources", "source+", FALSE, NULL },
  { "source", "", FALSE, source_attributes },
  CONTENT_FIGURE_RULES,
  CONTENT_TIME_LINE_RULES,
  XML_PROSE_RULES,
  { NULL },
};

static ContentBlockKind
block_kind (const xmlNode *node)
{
  static const char *const names[] = { "p", "list", "steps", "figure", "time-line", "see", "see-self-check" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (xml_node_is (node, names[i]))
      return i;

  g_assert_not_reached (); /* the table lets nothing else through */
}

static void
block_free (ContentBlock *block)
{
  g_clear_pointer (&block->claims, g_ptr_array_unref);
  g_clear_pointer (&block->figure, content_figure_free);
  g_clear_pointer (&block->moments, g_ptr_array_unref);
  g_free (block->page);
  g_free (block);
}

static ContentBlock *
read_block (const xmlNode *node, const char *name, XmlFaults *faults)
{
  ContentBlock *block = g_new0 (ContentBlock, 1);

  block->kind = block_kind (node);
  block->line = xml_node_line (node);
  if (block->kind == CONTENT_PARAGRAPH)
    {
      block->claims = content_claims_new ();
      g_ptr_array_add (block->claims, content_claim_read (node));
    }
  else if (block->kind == CONTENT_LIST || block->kind == CONTENT_STEPS)
    block->claims = content_claims_read (node);
  else if (block->kind == CONTENT_FIGURE)
    block->figure = content_figure_read (node);
  else if (block->kind == CONTENT_TIME_LINE)
    block->moments = content_moments_read (node, name, faults);
  else if (block->kind == CONTENT_SEE_PAGE)
    block->page = xml_node_attribute (node, "page");

  return block;
}

static void
section_free (ContentSection *section)
{
  g_free (section->heading);
  g_ptr_array_unref (section->blocks);
  g_free (section);
}

static ContentSection *
read_section (const xmlNode *node, const char *name, XmlFaults *faults)
{
  ContentSection *section = g_new0 (ContentSection, 1);

  section->heading = xml_node_child_text (node, "heading");
  section->blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) block_free);
  for (const xmlNode *child = xml_node_next (xml_node_first (node)); child; child = xml_node_next (child))
    g_ptr_array_add (section->blocks, read_block (child, name, faults));

  return section;
}

static void
effect_free (ContentEffect *effect)
{
  g_strfreev (effect->sources);
  g_free (effect->what);
  g_free (effect->with_text);
  g_free (effect->without_text);
  g_free (effect);
}

static ContentEffect *
read_effect (const xmlNode *node, const char *name, XmlFaults *faults)
{
  ContentEffect *effect = g_new0 (ContentEffect, 1);

  effect->of = xml_node_number (node, "of", 0);
  effect->with = xml_node_number (node, "with", 0);
  effect->without = xml_node_number (node, "without", -1);
  effect->sources = xml_node_words (node, "source");
  effect->what = xml_node_child_text (node, "what");
  effect->with_text = xml_node_child_text (node, "with");
  effect->without_text = xml_node_child_text (node, "without");
  effect->line = xml_node_line (node);

  if (effect->of < 1 || effect->with > effect->of || effect->without > effect->of)
    xml_faults_add (faults, XML_FAULT_ERROR, "effect", name, effect->line,
                    "more people than of=\"…\"; mend the numbers");
  if ((effect->without >= 0) != (*effect->without_text != '\0'))
    xml_faults_add (faults, XML_FAULT_ERROR, "effect", name, effect->line,
                    "without=\"…\" and <without> go together; write both or neither");

  return effect;
}

static void
evidence_free (ContentEvidence *evidence)
{
  g_free (evidence->certainty);
  g_free (evidence->verdict);
  g_clear_pointer (&evidence->claim, content_claim_free);
  g_clear_pointer (&evidence->studied, content_claim_free);
  g_ptr_array_unref (evidence->effects);
  g_free (evidence);
}

static ContentEvidence *
read_evidence (const xmlNode *node, const char *name, XmlFaults *faults)
{
  ContentEvidence *evidence = g_new0 (ContentEvidence, 1);

  evidence->certainty = xml_node_attribute (node, "certainty");
  evidence->verdict = xml_node_attribute (node, "verdict");
  evidence->claim = content_claim_read (xml_node_child (node, "claim"));
  evidence->studied = content_claim_read (xml_node_child (node, "studied"));
  evidence->effects = g_ptr_array_new_with_free_func ((GDestroyNotify) effect_free);
  for (const xmlNode *child = xml_node_first (node); child; child = xml_node_next (child))
    if (xml_node_is (child, "effect"))
      g_ptr_array_add (evidence->effects, read_effect (child, name, faults));

  return evidence;
}

static void
caution_free (ContentCaution *caution)
{
  g_free (caution->about);
  content_claim_free (caution->claim);
  g_free (caution);
}

static void
read_cautions (ContentPage *page, const xmlNode *node)
{
  for (const xmlNode *child = xml_node_first (node); child; child = xml_node_next (child))
    {
      ContentCaution *caution = g_new0 (ContentCaution, 1);

      caution->about = xml_node_attribute (child, "about");
      caution->claim = content_claim_read (child);
      g_ptr_array_add (page->cautions, caution);
    }
}

static void
read_children (ContentPage *page, const xmlNode *root, const char *name, XmlFaults *faults)
{
  for (const xmlNode *child = xml_node_first (root); child; child = xml_node_next (child))
    if (xml_node_is (child, "section"))
      g_ptr_array_add (page->sections, read_section (child, name, faults));
    else if (xml_node_is (child, "evidence"))
      g_ptr_array_add (page->evidence, read_evidence (child, name, faults));
    else if (xml_node_is (child, "cautions"))
      read_cautions (page, child);
    else if (xml_node_is (child, "sources"))
      for (const xmlNode *s = xml_node_first (child); s; s = xml_node_next (s))
        g_ptr_array_add (page->sources, xml_node_attribute (s, "ref"));
}

ContentPage *
content_page_read (const xmlDoc *document, const char *name, XmlFaults *faults)
{
  const xmlNode *root = xmlDocGetRootElement ((xmlDoc *) document);
  g_autoptr (ContentPage) page = NULL;
  guint errors = xml_faults_reported (faults);

  if (!xml_table_check (rules, document, name, faults))
    return NULL;

  page = g_rc_box_new0 (ContentPage);
  page->id = xml_node_attribute (root, "id");
  content_review_read (&page->review, root, name, faults);
  page->title = xml_node_child_text (root, "title");
  page->summary = xml_node_child_text (root, "summary");
  page->keywords = xml_node_texts (xml_node_child (root, "keywords"));
  page->figure = content_figure_read (xml_node_child (root, "figure"));
  page->key_points = content_claims_read (xml_node_child (root, "key-points"));
  page->sections = g_ptr_array_new_with_free_func ((GDestroyNotify) section_free);
  page->evidence = g_ptr_array_new_with_free_func ((GDestroyNotify) evidence_free);
  page->cautions = g_ptr_array_new_with_free_func ((GDestroyNotify) caution_free);
  page->sources = g_ptr_array_new_with_free_func (g_free);
  read_children (page, root, name, faults);

  return xml_faults_reported (faults) == errors ? g_steal_pointer (&page) : NULL;
}

ContentPage *
content_page_ref (ContentPage *page)
{
  return g_rc_box_acquire (page);
}

static void
page_clear (gpointer data)
{
  ContentPage *page = data;

  g_free (page->id);
  content_review_clear (&page->review);
  g_free (page->title);
  g_free (page->summary);
  g_strfreev (page->keywords);
  g_clear_pointer (&page->figure, content_figure_free);
  g_ptr_array_unref (page->key_points);
  g_ptr_array_unref (page->sections);
  g_ptr_array_unref (page->evidence);
  g_ptr_array_unref (page->cautions);
  g_ptr_array_unref (page->sources);
}

void
content_page_unref (ContentPage *page)
{
  g_rc_box_release_full (page, page_clear);
}

static void
visit_claims (GPtrArray *claims, ContentClaimFunc visit, gpointer data)
{
  for (guint i = 0; claims && i < claims->len; i++)
    visit (g_ptr_array_index (claims, i), data);
}

static void
visit_block (const ContentBlock *block, ContentClaimFunc visit, gpointer data)
{
  visit_claims (block->claims, visit, data);
  for (guint i = 0; block->moments && i < block->moments->len; i++)
    visit_claims (((const ContentMoment *) g_ptr_array_index (block->moments, i))->claims, visit, data);
}

void
content_page_foreach_claim (const ContentPage *page, ContentClaimFunc visit, gpointer data)
{
  visit_claims (page->key_points, visit, data);

  for (guint i = 0; i < page->sections->len; i++)
    {
      const ContentSection *section = g_ptr_array_index (page->sections, i);

      for (guint j = 0; j < section->blocks->len; j++)
        visit_block (g_ptr_array_index (section->blocks, j), visit, data);
    }

  for (guint i = 0; i < page->evidence->len; i++)
    {
      const ContentEvidence *evidence = g_ptr_array_index (page->evidence, i);

      visit (evidence->claim, data);
      visit (evidence->studied, data);
    }

  for (guint i = 0; i < page->cautions->len; i++)
    visit (((const ContentCaution *) g_ptr_array_index (page->cautions, i))->claim, data);
}

void
content_page_foreach_figure (const ContentPage *page, ContentFigureFunc visit, gpointer data)
{
  if (page->figure)
    visit (page->figure, data);

  for (guint i = 0; i < page->sections->len; i++)
    {
      const ContentSection *section = g_ptr_array_index (page->sections, i);

      for (guint j = 0; j < section->blocks->len; j++)
        {
          const ContentBlock *block = g_ptr_array_index (section->blocks, j);

          if (block->figure)
            visit (block->figure, data);
        }
    }
}
